"""Lines of JSON and rows of CSV that are broken, odd or too large."""
import json

from variants import NEIGHBOURS, Variant, alone, as_file, as_line, as_row, gzip_of, line, row, text_file, write_files

MIB = 1 << 20
NOISE = bytes((n * n * 7 + n * 31 + n // 251) % 251 for n in range(17 * MIB // 2)).hex()  # nothing that packs well
HEADER = b'title,text,date\n'
GOOD_LINES = b'\n'.join(line(city) for city in NEIGHBOURS) + b'\n'
GOOD_ROWS = b'\n'.join(row(city) for city in NEIGHBOURS) + b'\n'


def json_line(**fields):
    return json.dumps({'title': 'The case', 'text': 'A fraud case.', **fields}).encode()


def dated(date):
    return as_line(f'37-date-{"".join(c if c.isalnum() else "-" for c in str(date))[:20]}', json_line(date=date))[1:2]


def amount(name, words):
    return as_line(f'38-amount-{name}', json_line(text=f'The police of Karamay recovered {words} yuan in fraud cases. 警方追回{words}元。'))[1:2]


def json_cases():
    return [
        *as_line('33-broken', b'{"title": "The case", "text" "x"}'),
        *as_line('33-open-string', b'{"title": "The case", "text": "x'),
        *as_line('33-no-object', b'[1, 2]'),
        *as_line('33-words', b'these are words'),
        *as_line('33-control', b'{"text": "a\x01b"}'),
        *as_line('34-deep', b'{"text": "x", "deep": ' + b'[' * 100_000 + b'}'),
        *as_line('34-deep-closed', b'{"text": "x", "deep": ' + b'[' * 65 + b']' * 65 + b'}'),
        *as_line('34-deep-allowed', b'{"title": "The case", "text": "A fraud case.", "deep": ' + b'[' * 62 + b']' * 62 + b'}'),
        *as_line('35-long', lambda: json_line(text='fraud ' + NOISE), slow=True),
        *as_line('35-huge', lambda: b'{"text": "' + b'x' * 100 * MIB + b'"}', slow=True)[:1],
        *as_line('36-duplicate', b'{"title": "One", "title": "The case", "text": "A fraud case."}'),
        *as_line('36-types', json_line(date={}, url=[1], source=5)),
        *as_line('36-text-type', b'{"title": "The case", "text": {"a": 1}}'),
        *as_line('36-no-text', b'{"title": "The case"}'),
        *as_line('36-nan', b'{"title": "The case", "text": "x", "n": NaN}'),
        *as_line('36-surrogate', b'{"title": "The case", "text": "A fraud \\ud800 case."}'),
        *as_line('36-comma', b'{"title": "The case", "text": "A fraud case.",}'),
        *as_line('36-extra', json_line(**{'\x1b[2J': '\x1b]0;x\x07'})),
        *alone('36-mark', 'first', lambda folder: write_files(folder, [('case.jsonl', b'\xef\xbb\xbf' + json_line())])),
        *[variant for date in ('2024-02-30', '9999-99-99', '0', '1601-01-01', '二〇二四年', 1684122000000, '2123-01-01', -1, 1e999, '')
          for variant in dated(date)],
        *[variant for name, words in {'huge': '1e999', 'negative': '-1', 'han': '一亿三千万', 'groups': '1,23,4', 'long': '1' + '0' * 30,
                                      'dots': '1.2.3', 'nan': 'NaN'}.items() for variant in amount(name, words)],
        *as_line('54-twice', line('Karamay'))[:3],
        *alone('54-other-text', 'url', lambda folder: write_files(folder, [('case.jsonl', json_line(url='https://a.example/1', date='2023-01-01') + b'\n' + json_line(url='https://a.example/1', text='Newer.', date='2023-02-01'))])),
    ]


def csv_file(code, data, suffix='.csv'):
    return as_file(code, data, suffix, ['plain', 'gz', 'zip'])


def csv_cases():
    wide = ','.join(['text', *[f'c{n}' for n in range(2000)]]).encode()
    return [
        *as_row('39-unclosed', b'"The case","and it goes on'),
        *csv_file('39-many-unclosed', HEADER + b'"x\n' * 40 + GOOD_ROWS),
        *csv_file('39-unclosed-header', b'"text,title\nx,y\n'),
        *as_row('40-short', b'"The case"'),
        *as_row('40-long', b'"The case","A fraud case.",2023,more,and more'),
        *as_row('40-blank-text', b'"The case","",2023'),
        *as_row('40-nul', b'"The case","A fraud\0case.",2023'),
        *as_row('40-quote-within', b'The case,A "fraud" case.,2023'),
        *csv_file('40-no-header', b'"The case","A fraud case.",2023\n'),
        *csv_file('40-columns', wide + b'\n' + b'x,' * 2000 + b'x\n'),
        *csv_file('40-semicolons', b'title;text;date\nThe case;A fraud case, solved.;2023\n'),
        *csv_file('40-returns', b'title,text,date\rThe case,A fraud case.,2023\r'),
        *csv_file('40-header-only', HEADER),
        *csv_file('40-same-columns', b'title,text,text\nThe case,A fraud case.,x\n'),
        *as_row('40-large', lambda: b'"The case","' + b'fraud ' + NOISE.encode() + b'",2023', slow=True),
        *csv_file('41-no-text', b'title,date,a\x1b[2Jb\nThe case,2023,x\n'),
    ]


def variants():
    return [*json_cases(), *csv_cases()]
