# index
# Nothing in a report acts on the terminal, coloured or not.
show dragnet-search forger --index index --no-facets
dragnet-search forger --index index --no-facets --color always | sed 's/\x1b\[[0-9;]*m//g' | grep -c "$(printf '\033')"
dragnet-search --show odd-1 --index index | LC_ALL=C grep -cP '[\x00-\x08\x0b-\x1f\x7f]'
show dragnet-search "$(printf '\033[2Jfoo:bar')" --index index
