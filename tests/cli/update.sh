# index
# Only what is new or has changed is read; what is gone goes with --prune only. Files of this minute are read again, as they
# could have changed unseen.
find reports -exec touch -d 2023-01-01 {} +
dragnet-index build reports --index index 2>/dev/null
show dragnet-index update reports --index index
echo 'Police in Karamay arrested 12 suspects of telecom fraud.' >reports/new.txt
sed -i 's/a/A/' reports/karamay.txt
touch -d 2023-02-01 reports/new.txt reports/karamay.txt
show dragnet-index update reports --index index --dry-run
show dragnet-index update reports --index index --report summary.json
json "d.update(seconds=0, listing_seconds=0, megabytes_per_second=0); print(json.dumps(d, indent=1))" <summary.json
show dragnet-index update reports --index index
rm reports/new.txt
show dragnet-index update reports --index index
show dragnet-index update reports --index index --prune --dry-run
show dragnet-index update reports --index index --prune
show dragnet-search --index index --count
show dragnet-index merge --index index
show dragnet-index merge --index index
show dragnet-index info --generations --index index
show dragnet-index rollback --index index
show dragnet-search --index index --count
