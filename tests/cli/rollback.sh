# The last publication is taken back, once.
show dragnet-index build reports --index index
show dragnet-index build reports/zh --index index
show dragnet-index rollback --index index
show dragnet-search --count --index index
show dragnet-index rollback --index index
# What changes no report does not use the way back up: an update that finds nothing but a file to skip, and a merge.
mkdir bulletins
echo 'Police in Karamay arrested 12 suspects of telecom fraud.' >bulletins/1.txt
dragnet-index build bulletins --index other 2>/dev/null
echo 'A wrong file about a fraud den.' >bulletins/2.txt
dragnet-index update bulletins --index other 2>/dev/null
: >bulletins/3.txt
show dragnet-index update bulletins --index other
show dragnet-index merge --index other
show dragnet-index info --generations --index other
show dragnet-index rollback --index other
show dragnet-search --count --index other
show dragnet-index rollback --index other
# Where there is nothing earlier, the generation before it is kept.
dragnet-index build bulletins/1.txt --index third 2>/dev/null
dragnet-index update bulletins/3.txt --index third 2>/dev/null
show dragnet-index info --generations --index third
# An index that is damaged and has nothing earlier is no mistake of the one who asks.
dragnet-index build bulletins/1.txt --index fourth 2>/dev/null
echo damaged >fourth/gen-000001.json
show dragnet-index rollback --index fourth
