"""Made-up news in Chinese or English: a seed gives the same reports everywhere.

Words are made of syllables or of common characters and are drawn by Zipf's law, alone and in fixed phrases. Every report also tells
what police did, in sentences of tests/quality/synthetic; its city and type, drawn likewise, are fields too, for engines that
do not find them in the text.
"""
import datetime
import itertools
import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'quality'))

from synthetic import figures, sentences  # noqa: E402
from synthetic.dice import Dice  # noqa: E402
from synthetic.vocabulary import Places, read_concepts  # noqa: E402

WORDS, PHRASES = 40_000, 12_000
PHRASES_AMONG_WORDS = 0.15
CITIES, TYPES = 300, 20
BLANK = {'zh': '', 'en': ' '}
COMMA = {'zh': '，', 'en': ', '}
STOP = {'zh': '。', 'en': '.'}
SENTENCES = {'zh': 13, 'en': 9}  # of a report of usual length
FIRST_DAY, DAYS = datetime.date(2016, 1, 1), 3600

ONSETS = 'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w'.split()
VOWELS = 'a e i o u a e i o ai ea ee ou'.split()
CODAS = ['', 'n', 'r', '', 's', 't', 'l', '', 'd', 'm', 'nt', 'ck', '']
ENDINGS = ('', '', '', '', 's', 's', 'ed', 'ing', 'er', 'ly', 'ment')
OFTEN = {
    'en': 'the of to and in a that for on with as by at from is was it be are has had not which this but its were an their or they'.split(),
    'zh': list('的了在是和有为对中上与将不被及等也从至到'),
}


def zipf(count, exponent):
    return [1 / (rank + 2.7) ** exponent for rank in range(count)]


def english_words(dice):
    while True:
        syllables = dice.choices((1, 2, 3), (1, 4, 3))[0]
        yield ''.join(dice.choice(ONSETS) + dice.choice(VOWELS) + dice.choice(CODAS) for _ in range(syllables)) + dice.choice(ENDINGS)


def chinese_words(dice):
    """Of the characters that are common by GB 2312."""
    characters = list(b''.join(bytes((row, cell)) for row in range(0xB0, 0xD7) for cell in range(0xA1, 0xFF)).decode('gb2312'))
    dice.shuffle(characters)
    weights = list(itertools.accumulate(zipf(len(characters), 0.7)))
    while True:
        yield ''.join(dice.choices(characters, cum_weights=weights, k=dice.choices((1, 2, 3, 4), (1, 30, 5, 3))[0]))


class Lexicon:
    """Words and phrases by how often they are written."""

    def __init__(self, language, dice):
        made = chinese_words(dice) if language == 'zh' else english_words(dice)
        distinct = dict.fromkeys(OFTEN[language])
        while len(distinct) < WORDS:
            distinct[next(made)] = None
        # What is short is written more often.
        often = len(OFTEN[language])
        words = [*distinct][:often] + sorted([*distinct][often:], key=lambda word: len(word) + 6 * dice.random())
        of_words = zipf(len(words), 1.0)
        parts = itertools.accumulate(of_words)
        weights = list(parts)
        phrases = [BLANK[language].join(dice.choices(words, cum_weights=weights, k=dice.randint(2, 4))) for _ in range(PHRASES)]
        of_phrases = zipf(len(phrases), 0.8)
        share = PHRASES_AMONG_WORDS * weights[-1] / sum(of_phrases)
        self.pieces = words + phrases
        self.weights = list(itertools.accumulate(of_words + [share * weight for weight in of_phrases]))

    def draw(self, dice, count):
        return dice.choices(self.pieces, cum_weights=self.weights, k=count)


class Newsroom:
    def __init__(self, language, seed):
        self.language, self.dice = language, random.Random(f'{language} {seed}')
        self.lexicon = Lexicon(language, self.dice)
        places = Places()
        provinces = {place.id: place for place in places.provinces}
        cities = [place for place in places.cities() if place.parent in provinces]
        types = [concept.strong[language][0].text for concept in read_concepts(Dice(seed))
                 if concept.facet == 'types' and concept.parent and concept.strong[language]]
        self.cities = [(city, provinces[city.parent]) for city in self.dice.sample(cities, CITIES)]
        self.types = self.dice.sample(types, TYPES)
        self.city_weights, self.type_weights = zipf(CITIES, 1.0), zipf(TYPES, 0.8)

    def choose(self, forms):
        return self.dice.choice(forms[self.language])

    def sentence(self):
        clauses = [BLANK[self.language].join(self.lexicon.draw(self.dice, self.dice.randint(5, 11))) for _ in range(self.dice.randint(1, 3))]
        text = COMMA[self.language].join(clauses) + STOP[self.language]
        return text[0].upper() + text[1:]

    def news(self):
        usual = SENTENCES[self.language]
        count = max(3, round(self.dice.lognormvariate(0, 0.4) * usual))
        written = [self.sentence() for _ in range(count)]
        paragraphs = itertools.zip_longest(*[iter(written)] * 4, fillvalue='')
        return '\n'.join(BLANK[self.language].join(paragraph).strip() for paragraph in paragraphs)

    def act(self, names, kind):
        agency = self.choose(sentences.AGENCIES).format(**names)
        stated = [self.dice.choice(getattr(figures.KINDS[name], self.language)).format(n=self.dice.randint(3, 900))
                  for name in ('cases-solved', 'suspects-arrested')]
        told = COMMA[self.language].join(stated) + STOP[self.language]
        parts = (self.choose(sentences.LEADS).format(agency=agency), self.choose(sentences.TYPES).format(alias=kind), told[0].upper() + told[1:])
        return BLANK[self.language].join(parts)

    def report(self, number):
        city, province = self.dice.choices(self.cities, self.city_weights)[0]
        kind = self.dice.choices(self.types, self.type_weights)[0]
        names = {name + full: getattr(place, self.language + full) for name, place in (('city', city), ('province', province)) for full in ('', '_full')}
        headline = self.choose(sentences.TITLES).format(place=names['city'])
        day = FIRST_DAY + datetime.timedelta(days=self.dice.randrange(DAYS))
        return {'id': f'{self.language}{number:07}', 'title': f'{headline} {BLANK[self.language].join(self.lexicon.draw(self.dice, 3))}',
                'date': day.isoformat(), 'body': f'{self.news()}\n{self.act(names, kind)}', 'city': names['city'], 'type': kind}


def write_corpus(path, language, count, seed):
    newsroom = Newsroom(language, seed)
    unfinished = path.with_suffix('.unfinished')
    with open(unfinished, 'w', encoding='utf-8') as file:
        for number in range(count):
            print(json.dumps(newsroom.report(number), ensure_ascii=False), file=file)
    unfinished.rename(path)
