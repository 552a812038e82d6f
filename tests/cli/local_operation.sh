# An operation that only one place knows is a facet value like any other.
mkdir some
printf 'Police in Karamay launch operation\n\nPolice in Karamay launched the "Silver Fern" operation against telecom fraud and arrested 12 suspects of telecom fraud.\n' >some/one.txt
dragnet-index build some --index index >/dev/null 2>&1
show dragnet-search --index index --facet operation --format tsv
show dragnet-search --index index --operation op-local-silver-fern --count
show dragnet-search --index index --operation silver-fern --count
# The name is found as the facet shows it, and in any spelling.
printf '香港警方反詐\n\n香港警方展開「霜刃護民」行動打擊電信詐騙，拘捕12名詐騙嫌疑人。\n' >some/two.txt
dragnet-index update some --index index >/dev/null 2>&1
for name in 'silver fern' 'Silver Fern' SILVER-FERN 霜刃護民 霜刃护民 op-local-霜刃护民; do
  show dragnet-search --index index --operation "$name" --count
done
show dragnet-search --index index --operation 'silver fir' --count
# Every output calls it by that name.
id=$(dragnet-search --index index --operation 霜刃護民 --format tsv --no-header --fields id)
search() { dragnet-search --index index "$@"; }
show search --operation 霜刃護民 --format tsv --no-header --fields operations
search --show "$id" | grep op-local
search --show "$id" --format md | grep -A 3 Operation
search --show "$id" --format json | json 'print([tag["name"] for tag in d["operations"]])'
search --show "$id" --format html | grep -o '霜刃护民' | sort -u
dragnet-index info --index index | grep -A 9 measures | grep -E 'silver|霜'
dragnet-index info --index index --format json | json '
print([value["name"] for value in d["facets"]["measure"] if value["id"].startswith("op-local")])'
dragnet-search --index index 'operation:霜刃護民 OR police' --format json | json 'print(d["label"])'
