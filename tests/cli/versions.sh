# Of a report that several inputs have, the newest version counts, whichever of them change or go.
report() { printf '{"id": "%s", "date": "%s", "title": "%s", "text": "Police arrested telecom fraud suspects."}\n' "$@"; }
at() { touch -d "$1" "$2"; }
indexed() {
  show dragnet-index "$@" --index index
  dragnet-search --index index --sort oldest --no-collapse --format tsv --no-header --fields id,date,title
  dragnet-index check --index index >/dev/null || echo damaged
}
mkdir in
{ report moved 2023-05-01 'the newest'; report alone 2023-02-01 'only there'; } >in/a.jsonl
report moved 2023-03-01 'the older' >in/b.jsonl
at 2023-01-01 in/a.jsonl
at 2023-01-01 in/b.jsonl
indexed build in

echo 'gone from one input: the other one is read again'
report alone 2023-02-01 'only there' >in/a.jsonl
at 2023-01-02 in/a.jsonl
indexed update in

echo 'an older version before the one that is indexed, in the same file'
{ report moved 2023-04-01 'in between'; report moved 2023-06-01 'the very newest'; } >in/b.jsonl
at 2023-01-03 in/b.jsonl
indexed update in
{ report moved 2023-04-02 'in between, corrected'; report moved 2023-06-01 'the very newest'; } >in/b.jsonl
at 2023-01-04 in/b.jsonl
indexed update in

echo 'gone from one input, and kept without --prune, as the other one is not there any more'
{ report moved 2023-07-01 'again'; report alone 2023-02-01 'only there'; } >in/a.jsonl
at 2023-01-05 in/a.jsonl
indexed update in
rm in/b.jsonl
report alone 2023-02-01 'only there' >in/a.jsonl
at 2023-01-06 in/a.jsonl
indexed update in
indexed update in --prune

echo 'gone from one input with --prune: one that is not asked about is read again'
{ report moved 2023-08-01 'once more'; report alone 2023-02-01 'only there'; } >in/a.jsonl
report moved 2023-07-02 'elsewhere' >in/c.jsonl
at 2023-01-07 in/a.jsonl
at 2023-01-07 in/c.jsonl
indexed update in
report alone 2023-02-01 'only there' >in/a.jsonl
at 2023-01-08 in/a.jsonl
indexed update in/a.jsonl --prune

echo 'the same, but that one is not what it was'
{ report moved 2023-08-01 'once more'; report alone 2023-02-01 'only there'; } >in/a.jsonl
at 2023-01-09 in/a.jsonl
indexed update in
rm in/c.jsonl
report alone 2023-02-01 'only there' >in/a.jsonl
at 2023-01-10 in/a.jsonl
indexed update in/a.jsonl --prune

echo 'an older version comes, and the newer one is gone from its input, but kept without --prune'
report moved 2023-09-01 'first' >in/d.jsonl
{ report alone 2023-02-01 'only there'; report moved 2023-11-01 'last'; } >in/a.jsonl
at 2023-01-11 in/a.jsonl
at 2023-01-11 in/d.jsonl
indexed update in
report alone 2023-02-01 'only there' >in/a.jsonl
report moved 2023-10-01 'in between' >in/0.jsonl
at 2023-01-12 in/a.jsonl
at 2023-01-12 in/0.jsonl
indexed update in
