"""Standard output that is full or closed (P25), in every format of both programs."""
import subprocess

WRITE = 6
FORMATS = ('text', 'json', 'jsonl', 'csv', 'tsv', 'md', 'html')
SEARCHES = (['fraud'], ['fraud', '--facet', 'city'], ['fraud', '--count'], ['--timeline', 'year'], ['--pivot', 'city,type'], ['fraud', '--table'])


def commands(world, index):
    for search in SEARCHES:
        for name in FORMATS:
            yield [world.searcher, *search, '--format', name, '--index', index]
    yield [world.searcher, 'fraud', '--print0', '--index', index]
    yield [world.searcher, '--help']
    for name in ('dump', 'info', 'check'):
        yield [world.tested, name, '--index', index]
    for name in ('text', 'jsonl'):
        yield [world.tested, 'tag', world.inputs, '--format', name]
    yield [world.tested, 'vocabularies']
    yield [world.tested, 'update', world.inputs, '--dry-run', '--index', index]
    yield [world.tested, '--help']


def ended_without_output(world, command, how):
    """Status and messages when standard output is full or closed."""
    redirected = 'exec "$0" "$@" ' + ('>/dev/full' if how == 'full' else '>&-')
    done = subprocess.run(['sh', '-c', redirected, *map(str, command)], env=world.environment, stdin=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, timeout=60, text=True)
    return done.returncode, done.stderr


def faults(world, command, how):
    status, errors = ended_without_output(world, command, how)
    if status != WRITE or 'cannot write the output: ' not in errors:
        return [f'ended with {status}: {errors.strip()}']
    return []


def sweep(world, points, rng, report):
    index = world.fresh(world.scenarios['merge'])
    every = [(command, how) for command in commands(world, index) for how in ('full', 'closed')]
    for command, how in rng.sample(every, min(points, len(every))):
        report(f'{" ".join(str(word) for word in command[:-2])}, output {how}', faults(world, command, how))
    # What is told on standard error may be told to nobody; no file of the index takes its place.
    for scenario in world.scenarios.values():
        index = world.fresh(scenario)
        subprocess.run(['sh', '-c', 'exec "$0" "$@" <&- >&- 2>&-', *world.command(scenario, index)], env=world.environment, timeout=60)
        found = [] if world.current(index) == scenario.done else ['is not done']
        report(f'{scenario.name} without standard files', found + world.all_faults(scenario, index))
