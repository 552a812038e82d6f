# index
# A damaged generation is no generation to go back to.
steady() { sed -E 's/  20[0-9-]+T[0-9:]+Z  /  TODAY  /'; }
dragnet-index build reports --index index 2>/dev/null
dragnet-index info --generations --index index | steady
printf x >>index/seg-000001/SKIPPED.jsonl
dragnet-index info --generations --index index | steady
show dragnet-index rollback --index index
rm index/CURRENT
show dragnet-search x --index index
show dragnet-index info --generations --index nowhere
show dragnet-index rollback --index nowhere
ls
