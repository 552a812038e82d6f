# index
# What each part of the query would find by itself tells which one is too much.
show dragnet-search nosuchword --index index
show dragnet-search nosuchword --index index --count
show dragnet-search police nosuchword --city Karamay --index index --facet city
