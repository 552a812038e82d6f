# index
show dragnet-search --show hk --index index
show dragnet-search --show nosuch --index index
for format in csv tsv; do
  show dragnet-search --show hk --index index --format $format --fields id,title,types
done
dragnet-search --show hk --index index --print0 | tr '\0' '|'
dragnet-search police --index index --count --print0 | tr '\0' '|'
show dragnet-search police --index index --count --format md
# Of many ids that begin so only some are named.
for id in 1 2 3 4 5; do titled_report many-$id "Report $id" 'Police solved a fraud case.'; done >five.jsonl
dragnet-index build five.jsonl --index five 2>/dev/null
show dragnet-search --show many --index five
titled_report many-6 'Report 6' 'Police solved a fraud case.' >>five.jsonl
dragnet-index build five.jsonl --index five 2>/dev/null
show dragnet-search --show many --index five
