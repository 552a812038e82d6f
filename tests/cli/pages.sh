# index
show dragnet-search --sort newest --limit 2 --offset 1 --index index --no-facets
show dragnet-search --sort newest --limit 2 --offset 100 --index index --no-facets
