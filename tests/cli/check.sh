# index
show dragnet-index check --index index | sed -E 's/[0-9.]+ [kM]?B\b/SIZE/'
printf x >>index/seg-000001/postlist.glass
show dragnet-index check --index index | sed -E 's/[0-9]+( bytes)/N\1/g'
show dragnet-index check --index nowhere
