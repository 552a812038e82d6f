# index
# Hits first, each an object, then facets, then the summary; --fields chooses what is said of a hit.
dragnet-search police --index index --format jsonl --limit 3 --fields id,title,suspects-arrested --facet type:2 | python3 -c '
import json, sys
for line in sys.stdin:
    d = json.loads(line)
    if "took_ms" in d: d["took_ms"] = type(d["took_ms"]).__name__; d["vocabulary"] = len(d["vocabulary"])
    print(json.dumps(d, ensure_ascii=False))'
echo "every hit:"
dragnet-search --kind all --index index --format jsonl --limit 0 --no-facets | grep -c '"type":"hit"'
dragnet-search --kind all --index index --count
echo "an edition in every answer:"
id=$(dragnet-search police --index index --limit 1 --print0 --fields id | tr -d '\0')
for arguments in "police --format json" "police --count --format json" "police --count --format jsonl" "--show $id --format json" "--show $id --format jsonl"; do
  dragnet-search $arguments --index index | tail -n 1 | json 'print(d["generation"], len(d["vocabulary"]))'
done
