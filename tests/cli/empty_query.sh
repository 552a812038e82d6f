# index
# The empty variable of a script lists nothing: without a query filters select, and without both one has to say so.
show dragnet-search '' --index index
show dragnet-search '  ' '' --count --kind all --index index
show dragnet-search '' --city Karamay --count --index index
show dragnet-search '' police --count --index index
show dragnet-search --count --index index
show dragnet-search --complete language '' --index index
