show dragnet-search fraud --citty Karamay
show dragnet-search fraud --limit many
show dragnet-search fraud --limit -1
show dragnet-search fraud --limit
show dragnet-search fraud --count=yes
show dragnet-search fraud --format xml
show dragnet-search -student
