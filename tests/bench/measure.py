"""What a command takes: seconds, and the memory that it and all it starts hold at the same time."""
import dataclasses
import os
import pathlib
import subprocess
import tempfile
import threading
import time

SAMPLE_SECONDS = 0.01
PAGE = os.sysconf('SC_PAGE_SIZE')


@dataclasses.dataclass(frozen=True)
class Command:
    argv: tuple
    stdin: str = ''
    env: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True)
class Taken:
    seconds: float
    mebibytes: float


def processes_of(pid):
    yield pid
    try:
        children = pathlib.Path(f'/proc/{pid}/task/{pid}/children').read_text().split()
    except OSError:
        return
    for child in children:
        yield from processes_of(child)


def resident_bytes(pid):
    """Of the process and all below it; 0 when they are gone."""
    total = 0
    for process in processes_of(pid):
        try:
            total += int(pathlib.Path(f'/proc/{process}/statm').read_text().split()[1]) * PAGE
        except (OSError, IndexError):
            continue
    return total


class Watch(threading.Thread):
    def __init__(self, pid):
        super().__init__()
        self.pid, self.peak, self.over = pid, 0, threading.Event()

    def run(self):
        while not self.over.wait(SAMPLE_SECONDS):
            self.peak = max(self.peak, resident_bytes(self.pid))


def run(command):
    """Raises RuntimeError with what the command said when it fails."""
    with tempfile.TemporaryFile('w+') as stdin, tempfile.TemporaryFile('w+') as errors:
        stdin.write(command.stdin)
        stdin.seek(0)
        start = time.monotonic()
        process = subprocess.Popen(command.argv, stdin=stdin, stdout=subprocess.DEVNULL, stderr=errors, env={**os.environ, **command.env})
        watch = Watch(process.pid)
        watch.start()
        process.wait()
        seconds = time.monotonic() - start
        watch.over.set()
        watch.join()
        errors.seek(0)
        if process.returncode != 0:
            raise RuntimeError(f'{command.argv[0]} ended with {process.returncode}: {errors.read()[-500:]}')
        return Taken(seconds, watch.peak / 2**20)


def allocated_megabytes(folder):
    """What it takes on the disk, which is more or less than the sizes of its files."""
    return sum(os.lstat(os.path.join(where, name)).st_blocks * 512
               for where, folders, files in os.walk(folder) for name in (*folders, *files)) / 1e6
