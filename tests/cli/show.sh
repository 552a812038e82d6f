# index
show dragnet-search --show hk --index index
show dragnet-search --show nosuch --index index
