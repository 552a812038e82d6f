# index
# What is wrong, and where.
show dragnet-search 'bank AND (card' --index index
show dragnet-search 'bank)' --index index
show dragnet-search '"stop payment' --index index
show dragnet-search 'foo:bar' --index index
show dragnet-search 'citty:Karamay' --index index
show dragnet-search 'city:' --index index
show dragnet-search '刷单 AND AND 学生' --index index
show dragnet-search 'date:2024..2023' --index index
show dragnet-search 'police NEAR/99 bank' --index index
show dragnet-search 'p*' --index index
# A field without a value lists the most frequent ones.
show dragnet-search 'police type:' --index index
show dragnet-search 'year: 2023' --index index
show dragnet-search 'city: Hong Kong' --index index
show dragnet-search --city '' --index index
show dragnet-search 'ctiy:Shenzhen' --index index
