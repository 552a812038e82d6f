# index
# Every member of every answer stands in dragnet-json(5), every field and kind of figure in one of the pages.
dragnet-search --generate man-json >man-json
dragnet-search --generate man-query >man-query
cat >queries <<'END'
police
bank NOT
END
{
  dragnet-search bank --index index --format json --facet type --facet losses --timeline year --pivot city,type --explain --limit 0
  dragnet-search --index index --format json --sum losses --timeline month --pivot city,type
  dragnet-search 'nosuchword polise' --index index --format json
  dragnet-search bank --index index --format jsonl --facet type --facet losses
  dragnet-search --batch queries --index index
  dragnet-search bank --why c60d834a --index index --format json
  dragnet-search --show c60d834a --index index --format json
  dragnet-index tag --format jsonl --with-text reports
  dragnet-index build reports --index other --report summary.json
  cat summary.json
  dragnet-index update reports --index other --report summary.json
  cat summary.json
  dragnet-index info --index index --format json
  dragnet-index info --index index --format json --generations
} 2>/dev/null >answers
cat >members.py <<'END'
import json, re
page = open('man-json', encoding='utf-8').read().replace('\\-', '-')
# What an entry names, and what its text says of the members of these.
entries = re.findall(r'^\.TP\n\\fB(.*?)\\fR\n(.*?)(?=^\.)', page, re.M | re.S)
said = {}
for names, text in entries:
    for name in re.split(r',\s+', names):
        said.setdefault(name, set()).update(re.findall(r'[\w-]+', text))
named_by_data = {'facets', 'facet_totals', 'extra', 'skipped_by_code'}  # members: facets, kinds, columns and codes
seen, unsaid = set(), set()

def collect(value, names, above):
    if isinstance(value, list):
        for item in value:
            collect(item, names, above)
    elif isinstance(value, dict):
        for name, item in value.items():
            if names:
                seen.add(name)
                if name not in said and not any(name in said.get(over, ()) for over in above):
                    unsaid.add(name)
            by_kind = name == 'figures' and isinstance(item, dict)
            if name != 'extra':
                collect(item, name not in named_by_data and not by_kind, above + [name])

for line in open('answers', encoding='utf-8'):
    answer = json.loads(line)
    of_lines = str(answer.get('type'))  # "facet": what stands in "facets"
    collect(answer, True, [of_lines, of_lines + 's'])
print('not in the page:', sorted(unsaid))
print(len(seen) > 100)
END
python3 members.py
for field in $(dragnet-search x --index index --format csv --fields nonsense 2>&1 | sed 's/.*fields: //; s/ and the kinds.*//; s/,//g'); do
  grep -q "$field" man-json || echo "no field $field"
done
for kind in $(dragnet-search --generate man-query | sed -n '/^The kinds/,/^\.SH/s/^\\fB\(.*\)\\fR$/\1/p' | tr -d '\\'); do
  dragnet-search --where "$kind>=0" --index index --count >/dev/null 2>&1
  [ $? -le 1 ] || echo "no kind $kind"
done
echo "the limits of a query:"
sed -n '/^\.SH "LIMITS"/,/^\.SH "SEE ALSO"/p' man-query | grep -v '^\.'
