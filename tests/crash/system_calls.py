"""Which system calls a command makes, and disturbing one of them, by strace.

strace counts the calls of a name in each thread: the first thread that gets to the given number is the one disturbed.
"""
import collections
import re
import subprocess

# Those that change what is on the disk, or make it last.
CHANGING = ('openat', 'write', 'pwrite64', 'writev', 'rename', 'renameat', 'renameat2', 'mkdir', 'unlink', 'unlinkat', 'rmdir', 'fsync',
            'fdatasync', 'ftruncate', 'flock', 'copy_file_range', 'sendfile')
NEVER = ('execve', 'exit_group', 'exit', 'rt_sigreturn')
CALL = re.compile(r'(\d+)\s+(\w+)\(')


def counts_of(world, command):
    """How often each call is made by the thread that makes it most often."""
    log = world.scratch / 'calls'
    world.run('strace', '-f', '-qq', '-o', log, *command)
    counts = collections.Counter(match.groups() for match in map(CALL.match, log.read_text(errors='replace').splitlines()) if match)
    most = collections.Counter()
    for (_, name), count in counts.items():
        if name not in NEVER:
            most[name] = max(most[name], count)
    return most


def disturbed(name, disturbance):
    """The words before a command that disturb it at a call: "error=EIO:when=3+"."""
    return ['strace', '-f', '-qq', '-o', '/dev/null', '-e', f'trace={name}', '-e', f'inject={name}:{disturbance}']


def strace_works():
    return subprocess.run(['strace', '-o', '/dev/null', 'true'], stderr=subprocess.DEVNULL).returncode == 0
