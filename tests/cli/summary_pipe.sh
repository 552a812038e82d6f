# The summary of a run goes where the user says, a pipe or a link too; where that cannot be, nothing is built.
show dragnet-index build reports --index index --report nowhere/run.json
show dragnet-search fraud --index index
dragnet-index build reports --index index --report /dev/stdout 2>/dev/null | json 'print(d["command"], d["reports"])'
ln -s target.json link.json
dragnet-index build reports --index index --report link.json 2>/dev/null
json 'print(d["command"], d["reports_before"])' <target.json
