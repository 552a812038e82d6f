# index
# The name of a concept finds reports of it in the other language, unless it is quoted or concepts are off.
show dragnet-search pig butchering --index index --no-facets
show dragnet-search '"pig butchering"' --index index --count
show dragnet-search pig butchering --no-concepts --index index --count
show dragnet-search 殺豬盤 --index index --count
