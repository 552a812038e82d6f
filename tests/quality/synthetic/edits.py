"""What editors, portals and machines do to a story that they take over: each edit keeps what the story states."""

BYLINES = {'zh': ('本报记者 何小满 通讯员 顾立', '（记者 沈一鸣）', '来源：晨报 作者：周晓'),
           'en': ('By Ann Keller', 'By our own correspondent', 'Story by Wei Chen, edited by Paul Reed')}
HEADERS = {'zh': ('首页 > 社会 > 正文\n{day} 10:42 来源：晚间新闻网', '点击上方蓝字关注我们\n发布时间：{day} 08:15', '【字体：大 中 小】 浏览次数：1873'),
           'en': ('Home > News > Society\n{day} 10:42 Source: Evening Net', 'Share this article\nPublished: {day} 08:15', 'Reading time: 3 minutes')}
FOOTERS = {'zh': ('责任编辑：高远\n本网声明：转载稿件只为传递信息，观点属于作者本人。', '扫码下载客户端，更多新闻早知道。\n举报电话：010-55512340',
                  '（完）\n编辑：林木 校对：方舟 审核：何山'),
           'en': ('Editor: Rita Moss\nThe views in this article are those of its author alone.', 'Download our app for more stories like this one.\nTip line: 010-55512340',
                  '(END)\nLayout: T. Moss. Proofreading: F. Ark')}
LEADS = {'zh': ('近日，反诈战线又传来消息。', '提起骗子的电话，许多人都不陌生。'),
         'en': ('There is news from the fight against fraud.', 'Many people know what a call from a swindler sounds like.')}

HEADLINES = {'zh': (('通报反诈战果', '公布反诈成果'), ('通报', '再次通报'), ('警方', '公安')),
             'en': (('report on', 'give account of'), ('telecom fraud', 'telecom fraud: what to know'), ('police', 'officers'))}

SYNONYMS = {
    'zh': (('公布', '公开'), ('群众', '市民'), ('进展', '情况'), ('联手', '合作'), ('不分昼夜', '日夜不停地'), ('上当', '受骗'), ('道理', '办法'),
           ('居民', '市民'), ('来电', '电话'), ('赶到', '来到'), ('事后', '后来'), ('一清二楚', '清清楚楚'), ('介绍', '说明'), ('专门', '专职'),
           ('下一步', '接下来'), ('继续', '进一步'), ('凌晨', '清晨'), ('同时', '一齐'), ('所谓', '那些'), ('打不开', '进不去'), ('侦查员', '办案民警'),
           ('目前', '现在'), ('提醒', '提示'), ('陌生', '不明')),
    'en': (('released', 'published'), ('monthly account', 'monthly report'), ('officers', 'policemen'), ('about to be', 'on the point of being'),
           ('at every hour', 'day and night'), ('explained', 'told'), ('resident', 'citizen'), ('supposed', 'so-called'), ('reached', 'came to'),
           ('everything', 'all'), ('groups', 'gangs'), ('go on following', 'keep following'), ('before dawn', 'in the early morning'),
           ('moved at the same time', 'struck together'), ('together with', 'along with'), ('is said to have drawn', 'reportedly drew'),
           ('at first', 'to begin with'), ('no longer opened', 'could not be opened'), ('Detectives', 'Investigators'), ('still open', 'not closed yet')),
}

SIMPLIFIED = '诈骗机关进开双与个为义书买乱争于云产亲从仅们价优会传伤体值偿写军农冲决准几划则刚创删别务动劝办励区医华协单卖占卫厅历压县参变号后听员周响问团园围国图圆处备复头夺奋奖妇学宁实审宽对导专尽层属岁币师带帮广庆应张强归当录总战户执扩扫抢护报担拥择损换据损断无时显晓术权条来极构标样树桥检欢款残毕汇汉没济测消涉满滚灭灯灵点热爱状独环现电画监盘着确码礼离种积称稳穷竞笔简类粮紧红约级纪纸线组细织终经结给络统续维综网罗联胜脑脸节药获营虑虽规视览觉触计认让议记讲许论设证识诉词试话该详语误说请读课谁调谈谢账货质购费资赶转轮软轻较载输达过运还这进远连迟适选递邮销锁错键长门闭间闻队阳阶际陆陈险随难雾静须顾预领频题额风飞饭馆驶验鱼鲜龄齐庄级层敌沟华当钮确认'
TRADITIONAL = '詐騙機關進開雙與個為義書買亂爭於雲產親從僅們價優會傳傷體值償寫軍農衝決準幾劃則剛創刪別務動勸辦勵區醫華協單賣佔衛廳歷壓縣參變號後聽員週響問團園圍國圖圓處備復頭奪奮獎婦學寧實審寬對導專盡層屬歲幣師帶幫廣慶應張強歸當錄總戰戶執擴掃搶護報擔擁擇損換據損斷無時顯曉術權條來極構標樣樹橋檢歡款殘畢匯漢沒濟測消涉滿滾滅燈靈點熱愛狀獨環現電畫監盤著確碼禮離種積稱穩窮競筆簡類糧緊紅約級紀紙線組細織終經結給絡統續維綜網羅聯勝腦臉節藥獲營慮雖規視覽覺觸計認讓議記講許論設證識訴詞試話該詳語誤說請讀課誰調談謝賬貨質購費資趕轉輪軟輕較載輸達過運還這進遠連遲適選遞郵銷鎖錯鍵長門閉間聞隊陽階際陸陳險隨難霧靜須顧預領頻題額風飛飯館駛驗魚鮮齡齊莊級層敵溝華當鈕確認'
TO_TRADITIONAL = str.maketrans(SIMPLIFIED, TRADITIONAL)
TO_WIDE = str.maketrans({code: code + 0xFEE0 for code in range(ord('0'), ord('9') + 1)})


