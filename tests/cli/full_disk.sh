# index
dragnet-search --index index >/dev/full
echo "$?"
