# What cannot be read is named and costs nothing else; with --strict nothing is published.
printf '{"title":"no end","text":"fraud\n{"title":"Fine","text":"Police solved a fraud case."}\n' >mixed.jsonl
show dragnet-index build mixed.jsonl --index index --strict
show dragnet-search fraud --index index
show dragnet-index build mixed.jsonl --index index
show dragnet-search fraud --index index --count
show dragnet-index build mixed.jsonl --index index --strict
# An update that finds nothing else is refused too.
mkdir in
cp reports/xian.txt in
touch -d 2023-01-01 in/xian.txt
dragnet-index build in --index other >/dev/null 2>&1
ln -s xian.txt in/link.txt
show dragnet-index update in --index other --strict
show dragnet-index update in --index other
