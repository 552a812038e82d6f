# index
# A value that nobody knows is an error that names its neighbours.
show dragnet-search --city Karamey --index index
show dragnet-search --city Xinjiang --index index
show dragnet-search --type 冒充客户 --index index
show dragnet-search --type zebra --index index
show dragnet-search city:Karamey --index index
show dragnet-search --source 'Harbor Bulletin' --index index
show dragnet-search --facet citty --index index
show dragnet-search --kind bulletin --index index
show dragnet-search --sort newset --index index
# A name with blanks stands in quotation marks.
show dragnet-search 'type:fake loan' --index index
show dragnet-search 'police city:Xi an' --index index
show dragnet-search --count 'type:"fake loan"' --index index
show dragnet-search 'city:"Xi" an' --index index
show dragnet-search 'type:fake bank card sellers' --index index
# What has no neighbours says where all are.
show dragnet-search 'city:zzz police' --index index
