# index
# The usual ones; then those that are asked for, with as many values.
show dragnet-search fraud OR 诈骗 --index index --limit 1
show dragnet-search --index index --limit 1 --facet year --facet city:1 --city Karamay
# A value that is asked for twice is shown once, also where no report has it.
show dragnet-search nosuchword --index index --facet city --city Karamay --city 克拉玛依
show dragnet-search --index index --offset 99 --facet county --facet agency
show dragnet-search --index index --facet citty
show dragnet-search --index index --timeline year --sum arrested
show dragnet-search --index index --timeline year --sum arrests
