# Ranges, orders, tables and sums look at money in yuan alone; what is in another currency is shown as what it is.
report() { printf '{"id": "%s", "text": "Yichang police solved 20 telecom fraud cases involving %s."}\n' "$1" "$2"; }
{
  report dollars 'US$3 million'
  report yuan '2 million yuan'
} | dragnet-index build - --index index 2>/dev/null
show dragnet-search --index index --no-facets
show dragnet-search --index index --table --no-facets
show dragnet-search --index index --sort amount-involved --format csv --fields id,amount-involved
show dragnet-search --index index --where 'amount-involved>=1000000' --count
show dragnet-search --index index --where 'amount-involved>=2500000' --count
show dragnet-search --index index --facet amount-involved --format csv
