# index
dragnet-search --index index >/dev/full
echo "$?"
# Whether it is full at the end or before.
mkdir many
for i in $(seq 400); do printf 'Police in Karamay arrested %d suspects of telecom fraud.\n' "$i" >"many/$i.txt"; done
dragnet-index build many --index many.index 2>/dev/null
dragnet-search police --index many.index --limit 0 >/dev/full
echo "$?"
