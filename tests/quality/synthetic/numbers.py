"""Numbers as reports write them, with what the writing means: the value, and how it is hedged."""
import dataclasses

DIGITS = '零一二三四五六七八九'
WORDS = ('zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve')

# Qualifier, then the words around the number: in English before it, in Chinese before or behind it.
HEDGES = {
    'en': (('exact', ''), ('exact', ''), ('exact', 'a total of '), ('more-than', 'more than '), ('more-than', 'over '),
           ('nearly', 'nearly '), ('nearly', 'almost '), ('about', 'about '), ('about', 'around '), ('at-least', 'at least '),
           ('less-than', 'less than ')),
    'zh': (('exact', '', ''), ('exact', '', ''), ('exact', '共', ''), ('more-than', '超', ''), ('more-than', '超过', ''),
           ('more-than', '逾', ''), ('more-than', '', '余'), ('more-than', '', '多'), ('nearly', '近', ''),
           ('about', '约', ''), ('at-least', '至少', ''), ('less-than', '不足', '')),
}


@dataclasses.dataclass(frozen=True)
class Number:
    text: str
    value: float
    qualifier: str
    max: float = None  # of a range


def han(value):
    """Below 10,000: 二十三, 一百零五, 三千二百."""
    if value < 20:
        return DIGITS[value] if value < 10 else '十' + (DIGITS[value - 10] if value > 10 else '')
    text, skipped = '', False
    for unit, name in ((1000, '千'), (100, '百'), (10, '十'), (1, '')):
        digit = value // unit % 10
        if digit:
            text += ('零' if skipped and text else '') + DIGITS[digit] + name
        skipped = not digit
    return text


def shortened(value, unit):
    return f'{value / unit:.4f}'.rstrip('0').rstrip('.')


def digits_zh(value, dice):
    forms = ['plain']
    if 10 <= value < 100 or 100 <= value < 10_000 and value % 10 == 0:
        forms.append('han')
    if value >= 10_000 and value % 100 == 0:
        forms += ['wan', 'wan']
    if value >= 100_000_000 and value % 10_000 == 0:
        forms = ['yi', 'yi and wan']
    if value >= 1000:
        forms.append('comma')
    form = forms[dice.number('form', 0, len(forms) - 1)]
    if form == 'han':
        return han(value)
    if form == 'wan':
        return shortened(value, 10_000) + '万'
    if form == 'yi':
        return shortened(value, 100_000_000) + '亿'
    if form == 'yi and wan':
        yi, rest = divmod(value, 100_000_000)
        return f'{yi}亿' + (f'{rest // 10_000}万' if rest else '')
    return f'{value:,}' if form == 'comma' else str(value)


def digits_en(value, dice):
    forms = ['comma', 'plain']
    if value < len(WORDS) and value > 1:
        forms.append('word')
    if value >= 1_000_000 and value % 1000 == 0:
        forms = ['million', 'million', 'comma']
    if value >= 1_000_000_000 and value % 1_000_000 == 0:
        forms += ['billion', 'chain']
    form = forms[dice.number('form', 0, len(forms) - 1)]
    if form == 'word':
        return WORDS[value]
    if form == 'million':
        return shortened(value, 1_000_000) + ' million'
    if form == 'billion':
        return shortened(value, 1_000_000_000) + ' billion'
    if form == 'chain':  # as machines turn 12亿3000万 into English
        billions, rest = divmod(value, 1_000_000_000)
        return f'{billions} billion' + (f' {rest // 1_000_000} million' if rest else '')
    return str(value) if form == 'plain' else f'{value:,}'


def round_value(low, high, dice):
    """Between low and high, in the order of magnitude that was drawn; hedges ask for round numbers."""
    magnitudes = [10 ** power for power in range(12) if low <= 10 ** power <= high] or [low]
    magnitude = magnitudes[dice.number('magnitude', 0, len(magnitudes) - 1)]
    value = dice.number('digits', 100, 999) * magnitude // 100
    return max(low, min(high, value))


def rounded(value):
    """To two digits, and to tens."""
    unit = 10 ** max(1, len(str(value)) - 2)
    return value // unit * unit


def draw_range(language, value, dice):
    low = max(20, rounded(value))
    high = low + max(10, rounded(low // 2))
    between = dice.pick('between', ('至', '到', '-') if language == 'zh' else (' to ', '-'))
    return Number(f'{low}{between}{high}', low, 'range', high)


def draw(language, low, high, dice):
    value = round_value(low, high, dice)
    if value < 1000 and dice.chance('range', 6):
        return draw_range(language, value, dice)
    hedges = HEDGES[language]
    qualifier, before, *behind = hedges[dice.number('hedge', 0, len(hedges) - 1)]
    if qualifier != 'exact':
        value = max(20, rounded(value))
    if behind == ['多'] or behind == ['余']:  # stands behind 十, 百, 千, 万
        value = max(10, value // 10 * 10)
    text = digits_zh(value, dice) if language == 'zh' else digits_en(value, dice)
    if behind == ['多'] and text[-1] not in '十万亿':
        return Number(f'{text}余', value, qualifier)
    return Number(before + text + ''.join(behind), value, qualifier)
