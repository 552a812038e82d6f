show dragnet-search fraud --index nowhere
show dragnet-search fraud
