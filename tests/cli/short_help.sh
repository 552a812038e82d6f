show dragnet-search -h
