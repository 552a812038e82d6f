"""Damaged files: `check` finds all of them, opening an index those that are missing, cut or foreign, and no search crashes or hangs
(P11); what was damaged is rolled back in one command (P14)."""
import json
import shutil
import time

SECONDS_OF_SEARCH = 10
SECONDS_OF_ROLLBACK = 1
DAMAGED = 3
BLOCK = 4096
SEARCHES = (['fraud'], ['"bank cards" OR 银行', '--facet', 'type'], ['--city', 'Karamay', '--sort', 'newest', '--table'],
            ['police', '--similar', 'ID'], ['--show', 'ID'], ['polic*', '--format', 'json', '--limit', '0', '--timeline', 'month'])


def flip(path, rng):
    content = bytearray(path.read_bytes())
    content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
    path.write_bytes(content)


def zero(path, rng):
    content = bytearray(path.read_bytes())
    at = rng.randrange(0, len(content), BLOCK)
    content[at:at + BLOCK] = bytes(len(content[at:at + BLOCK]))
    path.write_bytes(content)


def cut(path, rng):
    content = path.read_bytes()
    path.write_bytes(content[:rng.choice((0, len(content) // 2, len(content) - 1, rng.randrange(len(content))))])


def lengthen(path, rng):
    path.write_bytes(path.read_bytes() + rng.randbytes(rng.choice((1, 100, 8192))))


def delete(path, rng):
    path.unlink()


def make_folder(path, rng):
    path.unlink()
    path.mkdir()


def make_link(path, rng):
    there = path.with_name('elsewhere')
    path.rename(there)
    path.symlink_to(there)


def swap(path, rng):
    """Takes the file of the same name of another segment or generation."""
    others = [other for other in path.parent.parent.glob(f'seg-*/{path.name}') if other != path]
    if path.name.startswith('gen-'):
        others = [other for other in path.parent.glob(f'gen-*{path.suffix}') if other != path]
    if others:
        shutil.copy(rng.choice(others), path)


# Whether a damage is found as soon as the index is opened.
DAMAGES = {flip: False, zero: False, cut: True, lengthen: True, delete: True, make_folder: True, make_link: True, swap: True}


def files_of(world, index):
    """The current generation's, but for its manifest."""
    manifest = json.loads((index / f'gen-{world.current(index):06}.json').read_text())
    return [index / file['path'] for file in manifest['files']]


def names_a_way_out(ended, path, index):
    return str(path.relative_to(index)) in ended.err and "'dragnet-index rollback'" in ended.err


def faults(world, index, path, at_opening, ident):
    check = world.run(world.tested, 'check', '--index', index)
    found = [] if check.status == DAMAGED else [f'check ended with {check}: {check.out}']
    for search in SEARCHES:
        words = [word.replace('ID', ident) for word in search]
        began = time.monotonic()
        ended = world.run(world.searcher, *words, '--index', index)
        took = time.monotonic() - began
        if ended.status not in (0, 1, 2, 3, 5):
            found.append(f'{words} ended with {ended}')
        if took > SECONDS_OF_SEARCH + 1:
            found.append(f'{words} took {took:.1f} s')
        if at_opening and (ended.status != DAMAGED or not names_a_way_out(ended, path, index)):
            found.append(f'{words} did not find it: {ended}')
    return found


def faults_of_rollback(world, index, scenario, path):
    """Only where the generation before does not have the same file."""
    before = json.loads((index / 'gen-000001.json').read_text())
    if any(index / file['path'] == path for file in before['files']):
        return []
    began = time.monotonic()
    ended = world.run(world.indexer, 'rollback', '--index', index)
    took = time.monotonic() - began
    if ended.status != 0:
        return [f'rollback ended with {ended}']
    found = [f'rollback took {took:.1f} s'] if took > SECONDS_OF_ROLLBACK else []
    return found + world.faults(world.scenarios['rollback'], index)


def hurt_file(world, rng):
    """One damage to one file: (what was done, faults)."""
    scenario = world.scenarios[rng.choice(('merge', 'rollback', 'build'))]
    index = world.fresh(scenario)
    path, damage = rng.choice(files_of(world, index)), rng.choice(list(DAMAGES))
    what = f'{damage.__name__} {path.relative_to(index)} of {scenario.name}'
    before = path.read_bytes()
    if not before and damage in (flip, zero, cut):
        return what, []
    damage(path, rng)
    if path.is_file() and not path.is_symlink() and path.read_bytes() == before:
        return what, []
    found = faults(world, index, path, DAMAGES[damage], world.some_id)
    if not found and scenario.name == 'rollback':
        found = faults_of_rollback(world, index, scenario, path)
    return what, found


def hurt_manifest(world, rng):
    """One damage to the manifest, or to CURRENT."""
    scenario = world.scenarios['rollback']
    index = world.fresh(scenario)
    path = index / rng.choice(('gen-000002.json', 'CURRENT'))
    damage = rng.choice((flip, cut, delete, edit))
    before = path.read_bytes()
    damage(path, rng)
    what = f'{damage.__name__} {path.name}'
    if path.exists() and path.read_bytes() in (before, before.rstrip(b'\n'), b'gen-000001\n'):
        return what, []  # without the line's end it says the same
    found = faults(world, index, path, False, world.some_id)
    ended = world.run(world.searcher, 'fraud', '--index', index)
    if ended.status != DAMAGED:
        found.append(f'a search ended with {ended}')
    return what, found


def edit(path, rng):
    """As somebody might who knows what is in it."""
    text = path.read_text()
    change = rng.choice((('"reports": 2', '"reports": 3'), ('seg-000002', 'seg-000001'), ('"size": 1', '"size": 2'), ('gen-', 'gen-../'),
                         ('000002', '000009'), ('000002', ''), ('"schema": ', '"schema": 9')))
    path.write_text(text.replace(*change, 1))


def sweep(world, points, rng, report):
    for _ in range(points):
        report(*(hurt_manifest if rng.random() < 0.1 else hurt_file)(world, rng))
