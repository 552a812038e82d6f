# index
# Times and versions change, sizes with the libraries, and what is found in the reports with the vocabularies.
same() { sed -E 's/[0-9-]+T[0-9:]+Z/TIME/; s/[0-9.]+ (kB|MB)/SIZE/; s/(dragnet|xapian) [0-9.]+/\1 VERSION/g; s/[0-9a-f]{32}/HASH/; /^kind/,$d'; }
dragnet-index info --index index | same
dragnet-index build reports --index index 2>/dev/null
dragnet-index info --generations --index index | same
printf x >>index/seg-000001/SKIPPED.jsonl
dragnet-index info --generations --index index | same
show dragnet-index info --index nowhere
show dragnet-index info --generations --index nowhere
