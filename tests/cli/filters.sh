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
# A figure's period is not the date of its report.
show dragnet-search --during 2023 --index index --count
show dragnet-search --where 'suspects-arrested>=1' --during 2023 --index index --count
show dragnet-search --during 2022..2021 --index index --count
show dragnet-search --during soon --index index --count
show dragnet-search --after 2023-05 --before 2023-04 --index index --count
