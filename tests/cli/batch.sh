# index
# A query a line, each answered as it would be alone; a wrong one is told and stops nothing.
printf '\xef\xbb\xbf# saved queries\r\n杀猪盘\r\n\npolice -loan\nOR\nnosuchword\n' >queries.txt
dragnet-search --batch queries.txt --index index --no-facets --limit 2 --fields id | sed -E 's/"took_ms":[0-9.e-]+/"took_ms":0/; s/"vocabulary":"[0-9a-f]+"/"vocabulary":"HASH"/'
echo "status ${PIPESTATUS[0]}"
echo "the same alone and in a batch:"
for query in 杀猪盘 'police -loan' 'bank' 诈骗; do
  echo "$query" | dragnet-search --batch - --index index --limit 0 | tail -n +2 | sed 's/"took_ms":[0-9.e-]*//' >batch.txt
  dragnet-search --format jsonl --index index --limit 0 "$query" | sed 's/"took_ms":[0-9.e-]*//' | cmp - batch.txt && echo "$query"
done
# Options in a line are a mistake and no words that have to match; within quotation marks they are text.
printf 'police --city Karamay\npolice --type=x\npolice "--city Karamay"\npolice --x\n' | dragnet-search --batch - --index index --no-facets --limit 1 --fields id | grep -E '"type":"(error|summary)"' | while read -r line; do
  json 'print(d.get("message") or d["query"])' <<<"$line"
done
printf 'nosuchword\n' >none.txt
dragnet-search --batch none.txt --index index --count >/dev/null
echo "status $?"
dragnet-search --batch none.txt --city Karamay --kind crackdown --index index --count | grep -c summary
show dragnet-search --batch missing.txt --index index
show dragnet-search --batch none.txt police --index index
show dragnet-search --batch none.txt --format csv --index index
dragnet-search --batch - --index index </
echo "status $?"
dragnet-search --batch - --index index <&-
echo "status $?"
