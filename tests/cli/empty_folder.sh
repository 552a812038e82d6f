# No report is published only if that is asked for.
mkdir empty
show dragnet-index build empty --index index
show dragnet-search fraud --index index
show dragnet-index build empty --index index --allow-empty
show dragnet-search fraud --index index
show dragnet-index update empty --index index
