# index
# One number and one place name have several spellings.
for query in "Xi'an" "Xi 'an" "\"Xi 'an\"" Xi’an Xian 西安 13800 13,800 1.38万; do
  show dragnet-search "$query" --index index --count
done
