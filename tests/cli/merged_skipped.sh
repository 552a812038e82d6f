# What could not be read is still told when segments become one: of each input what the last run said that named it.
mkdir in
for number in 1 2 3 4 5 6; do printf 'Police in Karamay arrested %s0 suspects of telecom fraud.\n' $number >in/$number.txt; done
printf '{"title":"no end","text":"fraud\n{"title":"Fine","text":"Police solved a fraud case."}\n' >in/rows.jsonl
printf '\0\1\2\3' >in/other.bin
touch -d 2023-01-01 in/*
dragnet-index build in --index index 2>/dev/null
printf '{"title":"Fine","text":"Police solved a fraud case."}\n{"title":"no end\n' >in/rows.jsonl
ln -s 1.txt in/link.txt
touch -d 2023-02-01 in/rows.jsonl
dragnet-index update in --index index 2>/dev/null
for segment in 1 2; do show cat index/seg-00000$segment/SKIPPED.jsonl; done
show dragnet-index merge --index index
show cat index/seg-000003/SKIPPED.jsonl
# So does an update that takes a worn segment into its own.
rm in/1.txt in/2.txt in/link.txt
show dragnet-index update in --index index --prune
show cat index/seg-000004/SKIPPED.jsonl
dragnet-index check --index index | sed -E "s:[0-9.]+ (kB|MB):SIZE:"
