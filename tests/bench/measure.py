"""What a command takes: seconds, and the memory that it and all it starts hold at the same time."""
import dataclasses
import os
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


class Watch(threading.Thread):
    """Of the process and all below it. What it reads stays open, so that a look takes little of the time that is measured."""

    def __init__(self, pid):
        super().__init__()
        self.pid, self.peak, self.over = pid, 0, threading.Event()
        self.files = {}

    def run(self):
        while not self.over.wait(SAMPLE_SECONDS):
            self.peak = max(self.peak, self.resident_bytes(self.pid))
        for file in self.files.values():
            os.close(file)

    def fields(self, path):
        """Empty where it cannot be read."""
        try:
            if path not in self.files:
                self.files[path] = os.open(path, os.O_RDONLY)
            return os.pread(self.files[path], PAGE, 0).split()
        except OSError:
            return []

    def resident_bytes(self, pid):
        """0 when it is gone."""
        own = self.fields(f'/proc/{pid}/statm')
        children = self.fields(f'/proc/{pid}/task/{pid}/children')
        return (int(own[1]) * PAGE if own else 0) + sum(self.resident_bytes(int(child)) for child in children)


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
