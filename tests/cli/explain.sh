# index
# The query in its own language, with the concepts and filters that were added.
show dragnet-search --index index --count --explain -- pig butchering -student
show dragnet-search --index index --count --explain --city Karamay --after 2023 --where 'suspects-arrested>=1万' 'bank (card OR 卡)'
show dragnet-search --index index --count --explain
show dragnet-search --index index --count --explain --indexed-after 2020 'police NEAR/5 bank exact:"bank cards"'
show dragnet-search --index index --count --explain --where 'suspects-arrested>=10' --during 2023..2023-06
show dragnet-search --index index --count --explain --during ..2022
# In Markdown the heading says how it was understood.
show dragnet-search --index index --format md --explain --no-facets --limit 1 which bank
show dragnet-search --index index --format md --explain --count which bank
show dragnet-search --index index --format md --explain --count --after 2023 bank
# Of many terms for one word some are shown.
for word in 的车 的人 的钱 的案 的卡 的局 的县 的店 的路 的网 的书 的饭; do
  titled_report "$word" "$word" '警方破获一起诈骗案。'
done >words.jsonl
dragnet-index build words.jsonl --index words 2>/dev/null
show dragnet-search --index words --count --explain 的
