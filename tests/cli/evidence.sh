# index
# What a filter asks for is marked by the words that prove it.
marked() {
  dragnet-search "$@" --index index --format json --no-facets | json '
for hit in d["hits"]:
    text = hit["snippet"]["text"].encode()
    print(hit["path"], sorted({text[start:end].decode() for start, end in hit["snippet"]["highlights"]}))'
}
marked --city 650200
marked --type pig-butchering
marked --where 'suspects-arrested>=100'
