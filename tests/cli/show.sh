# index
show dragnet-search --show hk --index index
show dragnet-search --show nosuch --index index
for format in csv tsv; do
  show dragnet-search --show hk --index index --format $format --fields id,title,types
done
dragnet-search --show hk --index index --print0 | tr '\0' '|'
dragnet-search police --index index --count --print0 | tr '\0' '|'
show dragnet-search police --index index --count --format md
