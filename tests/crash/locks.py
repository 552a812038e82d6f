"""Fifty indexers at once, and holders of the lock that die (P13)."""
import os
import signal
import subprocess
import time

INDEXERS = 50
BUSY = 4
SECONDS_OF_A_CROWD = 30  # that a machine takes at most to start them all
SECONDS_WITHOUT_LOCKS = 3  # after which nobody has ended who goes on without the lock
SECONDS = 1  # in which whoever finds the lock taken says so, besides what it takes to begin


def start(world, index):
    return subprocess.Popen([world.tested, 'build', '-', '--index', index], env=world.environment, stdin=subprocess.PIPE,
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def wait_for_holder(index):
    """Until the run has begun, which then waits for its input."""
    for _ in range(2000):
        if any(path.name.startswith('staging-') for path in index.iterdir()) if index.exists() else False:
            return
        time.sleep(0.005)
    raise SystemExit('no indexer got the lock')


def finish(process, text=''):
    _, errors = process.communicate(text, timeout=60)
    return process.returncode, errors


def crowd(world, index):
    """All begin at once, and the one that gets the lock keeps it until the others have ended."""
    processes = [start(world, index) for _ in range(INDEXERS)]
    patience = SECONDS_WITHOUT_LOCKS if world.is_careless else SECONDS_OF_A_CROWD
    began, ended = time.monotonic(), {}
    # A run takes as long as the machine lets fifty programs start.
    while len(ended) < INDEXERS - 1 and time.monotonic() - began < patience:
        for process in processes:
            if process not in ended and process.poll() is not None:
                ended[process] = process.stderr.read()
        time.sleep(0.01)
    holders = [process for process in processes if process not in ended]
    found = []
    if len(holders) != 1:
        found.append(f'{len(holders)} indexers of {INDEXERS} run')
    for process, errors in ended.items():
        if process.returncode != BUSY or f'busy: indexer pid {holders[0].pid} on host ' not in errors:
            found.append(f'ended with {process.returncode}: {errors.strip()}; the holder is {holders[0].pid}')
    for holder in holders:
        status, errors = finish(holder, 'Police in Karamay broke a telecom fraud ring.\n')
        if status != 0:
            found.append(f'the holder ended with {status}: {errors}')
    return found


def late(world, index):
    """One more, when the lock has been held for a while, is refused within a second."""
    holder = start(world, index)
    wait_for_holder(index)
    began = time.monotonic()
    status, errors = finish(start(world, index))
    seconds = time.monotonic() - began - seconds_to_begin(world)
    finish(holder)
    found = [] if status == BUSY and f'pid {holder.pid} ' in errors else [f'ended with {status}: {errors.strip()}']
    return found + ([f'took {seconds:.2f} s to say that it is busy'] if seconds > SECONDS else [])


def seconds_to_begin(world):
    began = time.monotonic()
    world.do(world.indexer, '--version')
    return time.monotonic() - began


def killed_holder(world, index):
    """The next one works at once."""
    holder = start(world, index)
    wait_for_holder(index)
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    scenario = world.scenarios['build']
    return world.faults_of_next(scenario, index)


def sweep(world, points, rng, report):
    scenario = world.scenarios['build']
    for number in range(points):
        kind = crowd if number % 10 == 0 else rng.choice((late, killed_holder))
        report(kind.__name__.replace('_', ' '), kind(world, world.fresh(scenario)))
