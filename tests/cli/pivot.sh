# index
# A cross table of two facets, of reports or of a kind of figure.
show dragnet-search --index index --pivot city,type
COLUMNS=120 show dragnet-search --index index --pivot city,type
show dragnet-search --index index --pivot year:2,measure:0 诈骗
show dragnet-search --index index --pivot province,language --sum suspects-arrested
for format in csv tsv md; do
  show dragnet-search --index index --pivot kind,language --sum suspects-arrested --format $format
done
dragnet-search --index index --pivot kind,language --sum suspects-arrested --format json | json 'print(json.dumps(d["pivot"], ensure_ascii=False))'
show dragnet-search --index index --pivot city:2,type:1 --format md
show dragnet-search --index index --pivot city
show dragnet-search --index index --pivot city,tipe
show dragnet-search --index index --pivot city,type --sum clearance-rate
show dragnet-search --index index --sum losses
