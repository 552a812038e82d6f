# index
# One row a report with its figures, those that were asked for first.
show dragnet-search --index index --table
COLUMNS=120 show dragnet-search --index index --table 诈骗
show dragnet-search --index index --table --where 'cases-solved>=1'
show dragnet-search --index index --table --format csv --limit 3
show dragnet-search --index index --table --format md --limit 2 --no-facets
