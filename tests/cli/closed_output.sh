# index
# Where standard output or standard error is closed, no file of the index takes its place.
dragnet-search fraud --index index >&-
echo "$?"
dragnet-index dump --index index >&-
echo "$?"
dragnet-index build reports --index index <&- >&- 2>&-
echo "$?"
dragnet-index build nothing --index index <&- >&- 2>&-
echo "$?"
show dragnet-index check --index index | sed -E 's/[0-9.]+ [kM]?B\b/SIZE/'
