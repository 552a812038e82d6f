# index
# Damage is named, with a way out if there is one.
rm index/seg-000001/docdata.glass
show dragnet-index check --index index
show dragnet-search fraud --index index
dragnet-index build reports --index index 2>/dev/null
printf x >index/seg-000002/extra
dragnet-index build reports --index index 2>/dev/null
printf x >>index/seg-000003/SKIPPED.jsonl
show dragnet-index check --index index
