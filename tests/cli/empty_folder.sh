mkdir empty
show dragnet-index build empty --index index
show dragnet-search fraud --index index
