"""Room that grows in small steps until a command succeeds (P4): of one file, and of a whole disk where one may be mounted."""
import os
import resource
import shutil
import signal
import subprocess

STEP = 4096
WRITE = 6
PLENTY = '64m'


def faults_of_ending(world, scenario, index, ended):
    if ended.status == 0:
        return [] if world.current(index) == scenario.done else ['ended with 0 and published nothing']
    if ended.status != WRITE or 'disk-full: ' not in ended.err or '/' not in ended.err:
        return [f'ended with {ended}']
    return []


def limited(size):
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def short_files(world, scenario, size):
    """No file may be larger than that."""
    index = world.fresh(scenario)
    # Messages go to pipes, which have no size.
    ended = world.run(*world.command(scenario, index), preexec_fn=limited(size))
    return faults_of_ending(world, scenario, index, ended) + world.all_faults(scenario, index)


class Disk:
    """A disk in memory, as large as what is copied to it and some room."""

    def __init__(self, world):
        self.folder = world.scratch / 'disk'
        self.folder.mkdir(exist_ok=True)

    def __enter__(self):
        return self if self.mount('size=' + PLENTY) else None

    def __exit__(self, *_):
        subprocess.run(['umount', self.folder], stderr=subprocess.DEVNULL)

    def mount(self, options):
        return subprocess.run(['mount', '-t', 'tmpfs', '-o', options, 'none', self.folder], stderr=subprocess.DEVNULL).returncode == 0

    def resize(self, size):
        subprocess.run(['mount', '-o', f'remount,size={size}', self.folder], check=True)

    def used(self):
        state = os.statvfs(self.folder)
        return (state.f_blocks - state.f_bfree) * state.f_frsize


def small_disk(world, scenario, disk, room):
    index = disk.folder / 'index'
    shutil.rmtree(index, ignore_errors=True)
    disk.resize(PLENTY)
    if scenario.template:
        shutil.copytree(scenario.template, index)
    disk.resize(disk.used() + room)
    ended = world.run(*world.command(scenario, index))
    found = faults_of_ending(world, scenario, index, ended)
    # What is there now must do without more room; the next run gets it.
    found += world.faults(scenario, index)
    disk.resize(PLENTY)
    return found or world.faults_of_next(scenario, index)


def sweep(world, points, rng, report):
    scenarios = [scenario for scenario in world.scenarios.values() if scenario.name != 'cleaning up']
    most = {scenario.name: largest_file(scenario) + 2 * STEP for scenario in scenarios}
    for at in range(points // 2):
        scenario = scenarios[at % len(scenarios)]
        size = rng.randrange(0, most[scenario.name], STEP)
        report(f'{scenario.name}, files of at most {size} bytes', short_files(world, scenario, size))
    with Disk(world) as disk:
        for at in range(points // 2 if disk else 0):
            scenario = scenarios[at % len(scenarios)]
            room = rng.randrange(0, 4 * most[scenario.name], STEP)
            report(f'{scenario.name}, {room} bytes free', small_disk(world, scenario, disk, room))


def largest_file(scenario):
    return max((path.stat().st_size for path in scenario.template.rglob('*') if path.is_file()), default=0) if scenario.template else 400_000
