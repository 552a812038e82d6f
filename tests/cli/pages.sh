# index
show dragnet-search --kind all --sort newest --limit 2 --offset 1 --index index --no-facets
show dragnet-search --kind all --sort newest --limit 2 --offset 100 --index index --no-facets
