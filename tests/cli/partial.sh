# index
# Where few reports have all of the words those that have half of them follow, and say what they lack.
show dragnet-search 'police kidney Karamay' --index index --no-facets
show dragnet-search 'police nosuchword' --index index --no-facets --limit 2
# They are no hits: totals, counts and exit status know nothing of them.
show dragnet-search 'police nosuchword' --index index --count
show dragnet-search 'police kidney Karamay' --index index --format csv --fields id,title
show dragnet-search 'police nosuchword' --index index --print0
# There are none where they are not wanted, where a page is full, after the first one, in another
# order and of a single word.
for options in '--limit 100' '--no-partial' '--limit 1' '--limit 0' '--offset 1' '--sort newest' '--any' '--timeline year' '--table'; do
  dragnet-search 'police gang kidney' $options --index index --no-facets --format json |
    json 'print(d["total"], len(d["hits"]), [h["rank"] for h in d["partial"]])'
done
dragnet-search nosuchword --index index --no-facets --format json | json 'print(d["partial"])'
# Filters have to hold, also those within the query; exclusions too.
dragnet-search 'police nosuchword language:zh' --index index --no-facets --format json | json 'print({h["language"] for h in d["partial"]})'
dragnet-search 'police nosuchword -gang' --language en --limit 3 --index index --no-facets --format jsonl --fields rank,title,matched_in |
  grep '"partial"'
# A copy of a hit that was cut is none, unless copies are hits of their own.
python3 - > cut.jsonl <<'SCRIPT'
import json
story = ('Tellers of the savings bank in Yulin, Shaanxi noticed a customer who wanted to send the money for a new roof to an account in '
         'another province, and asked him to sit down while they called the police. Officers explained that the caller who had promised '
         'him a refund was a swindler, and froze the account. ')
print(json.dumps({'id': 'whole', 'title': 'Roof money saved', 'text': story + 'The grateful customer sent them a watermelon.'}))
print(json.dumps({'id': 'cut', 'title': 'Roof money saved', 'text': story}))
print(json.dumps({'id': 'other', 'title': 'A market', 'text': 'Police say that tellers rarely eat watermelon.'}))
SCRIPT
dragnet-index build cut.jsonl --index cut 2>/dev/null
for options in '' '--no-collapse'; do
  dragnet-search 'tellers roof watermelon' $options --index cut --format json |
    json 'print([h["id"] for h in d["hits"]], [(h["rank"], h["id"], h["lacking"]) for h in d["partial"]])'
done
# In other formats; tables have none.
for format in md html; do
  dragnet-search 'police nosuchword' --index index --no-facets --format $format --fields id | grep -cE 'lacks|half'
done
show dragnet-search 'police kidney Karamay' --index index --no-facets --format md --limit 3
show dragnet-search 'police kidney Karamay' --index index --no-facets --format html --limit 2 |
  grep -oE '<(h2|p) class="(partial|lacking)">[^<]*<'
