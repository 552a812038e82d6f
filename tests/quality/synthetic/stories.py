"""Bulletins to make copies of: a template, filled in with a place, a time and figures.

A story is a list of paragraphs, each a list of sentences. Two stories of one template that differ in a fact are two stories,
however alike they read.
"""
import calendar
import dataclasses

CITIES = {
    'zh': ('宜昌', '柳州', '绵阳', '大同', '齐齐哈尔', '赣州', '湛江', '宝鸡', '芜湖', '南通', '衡阳', '遵义', '酒泉', '丽水', '潍坊', '鞍山'),
    'en': ('Yichang', 'Liuzhou', 'Mianyang', 'Datong', 'Qiqihar', 'Ganzhou', 'Zhanjiang', 'Baoji', 'Wuhu', 'Nantong', 'Hengyang',
           'Zunyi', 'Jiuquan', 'Lishui', 'Weifang', 'Anshan'),
}

GUESTS = {
    'zh': ('出租车司机', '高校辅导员', '外卖骑手', '社区网格员', '银行柜员', '快递站站长', '退休教师'),
    'en': ('taxi drivers', 'college tutors', 'food couriers', 'block wardens', 'bank tellers', 'parcel clerks', 'retired teachers'),
}

# {city}, {guest}, {year}, {month}, {day}, {cases}, {suspects}, {gangs}, {stopped} (in 10,000 yuan), {dissuaded}, {age}, {lost}, {saved}
BULLETINS = {
    'zh': (
        (('{year}年{month}月{day}日，{city}市公安局公布了当月反诈工作的进展。', '{month}月份，全市公安机关破获电信网络诈骗案件{cases}起，抓获犯罪嫌疑人{suspects}名，打掉诈骗团伙{gangs}个。'),
         ('银行和民警联手，为群众紧急止付涉案资金{stopped}万元。', '反诈中心的接线员不分昼夜给可能上当的人打电话，当月劝阻群众{dissuaded}人。', '社区里贴上了新的海报，学校的老师也把防骗的道理讲给家长听。'),
         ('一名{age}岁的居民接到自称商城客服的来电，对方说误开了会员，要他把存款转到一个陌生账号。', '派出所民警赶到银行柜台时，他正要按下确认键，{saved}元就这样保住了。', '事后他对民警说，那边的人连他买过什么都一清二楚。'),
         ('办案人员介绍，这类团伙分工很细，有人写话术，有人拨电话，有人专门收购旧手机卡。', '下一步，警方将顺着资金的去向继续追查，同时请市民下载官方的防骗应用。')),
        (('{month}月{day}日凌晨，{city}警方对一个冒充投资顾问的诈骗团伙收网，{suspects}名嫌疑人被抓获。', '行动分三路展开，两处写字楼和一处民宅同时被控制。'),
         ('警方现场查获电脑和手机共{gangs}部，写满客户姓名的账本装了两个纸箱。', '经初步审讯，该团伙以荐股为名拉人进群，群里的所谓股友全是他们自己人。', '受害人把钱转进假平台以后，先能小额提现，等投得多了网站就打不开。'),
         ('案子是从一位{age}岁退休教师的报警开始的，她在两周里转出了{lost}元。', '侦查员用了一个多月比对流水，才把藏在外地的技术人员也找了出来。'),
         ('目前案件仍在办理，追回的款项将按比例发还。', '民警提醒，凡是要下载陌生软件炒股的，先问问家里人，再问问警察。')),
        (('{city}市反诈中心近日邀请{guest}走进大厅，看民警怎样拦下骗子的电话。', '{guest}代表先听了介绍，又在接线席旁坐了一个上午。'),
         ('大屏幕上跳动着全市的预警，每一条背后都可能是一家人的积蓄。', '有{guest}说，没想到劝一个人停手要费这么多口舌。', '接线员打趣道，嗓子哑了就说明今天没白来。'),
         ('轮到来宾试着拨打劝阻电话时，对方起初怎么也不肯相信。', '直到{guest}报出反诈中心的号码，那头才放下了正要转账的手机。'),
         ('临走时每位{guest}领到一本手册，准备带回去讲给身边的人听。', '反诈中心说，这样的开放日以后还要办下去。')),
    ),
    'en': (
        (('The Public Security Bureau of {city} City released its monthly account of the fight against telecom fraud on {Month} {day}, {year}.',
          'In {Month}, police in {city} solved {cases} telecom fraud cases, arrested {suspects} suspects and smashed {gangs} fraud gangs.'),
         ('Working with the banks, officers stopped payments of {stopped},000 yuan before the money could leave the accounts.',
          'The anti-fraud center called people who were about to be cheated at every hour, and {dissuaded} potential victims were dissuaded.',
          'New posters went up in the neighbourhoods, and teachers explained to parents how the callers work.'),
         ('A {age}-year-old resident had been told by a caller from a supposed online shop that a membership had been opened by mistake.',
          'When the patrol reached the bank counter he was about to confirm a transfer of {saved} yuan to a stranger.',
          'He said later that the voice on the line knew everything he had ever ordered.'),
         ('Investigators explained that such groups divide the work: some write the scripts, some make the calls, some buy up old phone cards.',
          'Police will go on following the money and ask citizens to install the official app against fraud.')),
        (('Police in {city} closed in on a ring of false investment advisers before dawn on {Month} {day} and arrested {suspects} suspects.',
          'Three teams moved at the same time on two office buildings and a private flat.'),
         ('{gangs} computers and phones were seized, together with ledgers full of customer names that filled two boxes.',
          'The group is said to have drawn people into chat rooms with stock tips, where every other member was one of its own.',
          'Victims could withdraw small sums from the false platform at first; once they had paid in more the site no longer opened.'),
         ('The case began with a retired teacher of {age} who had sent {lost} yuan within two weeks.',
          'Detectives compared bank records for more than a month until they found the technicians in another province.'),
         ('The case is still open, and what was recovered will be returned in proportion.',
          'Before installing unknown trading software, officers advise, ask your family first and the police next.')),
        (('The anti-fraud center of {city} opened its doors to {guest} this week and let them watch how calls of swindlers are stopped.',
          'The {guest} heard a short talk and then sat beside the operators for a whole morning.'),
         ('Warnings from all over the city run across the big screen, and behind each there may be the savings of a family.',
          'Some of the {guest} had not expected that it takes so much patience to talk a person out of a transfer.',
          'A hoarse voice, joked one operator, is the sign of a good day.'),
         ('When the visitors tried a call of their own, the voice at the other end did not believe a word.',
          'Only after the {guest} had given the number of the center did the caller put the phone away.'),
         ('At the end the {guest} were handed a booklet to read to the people around them.',
          'The center means to hold more such days.')),
    ),
}


