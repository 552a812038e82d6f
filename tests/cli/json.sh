# index
# The whole answer, but for what differs from run to run.
dragnet-search '"stop payment"' --city Karamay --index index --format json --facet type:3 --facet year | json '
d["took_ms"] = type(d["took_ms"]).__name__
d["vocabulary"] = len(d["vocabulary"])
for hit in d["hits"]: hit["score"] = hit["score"] > 0
print(json.dumps(d, ensure_ascii=False, indent=1))'
