# index
# By id, label or alias, in either language; one facet twice is either value, two facets are both.
show dragnet-search --city Karamay --index index --count
show dragnet-search --city 克拉玛依 --index index --count
show dragnet-search --city Karamay --city 乌鲁木齐 --index index --count
show dragnet-search --type 冒充客服 --index index --count
show dragnet-search --type fake-customer-service --city 西安 --index index --count
show dragnet-search --measure 断卡 --index index --count
show dragnet-search --language zh --index index --count
show dragnet-search --kind other --index index --count
show dragnet-search --source 'Harbour Bulletin' --index index --count
