"""What is found does not depend on threads, processors, the order of the inputs, the locale or the time zone (P10)."""
import os
import shutil

LOCALES = ('C', 'C.UTF-8', 'zh_CN.UTF-8', 'tr_TR.UTF-8')
ZONES = ('UTC', 'Asia/Shanghai', 'America/St_Johns')
THREADS = (1, 2, 8)
SEARCHES = (['fraud', '--format', 'json'], ['警方', '--facet', 'city'], ['--timeline', 'month'], ['--sort', 'newest', '--table'],
            ['police', '--format', 'csv'], ['bank', '--similar', 'ID'])


def everything(world, index, environment):
    """All that the programs say of an index, but for how long they took and how generations are counted."""
    told = [world.run(world.tested, 'dump', '--index', index, env=environment).out]
    for search in SEARCHES:
        words = [word.replace('ID', world.some_id) for word in search]
        ended = world.run(world.searcher, *words, '--index', index, env=environment)
        told.append([line for line in ended.out.splitlines() if 'took_ms' not in line] + [ended.status])
    return told


def sweep(world, points, rng, report):
    world.write_inputs('B')
    files = sorted(world.inputs.iterdir())
    expected = None
    all_processors = os.sched_getaffinity(0)
    for _ in range(points):
        settings = {'LC_ALL': rng.choice(LOCALES), 'TZ': rng.choice(ZONES)}
        environment = {**world.environment, **settings}
        threads = rng.choice(THREADS)
        rng.shuffle(files)
        index = world.scratch / 'work' / 'index'
        shutil.rmtree(index, ignore_errors=True)
        processors = set(rng.sample(sorted(all_processors), rng.randint(1, len(all_processors))))
        os.sched_setaffinity(0, processors)  # of the programs that are run too
        try:
            ended = world.run(world.indexer, 'build', *files, '--threads', threads, '--index', index, env=environment)
        finally:
            os.sched_setaffinity(0, all_processors)
        told = everything(world, index, environment)
        expected = expected or told
        is_same = told == expected and ended.status == 0
        report(f'{threads} threads, {len(processors)} processors, {settings}', [] if is_same else ['says something else'])
