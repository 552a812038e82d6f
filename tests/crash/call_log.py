"""Reads what strace wrote of the calls that change a folder."""
import dataclasses
import re

from crash.disk import CALLS, UNKNOWN

STRACE = ['strace', '-f', '-qq', '-y', '-xx', '-s', '10000000', '-e', f'trace={",".join(CALLS + UNKNOWN)}']
LINE = re.compile(r'\d+\s+(\w+)\((.*)\)\s+= (-?\d+)')
UNFINISHED = re.compile(r'(\d+)\s+(.*) <unfinished \.\.\.>$')
RESUMED = re.compile(r'(\d+)\s+<\.\.\. \w+ resumed>(.*)')
CLOSE = 'close('
# A string, a file with its path, a word.
ARGUMENT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"|(\w+)<((?:\\x[0-9a-f]{2})*)[^>]*>|([^",<\s]+)')


@dataclasses.dataclass
class Call:
    name: str
    result: int
    file: int | None = None  # number of the open file
    path: str = ''  # of that file, or what is named
    target: str = ''  # of a rename
    data: bytes = b''
    words: tuple = ()  # flags and numbers

    def writes_to_terminal(self):
        return self.name == 'write' and self.file == 2


def read_calls(log):
    """Every call that succeeded, in the order of their ends; but files are closed when that begins: from then on another
    thread may open one by the same number."""
    pending = {}
    for line in log.read_text(errors='replace').splitlines():
        if match := UNFINISHED.match(line):
            pending[match[1]] = match[2]
            if match[2].startswith(CLOSE):
                yield call_of('close', match[2].removeprefix(CLOSE), 0)
            continue
        if match := RESUMED.match(line):
            begun = pending.pop(match[1])
            if begun.startswith(CLOSE):
                continue
            line = f'{match[1]} {begun}{match[2]}'
        match = LINE.match(line)
        if match and int(match[3]) >= 0:
            yield call_of(match[1], match[2], int(match[3]))


def call_of(name, arguments, result):
    strings, files, words = [], [], []
    for match in ARGUMENT.finditer(arguments):
        if match[2]:
            files.append((match[2], bytes_of(match[3]).decode(errors='replace')))
        elif match[4]:
            words.append(match[4])
        else:
            strings.append(bytes_of(match[1]))
    call = Call(name, result, words=tuple(words))
    if name in ('openat', 'unlinkat', 'mkdir', 'unlink', 'rmdir', 'rename'):
        names = [string.decode(errors='replace') for string in strings]
        # Relative to the folder that is named first, if any.
        call.path = names[0] if names[0].startswith('/') or not files else f'{files[0][1]}/{names[0]}'
        call.target = names[1] if name == 'rename' else ''
    elif files:
        call.file, call.path = int(files[0][0]), files[0][1]
        call.data = strings[0] if strings else b''
    return call


def bytes_of(hexadecimal):
    return bytes.fromhex(hexadecimal.replace('\\x', ''))
