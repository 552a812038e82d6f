# The summary of a run never takes the place of something else, and none of an earlier run is left for this one's.
show dragnet-index build reports --index index --report reports/karamay.txt
show dragnet-index build reports/karamay.txt --index index --report reports/karamay.txt
show dragnet-index build reports --index index --report summary.json
show dragnet-index update reports --index index --report index/CURRENT
dragnet-index check --index index | tail -n 1 | sed -E "s:[0-9.]+ (kB|MB):SIZE:"
json "print(d['seen'])" <summary.json
show dragnet-index update nowhere --index index --report summary.json
wc -c <summary.json
show dragnet-index build reports --index index --report reports
# Several lists of inputs are one.
echo reports/karamay.txt >one
echo reports/xian.txt >two
dragnet-index tag --files-from one --files-from two --format jsonl | wc -l
echo reports/karamay.txt | show dragnet-index tag --files-from - --files-from -
