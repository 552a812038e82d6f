# index
# What cannot be updated, and folders that have gone with their disk.
show dragnet-index update reports --index nowhere
show dragnet-index update gone --index index --prune
mv reports away
mkdir reports
show dragnet-index update reports --index index --prune | sed "s|$PWD|HERE|"
show dragnet-index update reports --index index
show dragnet-search --index index --count
cp -r away/. reports
cp -r "$(dirname "$case")/../../common/data" own
printf 'lamp-seller\ttelecom-fraud\t卖灯骗局\tlamp-selling scam\n\tlamp gang\tstrong\n' >>own/types.tsv
show dragnet-index update reports --index index --vocabularies own | sed -E 's/[0-9a-f]{32}/HASH/g'
rm index/seg-000001/INPUTS.tsv
show dragnet-index update reports --index index
