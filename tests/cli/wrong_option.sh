show dragnet-search fraud --citty Karamay
show dragnet-search fraud --limit many
show dragnet-search fraud --format xml
show dragnet-search -student
