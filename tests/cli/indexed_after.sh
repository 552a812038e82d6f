# index
# The time at which the index had a report first: it outlasts updates, merges and builds anew.
echo 'Police in Karamay arrested 12 suspects of telecom fraud.' >reports/new.txt
sed -i 's/a/A/' reports/karamay.txt
export SOURCE_DATE_EPOCH=1700100000
show dragnet-index update reports --index index --prune
show dragnet-search --indexed-after 2023-11-15 --index index --count
show dragnet-search --indexed-after 2023-11-16T02:00 --index index --format csv --fields path
show dragnet-search --indexed-after 2023-11-16T02:00:01Z --index index --count
export SOURCE_DATE_EPOCH=1700200000
dragnet-index merge --index index 2>/dev/null
show dragnet-search --indexed-after '2023-11-15 22:13:20' --index index --count
dragnet-index build reports --index index 2>/dev/null
show dragnet-search --indexed-after 2023-11-15 --index index --count
dragnet-search --show hk-0042 --index index | grep ^indexed
echo Karamay | dragnet-search --batch - --indexed-after 2023-11-15 --index index --fields path | grep '"hit"'
show dragnet-search --indexed-after yesterday --index index
# last-1d begins at midnight in UTC, wherever the searcher is.
unset SOURCE_DATE_EPOCH
echo 'Police in Wuhan arrested 3 suspects of telecom fraud.' >reports/newest.txt
dragnet-index update reports --index index 2>/dev/null
for zone in Etc/GMT-14 UTC Etc/GMT+12; do TZ=$zone dragnet-search --indexed-after last-1d --index index --count; done
show dragnet-search --indexed-after last-week --index index
