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
# Which of the reports asked for; all of them where nothing else is said.
show dragnet-search --index index 'which cities' --limit 1 --type telecom-fraud --count --explain
# Two objects, several places, periods, capitals.
show dragnet-search --index index 'how many bank cards and phone cards were seized' --limit 1 --no-facets
show dragnet-search --index index 'how many were arrested in Karamay or Shenzhen from 2022 to 2023' --explain --count
show dragnet-search --index index '2023年上半年抓了多少人' --explain --count
show dragnet-search --index index 'HOW MANY WERE ARRESTED IN KARAMAY' --explain --count
# What no report states is looked for by its words, and that is told.
show dragnet-search --index index 'how many shoppers lost money' --limit 1
show dragnet-search --index index 'how many shoppers lost money' --why c60d834a
