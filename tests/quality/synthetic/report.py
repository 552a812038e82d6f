"""One report, and what a careful reader would find in it."""
import calendar

from . import figures, noise, numbers, sentences
from .vocabulary import FACETS, Alias

# Said by the sentences of every report, whatever it is about.
ALWAYS_OPTIONAL = {'types': ['telecom-fraud'], 'measures': ['special-operation', 'publicity-campaign'], 'operations': [],
                   'agencies': ['public-security-bureau']}

def pick_form(dice, what, forms):
    return forms[dice.number(what, 0, len(forms) - 1)]


class Writer:
    """Collects the sentences of a report and its entry in the key."""

    def __init__(self, language, dice, knowledge):
        self.language, self.dice, self.knowledge = language, dice, knowledge
        self.text = []
        self.key = {'crackdown': True, 'city': None, 'province': None, 'date': None, 'figures': []}
        for facet in FACETS:
            self.key[facet] = []
            self.key[facet + '_optional'] = list(ALWAYS_OPTIONAL[facet])

    def say(self, forms, what, **words):
        self.text.append(pick_form(self.dice, what, forms[self.language]).format(**words))

    def optional(self, ids):
        for concept in self.knowledge.concepts:
            if concept.id in ids:
                self.key[concept.facet + '_optional'].append(concept.id)

    def find(self, concept):
        if concept.id not in self.key[concept.facet]:
            self.key[concept.facet].append(concept.id)
        if concept.facet == 'operations':  # also measures; those are not asked for
            self.optional(['special-operation', 'cluster-campaign'])


def in_context(alias, dice, language):
    """The alias with the words that it needs beside it, the words it needs elsewhere, and whether it may be used so."""
    before, behind, elsewhere = [], [], []
    text = alias.text
    for scope, words in alias.needs:
        if scope == 'quoted':
            text = f'“{text}”' if language == 'zh' else f'"{text}"'
            continue
        own = [word for word in words if word.isascii() == (language == 'en')] or list(words)
        word = dice.pick(f'context {alias} {scope}', own)
        if 'fraud' in words and scope == 'report':
            continue  # every report has such a word
        (elsewhere if scope == 'report' else behind if scope.startswith('+') else before).append(word)
    between = '' if language == 'zh' else ' '
    return between.join(before + [text] + behind), elsewhere


def is_forbidden(alias, phrase):
    rest = phrase.replace(alias.text, '|')
    return any(word in rest for _, words in alias.unless for word in words)


def say_concept(writer, concept, dice, strength):
    """False when there is no alias of that strength in the language."""
    aliases = (concept.strong if strength == 'strong' else concept.weak)[writer.language]
    if not aliases:
        return False
    alias = dice.pick('alias', aliases)
    phrase, elsewhere = in_context(alias, dice, writer.language)
    forms = sentences.BY_FACET[concept.facet][writer.language]
    usable = [form for form in forms if not is_forbidden(alias, form.format(alias=phrase))]
    if not usable:
        return False
    text = pick_form(dice, 'form', usable).format(alias=phrase)
    writer.text.append(text[0].upper() + text[1:])
    writer.text += [sentences.ASIDES[writer.language].format(word=word) for word in elsewhere]
    for words in (phrase, *elsewhere):
        writer.optional(writer.knowledge.named_by(words, writer.language))
    writer.find(concept)
    return True


def say_figures(writer, date, dice, which):
    language = writer.language
    clauses, entries = [], []
    act = dice.pick('act', [kind for kind, row in figures.KINDS.items() if row.is_act])
    others = dice.some('kinds', [kind for kind in figures.KINDS if kind != act], dice.number('how many', 0, 2))
    for kind in dice.some('order', [act, *others], 3):
        text, figure = figures.clause(kind, language, dice.of(kind), torn=which == 'torn-numbers')
        writer.optional(figures.KINDS[kind].also)
        if kind == 'suspects-arrested' and figure['value'] > 60 and dice.chance('part', 40):
            part = dice.number('part', 13, 40)
            text += pick_form(dice, 'part form', sentences.PARTS[language]).format(n=part)
            entries.append({'kind': kind, 'value': part, 'scope': 'part'})
            writer.optional(['ringleader'])
        if which == 'foreign-money':
            text, currency = figures.in_currency(text, language, dice)
            figure.update(currency)
        clauses.append(text)
        entries.append(figure)
    lead = ''
    if date and len(date) == 3 and dice.chance('period', 60):
        lead, period = figures.period(language, date, dice)
        for entry in entries:
            entry['period'] = period
    writer.key['figures'] += entries
    text = lead + ('，' if language == 'zh' else ', ').join(clauses) + ('。' if language == 'zh' else '.')
    writer.text.append(text[0].upper() + text[1:])


