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
