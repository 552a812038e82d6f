# The screens as they stand in a terminal of 80 and of 120 columns, asked in Chinese and in English; no line is wider.
cp -r "$data/../../../corpus/sample" articles
dragnet-index build articles --index sample >/dev/null 2>&1
screens() {
  show dragnet-search 杀猪盘 --index sample --limit 1 --facet type:3 --facet city:2
  show dragnet-search bank card police --index sample --limit 1 --no-facets
  show dragnet-search 诈骗 --index sample --timeline year --no-facets
  show dragnet-search 银行 --index sample --pivot province:3,type:3 --no-facets
  show dragnet-search police --index sample --table --limit 3 --no-facets
  show dragnet-search 冒充客服 钓鲸鱼 --index sample --no-facets
  show dragnet-search '冒充客服 AND (银行' --index sample
}
for columns in 80 120; do
  echo "== $columns"
  COLUMNS=$columns screens
done
wide() {
  python3 -c "
import sys, unicodedata
width = lambda line: sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in line)
print('widest', max(width(line.rstrip('\n')) for line in sys.stdin) <= int(sys.argv[1]))" "$1"
}
for columns in 80 120; do
  COLUMNS=$columns dragnet-search police --index sample --limit 0 | wide $columns
  COLUMNS=$columns dragnet-search 诈骗 --index sample --limit 0 --table | wide $columns
  COLUMNS=$columns dragnet-search --index sample --pivot type,month --timeline month | wide $columns
  COLUMNS=$columns dragnet-search --show zh-guilin-01 --index sample | wide $columns
done
