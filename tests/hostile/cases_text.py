"""Characters: encodings, damage, marks, long words. Most also stand in a line, a row and a page."""
import json

import variants as make

CHINESE = '警方破获电信网络诈骗案件，抓获犯罪嫌疑人。群众被骗资金已经返还，公安机关提醒市民不要相信陌生人的电话。'
ENGLISH = 'The police solved a case of telecom fraud and returned the money. '


def as_file(code, data, suffix, containers=None, warc=None, slow=False):
    return make.as_file(code, data, suffix, containers, make.FEW_PLACES, warc, slow)


def as_line(code, bad):
    return make.as_line(code, bad, places=make.FEW_PLACES)


def as_row(code, bad):
    return make.as_row(code, bad, places=make.FEW_PLACES)


def page(text, charset, encoding=None):
    head = f'<html><head><meta charset="{charset}"><title>案件 case</title></head><body><p>'
    return (head + text + '</p></body></html>').encode(encoding or charset, 'replace')


def escaped(text):
    return json.dumps({'title': 'The case', 'text': text}).encode()


def raw_line(data):
    return b'{"title":"The case","text":"' + data + b'"}'


def everywhere(code, text, kinds=('file', 'line', 'row')):
    """Text of a report, in UTF-8, however it comes."""
    get = text if callable(text) else lambda: text
    variants = []
    if 'file' in kinds:
        variants += as_file(code, lambda: b'The case\n' + get().encode() + b'\n', '.txt', ['plain', 'tar'], warc='text/plain')
    if 'line' in kinds:
        variants += as_line(code, lambda: escaped(get()))
    if 'row' in kinds:
        variants += as_row(code, lambda: b'"The case","' + get().encode() + b'",2023')
    return variants


