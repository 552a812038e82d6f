# index
show dragnet-search --show "$(dragnet-search 'title:Karamay' --index index --limit 1 --fields id --print0 | tr -d '\0')" --index index --format md
