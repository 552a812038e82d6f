# index
stable() { sed -E 's/"took_ms":[0-9.e-]+/"took_ms":0/; s/"vocabulary":"[0-9a-f]+"/"vocabulary":"HASH"/'; }
show dragnet-search nosuchword --index index --format json --no-facets | stable
show dragnet-search bank --index index --format json --count | stable
