"""Compressed files and archives: several members, damage, bombs."""
import bz2
import gzip
import io
import lzma
import subprocess
import tarfile
import zipfile

from variants import NEIGHBOURS, Variant, alone, as_file, files_with, gzip_of, line, tar_of, text_file, write_files, zip_of, zstd_of

MIB = 1 << 20
LINES = b''.join(line(city) + b'\n' for city in ('Beijing', 'Urumqi', 'Turpan'))
NOISE = bytes((n * n * 7 + n * 31 + n // 251) % 251 for n in range(200_000)).hex().encode()


def packed(code, data, suffix, slow=False):
    """Plain and in archives: a compressed file in an archive is read, in another compressed file not."""
    return as_file(code, data, suffix, ['plain', 'tar', 'zip'], ('first', 'last'), slow=slow)


def lines(count):
    return b''.join(b'{"title":"Line %d","text":"Fraud case %d of the police. %s"}\n' % (n, n, NOISE[n * 97 % 9000:][:80]) for n in range(count))


def flipped(data, at):
    return data[:at] + bytes([data[at] ^ 0xff]) + data[at + 1:]


def dictionary_zstd():
    """A frame that names dictionary 0x1234."""
    return b'\x28\xb5\x2f\xfd\x21\x34\x12\x05' + b'\x29\0\0fraud'


def skippable(data):
    return b'\x50\x2a\x4d\x18\x04\0\0\0skip' + zstd_of(data)


def encrypted_zip():
    data = bytearray(zip_of([('secret.txt', b'fraud')]))
    for mark, at in ((b'PK\3\4', 6), (b'PK\1\2', 8)):
        data[data.index(mark) + at] |= 1
    return bytes(data)


def odd_tar():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w') as tar:
        for name, kind in (('link', tarfile.SYMTYPE), ('hard', tarfile.LNKTYPE), ('fifo', tarfile.FIFOTYPE), ('device', tarfile.CHRTYPE)):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, '/etc/passwd'
            tar.addfile(member)
        member = tarfile.TarInfo('ok.txt')
        member.size = len(text_file('Beijing'))
        tar.addfile(member, io.BytesIO(text_file('Beijing')))
    return out.getvalue()


def gzip_cases():
    whole = gzip_of(lines(3000))
    return [
        *packed('42-members', b''.join(gzip_of(line(city) + b'\n') for city in ('Beijing', 'Urumqi')), '.jsonl.gz'),
        *packed('42-split-line', gzip_of(LINES[:20]) + gzip_of(LINES[20:]), '.jsonl.gz'),
        *packed('43-truncated', whole[:-2000], '.jsonl.gz'),
        *packed('43-truncated-trailer', gzip_of(LINES)[:-3], '.jsonl.gz'),
        *packed('43-truncated-header', whole[:5], '.jsonl.gz'),
        *packed('44-garbage', gzip_of(LINES) + b'seventeen garbage', '.jsonl.gz'),
        *packed('44-nuls-behind', gzip_of(LINES) + bytes(512), '.jsonl.gz'),
        *packed('44-crc', flipped(gzip_of(LINES), -8), '.jsonl.gz'),
        *packed('44-size', flipped(gzip_of(LINES), -1), '.jsonl.gz'),
        *packed('44-flipped', flipped(whole, len(whole) // 2), '.jsonl.gz'),
        *packed('44-text-crc', flipped(gzip_of(text_file('Beijing')), -8), '.txt.gz'),
        *packed('45-bomb', lambda: gzip_of(bytes(64 * MIB)), '.txt.gz'),
        *packed('45-text-bomb', lambda: gzip_of(b'fraud ' * (8 * MIB)), '.txt.gz'),
        *packed('45-lines-bomb', lambda: gzip_of(b'{"text":"fraud"}\n' * MIB), '.jsonl.gz', slow=True),
        *packed('45-twice', lambda: gzip_of(gzip_of(bytes(64 * MIB))), '.txt.gz.gz'),
        *packed('46-empty-members', gzip_of(LINES) + gzip_of(b'') * 20_000 + gzip_of(LINES), '.jsonl.gz'),
        *packed('46-empty-members-allowed', gzip_of(LINES[:-1]) + gzip_of(b'') * 9_000 + gzip_of(b'\n'), '.jsonl.gz'),
        *packed('46-empty', gzip_of(b''), '.txt.gz'),
        *packed('48-no-gzip', text_file('Beijing'), '.txt.gz'),
        *packed('48-gzip-as-html', gzip_of(text_file('Beijing')), '.html'),
        *packed('48-noise-as-gzip', bytes(range(1, 32)) * 30, '.gz'),
        *packed('48-7z', b'7z\xbc\xaf\x27\x1c' + bytes(40), '.7z'),
    ]


def other_cases():
    return [
        *packed('45-zstd', lambda: zstd_of(bytes(256 * MIB)), '.txt.zst', slow=True),
        *packed('45-xz', lambda: lzma.compress(bytes(64 * MIB)), '.txt.xz', slow=True),
        *packed('45-bzip2', lambda: bz2.compress(bytes(64 * MIB)), '.txt.bz2', slow=True),
        *packed('47-window', lambda: zstd_of(LINES, '--long=31', '--ultra', '-22'), '.jsonl.zst'),
        *packed('47-dictionary', dictionary_zstd(), '.txt.zst'),
        *packed('47-skippable', skippable(LINES), '.jsonl.zst'),
        *packed('47-truncated', zstd_of(lines(3000))[:-2000], '.jsonl.zst'),
        *packed('47-frames', zstd_of(LINES[:50]) + zstd_of(LINES[50:]), '.jsonl.zst'),
        *packed('47-xz-truncated', lzma.compress(lines(3000))[:-2000], '.jsonl.xz'),
        *packed('47-bzip2-flipped', flipped(bz2.compress(LINES), 60), '.jsonl.bz2'),
        *as_file('47-tar-truncated', tar_of(files_with(b'x' * 3000, '.txt', 'last'))[:5000], '.tar', ['plain']),
        *as_file('47-tar-flipped', flipped(tar_of([('a.txt', text_file('Beijing')), ('b.txt', text_file('Urumqi'))]), 1030), '.tar', ['plain', 'gz']),
        *as_file('47-tar-odd', odd_tar(), '.tar', ['plain', 'gz', 'zip']),
        *as_file('47-zip-truncated', zip_of([('a.txt', text_file('Beijing')), ('b.txt', text_file('Urumqi'))])[:-30], '.zip', ['plain', 'tar']),
        *as_file('47-zip-encrypted', encrypted_zip(), '.zip', ['plain', 'tar']),
        *as_file('47-zip-flipped', flipped(zip_of([('a.txt', text_file('Beijing') * 20), ('b.txt', text_file('Urumqi'))]), 60), '.zip', ['plain', 'tar']),
        *as_file('47-nested', zip_of([('a.zip', zip_of([('b.zip', zip_of([('c.txt', text_file('Beijing'))]))]))]), '.zip', ['plain']),
    ]


def variants():
    return [*gzip_cases(), *other_cases()]
