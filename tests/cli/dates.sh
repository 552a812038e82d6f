# index
# Both ends count; undated reports are left out and that is said.
show dragnet-search --after 2023-03 --undated --index index --count
show dragnet-search --after 2023-13 --index index
# Digits of full width count as the others.
show dragnet-search --after ２０２３－０３ --before ２０２３ --index index --count
show dragnet-search --indexed-after ２０２３ --index index --count
