# index
show dragnet-search fraud OR 诈骗 --index index --limit 1
show dragnet-search --kind all --index index --limit 1 --facet year --facet kind:1
