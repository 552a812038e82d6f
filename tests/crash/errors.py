"""System calls that fail, once or from then on (P4)."""
import errno
import os

from crash.system_calls import counts_of, disturbed

WRITING = ('ENOSPC', 'EIO', 'EDQUOT')
ERRORS = {
    'openat': ('EMFILE', 'ENFILE', 'ENOSPC', 'EROFS', 'EIO', 'ENOMEM', 'EACCES'),
    'write': WRITING, 'pwrite64': WRITING, 'writev': WRITING, 'ftruncate': ('EIO', 'EROFS'),
    'fsync': WRITING, 'close': WRITING, 'flock': ('EIO', 'ENOLCK'),
    'rename': (*WRITING, 'EROFS'), 'mkdir': (*WRITING, 'EROFS'), 'unlink': ('EIO', 'EROFS'), 'unlinkat': ('EIO', 'EROFS'), 'rmdir': ('EIO', 'EROFS'),
    'read': ('EIO',), 'pread64': ('EIO',), 'getdents64': ('EIO',), 'newfstatat': ('EIO', 'ENOMEM', 'EACCES'), 'lseek': ('EIO',),
    # Not brk: the kernel never fails it with an error, and the C library would take one for an address.
    'mmap': ('ENOMEM',), 'clone3': ('EAGAIN', 'ENOMEM'),
}
UNTOLD = 'index-unreadable: the docdata.glass of a segment could not be opened; '  # Xapian keeps the reason to itself
BUG = 70


def chosen(world, count, rng):
    """The calls that the loader makes before the program begins are left out."""
    loading = counts_of(world, [str(world.indexer), '--version'])
    points = []
    for scenario in world.scenarios.values():
        counts = counts_of(world, world.command(scenario, world.fresh(scenario)))
        points += [(scenario, name, number, error, often) for name, errors in ERRORS.items()
                   for number in range(loading[name] + 1, counts[name] + 1) for error in errors for often in ('', '+')]
    return rng.sample(points, min(count, len(points)))


def is_published(world, scenario, index):
    return world.current(index) == scenario.done


def faults_of_ending(world, scenario, index, ended, name, error, often):
    """What is wrong with how the command ended."""
    if ended.status in (0, 5):
        # 5: published without an input that could not be read, and that was named.
        return [] if is_published(world, scenario, index) else [f'ended with {ended.status} and published nothing']
    if error == 'ENOMEM' and ended.status in (BUG, -6):
        return []
    if ended.status not in (2, 3, 6, 7):
        return [f'ended with {ended}']
    if name == 'write' and often and not ended.err:
        return []  # its messages could not be written either
    if name == 'openat' and UNTOLD in ended.err:
        return []
    reason = os.strerror(getattr(errno, error))
    if reason not in ended.err or '/' not in ended.err:
        return [f'the message lacks reason or path: {ended}']
    return []


def fail(world, scenario, name, number, error, often):
    index = world.fresh(scenario)
    ended = world.run(*disturbed(name, f'error={error}:when={number}{often}'), *world.command(scenario, index))
    found = faults_of_ending(world, scenario, index, ended, name, error, often)
    if ended.status == 5:
        return found + faults_of_partial(world, scenario, index, ended)
    return found + world.all_faults(scenario, index)


def faults_of_partial(world, scenario, index, ended):
    """An index without inputs that could not be read: whole by itself, and those inputs are named."""
    check = world.run(world.indexer, 'check', '--index', index)
    if check.status != 0:
        return [f'check: {check.out}']
    if str(world.inputs) not in ended.err:
        return [f'no input is named: {ended}']
    return world.faults_of_next(scenario, index)


def sweep(world, points, rng, report):
    for scenario, name, number, error, often in chosen(world, points, rng):
        report(f'{scenario.name}, {name} {number}{often} fails with {error}', fail(world, scenario, name, number, error, often))
