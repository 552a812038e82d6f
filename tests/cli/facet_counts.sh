# index
# A count is what choosing the value gives, and does not change when the value is chosen.
dragnet-search --kind all --index index --format json --facet city:0 --facet type:0 --limit 1 |
  json 'for facet, values in d["facets"].items():
    for value in values: print(facet, value["id"], value["count"])' |
  while read -r facet id count; do
    found=$(dragnet-search "--$facet" "$id" --index index --count)
    own=$(dragnet-search "--$facet" "$id" --index index --format json --facet "$facet:0" |
      json "print(*[v['count'] for v in d['facets']['$facet'] if v['id'] == '$id' and v['selected']])")
    [ "$found $own" = "$count $count" ] || printf 'but %s found, then %s: ' "$found" "$own"
    echo "$facet $id $count"
  done
