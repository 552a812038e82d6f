"""Web archives: records that lie about themselves, broken transfers."""
from variants import NEIGHBOURS, Variant, alone, as_record, gzip_of, http, page, text_file, warc_neighbour, warc_record, write_files, zstd_of

NOISE = bytes((n * n * 7 + n * 31 + n // 251) % 251 for n in range(9 << 20)).hex().encode()  # nothing that packs well
CASE = page('Beijing')
NEIGHBOUR_RECORDS = [warc_neighbour(city) for city in NEIGHBOURS]


def chunked(body, size=100):
    pieces = [body[at:at + size] for at in range(0, len(body), size)]
    return b''.join(b'%x\r\n%s\r\n' % (len(piece), piece) for piece in pieces) + b'0\r\n\r\n'


def response(body, **others):
    return warc_record(http(body, **others), uri='https://news.example/case')


def each(code, record, slow=False):
    """Without standard input and the archives: the record is what matters."""
    return [variant for variant in as_record(code, record, slow=slow) if variant.name.split('-')[-1] not in ('stdin', 'zip', 'end', 'first')]


def whole(code, name, data):
    return [Variant(f'{code}/{name}', lambda folder: write_files(folder, [('all.warc.gz', data())]))]


def length_cases():
    block = http(CASE)
    return [
        *each('49-too-short', warc_record(block, length=len(block) - 20)),
        *each('49-too-long', warc_record(block, length=len(block) + 100)),
        *each('49-no-blank-line', warc_record(block)[:-4]),
        *each('49-junk-between', warc_record(block) + b'some junk\r\n'),
        *whole('50-whole', 'gz', lambda: gzip_of(b''.join(NEIGHBOUR_RECORDS))),
        *whole('50-members', 'gz', lambda: b''.join(gzip_of(record) for record in NEIGHBOUR_RECORDS)),
        *[variant for length in (2**64 - 1, 2**64, -1, 'x', '', '1e3')
          for variant in each(f'51-length-{str(length) or "none"}', warc_record(block, length=length) if isinstance(length, str)
                              else warc_record(block, length=str(length)))],
        *each('51-large', lambda: warc_record(http(b'<p>' + NOISE)), slow=True),
        *each('51-header-without-end', b'WARC/1.0\r\nWARC-Type: response\r\n' + b'X: y\r\n' * 20_000, slow=True),
    ]


def transfer_cases():
    return [
        *each('52-chunked', response(chunked(CASE), extra='Transfer-Encoding: chunked\r\n')),
        *each('52-chunks-broken', response(chunked(CASE)[:-40], extra='Transfer-Encoding: chunked\r\n')),
        *each('52-chunk-huge', response(b'ffffffffffffffff\r\nx', extra='Transfer-Encoding: chunked\r\n')),
        *each('52-chunked-by-name-only', response(CASE, extra='Transfer-Encoding: chunked\r\n')),
        *each('52-gzip', response(gzip_of(CASE), extra='Content-Encoding: gzip\r\n')),
        *each('52-gzip-broken', response(gzip_of(CASE)[:-20], extra='Content-Encoding: gzip\r\n')),
        *each('52-gzip-empty', response(b'', extra='Content-Encoding: gzip\r\n')),
        *each('52-gzip-bomb', response(gzip_of(bytes(64 << 20)), extra='Content-Encoding: gzip\r\n')),
        *each('52-gzip-by-name-only', response(CASE, extra='Content-Encoding: gzip\r\n')),
        *each('52-brotli', response(b'\x0b\x02\x80', extra='Content-Encoding: br\r\n')),
        *each('52-revisit', warc_record(http(b''), kind='revisit')),
        *each('52-request', warc_record(b'GET / HTTP/1.1\r\n\r\n', kind='request')),
        *each('52-not-found', response(CASE, status='404 Not Found')),
        *each('52-image', response(b'\x89PNG', media='image/png')),
        *each('52-no-http', warc_record(b'\xff\xfe no http at all', kind='response')),
    ]


def address_cases():
    return [
        *each('53-escape', warc_record(http(CASE), uri=b'https://a.example/\x1b]0;x\x07')),
        *each('53-invalid', warc_record(http(CASE), uri=b'https://a.example/\xff')),
        *each('53-javascript', warc_record(http(CASE), uri='javascript:alert(1)')),
        *each('53-long', warc_record(http(CASE), uri='https://a.example/' + 'x' * 5000)),
        *each('53-huge', lambda: warc_record(http(CASE), uri='https://a.example/' + 'x' * 1_000_000)),
        *each('54-twice', warc_neighbour('Karamay')),
    ]


def variants():
    return [*length_cases(), *transfer_cases(), *address_cases()]
