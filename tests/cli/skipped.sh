# What cannot be read is named and costs nothing else; with --strict nothing is published.
printf '{"title":"no end","text":"fraud\n{"title":"Fine","text":"Police solved a fraud case."}\n' >mixed.jsonl
show dragnet-index build mixed.jsonl --index index --strict
show dragnet-search fraud --index index
show dragnet-index build mixed.jsonl --index index
show dragnet-search fraud --index index --count
show dragnet-index build mixed.jsonl --index index --strict
