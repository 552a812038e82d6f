# index
# The flag, then NO_COLOR, then CLICOLOR_FORCE; never in a pipe by itself.
search() { dragnet-search '"stop payment"' --index index --no-facets "$@" | grep -c "$(printf '\033')"; }
search
search --color always
CLICOLOR_FORCE=1 search
CLICOLOR_FORCE=1 NO_COLOR=1 search
NO_COLOR=1 search --color always
CLICOLOR_FORCE=1 search --color never
dragnet-search '"stop payment"' --index index --no-facets --color always | sed 's/\x1b/<ESC>/g'
# Output for programs has none, whatever is asked.
for format in json jsonl csv tsv md html; do
  CLICOLOR_FORCE=1 search --color always --format $format
done
