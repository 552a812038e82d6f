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
# What a file has lost is kept like a file that is gone, and told every time; a dry run knows of both.
mkdir edited
printf 'Police in Karamay arrested 12 suspects of telecom fraud.\n' >edited/a.txt
printf 'Police in Karamay arrested 40 suspects of telecom fraud.\n' >edited/b.txt
printf 'Police in Karamay arrested 30 suspects of telecom fraud.\n' >edited/c.txt
touch -d 2023-01-01 edited/*
dragnet-index build edited --index other 2>/dev/null
printf 'Police in Karamay arrested 13 suspects of telecom fraud.\n' >edited/a.txt
rm edited/b.txt
touch -d 2023-02-01 edited/a.txt
show dragnet-index update edited --index other --prune --dry-run
show dragnet-index update edited --index other
show dragnet-index update edited --index other --report summary.json
json "print(d['kept'])" <summary.json
show dragnet-index update edited --index other --dry-run
show dragnet-index update edited --index other --prune --dry-run
show dragnet-index update edited --index other --prune
show dragnet-index update edited --index other
# What was written just before it was read, and may have changed unseen, is not called changed.
dragnet-index build edited --index fresh 2>/dev/null
touch edited/*
dragnet-index build edited --index fresh 2>/dev/null
printf 'Police in Karamay arrested 130 suspects of telecom fraud.\n' >edited/a.txt
show dragnet-index update edited --index fresh --dry-run
