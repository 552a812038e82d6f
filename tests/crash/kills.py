"""SIGKILL at every system call of every command that writes, and at random instants (P2, P8)."""
import os
import signal
import subprocess
import time

from crash.system_calls import CHANGING, counts_of, disturbed

SHARE_OF_INSTANTS = 6  # one point in so many is a random instant


def points_of(world, scenario):
    """(call, number) of all calls: first those that change something."""
    counts = counts_of(world, world.command(scenario, world.fresh(scenario)))
    points = [(name, number) for name, count in sorted(counts.items()) for number in range(1, count + 1)]
    return sorted(points, key=lambda point: point[0] not in CHANGING)


def chosen(world, count, rng):
    """(scenario, call, number) of so many points: those that change something come before the others."""
    changing, other = [], []
    for scenario in world.scenarios.values():
        for name, number in points_of(world, scenario):
            (changing if name in CHANGING else other).append((scenario, name, number))
    rng.shuffle(changing)
    rng.shuffle(other)
    return (changing + other)[:count]


def kill_at_call(world, scenario, name, number):
    index = world.fresh(scenario)
    ended = world.run(*disturbed(name, f'signal=SIGKILL:when={number}'), *world.command(scenario, index))
    if ended.status not in (-9, 0):
        return [f'ended with {ended}']
    return world.all_faults(scenario, index)


def kill_at_instant(world, scenario, seconds):
    index = world.fresh(scenario)
    process = subprocess.Popen(world.command(scenario, index), env=world.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # with what a control has put around the program
        process.wait()
    return world.all_faults(scenario, index)


def duration(world, scenario):
    index = world.fresh(scenario)
    start = time.monotonic()
    world.run(*world.command(scenario, index))
    return time.monotonic() - start


def sweep(world, points, rng, report):
    instants = points // SHARE_OF_INSTANTS
    for scenario, name, number in chosen(world, points - instants, rng):
        report(f'{scenario.name}, killed at {name} {number}', kill_at_call(world, scenario, name, number))
    durations = {name: duration(world, scenario) for name, scenario in world.scenarios.items()}
    for _ in range(instants):
        scenario = rng.choice(list(world.scenarios.values()))
        seconds = rng.random() * durations[scenario.name]
        report(f'{scenario.name}, killed after {seconds:.4f} s', kill_at_instant(world, scenario, seconds))
