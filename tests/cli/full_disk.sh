# index
dragnet-search --kind all --index index >/dev/full
echo "$?"
