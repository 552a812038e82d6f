# index
# Names that are ours may be typed in any capitals; answers have them as they are.
search() { dragnet-search --index index "$@"; }
for arguments in '--facet City:2 --facet Suspects-Arrested --format CSV' '--format TSV --fields ID,Suspects-Arrested --sort Newest --limit 2' \
  '--sort SUSPECTS-ARRESTED --format Csv --fields id --limit 1' '--timeline Year --sum Cases-Solved --format tsv' '--pivot City:1,LANGUAGE:1 --format tsv' \
  '--kind ALL --count' '--kind Crackdown --language EN --count' '--where Suspects-Arrested>=10 --count' '--where CASES-FILED-CHANGE<=-1 --count'; do
  # shellcheck disable=SC2086
  show dragnet-search --index index $arguments
done
echo police | search --batch - --format JSONL --count | grep -c summary
search --generate Man | head -n 1 | cut -d ' ' -f 1,2
search --complete City Kar
show dragnet-search --facet Citty
show dragnet-search --format Xml
show dragnet-search --index index --fields Tittle --format csv
show dragnet-search --sort Newst
show dragnet-index tag reports/xian.txt --format JSONL --why
