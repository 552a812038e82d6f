# Of a report that several inputs have, the newest version counts, whichever of them change or go.
report() { printf '{"id": "%s", "date": "%s", "title": "%s", "text": "Police arrested telecom fraud suspects."}\n' "$@"; }
# Standard input becomes what the input in/FILE holds since that day.
holds() { cat >"in/$1"; touch -d "$2" "in/$1"; }
indexed() {
  show dragnet-index "$@" --index index
  dragnet-search --index index --sort oldest --no-collapse --format tsv --no-header --fields id,date,title
  dragnet-index check --index index >/dev/null || echo damaged
}
mkdir in
{ report moved 2023-05-01 'the newest'; report alone 2023-02-01 'only there'; } | holds a.jsonl 2023-01-01
report moved 2023-03-01 'the older' | holds b.jsonl 2023-01-01
indexed build in

echo 'gone from one input: the other one is read again'
report alone 2023-02-01 'only there' | holds a.jsonl 2023-01-02
indexed update in

echo 'an older version before the one that is indexed, in the same file'
{ report moved 2023-04-01 'in between'; report moved 2023-06-01 'the very newest'; } | holds b.jsonl 2023-01-03
indexed update in
{ report moved 2023-04-02 'in between, corrected'; report moved 2023-06-01 'the very newest'; } | holds b.jsonl 2023-01-04
indexed update in

echo 'gone from one input, and kept without --prune, as the other one is not there any more'
{ report moved 2023-07-01 'again'; report alone 2023-02-01 'only there'; } | holds a.jsonl 2023-01-05
indexed update in
rm in/b.jsonl
report alone 2023-02-01 'only there' | holds a.jsonl 2023-01-06
indexed update in
indexed update in --prune

echo 'gone from one input with --prune: one that is not asked about is read again'
{ report moved 2023-08-01 'once more'; report alone 2023-02-01 'only there'; } | holds a.jsonl 2023-01-07
report moved 2023-07-02 'elsewhere' | holds c.jsonl 2023-01-07
indexed update in
report alone 2023-02-01 'only there' | holds a.jsonl 2023-01-08
indexed update in/a.jsonl --prune

echo 'the same, but that one is not what it was'
{ report moved 2023-08-01 'once more'; report alone 2023-02-01 'only there'; } | holds a.jsonl 2023-01-09
indexed update in
rm in/c.jsonl
report alone 2023-02-01 'only there' | holds a.jsonl 2023-01-10
indexed update in/a.jsonl --prune

echo 'an older version comes, and the newer one is gone from its input, but kept without --prune'
report moved 2023-09-01 'first' | holds d.jsonl 2023-01-11
{ report alone 2023-02-01 'only there'; report moved 2023-11-01 'last'; } | holds a.jsonl 2023-01-11
indexed update in
report alone 2023-02-01 'only there' | holds a.jsonl 2023-01-12
report moved 2023-10-01 'in between' | holds 0.jsonl 2023-01-12
indexed update in

echo 'gone from one input when a newer version comes with another: --prune forgets it, though nothing else is new'
{ report moved 2023-12-01 'last'; report alone 2023-02-01 'only there'; } | holds a.jsonl 2023-01-13
indexed build in
report alone 2023-02-01 'only there' | holds a.jsonl 2023-01-14
report moved 2023-12-02 'later' | holds e.jsonl 2023-01-14
indexed update in
dragnet-index info --index index | grep ^duplicates
indexed update in --prune
dragnet-index info --index index | grep ^duplicates
indexed update in --prune

echo 'the same, but the file was written just now'
{ report moved 2023-12-03 'last'; report alone 2023-02-01 'only there'; } | holds a.jsonl 2023-01-15
indexed build in
report alone 2023-02-01 'only there' >in/a.jsonl
report moved 2023-12-04 'later' | holds e.jsonl 2023-01-16
indexed update in
touch in/a.jsonl
indexed update in --prune
dragnet-index info --index index | grep ^duplicates
