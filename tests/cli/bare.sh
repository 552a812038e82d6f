# Without arguments: a short page as an error.
show dragnet-search
show dragnet-index
