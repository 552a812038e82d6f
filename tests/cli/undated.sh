# Two undated reports are left out, or kept.
for name in one two; do printf 'Police solve fraud case %s\n\nThe swindlers are in custody.\n' $name >$name.txt; done
printf '{"text":"Police solved a fraud case.","date":"2022-05-01","id":"dated"}\n' >dated.jsonl
dragnet-index build one.txt two.txt dated.jsonl --index index 2>/dev/null
show dragnet-search --after 2022 --before 2022 --index index --no-facets
show dragnet-search --after 2022 --before 2022 --undated --index index --count
