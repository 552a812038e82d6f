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
} 2>/dev/null >answers
cat >members.py <<'END'
import json, re
page = open('man-json', encoding='utf-8').read().replace('\\-', '-')
words = set(re.findall(r'[\w-]+', page.replace('\\fB', ' ').replace('\\fR', ' ')))
named_by_data = {'facets', 'facet_totals', 'extra'}  # their members have the names of facets, kinds and columns
seen = set()

def collect(value, names):
    if isinstance(value, list):
        for item in value:
            collect(item, names)
    elif isinstance(value, dict):
        for name, item in value.items():
            if names:
                seen.add(name)
            by_kind = name == 'figures' and isinstance(item, dict)
            if name != 'extra':
                collect(item, name not in named_by_data and not by_kind)

for line in open('answers', encoding='utf-8'):
    collect(json.loads(line), True)
print('not in the page:', sorted(seen - words))
print(len(seen) > 70)
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
