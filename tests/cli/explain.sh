# index
show dragnet-search pig butchering -student --index index --explain --limit 1 --no-facets
