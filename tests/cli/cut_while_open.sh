# index
# A file that is cut while a search has it open is damage like any other: the search opens the index before it reads the queries.
mkfifo queries
for file in texts columns; do
  cp -r index cut
  dragnet-search --batch queries --no-facets --index cut >answers.txt 2>errors.txt &
  exec 9>queries
  : >"cut/seg-000001/$file"
  echo fraud >&9
  exec 9>&-
  wait $!
  echo "$file: $?"
  cat errors.txt
  rm -r cut
done