def say_change(writer, dice, which):
    if which == 'respectively':
        text, entries = figures.two_changes(writer.language, dice)
    else:
        kind = dice.pick('change', figures.CHANGES)
        text, figure = figures.change(kind, writer.language, dice, twice_negated=which == 'negated-twice')
        entries = [figure]
    writer.key['figures'] += entries
    text += '。' if writer.language == 'zh' else '.'
    writer.text.append(text[0].upper() + text[1:])


def choose_place(writer, dice):
    """Province, city and perhaps county; a municipality is its own city."""
    places = writer.knowledge.places
    province = dice.pick('province', places.provinces)
    cities = [place for place in places.below.get(province.id, []) if place.level == 'city']
    city = dice.pick('city', cities) if cities else province
    counties = [place for place in places.below.get(city.id, []) if place.level == 'county']
    county = dice.pick('county', counties) if counties and cities and dice.chance('county', 40) else None
    writer.key['province'], writer.key['city'] = province.en, city.en
    names = {'zh_full': city.zh_full}
    for level, place in (('province', province), ('city', city), ('county', county or city)):
        names[level] = getattr(place, writer.language)
        names[level + '_full'] = getattr(place, writer.language + '_full')
    if city is province:
        names['province'] = names['province_full'] = '' if writer.language == 'zh' else 'China'
    names['is unique'] = [other.en for other in places.cities()].count(city.en) == 1
    return names, county


def agency_of(scale, names, county, dice, language):
    """A name that several cities share needs its province."""
    if scale != 'local':
        forms = {'national': sentences.NATIONAL_AGENCIES, 'provincial': sentences.PROVINCIAL_AGENCIES,
                 'city of the title': sentences.CITY_AGENCIES}[scale][language]
        return pick_form(dice, 'agency', forms).format(**names)
    forms = (sentences.COUNTY_AGENCIES if county else sentences.AGENCIES)[language]
    if not names['is unique']:
        forms = [form for form in forms if '{province' in form]
    return pick_form(dice, 'agency', forms).format(**names)


def choose_scale(writer, dice, names):
    """Who acts: mostly a city; a province or the whole country; or a city that only the title names."""
    if not dice.chance('other scale', 30):
        return 'local'
    scale = dice.pick('scale', ('national', 'provincial', 'city of the title'))
    is_plain_city = names['is unique'] and names['zh_full'].endswith('市') and names['province']
    if scale != 'national' and not is_plain_city:
        return 'local'
    if scale in ('national', 'provincial'):
        writer.key['city'] = None
    if scale == 'national':
        writer.key['province'] = None
        writer.optional(['mps'])
    return scale


def other_place(writer, dice, what):
    others = [place for place in writer.knowledge.places.provinces if place.en != writer.key['province']]
    return getattr(dice.pick(what, others), writer.language)


def has_near_unless(alias):
    return any(scope.strip('+-').isdigit() for scope, _ in alias.unless)


def say_decoy(writer, dice):
    """An alias beside a word that forbids it."""
    language = writer.language
    concepts = [concept for concept in writer.knowledge.concepts
                if any(map(has_near_unless, concept.aliases(language)))]
    concept = dice.pick('decoy', concepts)
    alias = dice.pick('decoy alias', list(filter(has_near_unless, concept.aliases(language))))
    scope, words = next((scope, words) for scope, words in alias.unless if scope.strip('+-').isdigit())
    own = [word for word in words if word.isascii() == (language == 'en')] or list(words)
    word = dice.pick('decoy word', own)
    pieces = [alias.text, word] if scope.startswith('+') else [word, alias.text]
    text = ('' if language == 'zh' else ' ').join(pieces)
    writer.text.append(sentences.ASIDES[language].format(word=text))
    writer.optional(writer.knowledge.named_by(text, language, but=alias))


