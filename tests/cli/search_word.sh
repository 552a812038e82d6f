# index
# One word, by its stem; the hit shows title, date, place, types, figures, the words and the path.
show dragnet-search refunds --index index --no-facets
