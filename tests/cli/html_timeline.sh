# A long timeline has dates below the beginnings of years, of which none stands on another, and the largest number instead of all.
reports() {
  python3 -c "
import json, sys
for i in range(int(sys.argv[1]), int(sys.argv[2])):
    for n in range(1 + i % 3):
        print(json.dumps({'id': f'{i}-{n}', 'date': f'{2000 + i // 12}-{i % 12 + 1:02}-01',
                          'text': f'Police arrested {i} telecom fraud suspects, {n} of them at sea.'}))" "$@"
}
# Each date, where it stands and how many columns there are.
columns() {
  dragnet-index build "$1" --index index 2>/dev/null
  typed dragnet-search --timeline "$2" --no-facets --format html
  dragnet-search --index index --timeline "$2" --no-facets --format html | python3 -c "
import re, sys
page = sys.stdin.read()
print(len(re.findall('<rect ', page)), 'columns')
for x, where, text in re.findall(r'<text x=\"([^\"]*)\" y=\"97%\" text-anchor=\"([^\"]*)\">([^<]*)<', page):
    print(x, where, text)
print(*re.findall('largest: [0-9]+', page))"
}
reports 0 8 >months.jsonl
reports 5 70 >years.jsonl
reports 0 280 >decades.jsonl
columns months.jsonl month
columns years.jsonl month
columns decades.jsonl month
columns decades.jsonl year
