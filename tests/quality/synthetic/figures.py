"""Clauses that state a figure, by kind, in Chinese, in English and in the English that machines make of Chinese."""
import calendar
import dataclasses

from . import numbers


@dataclasses.dataclass(frozen=True)
class Kind:
    low: int
    high: int
    zh: tuple
    en: tuple
    torn: tuple = ()   # machine English: the number is torn from its noun
    also: tuple = ()   # concepts that the clause names besides
    is_act: bool = True  # something was done


KINDS = {
    'cases-solved': Kind(20, 9000, ('破获电信网络诈骗案件{n}起', '侦破电诈案件{n}起'),
                         ('{n} telecom fraud cases were solved', 'police cracked {n} cases of telecom fraud'),
                         ('cracked telecom fraud cases {n}',)),
    'suspects-arrested': Kind(2, 9000, ('抓获犯罪嫌疑人{n}名', '{n}名嫌疑人被抓获', '抓获涉诈人员{n}人'),
                              ('{n} suspects were arrested', 'police arrested {n} suspects', 'officers caught {n} suspects'),
                              ('arrested criminal suspects {n}',)),
    'suspects-prosecuted': Kind(2, 900, ('移送起诉{n}人', '检察机关起诉{n}人'),
                                ('{n} people were prosecuted', 'prosecutors charged {n} people'), (),
                                ('prosecution-sentencing', 'procuratorate-court')),
    'suspects-repatriated': Kind(20, 900, ('{n}名嫌疑人被押解回国', '遣返犯罪嫌疑人{n}名'),
                                 ('{n} suspects were repatriated', '{n} suspects were escorted back to China'), (),
                                 ('repatriation',)),
    'gangs-destroyed': Kind(2, 90, ('打掉诈骗团伙{n}个', '摧毁犯罪团伙{n}个'),
                            ('{n} fraud gangs were smashed', 'police dismantled {n} fraud gangs'),
                            ('destroyed gangs {n}',), ('fraud-syndicate',)),
    'dens-destroyed': Kind(2, 90, ('捣毁诈骗窝点{n}个', '端掉窝点{n}处'),
                           ('{n} dens were destroyed', 'police raided {n} fraud dens'),
                           ('destroyed dens {n}',), ('fraud-den',)),
    'amount-involved': Kind(200_000, 3_000_000_000, ('涉案金额{n}元', '涉案资金达{n}元'),
                            ('the amount involved was {n} yuan', 'the cases involved {n} yuan'), ('amount involved {n} yuan',),
                            is_act=False),
    'losses-recovered': Kind(20_000, 300_000_000, ('追回被骗资金{n}元', '为群众挽回经济损失{n}元'),
                             ('losses of {n} yuan were recovered', 'police recovered {n} yuan of losses'), (),
                             ('recovering-losses', 'fund-control')),
    'losses-avoided': Kind(20_000, 300_000_000, ('避免群众损失{n}元',),
                           ('losses of {n} yuan were avoided', 'economic losses of {n} yuan were avoided'),
                           ('avoiding losses {n} yuan',), ('recovering-losses', 'early-warning-dissuasion')),
    'funds-stopped': Kind(20_000, 300_000_000, ('紧急止付涉案资金{n}元', '止付资金{n}元'),
                          ('payments of {n} yuan were stopped', 'banks stopped payment of {n} yuan'),
                          ('stopping payment {n} yuan',), ('stop-payment', 'fund-control', 'police-bank-linkage')),
    'funds-frozen': Kind(20_000, 300_000_000, ('冻结涉案资金{n}元', '冻结资金{n}元'),
                         ('{n} yuan was frozen', 'police froze {n} yuan of funds involved'), (),
                         ('freezing-funds', 'fund-control')),
    'funds-returned': Kind(20_000, 30_000_000, ('向受害人返还资金{n}元', '返还被骗资金{n}元'),
                           ('{n} yuan was returned to the victims', 'police returned {n} yuan to victims'), (),
                           ('returning-funds', 'recovering-losses', 'fund-control')),
    'accounts-frozen': Kind(20, 9000, ('冻结涉案账户{n}个',), ('{n} accounts were frozen', 'police froze {n} bank accounts'),
                            (), ('freezing-funds', 'fund-control')),
    'bank-cards-seized': Kind(20, 9000, ('查获银行卡{n}张', '缴获涉案银行卡{n}张'),
                              ('{n} bank cards were seized', 'officers seized {n} bank cards'), ('seized bank cards {n}',),
                              ('two-card-chain',)),
    'phone-cards-seized': Kind(20, 9000, ('缴获电话卡{n}张',), ('{n} phone cards were seized',), (), ('two-card-chain',)),
    'devices-seized': Kind(2, 900, ('查获作案手机{n}部', '缴获手机、电脑等设备{n}台'),
                           ('{n} mobile phones were seized', 'officers seized {n} computers')),
    'people-dissuaded': Kind(20, 90_000, ('成功劝阻群众{n}人', '劝阻潜在受害人{n}名'),
                             ('{n} potential victims were dissuaded', 'police dissuaded {n} people in time'),
                             ('successfully dissuaded masses {n} people',),
                             ('early-warning-dissuasion', 'phone-dissuasion', 'face-to-face-dissuasion')),
    'warnings-issued': Kind(200, 900_000, ('下发预警指令{n}条', '推送预警信息{n}条'),
                            ('{n} warnings were issued', 'the center issued {n} warnings'), (),
                            ('early-warning-dissuasion', 'sms-warning')),
    'calls-blocked': Kind(200, 900_000, ('拦截诈骗电话{n}次', '拦截涉诈电话{n}个'),
                          ('{n} fraud calls were blocked', 'operators blocked {n} scam calls'), (),
                          ('call-sms-blocking', 'telecom-governance')),
    'messages-blocked': Kind(200, 900_000, ('拦截诈骗短信{n}条',),
                             ('{n} scam messages were blocked', 'operators blocked {n} fraudulent text messages'), (),
                             ('call-sms-blocking', 'telecom-governance')),
    'domains-blocked': Kind(20, 90_000, ('封堵涉诈域名网址{n}个',),
                            ('{n} scam websites were blocked', 'operators blocked {n} fraudulent domain names'), (),
                            ('domain-blocking', 'telecom-governance')),
    'cases-filed': Kind(20, 9000, ('立案电信网络诈骗案件{n}起',),
                        ('{n} cases of telecom fraud were filed', 'police filed {n} telecom fraud cases'),
                        is_act=False),
}

