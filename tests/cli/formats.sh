# index
# The formats for other programs: every one of them holds the same hits.
for format in csv tsv md; do
  show dragnet-search 'police' --index index --limit 3 --format $format --fields rank,id,date,title,types,suspects-arrested
done
show dragnet-search police --index index --limit 2 --format md --facet city:2
show dragnet-search police --index index --format tsv --facet city:3 --facet type:2
show dragnet-search police --index index --format tsv --no-header --fields id --limit 2 --offset 1
show dragnet-search police --index index --format csv --count