def variants():
    few = ['plain', 'gz']
    ill_formed = ENGLISH.encode() * 4
    wide = f'Case\n{CHINESE}'
    return [
        *as_file('12-mark', b'\xef\xbb\xbf' + f'Fraud first\n{ENGLISH}'.encode(), '.txt', warc='text/plain'),
        *as_file('12-mark-html', b'\xef\xbb\xbf' + page(CHINESE, 'utf-8'), '.html', few),
        *as_file('13-overlong', b'Case\n' + ill_formed + b'\xc0\xaf', '.txt', few, warc='text/plain'),
        *as_file('13-surrogate', b'Case\n' + ill_formed + b'\xed\xa0\x80 end', '.txt', few),
        *as_file('13-beyond', b'Case\n' + ill_formed + b'\xf4\x90\x80\x80 end', '.txt', few),
        *as_file('13-torn-end', b'Case\n' + ill_formed + '诈'.encode()[:2], '.txt', few),
        *as_line('13-overlong', raw_line(ill_formed + b'\xc0\xaf')),
        *as_row('13-overlong', b'"The case","' + ill_formed + b'\xc0\xaf",2023'),
        *as_file('14-noise', b'Case\n' + bytes(range(0xa0, 0x100)) * 8, '.txt', few, warc='text/plain'),
        *as_file('14-half-noise', b'Case\n' + (CHINESE.encode() + b'\xff\xfe\xff' * 5) * 5, '.txt', few),
        *as_file('15-gbk-as-utf8', page(CHINESE, 'utf-8', 'gbk'), '.html', few, warc='text/html; charset=utf-8'),
        *as_file('15-big5-as-gb2312', page('警方破獲電信網路詐騙案件，逮捕犯罪嫌疑人。民眾被騙金額已經返還，警察提醒市民不要相信陌生人的電話。', 'gb2312', 'big5'), '.html', few, warc='text/html'),
        *as_file('15-gb18030', f'案件\n{CHINESE}㐀'.encode('gb18030'), '.txt', few),
        *as_file('15-big5', '案件\n警方破獲電信網路詐騙案件，逮捕犯罪嫌疑人。民眾被騙金額已經返還。'.encode('big5'), '.txt', few),
        *as_file('16-le', wide.encode('utf-16-le'), '.txt', few),
        *as_file('16-be', wide.encode('utf-16-be'), '.txt', few),
        *as_file('16-le-english', ENGLISH.encode('utf-16-le'), '.txt', few),
        *as_file('16-odd', b'\xff\xfe' + wide.encode('utf-16-le') + b'a', '.txt', few),
        *as_file('16-lone-surrogate', b'\xff\xfe' + wide.encode('utf-16-le') + b'\x00\xd8a\x00', '.txt', few),
        *[variant for label in ('utf-7', 'hz-gb-2312', 'iso-2022-cn', 'x-nonsense')
          for variant in as_file(f'17-{label}', page('Fraud +ADw-script+AD4-alert(1)+ADw-/script+AD4- ~{!!~} ' + CHINESE, label, 'utf-8'), '.html',
                                 ['plain'], warc=f'text/html; charset={label}')],
        *as_file('18-mark-and-meta', b'\xef\xbb\xbf' + page(CHINESE, 'gb2312', 'utf-8'), '.html', few, warc='text/html; charset=big5'),
        *as_file('18-header-and-meta', page(CHINESE, 'utf-8', 'gbk'), '.html', ['plain'], warc='text/html; charset=gbk'),
        *as_file('19-nuls', b'Case\nPolice solved\0a fraud\0\0case in Karamay.\n', '.txt', few, warc='text/plain'),
        *as_line('19-nuls', escaped('Police solved\0a fraud\0\0case.')),
        *as_row('19-nuls', b'"The case","Police solved\0a fraud\0\0case.",2023'),
        *everywhere('20-hidden', 'A fr\u00adaud of \u202eevil\u202c \u200bpo\u200blice \ufeff\u2066x\u2069 \U000e0041\U000e0042 in Karamay.'),
        *everywhere('21-forms', 'Ｆｒａｕｄ ﬁnance café cafe\u0301 ㍿ ① in Karamay, １２ suspects.'),
        *everywhere('22-marks', lambda: 'fraud e' + '\u0301' * 20_000 + ' end'),
        *as_file('22-many-marks', lambda: b'Case\n' + ('e' + '\u0301\u0323' * 200_000 + ' end').encode(), '.txt', few),
        *as_file('23-many-words', lambda: b'Case\n' + b'a b ' * 600_000, '.txt', ['plain', 'gz'], slow=True),
        *as_line('23-many-words', lambda: escaped('诈骗' * 500_000)),
        *as_line('23-words-allowed', lambda: escaped('诈骗' * 499_999)),
        *as_file('23-growing', lambda: b'Case\n' + '\ufdfa'.encode() * 1_000_000, '.txt', ['plain'], slow=True),
        *everywhere('24-long-word', lambda: 'fraud ' + 'x' * 246 + ' ' + 'y' * 245 + ' ' + 'z' * 100_000 + ' end'),
        *everywhere('24-nul-word', 'fraud ' + 'a\0' * 130 + ' end', kinds=('line',)),
        *as_file('24-one-word', lambda: b'w' * 10_000_000, '.txt', ['plain'], slow=True),
        *as_file('24-base64', lambda: b'Case\n' + b'QUJDREVG/+' * 20_000, '.txt', few),
        *as_file('24-long-title', lambda: '案'.encode() * 190 + b'\n' + ENGLISH.encode(), '.txt', few),
        *as_line('25-long-url', json.dumps({'text': 'A fraud case.', 'url': 'https://example.org/' + 'a' * 4000}).encode()),
        *as_line('25-long-id', json.dumps({'text': 'A fraud case.', 'id': 'i' * 4000}).encode()),
        *as_line('26-nul-id', json.dumps({'text': 'A fraud case.', 'id': '\0' * 200}).encode()),
        *as_line('26-nul-everything', json.dumps({k: '\0' * 300 for k in ('text', 'title', 'url', 'source', 'language', 'date')}).encode()),
    ]
