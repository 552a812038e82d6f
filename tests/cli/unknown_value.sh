# index
show dragnet-search --city Karamai --index index
show dragnet-search --type 冒充客户 --index index
show dragnet-search city:Karamai --index index
show dragnet-search --facet citty --index index
show dragnet-search --kind bulletin --index index
