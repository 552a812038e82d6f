# What could not be read is not forgotten: the next update tries again, though size and time are as they were. Until then what the
# file held before counts, even with --prune.
as_somebody() {
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi
}
if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 .; fi
find reports -exec touch -d 2023-01-01 {} +
chmod 0 reports/xian.txt
as_somebody dragnet-index build reports --index index 2>&1 | grep -E 'xian|seen' | sed 's/; [0-9.]* s.*//'
chmod 600 reports/xian.txt
echo 'Police in Karamay arrested 12 suspects of telecom fraud.' >>reports/karamay.txt
touch -d 2023-02-01 reports/karamay.txt
chmod 0 reports/karamay.txt
show as_somebody dragnet-index update reports --prune --index index
show as_somebody dragnet-index update reports --prune --index index
dragnet-search --no-collapse --city Karamay --index index --count
chmod 600 reports/karamay.txt
show as_somebody dragnet-index update reports --prune --index index
show as_somebody dragnet-index update reports --prune --index index
