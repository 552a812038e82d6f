# An operation that only one place knows is a facet value like any other.
mkdir some
printf 'Police in Karamay launch operation\n\nPolice in Karamay launched the "Silver Fern" operation against telecom fraud and arrested 12 suspects of telecom fraud.\n' >some/one.txt
dragnet-index build some --index index >/dev/null 2>&1
show dragnet-search --index index --facet operation --format tsv
show dragnet-search --index index --operation op-local-silver-fern --count
show dragnet-search --index index --operation silver-fern --count
