# index
# The days up to today, in a query and as --after.
today=$(date +%F)
dragnet-search 'date:last-1d' --index index --format json | json "print(d['query'].replace('$today', 'TODAY'))"
show dragnet-search --after last-90y --index index --count
show dragnet-search --after last-week --index index