# Kind; the noun and the verbs of its change.
CHANGES = {
    'cases-filed': (('电信网络诈骗立案数', '电诈案件立案数'), ('the number of telecom fraud cases filed', 'filed fraud cases')),
    'cases-solved': (('破案数', '破获案件数'), ('the number of cases solved', 'the number of solved cases')),
    'suspects-arrested': (('抓获人数', '抓获犯罪嫌疑人数'), ('the number of suspects arrested', 'arrested suspects')),
    'losses': (('群众损失', '损失金额'), ('losses', 'the losses of the public')),
}
CURRENCIES = {'USD': {'zh': ('美元',), 'en': (' US dollars', ' U.S. dollars')},
              'HKD': {'zh': ('港元', '港币'), 'en': (' Hong Kong dollars', ' HK dollars')},
              'THB': {'zh': ('泰铢',), 'en': (' baht',)}}
VERBS = {
    'zh': {'up': ('上升', '增长'), 'down': ('下降', '减少')},
    'en': {'up': ('rose by', 'increased by', 'were up'), 'down': ('fell by', 'dropped by', 'decreased by')},
}
PERIODS = {
    'zh': {'since': ('今年以来，', '今年年初以来，'), 'months': ('今年1月至{month}月，', '今年前{month}个月，'), 'last': ('去年，', '{last}年，')},
    'en': {'since': ('Since the beginning of this year, ', 'So far this year, '),
           'months': ('From January to {month_name} this year, ', 'In the first {month} months of this year, '),
           'last': ('Last year, ', 'In {last}, ')},
}


