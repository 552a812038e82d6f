# What is added up takes a story once, and gives no city the figures of a report that names several.
report() { printf '{"id": "%s", "date": "%s", "title": "%s", "text": "%s"}\n' "$@"; }
{
  story='哈尔滨警方打击电信诈骗：民警连续奋战十个昼夜，在道里区一处出租屋内抓获犯罪嫌疑人151名，缴获手机三百余部，案件还在办理当中。'
  report first 2023-05-02 哈尔滨抓获嫌疑人 "$story"
  report copy 2023-06-03 哈尔滨抓获嫌疑人 "$story"
  report several 2023-05-09 三地抓获嫌疑人 '哈尔滨、大庆、苏州三地警方联合收网，共抓获电信诈骗犯罪嫌疑人30名。'
  report suzhou 2023-05-10 苏州抓获嫌疑人 '苏州警方抓获电信诈骗犯罪嫌疑人7名。'
  report none 2023-05-11 全国抓获嫌疑人 '公安机关抓获电信诈骗犯罪嫌疑人5名。'
} >reports.jsonl
dragnet-index build reports.jsonl --index sums 2>/dev/null
dragnet-search --index sums --facet suspects-arrested --limit 0 --format tsv | grep "suspects arrested"
dragnet-search --index sums --facet suspects-arrested --limit 0 --format tsv --no-collapse | grep "suspects arrested"
show dragnet-search --index sums --timeline month --sum suspects-arrested --format tsv
show dragnet-search --index sums --pivot city,type:1 --sum suspects-arrested
show dragnet-search --index sums --pivot city,type:1
dragnet-search --index sums --pivot city,type:1 --sum suspects-arrested --format json | json 'print(d["pivot"]["row_values"])'
# Whatever came first into the index.
sed -n 2p reports.jsonl >later.jsonl
dragnet-index build later.jsonl --index later 2>/dev/null
dragnet-index update reports.jsonl later.jsonl --index later 2>/dev/null
for index in sums later; do
  dragnet-search --index $index --pivot month,type:1 --sum suspects-arrested --format tsv >$index.tsv
done
cmp sums.tsv later.tsv && cat later.tsv
