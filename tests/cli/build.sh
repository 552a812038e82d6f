show dragnet-index build reports --index index
show dragnet-search --count --kind all --index index
