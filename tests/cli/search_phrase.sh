# index
# Side by side, in quotes; the words apart are no match.
show dragnet-search '"stop payment"' --index index --no-facets
show dragnet-search '"payment stop"' --index index --no-facets
