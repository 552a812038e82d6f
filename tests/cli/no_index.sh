show dragnet-search fraud --index nowhere
show env HOME=/nowhere dragnet-search fraud