@dataclasses.dataclass(frozen=True)
class Story:
    language: str
    template: int
    facts: tuple  # (name, value) pairs

    def paragraphs(self):
        words = dict(self.facts)
        words['Month'] = calendar.month_name[words['month']]
        return [[sentence.format(**words) for sentence in paragraph] for paragraph in BULLETINS[self.language][self.template]]

    def title(self):
        city, guest = dict(self.facts)['city'], dict(self.facts)['guest']
        if not self.has_figures():
            return f'{guest}走进{city}反诈中心' if self.language == 'zh' else f'{city} center against telecom fraud welcomes {guest}'
        return f'{city}警方通报反诈战果' if self.language == 'zh' else f'{city} police report on telecom fraud'

    def key(self, number, kind):
        """What its copies share. Stories without figures may be drawn twice."""
        facts = dict(self.facts)
        return (f'{number}-{kind}', self.language) if self.has_figures() else (f"{facts['city']}-{facts['guest']}", self.language)

    def has_figures(self):
        return self.template < 2

    def day(self):
        facts = dict(self.facts)
        return f"{facts['year']}-{facts['month']:02}-{facts['day']:02}"

    def changed(self, **facts):
        return dataclasses.replace(self, facts=tuple({**dict(self.facts), **facts}.items()))


def figures(dice):
    return {'cases': dice.number('cases', 40, 900), 'suspects': dice.number('suspects', 12, 700), 'gangs': dice.number('gangs', 4, 39),
            'stopped': dice.number('stopped', 100, 9000), 'dissuaded': dice.number('dissuaded', 200, 9000)}


def draw(dice, language):
    facts = {'city': dice.pick('city', CITIES[language]), 'guest': dice.pick('guest', GUESTS[language]), 'year': dice.number('year', 2020, 2025), 'month': dice.number('month', 1, 12),
             'day': dice.number('day', 2, 28), **figures(dice), 'age': dice.number('age', 31, 79),
             'lost': dice.number('lost', 11, 99) * 10_000, 'saved': dice.number('saved', 11, 99) * 1000}
    return Story(language, dice.number('template', 0, len(BULLETINS[language]) - 1), tuple(facts.items()))


def other_than(dice, what, value, items):
    return dice.pick(what, [item for item in items if item != value])


def lookalikes(story, dice):
    """Stories of the same template that are not copies of it, by what tells them apart."""
    facts = dict(story.facts)
    month = other_than(dice, 'month', facts['month'], range(1, 13))
    cities = CITIES[story.language]
    if not story.has_figures():
        return {
            'other-guest': story.changed(guest=other_than(dice, 'guest', facts['guest'], GUESTS[story.language])),
            'other-city': story.changed(city=other_than(dice, 'city', facts['city'], cities)),
        }
    return {
        'next-bulletin': story.changed(month=month, **figures(dice.of('bulletin'))),
        'other-city': story.changed(city=other_than(dice, 'city', facts['city'], cities)),
        'other-figures': story.changed(**figures(dice.of('figures'))),
        'one-figure': story.changed(suspects=facts['suspects'] + dice.number('more', 1, 90)),
        'other-day': story.changed(month=month, day=other_than(dice, 'day', facts['day'], range(2, 29))),
    }
