# index
show dragnet-search --where 'suspects-arrested>=1000' --index index --no-facets
show dragnet-search 'suspects-arrested:40..200' --sort suspects-arrested --index index --no-facets
show dragnet-search --where 'suspects-arested>=40' --index index
show dragnet-search --where 'arrests>=40' --index index
show dragnet-search --where 'suspects-arrested>=many' --index index
show dragnet-search --where 'suspects-arrested' --index index
# Kinds have Chinese names too, in either script, wherever they are typed.
for arguments in '抓获嫌疑人>=1000' '抓獲嫌疑人≥1000' 'suspects-arrested>=1000' '诈骗，抓获:1..5000' '立案数同比<=-1'; do
  echo "$arguments: $(dragnet-search "$arguments" --index index --count)"
done
dragnet-search --where '抓获嫌疑人>=1' --sort 抓获嫌疑人 --index index --format tsv --no-header --fields suspects-arrested | paste -sd ' '
# In a query they stand for themselves where no number is behind the colon.
for query in '破案：诈骗' '抓获：1000..'; do
  dragnet-search "$query" --index index --format json | json 'print(d["query"])'
done
show dragnet-search --facet 城市:2 --facet 抓获嫌疑人 --limit 0 --format csv --index index
show dragnet-search --where '抓获疑犯>=10' --index index
