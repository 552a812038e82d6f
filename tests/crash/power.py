"""Power failures: what may be on the disk after one, at any moment of every command (P3); and whether each sync is needed."""
import re
import shutil

from crash.call_log import STRACE, read_calls
from crash.disk import Disk, Folder

MOMENTS_TRIED = 12  # of each sync that is left out
ACKNOWLEDGEMENT = re.compile(rb'(published|went back to) gen-\d{6}')


class Recording:
    """The calls of a scenario's command, and the disk they were made on."""

    def __init__(self, world, scenario):
        self.world, self.scenario = world, scenario
        index = world.fresh(scenario)
        self.folder = index.parent
        self.before = world.scratch / 'before' / scenario.name
        shutil.rmtree(self.before, ignore_errors=True)
        shutil.copytree(self.folder, self.before)
        log = world.scratch / 'log'
        world.do(*STRACE, '-o', log, world.indexer, *world.command(scenario, index)[1:])
        root = Disk(self.folder)
        self.calls = [call for call in read_calls(log) if call.writes_to_terminal() or root.has(call.path)]
        self.acknowledged = self.find_acknowledgement()
        self.syncs = list(self.find_syncs())

    def find_acknowledgement(self):
        """The call with which the command has said that it is done."""
        told = b''
        for at, call in enumerate(self.calls):
            told += call.data if call.writes_to_terminal() else b''
            if ACKNOWLEDGEMENT.search(told):
                return at
        return len(self.calls)

    def find_syncs(self):
        """Those of something: an empty file has nothing to lose."""
        for made, disk, _ in self.replay():
            if made == len(self.calls) or self.calls[made].name not in ('fsync', 'fdatasync'):
                continue
            node = disk.open[self.calls[made].file][0]
            if isinstance(node, Folder) or node.stable or node.changes:
                yield made

    def replay(self, without=()):
        """(number of calls made, disk, what was not synced) after each call; without: syncs that are not made."""
        disk, victim = Disk(self.before), None
        disk.root_path = str(self.folder)
        yield 0, disk, victim
        for at, call in enumerate(self.calls):
            if at in without:
                victim = disk.open[call.file][0]
            elif not call.writes_to_terminal():
                disk.apply(call)
            yield at + 1, disk, victim

    def faults(self, made, disk, chance, lost=None):
        """What is wrong with an index that is found after a failure."""
        folder = self.world.scratch / 'work'
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        disk.write_out(folder, chance, lost)
        index = folder / 'index'
        if made > self.acknowledged and self.world.current(index) != self.scenario.done:
            return ['what was published is lost']
        return self.world.all_faults(self.scenario, index)


def sweep(world, points, rng, report):
    images = max(1, points // len(world.scenarios))
    for scenario in world.scenarios.values():
        recording = Recording(world, scenario)
        moments = sorted(rng.choices(range(len(recording.calls) + 1), k=images))
        for made, disk, _ in recording.replay(recording.syncs if world.is_careless else ()):
            for _ in range(moments.count(made)):
                report(f'{scenario.name}, failure after call {made} of {len(recording.calls)}', recording.faults(made, disk, rng))


def sweep_syncs(world, points, rng, report):
    """Without any one sync some failure must do harm: a sync that nothing needs is one too many, or the sweep is blind to it."""
    recordings = [Recording(world, scenario) for scenario in world.scenarios.values()]
    syncs = [(recording, at) for recording in recordings for at in recording.syncs]
    for recording, at in rng.sample(syncs, min(points, len(syncs))):
        path = recording.calls[at].path.removeprefix(str(recording.folder))
        report(f'{recording.scenario.name}, sync of {path}', [] if does_harm(recording, at, rng) else ['is not needed'])


def does_harm(recording, without, rng):
    """Tries the end first, where most syncs are missed."""
    count, end = len(recording.calls) - without - 1, len(recording.calls)
    others = rng.sample(range(without + 1, end), min(MOMENTS_TRIED, count))
    return any(recording.faults(made, disk, rng, lost=victim) or recording.faults(made, disk, rng)
               for moments in ([end], others) for made, disk, victim in recording.replay([without]) if made in moments)
