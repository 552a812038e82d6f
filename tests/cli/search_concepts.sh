# index
# The name of a concept finds reports of it in the other language, unless it is quoted or concepts are off.
show dragnet-search pig butchering --index index --no-facets
show dragnet-search '"pig butchering"' --index index --count
show dragnet-search pig butchering --no-concepts --index index --count
show dragnet-search 殺豬盤 --index index --count

# A report of the concept comes before one with the bare words, and says what it calls it; in JSON with the evidence.
{
  echo '{"id": "farm", "title": "New butchering hall", "text": "The pig farm buys machines. Butchering pigs by hand is hard."}'
  echo '{"id": "dish", "title": "Gang caught", "text": "Police in Yichang arrested a gang that ran a killing pig dish fraud."}'
  echo '{"id": "zh", "title": "警方通报", "text": "宜昌警方打掉一个杀猪盘诈骗团伙。"}'
} | dragnet-index build - --index pigs 2>/dev/null
show dragnet-search pig AND butchering --index pigs --no-facets
dragnet-search 杀猪盘 --index pigs --format json | json 'for h in d["hits"]: print(h["id"], h["concepts"])'
show dragnet-search 杀猪盘 --index pigs --format csv --fields id,concepts
# Everyday words that are aliases only among certain neighbours add no concept.
for query in 银行 police 电信 法院 刷单; do
  dragnet-search "$query" --index index --format json | json 'print(d["query"])'
done
# Names beside OR keep their own words and scores, in whatever order they are typed.
names() {
  dragnet-search "$@" --index pigs --format json | json '
print(d["query"], sorted((h["id"], round(h["score"], 3)) for h in d["hits"]))
print(sorted({(c["words"], c["id"]) for h in d["hits"] for c in h["concepts"]}))'
}
names '杀猪盘 OR Yichang'
names 'Yichang OR 杀猪盘'
names --any 杀猪盘 Yichang
names --any 杀猪盘 杀猪盘
names '(杀猪盘 OR type:pig-butchering) OR (Yichang OR place:420500)'
names 'machines OR city:Yichang'
