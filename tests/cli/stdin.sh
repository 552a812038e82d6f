# JSON Lines from standard input.
cat reports/bulletins.jsonl | show dragnet-index build - --index index
show dragnet-search pig butchering --index index --no-facets
