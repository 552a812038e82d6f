# index
# A build that may not write enough says so and leaves the old index.
trap '' XFSZ
(ulimit -f 20; dragnet-index build reports --index index 2>stderr.txt; echo "$?")
sed -E 's/staging-[0-9]+/staging-PID/; s#seg-000002[^:]*#SEGMENT#' stderr.txt
dragnet-index check --index index | sed -E 's/[0-9.]+ (kB|MB)/SIZE/'
ls index | grep -c staging
