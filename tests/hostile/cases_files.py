"""Inputs that are no plain files, or odd ones."""
import os
import pathlib
import random
import socket

from variants import Variant, alone, as_file, tar_of, text_file, write_files, zip_of

ODD_NAMES = {
    'escape': b'a\x1b]0;owned\x07.txt', 'line-feed': b'a\nb.txt', 'invalid-utf8': b'a\xff\xfe.txt', 'dash': b'-rf.txt',
    'bidi': 'a\u202etxt.exe'.encode(), 'c1': 'a\u009b2J.txt'.encode(), 'blank': b' .txt', 'long': b'x' * 250 + b'.txt',
    'quotes': b'\'"`$(x)\\.txt', 'tag': 'a\U000e0041.txt'.encode(),
}


def odd_name(name):
    def make(folder):
        pathlib.Path(os.fsdecode(os.fsencode(folder) + b'/' + name)).write_bytes(b'Odd name\nA fraud case in Beijing.\n')
    return make


def unreadable(folder):
    (folder / 'case.txt').write_bytes(b'nobody reads this')
    (folder / 'case.txt').chmod(0)


def unreadable_folder(folder):
    (folder / 'sub').mkdir()
    (folder / 'sub' / 'case.txt').write_bytes(b'nobody reads this')
    (folder / 'sub').chmod(0)


def listening_socket(folder):
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(folder / 'case.txt'))


def sparse(beginning):
    def make(folder):
        with open(folder / 'case.txt', 'wb') as file:
            file.write(beginning)
            file.truncate(2 << 40)
    return make


def loop(folder):
    (folder / 'sub').mkdir()
    (folder / 'sub' / 'up').symlink_to('..')
    (folder / 'self').symlink_to('self')


def deep(folder):
    for _ in range(300):
        folder = folder / 'd'
        folder.mkdir()
    (folder / 'case.txt').write_bytes(b'Deep down\nA fraud case in Beijing.\n')


def variants():
    return [
        Variant('01-no-such-input/alone', lambda folder: None, [], ['in/missing']),
        *alone('01-no-such-input', 'among-others', lambda folder: None, arguments=['in', 'missing']),
        *alone('01-no-such-input', 'below-a-file', lambda folder: None, arguments=['in', 'in/nKaramay.txt/x']),
        *alone('02-unreadable', 'file', unreadable, unprivileged=True),
        *alone('02-unreadable', 'folder', unreadable_folder, unprivileged=True),
        *alone('02-unreadable', 'named', unreadable, unprivileged=True, arguments=['in/nKaramay.txt', 'in/nYulin.txt', 'in/nWenzhou.txt', 'in/case.txt']),
        Variant('03-nothing/empty-folder', lambda folder: None, []),
        Variant('03-nothing/folder-of-folders', lambda folder: (folder / 'a' / 'b').mkdir(parents=True), []),
        Variant('03-nothing/all-bad', lambda folder: write_files(folder, [('a.txt', b''), ('b.txt', bytes(9))]), []),
        Variant('03-nothing/allowed', lambda folder: None, [], ['in', '--allow-empty']),
        *alone('03-nothing', 'strict', lambda folder: (folder / 'case.txt').write_bytes(b''), arguments=['in', '--strict']),
        *as_file('04-empty', b'', '.txt', warc='text/html'),
        *as_file('04-blank', b' \r\n\t\n', '.txt', warc='text/plain'),
        *as_file('05-nuls', bytes(5000), '.txt', warc='text/plain'),
        *as_file('05-image', b'\x89PNG\r\n\x1a\n' + bytes(range(256)) * 8, '.html', warc='text/html'),
        *as_file('05-program', b'\x7fELF\x02\x01\x01' + bytes(300), '.txt', ['plain', 'gz', 'tar']),
        *as_file('05-document', b'%PDF-1.7\n1 0 obj\n', '.html', ['plain', 'zip'], warc='text/html'),
        *as_file('05-word', zip_of([('[Content_Types].xml', b'<Types/>'), ('word/document.xml', b'<w:p>fraud</w:p>')]), '.docx', ['plain', 'gz', 'zip']),
        *as_file('05-parts', zip_of([('xl/workbook.xml', b'<workbook/>'), ('[Content_Types].xml', b'<Types/>')]), '.zip', ['plain', 'tar']),
        *as_file('05-webp', b'RIFF\0\x20\0\0WEBPVP8 ' + random.Random(1).randbytes(8192), '.webp', ['plain', 'zip'], warc='text/html'),
        *as_file('05-noise', b'\xfe' + random.Random(2).randbytes(8192), '.txt', ['plain', 'zip'], warc='text/plain'),
        *as_file('05-controls', bytes([1, 2, 3, 65]) * 500, '.txt', ['plain', 'zst']),
        *alone('06-no-file', 'fifo', lambda folder: os.mkfifo(folder / 'case.txt')),
        *alone('06-no-file', 'fifo-named', lambda folder: os.mkfifo(folder / 'case.txt'), arguments=['in', 'in/case.txt']),
        *alone('06-no-file', 'socket', listening_socket),
        *alone('06-no-file', 'device-named', lambda folder: None, arguments=['in', '/dev/zero']),
        *alone('07-link', 'out', lambda folder: (folder / 'case.txt').symlink_to('/etc/passwd')),
        *alone('07-link', 'in', lambda folder: (folder / 'case.txt').symlink_to('nKaramay.txt')),
        *alone('07-link', 'device', lambda folder: (folder / 'case.txt').symlink_to('/dev/zero')),
        *alone('07-link', 'loops', loop),
        *alone('07-link', 'folder', lambda folder: (folder / 'case').symlink_to('/etc')),
        *alone('07-link', 'dangling', lambda folder: (folder / 'case.txt').symlink_to('nowhere')),
        *[variant for name, raw in ODD_NAMES.items() for variant in alone('09-name', name, odd_name(raw))],
        *alone('09-name', 'escape-bad', lambda folder: pathlib.Path(os.fsdecode(os.fsencode(folder) + b'/\x1b[2J\xff.txt')).write_bytes(b'')),
        *alone('09-name', 'deep', deep),
        *alone('09-name', 'in-tar', lambda folder: write_files(folder, [('case.tar', tar_of([('../out.txt', b'x'), ('/etc/abs.txt', b'x'), ('a/../../b.txt', b'x'), ('a\x1b[2J.txt', b'Odd name\nfraud\n'), ('ok.txt', text_file('Beijing'))]))])),
        *alone('09-name', 'in-zip', lambda folder: write_files(folder, [('case.zip', zip_of([('../out.txt', b'x'), ('C:\\abs.txt', b'x'), ('..\\b.txt', b'x'), ('a\x1b[2J.txt', b'Odd name\nfraud\n'), ('ok.txt', text_file('Beijing'))]))])),
        *alone('11-sparse', 'text', sparse(b'Police said fraud.\n'), slow=True),
        *alone('11-sparse', 'nuls', sparse(b'')),
        *alone('11-sparse', 'gzip', sparse(b'\x1f\x8b\x08\0\0\0\0\0\0\3')),
        *alone('56-index', 'inside-input', lambda folder: None, arguments=['in', '--index', 'in/index']),
    ]
