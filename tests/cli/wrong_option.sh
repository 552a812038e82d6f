show dragnet-search fraud --citty Karamay
show dragnet-search fraud --limit many
show dragnet-search fraud --limit -1
show dragnet-search fraud --limit
show dragnet-search fraud --count=yes
show dragnet-search fraud --format xml
show dragnet-search -student
show dragnet-search --facet suspects-arrested:5
show dragnet-search --show ''
show dragnet-search --show x --why y
show dragnet-search --show x fraud
show dragnet-index build reports --index ''
show dragnet-index build '[draft]' --index index
# What takes one value does not drop the others unseen.
for option in --show --why --batch --similar; do show dragnet-search $option a $option b; done
