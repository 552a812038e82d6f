# index
show dragnet-search --where 'suspects-arrested>=1000' --index index --no-facets
show dragnet-search 'suspects-arrested:40..200' --sort suspects-arrested --index index --no-facets
show dragnet-search --where 'suspects-arested>=40' --index index
show dragnet-search --where 'arrests>=40' --index index
show dragnet-search --where 'suspects-arrested>=many' --index index
show dragnet-search --where 'suspects-arrested' --index index
