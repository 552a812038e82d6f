# index
# Everyday words cross the languages; --explain says which and what the index is asked.
show dragnet-search '银行卡' --index index --no-facets --explain
show dragnet-search '"bank card"' --index index --no-facets --explain --limit 1
show dragnet-search 'bank card' --index index --no-facets --no-concepts --explain --limit 1
dragnet-search '手机' --index index --format json | json 'print(d["query"], d["additions"])'
