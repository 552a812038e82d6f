# index
# The query in its own language, with the concepts and filters that were added.
show dragnet-search --index index --count --explain -- pig butchering -student
show dragnet-search --index index --count --explain --city Karamay --after 2023 --where 'suspects-arrested>=1万' 'bank (card OR 卡)'
show dragnet-search --index index --count --explain
show dragnet-search --index index --count --explain --indexed-after 2020 'police NEAR/5 bank exact:"bank cards"'
show dragnet-search --index index --count --explain --where 'suspects-arrested>=10' --during 2023..2023-06
show dragnet-search --index index --count --explain --during ..2022
