"""Ctrl-C and SIGTERM at random instants (P24)."""
import signal
import subprocess
import time

from crash.kills import duration
from crash.world import left_over

SECONDS = 2
ENDINGS = {signal.SIGINT: 130, signal.SIGTERM: 143}
BEFORE_MAIN = {signal.SIGINT: -2, signal.SIGTERM: -15}


def interrupt(world, scenario, number, seconds):
    index = world.fresh(scenario)
    process = subprocess.Popen(world.command(scenario, index), env=world.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               text=True)
    time.sleep(seconds)
    process.send_signal(number)
    began = time.monotonic()
    _, errors = process.communicate(timeout=60)
    took = time.monotonic() - began

    found = [] if took <= SECONDS else [f'ended after {took:.1f} s']
    current, status = world.current(index), process.returncode
    if status == 0 and current != scenario.done or status == ENDINGS[number] and current == scenario.done != first(scenario):
        found.append(f'ended with {status} and generation {current} is current')
    if status not in (0, ENDINGS[number], BEFORE_MAIN[number]):
        found.append(f'ended with {status}: {errors}')
    if status in (0, ENDINGS[number]) and scenario.template and (left := left_over(index)):
        found.append(f'left {left}')
    return found + world.all_faults(scenario, index)


def first(scenario):
    """The generation that is current before."""
    return next(iter(scenario.contents))


def waiting(world, number):
    """A run that waits for its standard input ends too."""
    process = subprocess.Popen([world.tested, 'build', '-', '--index', world.scratch / 'waiting'], env=world.environment,
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1)
    process.send_signal(number)
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        return ['goes on waiting for its standard input']
    return [] if process.returncode == ENDINGS[number] else [f'ended with {process.returncode}']


def sweep(world, points, rng, report):
    for number in ENDINGS:
        report(f'{number.name} while waiting for input', waiting(world, number))
    durations = {name: duration(world, scenario) for name, scenario in world.scenarios.items()}
    for _ in range(points):
        scenario, number = rng.choice(list(world.scenarios.values())), rng.choice(list(ENDINGS))
        seconds = rng.random() * durations[scenario.name]
        report(f'{scenario.name}, {number.name} after {seconds:.4f} s', interrupt(world, scenario, number, seconds))
