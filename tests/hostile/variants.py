"""Bad inputs among good neighbours: how a case becomes variants of container and position.

A case is bytes of one kind (a file, a line of JSON Lines, rows of CSV, a record of a web archive) and its code. A variant
puts them between neighbours into a folder `in`; whatever becomes of the case, each neighbour must be indexed once.
"""
import dataclasses
import gzip
import io
import json
import pathlib
import subprocess
import tarfile
import zipfile
from typing import Callable

# In the order of the file names that they get.
NEIGHBOURS = ['Karamay', 'Yulin', 'Wenzhou']
PLACES = {'first': 0, 'middle': 1, 'last': 3}
FEW_PLACES = ('middle',)


@dataclasses.dataclass
class Variant:
    name: str  # "33-broken-line/jsonl.gz-last"
    make: Callable[[pathlib.Path], None]  # fills the folder `in`
    neighbours: list = dataclasses.field(default_factory=lambda: list(NEIGHBOURS))
    arguments: list = dataclasses.field(default_factory=lambda: ['in'])
    stdin: Callable[[], bytes] = None
    unprivileged: bool = False  # what it shows is not so for root
    slow: bool = False  # left out of samples


def title(city):
    return f'Good neighbour {city}'


def prose(city):
    return f'Police in {city} arrested {len(city)} suspects in a case of telecom fraud.'


def text_file(city):
    return f'{title(city)}\n{prose(city)}\n'.encode()


def line(city):
    return json.dumps({'title': title(city), 'text': prose(city)}).encode()


def row(city):
    return f'"{title(city)}","{prose(city)}",2023-05-15'.encode()


def warc_record(block, kind='response', uri='https://news.example/x', length=None, extra=b''):
    size = len(block) if length is None else length
    length_line = b'' if size == '' else f'Content-Length: {size}\r\n'.encode()
    head = f'WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2023-05-17T00:00:00Z\r\n'.encode()
    return head + b'WARC-Target-URI: ' + (uri.encode() if isinstance(uri, str) else uri) + b'\r\n' + extra + length_line + b'\r\n' + block + b'\r\n\r\n'


def http(body, media='text/html; charset=utf-8', status='200 OK', extra=''):
    return f'HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{extra}\r\n'.encode() + body


def page(city):
    return f'<html><head><title>{title(city)}</title></head><body><p>{prose(city)}</p></body></html>'.encode()


def warc_neighbour(city):
    return warc_record(http(page(city)), uri=f'https://news.example/{city}')


def placed(pieces, bad, place):
    return pieces[:PLACES[place]] + [bad] + pieces[PLACES[place]:]


# Files: (name, bytes) in the order in which they are read.

def files_with(bad, suffix, place):
    names = ['b', 'd', 'f']
    good = [(f'{name}.txt', text_file(city)) for name, city in zip(names, NEIGHBOURS)]
    at = {'first': 'a', 'middle': 'c', 'last': 'g'}[place]
    return placed(good, (f'{at}-case{suffix}', bad), place)


def write_files(folder, files):
    for name, data in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def tar_of(files):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w') as tar:
        for name, data in files:
            member = tarfile.TarInfo(name)
            member.size = len(data)
            tar.addfile(member, io.BytesIO(data))
    return out.getvalue()


def zip_of(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as zipped:
        for name, data in files:
            zipped.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def gzip_of(data):
    return gzip.compress(data, mtime=0)


def zstd_of(data, *options):
    return subprocess.run(['zstd', '-q', '-c', *options], input=data, stdout=subprocess.PIPE, check=True).stdout


def as_file(code, data, suffix, containers=None, places=('first', 'middle', 'last'), warc=None, slow=False):
    """A case that is a file of its own. `data` may be a function, for what is large. `warc`: its media type, if it can be a page."""
    get = data if callable(data) else lambda: data

    def variant(name, make):
        return Variant(f'{code}/{name}', make, slow=slow)

    def plain(place):
        return lambda folder: write_files(folder, files_with(get(), suffix, place))

    def packed(pack, ending):
        return lambda folder: write_files(folder, files_with(pack(get()), suffix + ending, 'middle'))

    def archive(pack, name, place):
        return lambda folder: write_files(folder, [(name, pack(files_with(get(), suffix, place)))])

    def web(place):
        def make(folder):
            bad = warc_record(http(get(), warc), uri='https://news.example/case')
            records = placed([warc_neighbour(city) for city in NEIGHBOURS], bad, place)
            write_files(folder, [('pages.warc', b''.join(records))])
        return make

    wanted = containers or ['plain', 'gz', 'zst', 'tar', 'zip', 'tar.gz']
    variants = []
    if 'plain' in wanted:
        variants += [variant(f'file-{place}', plain(place)) for place in places]
    if 'gz' in wanted:
        variants.append(variant('gz', packed(gzip_of, '.gz')))
    if 'zst' in wanted:
        variants.append(variant('zst', packed(zstd_of, '.zst')))
    if 'tar' in wanted:
        variants.append(variant('tar', archive(tar_of, 'all.tar', 'middle')))
    if 'zip' in wanted:
        variants.append(variant('zip', archive(zip_of, 'all.zip', 'middle')))
    if 'tar.gz' in wanted:
        variants.append(variant('tar.gz', archive(lambda files: gzip_of(tar_of(files)), 'all.tar.gz', 'middle')))
    if warc:
        variants.append(variant('warc', web('middle')))
    return variants


def within(code, kind, neighbours, bad, suffix, head=b'', separator=b'\n', slow=False, places=tuple(PLACES)):
    """A case that stands in a file among its neighbours: a line, a row, a record."""
    get = bad if callable(bad) else lambda: bad

    def file_of(place):
        pieces = placed(neighbours, get(), place)
        return head + separator.join(pieces) + (separator if place != 'last' else b'')

    def variant(name, make):
        return Variant(f'{code}/{kind}-{name}', make, slow=slow)

    def write(name, pack, place):
        return lambda folder: write_files(folder, [(name, pack(file_of(place)))])

    def plain(data):
        return data

    variants = [variant(place, write(f'all.{suffix}', plain, place)) for place in places]
    if len(places) == 1:
        return variants
    variants.append(variant('gz', write(f'all.{suffix}.gz', gzip_of, 'middle')))
    variants.append(variant('zip', write('all.zip', lambda data: zip_of([(f'all.{suffix}', data)]), 'middle')))
    stdin = Variant(f'{code}/{kind}-stdin', lambda folder: None, arguments=['-'], stdin=lambda: file_of('middle'), slow=slow)
    return variants + [stdin]


def as_line(code, bad, slow=False, places=tuple(PLACES)):
    return within(code, 'jsonl', [line(city) for city in NEIGHBOURS], bad, 'jsonl', slow=slow, places=places)


def as_row(code, bad, slow=False, places=tuple(PLACES)):
    return within(code, 'csv', [row(city) for city in NEIGHBOURS], bad, 'csv', b'title,text,date\n', slow=slow, places=places)


def as_record(code, bad, slow=False):
    return within(code, 'warc', [warc_neighbour(city) for city in NEIGHBOURS], bad, 'warc', separator=b'', slow=slow)


def alone(code, name, make, **others):
    """A case that is a tree of its own. `make` fills the folder beside the neighbours."""
    def with_neighbours(folder):
        write_files(folder, [(f'n{city}.txt', text_file(city)) for city in NEIGHBOURS])
        make(folder)
    return [Variant(f'{code}/{name}', with_neighbours, **others)]
