# A range of figures is answered with what is certain; --possible, or a ~ before one range, adds what may be in it.
report() { printf '{"id": "%s", "text": "Yichang police solved a telecom fraud case. %s"}\n' "$1" "$2"; }
{
  report certain 'They arrested 180 suspects.'
  report hedged 'They arrested more than 100 suspects.'
  report below 'They arrested 90 suspects.'
} | dragnet-index build - --index index 2>/dev/null
show dragnet-search --where 'suspects-arrested>=150' --index index --no-facets
show dragnet-search --where 'suspects-arrested>=150' --possible --index index --no-facets
show dragnet-search 'suspects-arrested:>=150' --possible --explain --count --index index
show dragnet-search 'police suspects-arrested:~150..160' --explain --count --index index
show dragnet-search --where 'suspects-arrested~>=many' --index index
# What is said of the options tells it apart, where the query does not.
echo 'In 2022, Yichang police arrested more than 100 suspects of telecom fraud.' | dragnet-index build - --index dated 2>/dev/null
for possible in '' --possible; do
  dragnet-search --where 'suspects-arrested>=150' --during 2022 $possible --index dated --format json --no-facets | json "print(d['query'], '|', d['options'], '|', d['total'])"
done
