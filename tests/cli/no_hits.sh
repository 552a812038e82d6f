# index
show dragnet-search nosuchword --index index
show dragnet-search nosuchword --index index --count