class Copy:
    """A copy in the making. day: of publication."""

    def __init__(self, story, day):
        self.language, self.day = story.language, day
        self.title = story.title()
        self.paragraphs = [list(paragraph) for paragraph in story.paragraphs()]
        self.above, self.below = [], []
        self.encoding = 'utf-8'
        self.script = None

    def text(self):
        between = '' if self.language == 'zh' else ' '
        lines = [*self.above, *(between.join(paragraph) for paragraph in self.paragraphs if paragraph), *self.below]
        text = '\n'.join(lines)
        return text.translate(self.script) if self.script else text


def byline(copy, dice):
    copy.above.append(dice.pick('byline', BYLINES[copy.language]))


def header(copy, dice):
    copy.above.insert(0, dice.pick('header', HEADERS[copy.language]).format(day=copy.day))


def footer(copy, dice):
    copy.below.append(dice.pick('footer', FOOTERS[copy.language]))


def headline(copy, dice):
    copy.title = dice.pick('lead', LEADS[copy.language])


def retitled(copy, dice):
    """The headline says it in other words, or more."""
    old, new = dice.pick('headline', HEADLINES[copy.language])
    copy.title = copy.title.replace(old, new)


def lead_in(copy, dice):
    copy.paragraphs[0].insert(0, dice.pick('lead', LEADS[copy.language]))


def cut(copy, dice):
    """A paragraph goes, mostly the last."""
    del copy.paragraphs[dice.number('which', 1, 2) if dice.chance('inside', 30) else -1]


def shortened(copy, dice):
    """One sentence of the later paragraphs goes."""
    paragraph = copy.paragraphs[dice.number('paragraph', 1, len(copy.paragraphs) - 1)]
    del paragraph[dice.number('sentence', 0, len(paragraph) - 1)]


def reordered(copy, dice):
    paragraph = copy.paragraphs[dice.number('paragraph', 1, len(copy.paragraphs) - 1)]
    paragraph[:] = dice.some('order', paragraph, len(paragraph))
    if dice.chance('paragraphs', 30):
        copy.paragraphs[1:] = copy.paragraphs[:0:-1]


def synonyms(copy, dice):
    pairs = dice.some('words', SYNONYMS[copy.language], dice.number('how many', 3, 7))
    for paragraph in copy.paragraphs:
        for i, sentence in enumerate(paragraph):
            for word, other in pairs:
                sentence = sentence.replace(word, other)
            paragraph[i] = sentence


def wide_digits(copy, _):
    copy.paragraphs = [[sentence.translate(TO_WIDE) for sentence in paragraph] for paragraph in copy.paragraphs]


def traditional(copy, _):
    copy.script = TO_TRADITIONAL


def encoded(copy, _):
    copy.encoding = 'gb18030'


def one_line(copy, _):
    copy.paragraphs = [[sentence for paragraph in copy.paragraphs for sentence in paragraph]]


EDITS = {'zh': (byline, header, footer, headline, retitled, lead_in, cut, shortened, reordered, synonyms, wide_digits, traditional, encoded),
         'en': (byline, header, footer, headline, retitled, lead_in, cut, shortened, reordered, synonyms, wide_digits)}


def edited(story, dice, day):
    """A copy with one to three edits, and their names."""
    by_name = {edit.__name__: edit for edit in EDITS[story.language]}
    edits = [by_name[name] for name in dice.some('edits', by_name, dice.number('how many', 1, 3))]
    if dice.chance('one line', 20):
        edits = [*edits, one_line]
    copy = Copy(story, day)
    for edit in edits:
        edit(copy, dice.of(edit.__name__))
    return copy, [edit.__name__ for edit in edits]
