"""What happens to texts on their way: wounds of machine translation, other scripts, missing and superfluous blanks."""
import re

# Simplified, traditional: the characters of the sentences here that differ, and those that aliases have most.
SIMPLIFIED = ('电网络诈骗术贷单虚资财杀猪盘币购务冒领导证审链农车运转买卖实账户银冻结紧报预劝阻员个拦话讯场战务战专项动办行线处门'
              '联执团宪级类别经关伪论发现给讲时间开来从罗马云长贯彻严惩区县贺会议机构责任编辑组织应对现进让认识语说请读调查词该诉讼'
              '记获续击犯罪执纪绩权总结传达围众损失为国钱赃还将扣缴获设备脑点断码违规约亿万张条数据页链业税务边境换脸声军')
TRADITIONAL = ('電網絡詐騙術貸單虛資財殺豬盤幣購務冒領導證審鏈農車運轉買賣實賬戶銀凍結緊報預勸阻員個攔話訊場戰務戰專項動辦行線處門'
               '聯執團憲級類別經關偽論發現給講時間開來從羅馬雲長貫徹嚴懲區縣賀會議機構責任編輯組織應對現進讓認識語說請讀調查詞該訴訟'
               '記獲續擊犯罪執紀績權總結傳達圍眾損失為國錢贓還將扣繳獲設備腦點斷碼違規約億萬張條數據頁鏈業稅務邊境換臉聲軍')
TO_TRADITIONAL = str.maketrans(SIMPLIFIED, TRADITIONAL)
TO_FULL_WIDTH = str.maketrans('0123456789%', '０１２３４５６７８９％')


def traditional(text):
    return text.translate(TO_TRADITIONAL)


def full_width(text):
    return text.translate(TO_FULL_WIDTH)


def spaced_numbers(text):
    """抓获 31 名"""
    return re.sub(r'(?<=[\u4e00-\u9fff])([0-9][0-9,.]*)(?=[\u4e00-\u9fff])', r' \1 ', text)


def glued_sentences(text):
    """No blank behind a full stop: "31 suspects.The police"."""
    return re.sub(r'(?<=[a-z])([.,]) (?=[A-Z])', r'\1', text)


def split_apostrophes(text):
    return re.sub(r"(?<=[a-z])'(?=[a-z])", " '", text)


def curly(text):
    return re.sub(r'"([^"]*)"', '“\\1”', text).replace("'", '’')


def lower_case(text):
    return text.lower()


# What is done to the whole text, by language.
WOUNDS = {
    'zh': {'traditional': traditional, 'full-width': full_width, 'spaced-numbers': spaced_numbers},
    'en': {'glued-sentences': glued_sentences, 'split-apostrophes': split_apostrophes, 'curly-quotes': curly,
           'lower-case': lower_case},
}
# What is added to the text or said in another way: see report.py.
ADDITIONS = {
    'zh': ('none', 'other-news', 'advice', 'footer', 'traps', 'elsewhere', 'victims', 'dateline', 'source-line', 'pretence',
           'one-case', 'respectively', 'foreign-money', 'decoy'),
    'en': ('none', 'other-news', 'advice', 'footer', 'traps', 'elsewhere', 'victims', 'dateline', 'source-line', 'pretence',
           'one-case', 'respectively', 'foreign-money', 'decoy', 'torn-numbers', 'negated-twice'),
}


def noises(language):
    return list(WOUNDS[language]) + list(ADDITIONS[language])


def wound(text, noise, language):
    return WOUNDS[language].get(noise, str)(text)
