"""What dragnet-index finds, compared with what a reader would find: hits, missed and extra.

A key has one object a report, found by path and record: crackdown, city and province (English names), date, and by facet a
list of ids; what it lacks of place and facets is not compared. Ids in a list that ends in _optional, and figures marked
optional, are neither hits nor errors. A tag that is only implied (the parent of another one) can be a hit but is never an
error. Figures that are found are also compared in what else the key says of them: qualifier, end of a range, currency,
scope, period.
"""
import collections
import json
import subprocess

FACETS = ('types', 'measures', 'operations', 'agencies')
# In the order of the tables.
ROWS = ('crackdown', *FACETS, 'city', 'province', 'date', 'figures', 'qualifier', 'max', 'currency', 'scope', 'period')

# True of nearly every report, and so no test of anything.
UMBRELLAS = {'telecom-fraud', 'fraud-related-crime', 'fraud-syndicate', 'fraud-den', 'public-security-bureau'}


class Score:
    def __init__(self):
        self.hits = self.missed = self.extra = 0

    @property
    def precision(self):
        return ratio(self.hits, self.hits + self.extra)

    @property
    def recall(self):
        return ratio(self.hits, self.hits + self.missed)

    @property
    def f1(self):
        return ratio(2 * self.hits, 2 * self.hits + self.missed + self.extra)

    def counts(self):
        return self.hits, self.missed, self.extra


def ratio(part, whole):
    return part / whole if whole else 1.0


class Comparison:
    """Scores by row and language, in all and by label and by noise, and the differences in the order they were met."""

    def __init__(self):
        self.rows = collections.defaultdict(Score)    # (row, language)
        self.labels = collections.defaultdict(Score)  # (row and label, language): of facets and figures
        self.noises = collections.defaultdict(Score)  # (noise, language): over all rows
        self.differences = []
        self.report = self.language = self.noise = ''

    def begin(self, report, language, noise):
        self.report, self.language, self.noise = report, language, noise

    def add(self, row, hits, missed, extra, label=str):
        """Values; label names what they are counted under."""
        for value in hits:
            self.count(row, label(value), 'hits')
        for outcome, values in (('missed', missed), ('extra', extra)):
            for value in values:
                self.count(row, label(value), outcome)
                self.differences.append(f'{row}\t{self.report}\t{outcome}\t{value}')

    def count(self, row, label, outcome):
        scores = [self.rows[row, self.language], self.noises[self.noise, self.language]]
        if row in FACETS or row == 'figures':
            scores.append(self.labels[f'{row} {label}', self.language])
        for score in scores:
            setattr(score, outcome, getattr(score, outcome) + 1)

    def add_value(self, row, want, have):
        """One value, or None, on either side."""
        if want == have:
            self.add(row, [want] if want else [], [], [])
        else:
            self.add(row, [], [want] if want else [], [have] if have else [])

    def total(self, row):
        """Over both languages."""
        total = Score()
        for (name, _), score in self.rows.items():
            if name == row:
                total.hits += score.hits
                total.missed += score.missed
                total.extra += score.extra
        return total


def plain_id(concept):
    """Names of local operations are free: any of them is op-local."""
    return 'op-local' if concept.startswith('op-local-') else concept


def compare_tags(comparison, facet, key, found):
    tags = [tag for tag in found[facet] if tag['id'] not in UMBRELLAS]
    if facet == 'measures':
        tags = [tag for tag in tags if not tag['id'].startswith('op-')]  # they are scored as operations
    have = {plain_id(tag['id']) for tag in tags}
    stated = {plain_id(tag['id']) for tag in tags if not tag['implied']}
    want = set(map(plain_id, key[facet])) - UMBRELLAS
    optional = set(key.get(facet + '_optional', []))
    comparison.add(facet, sorted(want & have), sorted(want - have), sorted(stated - want - optional))


def same_figure(wanted, found):
    return (wanted['kind'] == found['kind'] and wanted.get('change', False) == found['change'] and
            wanted.get('direction') == found['direction'] and
            abs(wanted['value'] - found['value']) <= 1e-9 * wanted['value'])


def figure_text(figure):
    change = f" {figure['direction']} percent" if figure.get('change') else ''
    return f"{figure['kind']} {figure['value']:.12g}{change}"


def figure_label(text):
    return text.split(' ')[0] + (' change' if text.endswith('percent') else '')


def compare_figures(comparison, key, found):
    left = [figure for figure in found['figures'] if figure['scope'] != 'victim']
    hits, missed = [], []
    for wanted in key['figures']:
        match = next((figure for figure in left if same_figure(wanted, figure)), None)
        if match:
            left.remove(match)
        if not wanted.get('optional'):
            (hits if match else missed).append(figure_text(wanted))
            if match:
                compare_details(comparison, wanted, match)
    comparison.add('figures', hits, missed, [figure_text(figure) for figure in left], figure_label)


def compare_details(comparison, wanted, found):
    def text(value):
        return f"{value['from']}..{value['to']}" if isinstance(value, dict) else value
    for detail in ('qualifier', 'max', 'currency', 'scope', 'period'):
        if detail in wanted:
            comparison.add_value(detail, text(wanted[detail]), text(found[detail]))


def compare_places(comparison, key, found):
    primary = found['primary_place'] or {}
    for level in ('city', 'province'):
        if level not in key:
            continue
        place = primary.get(level)
        comparison.add_value(level, key[level], place['name']['en'] if place else None)


def compare(key, found):
    """Both by path and record."""
    comparison = Comparison()
    for name, wanted in key.items():
        have = found[name]
        comparison.begin(f'{name[0]}:{name[1]}', wanted.get('language', have['language']), wanted.get('noise', 'none'))
        comparison.add_value('crackdown', wanted['crackdown'] or None, have['crackdown'] or None)
        comparison.add_value('date', wanted['date'], have['date'])
        for facet in FACETS:
            if facet in wanted:
                compare_tags(comparison, facet, wanted, have)
        if wanted['crackdown']:  # who acted, and with what result, is asked only of reports that are in scope
            compare_places(comparison, wanted, have)
            compare_figures(comparison, wanted, have)
    return comparison


def torn_evidence(found):
    """Evidence whose offsets do not cut its text out of the report, as lines; by contract there is none."""
    lines = []
    for (path, record), report in found.items():
        pieces = [figure['evidence'] for figure in report['figures']]
        for facet in (*FACETS, 'places'):
            pieces += [piece for tag in report[facet] for piece in tag['evidence']]
        for piece in pieces:
            cut = report[piece['field']].encode()[piece['start']:piece['end']].decode(errors='replace')
            if cut != piece['text'] or not cut:
                lines.append(f'{path}:{record}: {piece} is {cut!r} in the report')
    return lines


def read_key(path):
    lines = path.read_text(encoding='utf-8').splitlines()
    return {(entry['path'], entry['record']): entry for entry in map(json.loads, lines)}


def tag(indexer, root, inputs):
    """What the indexer finds in root/inputs, by path below that and record; None when it fails."""
    command = [indexer, 'tag', '--format', 'jsonl', '--with-text', inputs]
    run = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, encoding='utf-8')
    if run.returncode != 0:
        print(f'dragnet-index tag ended with status {run.returncode}')
        return None
    objects = map(json.loads, run.stdout.splitlines())
    reports = [found for found in objects if found['type'] == 'report']
    return {(found['path'].removeprefix(inputs + '/'), found['record']): found for found in reports}
