# index
# What a filter asks for is marked by the words that prove it.
for filter in '--type fake-customer-service' '--city 650200' '--measure 断卡'; do
  echo "$filter"
  dragnet-search $filter --index index --format json --no-facets | json '
for hit in d["hits"]:
    text = hit["snippet"]["text"].encode()
    print(hit["path"], [text[start:end].decode() for start, end in hit["snippet"]["highlights"]])'
done
