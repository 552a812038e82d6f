# What is shown of an id is enough to ask for the report, however long the id is and whatever it holds.
long=abcdefgh$(printf 'x%.0s' {1..130})
{
  printf '{"id": "%s", "text": "Yichang police solved a telecom fraud case."}\n' "$long"
  printf '{"id": "abcdefgh\\tijklmnopqrstuvwxyz", "text": "Wuhan police solved a loan fraud case."}\n'
  printf '{"id": "abcdefghijklmnopqrstuvwxyz", "text": "Karamay police solved a brushing case."}\n'
} | dragnet-index build - --index index 2>/dev/null
dragnet-search solved --index index --table --format md --no-facets | sed -n 's/^| \(abc[^|]*\) |.*/\1/p'
dragnet-search --show "$long" --index index | tail -n 1
dragnet-search --show abcdefgh --index index | tail -n 1
# They stand in their order among the others.
dragnet-index dump --index index | sed 's/^{"type":"report","id":"\([^"]\{,12\}\).*/\1/'
