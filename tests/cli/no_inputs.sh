show dragnet-index build
show dragnet-index tag
show dragnet-index build nosuch.txt --index index
show dragnet-index biuld reports
show dragnet-index build reports --thread 2
show dragnet-index build reports --threads 0
show dragnet-index tag reports --format xml
mkdir nothing
show dragnet-index tag nothing
show dragnet-index tag reports -0
show dragnet-index update reports --dry-run --report run.json
