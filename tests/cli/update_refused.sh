# index
# What cannot be updated, and folders that have gone with their disk.
show dragnet-index update reports --index nowhere
show dragnet-index update gone --index index --prune
mv reports away
mkdir reports
show dragnet-index update reports --index index --prune
show dragnet-index update reports --index index
show dragnet-search --index index --count
cp -r away/. reports
mkdir own
show dragnet-index update reports --index index --vocabularies "$(dirname "$case")/../../common/data" --dry-run
rm index/seg-000001/INPUTS.tsv
show dragnet-index update reports --index index
