"""What was measured, as a table with the ratios of medians and the goals they are to reach."""
import statistics

# name, engine compared with or None for a plain value, by language what is to be reached, whether at least or at most
GOALS = (
    ('documents/s', 'groonga', {'zh': 6, 'en': 3}, 'least'),
    ('documents/s', 'lucene', {'zh': 6, 'en': 3}, 'least'),
    ('documents/s', 'sqlite', {'zh': 12, 'en': 1.3}, 'least'),
    ('documents/s', 'omega', {'zh': 50, 'en': 25}, 'least'),
    ('build MiB', None, {'zh': 500, 'en': 400}, 'most'),
    ('index MB', 'groonga', {'zh': 1, 'en': 1}, 'most'),
    ('query p50 ms', 'groonga', {'zh': 0.2, 'en': 0.2}, 'most'),
    ('query p95 ms', 'groonga', {'zh': 0.7, 'en': 0.7}, 'most'),
    ('one query ms', 'groonga', {'zh': 0.2, 'en': 0.2}, 'most'),
    ('one query ms', 'sqlite', {'zh': 0.2, 'en': 0.2}, 'most'),
    ('one query MiB', None, {'zh': 16, 'en': 16}, 'most'),
    ('million MiB', None, {'zh': 1500, 'en': 1500}, 'most'),
    ('million/usual rate', None, {'zh': 0.8, 'en': 0.8}, 'least'),
)


def percentile(values, percent):
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


def query_figures(queries, rounds):
    """p50 and p95 by kind and in all, of each query's median over the rounds."""
    medians = [statistics.median(one[1] for one in results) for results in zip(*rounds)]
    figures = {}
    for kind in ('', *dict.fromkeys(query.kind for query in queries)):
        of_kind = [median for query, median in zip(queries, medians) if kind in ('', query.kind)]
        for percent in (50, 95):
            figures[f'query {kind} p{percent} ms'.replace('  ', ' ')] = percentile(of_kind, percent)
    return figures


def differences(queries, ours, theirs, part):
    """Queries without a filter whose hits differ by more than that part of theirs."""
    return [{'query': ' '.join((query.kind, *query.words)), 'ours': own, 'theirs': other}
            for query, own, other in zip(queries, ours, theirs) if not query.field and abs(own - other) > part * other]


def judged(figures):
    """Lines for the goals that can be told: figures is by language, engine and name."""
    for language, by_engine in figures.items():
        ours = by_engine.get('dragnet', {})
        for name, other, goals, direction in GOALS:
            if name not in ours or (other and name not in by_engine.get(other, {})):
                continue
            value = ours[name] / by_engine[other][name] if other else ours[name]
            reached = value >= goals[language] if direction == 'least' else value <= goals[language]
            against = f' against {other}' if other else ''
            yield f'{language}  {name}{against}: {value:.3g}, goal at {direction} {goals[language]}: {"reached" if reached else "MISSED"}'


def printed(result):
    lines = []
    for language, by_engine in result['figures'].items():
        engines = list(by_engine)
        names = dict.fromkeys(name for figures in by_engine.values() for name in figures)
        lines.append(f'{language + ", medians":24}' + ''.join(f'{engine:>12}' for engine in engines))
        for name in names:
            values = (by_engine[engine].get(name) for engine in engines)
            lines.append(f'{name:24}' + ''.join(f'{"-" if value is None else f"{value:,.5g}":>12}' for value in values))
        lines.append('')
    lines += [*judged(result['figures']), '']
    for language, by_engine in result['differences'].items():
        for engine, told in by_engine.items():
            lines.append(f'{language}  hits that differ from those of {engine}: {len(told)}')
            lines += [f'      {one["query"]}: {one["ours"]}, not {one["theirs"]}' for one in told[:10]]
    return '\n'.join(lines)
