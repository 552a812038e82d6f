# index
# A count is what choosing the value gives, and does not change when the value is chosen.
facets=(type measure operation agency city province county place source language kind)
dragnet-search --index index --format json --limit 1 $(printf -- '--facet %s:0 ' "${facets[@]}") | json '
import subprocess
for facet, values in d["facets"].items():
    for value in values:
        call = ["dragnet-search", f"--{facet}=" + value["id"], "--facet", f"{facet}:0", "--format", "json", "--index", "index"]
        chosen = json.loads(subprocess.run(call, stdout=subprocess.PIPE).stdout)
        own = [(v["count"], v["selected"]) for v in chosen["facets"][facet] if v["id"] == value["id"]]
        if chosen["total"] != value["count"] or own != [(value["count"], True)]:
            print(facet, value, "but", chosen["total"], own)
    if facet in ("city", "source", "language"): print(facet, [(v["id"], v["count"]) for v in values])
    if not values: print("no value of", facet)'
