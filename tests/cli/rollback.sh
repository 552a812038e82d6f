# The last publication is taken back, once.
show dragnet-index build reports --index index
show dragnet-index build reports/zh --index index
show dragnet-index rollback --index index
show dragnet-search --count --index index
show dragnet-index rollback --index index
