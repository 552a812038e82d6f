# index
# The usual ones; then those that are asked for, with as many values.
show dragnet-search fraud OR 诈骗 --index index --limit 1
show dragnet-search --index index --limit 1 --facet year --facet city:1 --city Karamay
