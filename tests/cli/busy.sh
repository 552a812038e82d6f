# index
# While another process holds the lock nothing is changed, but searched.
exec 9>>index/LOCK
flock 9
echo 'indexer pid 4711 on host archive since 2023-05-15T11:38:55Z' >index/LOCK
show dragnet-index build reports --index index
show dragnet-index rollback --index index
dragnet-search --count --kind all --index index
exec 9>&-
dragnet-index build reports --index index 2>/dev/null
echo "$?"
