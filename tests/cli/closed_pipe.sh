# index
# Who reads only the beginning is no error.
dragnet-search --limit 0 --index index | head -n 1
echo "${PIPESTATUS[0]}"
