# Segments are as the run that wrote them was asked: merge --positions writes those anew that have none.
for report in reports/karamay.txt reports/xian.txt; do
  cp "$report" "$(basename "$report")"
done
merge() { dragnet-index merge --index index "$@" 2>&1 | sed -E 's/; [0-9.]+ s.*//'; }
dragnet-index build karamay.txt --index index >/dev/null 2>&1
merge
ls index | grep seg
merge --positions
ls index | grep seg
merge --positions
dragnet-search police --count --index index
dragnet-index check --index index >/dev/null 2>&1 && echo whole
# Without the option, positions stay as long as nothing has to be written.
merge
