# Whatever stands in a report, its address, its file's name or the query: every tag is closed, only known ones are there, nothing is
# loaded or run, and every link leads to the web.
cat >odd.jsonl <<'END'
{"id": "odd-1", "title": "</title></style><script>alert(1)</script> bank", "text": "The bank & <b onclick=x>police</b> arrested 12 suspects of telecom fraud. --> ]]> &lt;script&gt;", "url": "javascript:alert(1)", "source": "\"><img src=x onerror=alert(1)>", "date": "2023-05-01"}
{"id": "odd-2", "title": "bank \u202edrow\u202c \u0007\u001b[2J\u0000", "text": "police bank \u2066fraud\u2069 '\"`", "url": "https://example.org/\"onmouseover=\"alert(1)'><x>\u202e(a) b", "note<x>\"": "</dd><script>"}
{"id": "odd-3", "title": "bank", "text": "police", "url": "HTTPS://EXAMPLE.org/?a=1&b=2#c", "language": "\"><script>"}
{"id": "odd-4", "title": "bank", "text": "police", "url": "data:text/html,<script>alert(1)</script>"}
{"id": "odd-5", "title": "bank", "text": "police", "url": "https://"}
END
mkdir 'a<b>"c'
printf 'bank\n\npolice' >"a<b>\"c/'d&.txt"
dragnet-index build odd.jsonl 'a<b>"c' --index index 2>/dev/null
cat >structure.py <<'END'
import base64, hashlib, html.parser, re, sys

VOID = {'meta'}
KNOWN = VOID | set('html head title style body header h1 h2 h3 p nav a main section svg rect text line title details summary div '
                   'table thead tbody tr th td ul ol li span mark b article dl dt dd q aside footer code'.split())
PLAIN = set('class lang start scope id x y x1 x2 y1 y2 width height role aria-label aria-hidden text-anchor rel charset http-equiv '
            'content name'.split())


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.links, self.policy, self.style = [], [], '', ''

    def handle_starttag(self, tag, attributes):
        assert tag in KNOWN, tag
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attributes:
            if name == 'href':
                assert value == '#beside' or re.fullmatch(r"https?://[-\w.~:/?#\[\]@!$&*+,;=%]+", value, re.A | re.I), value
                self.links.append(value)
            else:
                assert name in PLAIN, name
        if dict(attributes).get('http-equiv') == 'Content-Security-Policy':
            self.policy = dict(attributes)['content']

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, tag

    def handle_decl(self, text):
        assert text == 'DOCTYPE html'

    def handle_comment(self, text):
        assert False, text

    def handle_data(self, text):
        if self.open and self.open[-1] == 'style':
            self.style += text
        assert not re.search('[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]', text), text


page = Page()
page.feed(sys.stdin.buffer.read().decode())
page.close()
assert not page.open, page.open
digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
assert page.policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'", page.policy
assert 'url(' not in page.style and '@import' not in page.style
print(*sys.argv[1:], '-> well-formed,', ', '.join(page.links) or 'no links')
END
check() {
  dragnet-search "$@" --index index --format html | python3 structure.py "$@"
}
check bank
check bank --facet source:0 --facet type:0 --timeline month --pivot source,type
check bank --timeline year --sum suspects-arrested --facet suspects-arrested
check bank --table
check bank --fields id,title,url,source,snippet
check bank --explain --no-facets
check bank --count
check '"<script>alert(1)</script>" <img src=x>'
check "bank$(printf '\033')[2J'><b>&amp;"
check bank --limit 0 --offset 90
for id in 1 2 3 4 5; do
  check --show odd-$id
  check bank --why odd-$id
done
