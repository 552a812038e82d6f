# index
# A count is what choosing the value gives, and does not change when the value is chosen.
facets=(type measure operation agency city province county place source language kind)
dragnet-search --index index --format json --limit 1 $(printf -- '--facet %s:0 ' "${facets[@]}") |
  json 'for facet, values in d["facets"].items():
    for value in values: print(facet, value["count"], value["id"])' >counts.txt
while read -r facet count id; do
  found=$(dragnet-search "--$facet=$id" --index index --count)
  own=$(dragnet-search "--$facet=$id" --index index --format json --facet "$facet:0" |
    json "print(*[v['count'] for v in d['facets']['$facet'] if v['id'] == '''$id''' and v['selected']])")
  [ "$found $own" = "$count $count" ] || echo "$facet $id: counted $count, found $found, then $own"
done <counts.txt
for facet in "${facets[@]}"; do
  grep -q "^$facet " counts.txt || echo "no value of $facet"
done
grep -E '^(city|language|source) ' counts.txt
