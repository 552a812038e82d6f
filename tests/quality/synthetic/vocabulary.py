"""The concepts with their aliases, and the places, as common/data/*.tsv has them."""
import dataclasses
import pathlib
import re

DATA = pathlib.Path(__file__).resolve().parents[3] / 'common' / 'data'
FACETS = ('types', 'measures', 'operations', 'agencies')
HAN = re.compile('[\u3400-\u9fff]')


def language_of(text):
    return 'zh' if HAN.search(text) else 'en'


@dataclasses.dataclass(frozen=True)
class Alias:
    text: str
    needs: tuple = ()   # (scope, words)
    unless: tuple = ()

    def __str__(self):
        return self.text


@dataclasses.dataclass
class Concept:
    id: str
    facet: str
    parent: str
    strong: dict  # language -> aliases
    weak: dict

    def __str__(self):
        return self.id

    def aliases(self, language):
        return self.strong[language] + self.weak[language]


def rows(name):
    for line in (DATA / name).read_text(encoding='utf-8').splitlines():
        if line.strip() and not line.startswith('#'):
            yield line.split('\t')


def read_sets():
    sets = {}
    for name, words in rows('contexts.tsv'):
        sets.setdefault(name, []).extend(words.split('|'))
    return sets


def read_conditions(cell, sets):
    conditions = []
    for part in filter(None, cell.split(';')):
        scope, _, words = part.strip().partition(':')
        expanded = []
        for word in filter(None, words.split('|')):
            expanded += sets[word[1:]] if word.startswith('@') else [word]
        conditions.append((scope, tuple(expanded)))
    return tuple(conditions)


def spell(pattern, sets, language, dice):
    """One of the aliases that a pattern stands for, where it has words of the language."""
    def choose(match):
        name = match[1].rstrip('?')
        words = [word for word in sets[name] if language_of(word) == language or not HAN.search(pattern)]
        if match[1].endswith('?') and dice.chance(f'leave out {pattern} {name}', 50):
            return ''
        return dice.pick(f'{pattern} {name}', words or sets[name])
    return re.sub(r'\s+', ' ', re.sub(r'\{([^}]*)\}', choose, pattern)).strip()


def read_concepts(dice):
    """All concepts by facet. An alias of two concepts is left out: it proves neither by itself."""
    sets = read_sets()
    concepts = []
    owners = {}
    for facet in FACETS:
        for cells in rows(facet + '.tsv'):
            if cells[0]:
                concepts.append(Concept(cells[0], facet, cells[1], {'en': [], 'zh': []}, {'en': [], 'zh': []}))
                continue
            concept = concepts[-1]
            cells += [''] * (5 - len(cells))
            text = spell(cells[1], sets, language_of(re.sub(r'\{.*?\}', '', cells[1])), dice)
            needs = cells[3] or ('report:@fraud' if cells[2] == 'weak' else '')
            alias = Alias(text, read_conditions(needs, sets), read_conditions(cells[4], sets))
            (concept.strong if cells[2] == 'strong' else concept.weak)[language_of(text)].append(alias)
            owners.setdefault(text.lower(), set()).add(concept.id)
    for concept in concepts:
        for by_language in (concept.strong, concept.weak):
            for language, aliases in by_language.items():
                by_language[language] = [alias for alias in aliases if len(owners[alias.text.lower()]) == 1]
    return concepts


@dataclasses.dataclass(frozen=True)
class Place:
    id: str
    level: str
    parent: str
    zh: str
    zh_full: str
    en: str
    en_full: str

    def __str__(self):
        return self.id


class Places:
    """The provinces, and what lies in each: today's places whose names are no common words."""

    def __init__(self):
        self.provinces = []
        self.below = {}
        self.foreign = []
        for cells in list(rows('places.tsv'))[1:]:
            cells += [''] * (11 - len(cells))
            place = Place(cells[0], cells[1], cells[2], cells[3], cells[4] or cells[3], cells[5], cells[6] or cells[5])
            if cells[10] or cells[9]:
                continue
            if place.level == 'province':
                self.provinces.append(place)
            elif place.level == 'foreign' and not place.parent:
                self.foreign.append(place)
            else:
                self.below.setdefault(place.parent, []).append(place)

    def cities(self):
        """And the municipalities, which are their own."""
        lower = [place for places in self.below.values() for place in places if place.level == 'city']
        return [place for place in self.provinces if place.id not in self.below] + lower
