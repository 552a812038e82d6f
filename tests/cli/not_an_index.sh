# Folders and files that are no index are left as they are.
mkdir letters
echo 'Dear Aunt,' >letters/aunt.txt
echo MANIFEST-000004 >letters/CURRENT
show dragnet-index build reports --index letters
show dragnet-index rollback --index letters
show dragnet-index build reports --index letters/aunt.txt
show dragnet-index info --index letters
cat letters/*
ls letters
