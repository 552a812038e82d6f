# index
# But for the day, the versions and the sizes.
steady() { sed -E 's/made .*/made TODAY/; s/[0-9.]+ [kM]?B\b/SIZE/; s/^(versions) .*/\1/; s/^(vocabulary +)[0-9a-f]+/\1HASH/; s/20[0-9-]+T[0-9:]+Z/TODAY/'; }
show dragnet-index info --index index | steady | sed '/^types/,/^$/d'
show dragnet-index info --generations --index index | steady
dragnet-index info --index index --format json |
  json "d['facets'] = {name: values[:2] for name, values in d['facets'].items()}
print(json.dumps(d, indent=1, ensure_ascii=False))" | sed -E 's/("(bytes|schema|analyzer)": )[0-9]+/\1N/; s/("(made|dragnet|xapian|vocabulary)": )".*"/\1STRING/'
show dragnet-index info --generations --index index --format json | steady
show dragnet-index info --index index --format jsonl
show dragnet-index info --index nowhere
