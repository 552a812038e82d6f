# index
# Types below what they are a kind of, places below what they lie in; a chosen value stays in sight.
show dragnet-search --index index --offset 99 --facet type:6 --facet place:9
show dragnet-search --index index --offset 99 --facet type:2 --type 杀猪盘 --type fake-loan
