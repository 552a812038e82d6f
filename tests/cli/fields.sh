# index
show dragnet-search police --index index --fields tittle --format csv
show dragnet-search police --index index --fields nonsense --format csv
show dragnet-search police --index index --fields title
show dragnet-search police --index index --print0 --format csv
echo 'paths for xargs:'
dragnet-search police --index index --print0 --limit 3 | xargs -0 -n 1 echo
echo 'spreadsheets:'
dragnet-search police --index index --format csv --fields title --limit 1 | head -c 3 | od -An -tx1
show dragnet-search police --index index --format tsv --fields id,agencies,matched_in,copies --limit 5