def say_opening(writer, which, date, dice):
    """What stands before the first sentence: where the report was written, or in which paper."""
    if writer.text and not writer.text[-1].endswith('\n'):
        return
    if which == 'source-line':
        form = pick_form(dice, 'source line', sentences.SOURCE_LINES[writer.language])
        writer.text.append(form.format(other=other_place(writer, dice, 'paper')))
    if which == 'dateline' and date and len(date) == 3:
        other = other_place(writer, dice, 'written in')
        writer.say(sentences.DATELINES, 'dateline', other=other, OTHER=other.upper(), month=date[1], day=date[2],
                   Month=calendar.month_name[date[1]])


def say_noise(writer, which, dice):
    language = writer.language
    if which == 'elsewhere':
        writer.say(sentences.ELSEWHERE, 'elsewhere', other=other_place(writer, dice, 'other'))
    if which == 'pretence':
        writer.say(sentences.PRETENCES, 'pretence', other=other_place(writer, dice, 'pretended'))
        writer.optional(['impersonate-authorities'])
    if which == 'one-case':
        count = dice.number('one case', 13, 60)
        writer.say(sentences.ONE_CASE, 'one case', n=count)
        writer.key['figures'].append({'kind': 'suspects-arrested', 'value': count, 'scope': 'case'})
    if which == 'decoy':
        say_decoy(writer, dice)
    if which == 'victims':
        writer.say(sentences.VICTIMS, 'victim', n=numbers.draw(language, 2000, 900_000, dice).text)
    for name, forms in (('traps', sentences.TRAPS), ('advice', sentences.ADVICE), ('other-news', sentences.OTHER_NEWS)):
        if which == name:
            writer.text += dice.some(name, forms[language], 2)
    if which == 'traps':
        writer.optional(['prosecution-sentencing'])


def crackdown_report(writer, focus, strength, date, which):
    """None when the concept cannot be said so."""
    dice, language = writer.dice, writer.language
    names, county = choose_place(writer, dice)
    scale = choose_scale(writer, dice, names)
    say_opening(writer, which, date, dice.of('opening'))
    writer.say(sentences.LEADS, 'lead', agency=agency_of(scale, names, county, dice, language))
    say_figures(writer, date, dice.of('figures'), which)
    if not say_concept(writer, focus, dice.of('focus'), strength):
        return None
    if dice.chance('second concept', 50):
        others = [concept for concept in writer.knowledge.concepts if concept.facet != focus.facet and concept.parent]
        say_concept(writer, dice.pick('second', others), dice.of('second'), 'strong')
    say_noise(writer, which, dice.of('noise'))
    if dice.chance('change', 40) or which in ('negated-twice', 'respectively'):
        say_change(writer, dice.of('change'), which)
    if scale == 'national':
        return pick_form(dice, 'title', sentences.NATIONAL_TITLES[language])
    place = names['province' if scale == 'provincial' else 'city']
    return pick_form(dice, 'title', sentences.TITLES[language]).format(place=place)


def advice_report(writer):
    """A page that warns of frauds: nobody did anything."""
    dice = writer.dice
    writer.key['crackdown'] = False
    types = [concept for concept in writer.knowledge.concepts if concept.facet == 'types']
    for i, concept in enumerate(dice.some('types', types, 3)):
        writer.key['types_optional'].append(concept.id)
        aliases = concept.strong[writer.language]
        if aliases:
            writer.say(sentences.ADVICE_TYPES, f'type {i}', alias=dice.pick(f'alias {i}', aliases))
    writer.say(sentences.ADVICE, 'advice')
    return pick_form(dice, 'title', sentences.ADVICE_TITLES[writer.language])


def other_report(writer):
    """News of other things."""
    dice = writer.dice
    writer.key['crackdown'] = False
    names, _ = choose_place(writer, dice)
    writer.text += dice.some('news', sentences.OTHER_NEWS[writer.language], 5)
    return pick_form(dice, 'title', sentences.OTHER_TITLES[writer.language]).format(place=names['city'])
