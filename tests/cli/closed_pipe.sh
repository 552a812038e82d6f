# index
# Who reads only the beginning is no error.
dragnet-search --limit 0 --index index | head -n 1
echo "${PIPESTATUS[0]}"
for _ in $(seq 200); do cat reports/karamay.txt; done >long.txt
dragnet-index tag --with-text long.txt | head -n 1
echo "${PIPESTATUS[0]}"
