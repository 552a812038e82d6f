"""Two hundred and forty queries for a corpus, forty of each kind, by how many of its reports have the words."""
import collections
import dataclasses
import itertools
import json
import random
import re

OF_EACH_KIND = 40
SAMPLE = 5000  # reports that are looked at
COMMON, USUAL, RARE = (0.05, 0.25), (0.005, 0.25), (0.0003, 0.001)  # parts of the reports
COHESION = 20  # how much more often than by chance characters of a word stand side by side
HAN = re.compile('[\u4e00-\u9fff]+')
LETTERS = re.compile('[a-z]+')


@dataclasses.dataclass(frozen=True)
class Query:
    kind: str  # or2: either word; in all others what there is must hold
    first: str
    second: str = ''
    field: str = ''
    value: str = ''

    @property
    def words(self):
        return [word for word in (self.first, self.second) if word]


def read_queries(path):
    return [Query(*line.split('\t')) for line in path.read_text(encoding='utf-8').splitlines()]


def language_of(path):
    """Of a corpus or of queries, by their beginning."""
    with open(path, encoding='utf-8') as file:
        return 'zh' if HAN.search(''.join(itertools.islice(file, 20))) else 'en'


def read_sample(path, dice):
    """Reports from all over the corpus, in memory for a few."""
    kept = []
    with open(path, encoding='utf-8') as file:
        for number, line in enumerate(file):
            if number < SAMPLE:
                kept.append(line)
            elif (place := dice.randrange(number + 1)) < SAMPLE:
                kept[place] = line
    return [json.loads(line) for line in kept]


def word_finder(language, texts):
    """A function from a text to the words in it."""
    if language == 'en':
        return lambda text: {word for word in LETTERS.findall(text.lower()) if len(word) > 3}
    characters, pairs = collections.Counter(), collections.Counter()
    for text in texts:
        for run in HAN.findall(text):
            characters.update(run)
            pairs.update(map(''.join, itertools.pairwise(run)))
    total = characters.total()
    stick = {pair for pair, count in pairs.items() if count * total > COHESION * characters[pair[0]] * characters[pair[1]]}

    def pieces(run):
        """The run cut where its characters do not stick together."""
        start = 0
        for at in range(1, len(run) + 1):
            if run[at - 1:at + 1] not in stick:
                yield run[start:at]
                start = at

    def words_of(text):
        return {piece[at:at + size] for run in HAN.findall(text) for piece in pieces(run)
                for size in (2, 3, 4) for at in range(len(piece) - size + 1)}
    return words_of


def phrase_of(language, text, dice):
    """Some words in a row, or None."""
    if language == 'zh':
        runs = [run for run in HAN.findall(text) if len(run) >= 6]
        size = dice.randint(4, 6)
    else:
        runs = [run.split(' ') for run in re.findall('[A-Za-z]+(?: [A-Za-z]+)+', text)]
        size = dice.randint(2, 3)
    runs = [run for run in runs if len(run) >= size]
    if not runs:
        return None
    run = dice.choice(runs)
    at = dice.randrange(len(run) - size + 1)
    return run[at:at + size] if language == 'zh' else ' '.join(run[at:at + size]).lower()


def make_queries(corpus, language, seed):
    dice = random.Random(seed)
    reports = read_sample(corpus, dice)
    words_of = word_finder(language, [report['body'] for report in reports])
    have = collections.Counter(word for report in reports for word in words_of(report['body']))

    def between(band):
        low, high = (max(2, part * len(reports)) for part in band)
        return sorted(word for word, count in have.items() if low <= count <= high)
    common, usual, rare = between(COMMON), between(USUAL), between(RARE)
    usable = set(usual)

    def draw(words, count):
        return dice.sample(words, count) if len(words) >= count else dice.choices(words, k=count)

    def two_of_a_report():
        while True:
            words = sorted(words_of(dice.choice(reports)['body']) & usable)
            if len(words) > 1:
                first, second = dice.sample(words, 2)
                if first not in second and second not in first:
                    return first, second
    queries = [Query('common', word) for word in draw(common, OF_EACH_KIND)]
    queries += [Query('rare', word) for word in draw(rare, OF_EACH_KIND)]
    queries += [Query('and2', *two_of_a_report()) for _ in range(OF_EACH_KIND)]
    queries += [Query('or2', *draw(usual, 2)) for _ in range(OF_EACH_KIND)]
    phrases = filter(None, (phrase_of(language, dice.choice(reports)['body'], dice) for _ in itertools.count()))
    queries += [Query('phrase', phrase) for phrase in itertools.islice(phrases, OF_EACH_KIND)]
    for number, word in enumerate(draw(usual, OF_EACH_KIND)):
        field = ('city', 'type')[number % 2]
        queries.append(Query('filter', word, '', field, dice.choice(reports)[field]))
    return queries


def write_queries(path, queries):
    path.write_text(''.join('\t'.join(dataclasses.astuple(query)) + '\n' for query in queries), encoding='utf-8')
