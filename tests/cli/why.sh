# index
# What each part of a query gives to the score of one report, and which part keeps it out.
show dragnet-search 'police 杀猪盘' --why hk-0042 --index index
show dragnet-search 'parcel' --city Karamay --why hk-0042 --index index
show dragnet-search 'police 杀猪盘' --why hk-0042 --index index --format tsv
show dragnet-search 'police' --why hk-0042 --index index --format md
dragnet-search 'police 杀猪盘' --why hk-0042 --index index --format json | json '
print([(p["query"], p["depth"], p["matches"], p["score"] > 0) for p in d["parts"]], d["matches"], d["generation"])
print(abs(sum(p["score"] for p in d["parts"] if p["depth"] == 0) - d["score"]) < 1e-6)'
echo "the score of the search itself:"
dragnet-search 'police 杀猪盘' --index index --format tsv --no-header --fields id,score | sed -n 's/^hk-0042\t\(.....\).*/\1/p'
dragnet-search 'police 杀猪盘' --why hk-0042 --index index --format tsv | sed -n 's/^all\tyes\t//p'
show dragnet-search police --why nothing --index index
show dragnet-search police --during 1999 --indexed-after 2020 --why hk-0042 --index index --format tsv
show dragnet-search --after 2030 --undated --why hk-0042 --index index --format tsv
dragnet-search --why hk-0042 --index index | sed -n 3p
dragnet-search --after 2030 --undated --why hk-0042 --index index | sed -n 3p
# What a program asks for its hits' paths gets it of one report too.
dragnet-search police --why hk-0042 --index index --print0 | tr '\0' '|'
dragnet-search nosuchword --why hk-0042 --index index --print0 | tr '\0' '|'
dragnet-search police --why hk-0042 --index index --format jsonl | json 'print(d["type"], d["id"], d["matches"])'
