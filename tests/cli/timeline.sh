# index
# Bars by month or year, of reports or of a kind of figure; long gaps are one line.
show dragnet-search --index index --timeline month
show dragnet-search --index index --timeline year --sum suspects-arrested
COLUMNS=40 show dragnet-search --index index --timeline year police --facet language
for format in csv tsv md; do
  show dragnet-search --index index --timeline year --sum suspects-arrested --format $format
done
dragnet-search --index index --timeline year --format json | json 'print(d["timeline"])'
dragnet-search --index index --timeline year --format jsonl --limit 1 --no-facets | tail -n 2 | head -n 1
show dragnet-search --index index --timeline day
show dragnet-search --index index --timeline month --facet city --format csv
