# index
# Questions are answered: how many by what the reports with such figures state together, which by a facet.
show dragnet-search --index index 'how many suspects were arrested in Karamay' --limit 1
show dragnet-search --index index '追回多少钱' --limit 1 --no-facets
show dragnet-search --index index 'how much money came back' --explain --count
show dragnet-search --index index 'how many bank cards were seized in 1999' --no-facets
show dragnet-search --index index 'cases-solved:*' --limit 1 --facet language
dragnet-search --index index '抓了多少人' --format json | json 'print(d["query"], d["additions"], d["figures"])'
dragnet-search --index index 'how many were arrested' --no-facets --format json | json 'print(d["total"], "figures" in d)'
show dragnet-search --index index 'how many were arrested' --format csv --no-header --fields suspects-arrested
show dragnet-search --index index 'how many were arrested' --no-concepts --explain --count
show dragnet-search --index index --where 'cases-solved:*' --count
show dragnet-search --index index 'which cities reported fraud' --limit 1
show dragnet-search --index index 'what did police do about fraud' --limit 0 --offset 99 --format md
show dragnet-search --index index '哪些省份有银行' --no-facets --limit 1
