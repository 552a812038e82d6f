# A build over an index says what it replaces.
show dragnet-index build reports --index index
show dragnet-search --count --index index
show dragnet-index build reports/zh --index index
show dragnet-search --count --index index
