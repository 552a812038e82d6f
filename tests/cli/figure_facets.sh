# index
# A kind of figure beside the facets: how many reports state one, their sum, the smallest and the largest.
show dragnet-search --index index --limit 1 --facet suspects-arrested --facet cases-solved --facet clearance-rate
COLUMNS=50 show dragnet-search --index index --limit 0 --offset 99 --facet suspects-arrested --facet cases-solved
show dragnet-search --index index --facet language --facet suspects-arrested --format csv
show dragnet-search --index index --offset 99 --facet suspects-arrested --format md
dragnet-search --index index --facet suspects-arrested --facet clearance-rate --format json | json 'print(d["figures"])'
dragnet-search --index index --facet suspects-arrested --format jsonl --offset 99 | head -n 1
show dragnet-search --index index --facet suspect-arrested
