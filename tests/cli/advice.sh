# index
# An answer without hits says which word is to blame, what may have been meant, and how to go on.
show dragnet-search 'police nosuchword' --index index --no-facets
show dragnet-search 'Karamay 刷单' --index index --no-facets
show dragnet-search 'Karamay butchering' --any --index index --no-facets --limit 1 --format tsv --fields title
show dragnet-search polise --index index --no-facets
show dragnet-search bolice --index index --no-facets
show dragnet-search opolice --index index --no-facets
show dragnet-search olice --index index --no-facets
show dragnet-search ploice --index index --no-facets
show dragnet-search 杀猪盆 --index index --no-facets
show dragnet-search 'city:Shenzen' --index index
show dragnet-search 'polise' --index index --format md --no-facets
show dragnet-search 'which polise' --index index --format md --no-facets
dragnet-search 'police nosuchword' --index index --format json | json 'print(d["parts"], d["unknown_words"], d["some_words"])'
# Options that the query language cannot say count like parts of the query.
show dragnet-search nosuchword --indexed-after 2023-11-14 --index index --no-facets
show dragnet-search 'police sellers' --during 1999 --index index --no-facets
show dragnet-search 'police nosuchword' --where 'suspects-arrested>=1' --during 1999 --index index --no-facets
show dragnet-search 'police kidney' --after 1998 --before 1999 --undated --index index --no-facets
# Of what has several words the one that no report has is named; of a title, what stands elsewhere.
for query in '"nosuchword bank"' 'nosuchwo*' 'nosuchword NEAR/3 bank' 'exact:nosuchword bank' 'title:sellers' 'title:polise'; do
  show dragnet-search "$query" --index index --no-facets | sed -n 1,3p
done
# A word that no report has as such may be the name of a tag.
echo '{"id": "dish", "text": "Police in Yichang arrested a gang that ran a killing pig dish fraud."}' |
  dragnet-index build - --index pigs 2>/dev/null
show dragnet-search 杀猪盘 --no-concepts --index pigs --no-facets
