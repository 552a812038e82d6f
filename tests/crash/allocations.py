"""Memory that runs out at one allocation, or from it on (P5)."""
BUG, WRITE, UNUSABLE = 70, 6, 7
ABORTED = -6


def with_shim(world, **variables):
    # Behind the shim comes libc's memory, whatever allocator a program is linked with.
    preloaded = f'{world.helpers / "failing_allocation.so"}:libstdc++.so.6:libc.so.6'
    return {**world.environment, 'LD_PRELOAD': preloaded, **variables}


def count_allocations(world, scenario):
    counted = world.scratch / 'count'
    world.run(*world.command(scenario, world.fresh(scenario)), env=with_shim(world, COUNT_INTO=str(counted)))
    return int(counted.read_text())


def fail(world, scenario, number, for_ever):
    index = world.fresh(scenario)
    variables = {'FAIL_AT': str(number), **({'FAIL_FOR_EVER': '1'} if for_ever else {})}
    ended = world.run(*world.command(scenario, index), env=with_shim(world, **variables))
    found = []
    if ended.status == 0:
        # Somebody could do without.
        if world.current(index) != scenario.done:
            found.append('ended with 0 and published nothing')
    elif ended.status not in (BUG, WRITE, ABORTED):
        found.append(f'ended with {ended}')
    return found + world.all_faults(scenario, index)


def sweep(world, points, rng, report):
    counts = {name: count_allocations(world, scenario) for name, scenario in world.scenarios.items()}
    for at in range(points):
        scenario = list(world.scenarios.values())[at % len(world.scenarios)]
        number, for_ever = rng.randint(1, counts[scenario.name]), rng.random() < 0.5
        report(f'{scenario.name}, allocation {number} {"and all after it fail" if for_ever else "fails"}',
               fail(world, scenario, number, for_ever))