def clause(kind, language, dice, torn=False):
    """The text, and its entry in the key."""
    row = KINDS[kind]
    number = numbers.draw(language, row.low, row.high, dice)
    forms = row.torn if torn and row.torn else getattr(row, language)
    figure = {'kind': kind, 'value': number.value, 'qualifier': number.qualifier}
    if number.max:
        figure['max'] = number.max
    return forms[dice.number('clause', 0, len(forms) - 1)].format(n=number.text), figure


def in_currency(text, language, dice):
    """The clause with its yuan as another currency, and that one's code; or as it was."""
    yuan = '元' if language == 'zh' else ' yuan'
    if yuan not in text:
        return text, {}
    currency = dice.pick('currency', CURRENCIES)
    words = CURRENCIES[currency][language]
    return text.replace(yuan, words[dice.number('words', 0, len(words) - 1)]), {'currency': currency}


def two_changes(language, dice):
    """案件数和损失分别下降…"""
    kinds = dice.some('kinds', CHANGES, 2)
    direction = 'down' if dice.chance('down', 50) else 'up'
    verb = VERBS[language][direction][0]
    values = [dice.number(f'percent {i}', 20, 890) / 10 for i in range(2)]
    nouns = [CHANGES[kind][language == 'en'][0] for kind in kinds]
    entries = [{'kind': kind, 'change': True, 'value': value, 'direction': direction} for kind, value in zip(kinds, values)]
    if language == 'zh':
        return f'{nouns[0]}和{nouns[1]}同比分别{verb}{values[0]:g}%、{values[1]:g}%', entries
    return f'{nouns[0]} and {nouns[1]} {verb} {values[0]:g}% and {values[1]:g}% year on year, respectively', entries


def change(kind, language, dice, twice_negated=False):
    direction = 'down' if twice_negated or dice.chance('down', 50) else 'up'
    nouns, verbs = CHANGES[kind][language == 'en'], VERBS[language][direction]
    noun = nouns[dice.number('noun', 0, len(nouns) - 1)]
    verb = verbs[dice.number('verb', 0, len(verbs) - 1)]
    value = dice.number('percent', 20, 890) / 10
    figure = {'kind': kind, 'change': True, 'value': value, 'direction': direction}
    if language == 'zh':
        tenth = dice.number('tenth', 2, 6)
        if dice.chance('tenths', 20):
            return f'{noun}同比{verb}{numbers.DIGITS[tenth]}成', {**figure, 'value': tenth * 10}
        return f'{noun}同比{verb}{value:g}%', figure
    if twice_negated:
        return f'{noun} decreased by -{value:g}% year-on-year', figure
    percent = dice.pick('sign', ('%', ' percent'))
    return f'{noun} {verb} {value:g}{percent} year on year', figure


def period(language, date, dice):
    """Words that open a sentence, and the days they mean; date is [year, month, day]."""
    year, month, day = date
    kind = dice.pick('period', ('since', 'months', 'last') if month > 3 else ('since', 'last'))
    forms = PERIODS[language][kind]
    until = dice.number('until', 2, max(2, month - 1))
    text = forms[dice.number('words', 0, 1)].format(month=until, month_name=calendar.month_name[until], last=year - 1)
    if kind == 'last':
        return text, {'from': f'{year - 1}-01-01', 'to': f'{year - 1}-12-31'}
    if kind == 'since':
        return text, {'from': f'{year}-01-01', 'to': f'{year}-{month:02}-{day:02}'}
    return text, {'from': f'{year}-01-01', 'to': f'{year}-{until:02}-{calendar.monthrange(year, until)[1]}'}
