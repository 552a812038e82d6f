dragnet-search --version | sed -E 's/[0-9a-f]{12}$/HASH/; s/Xapian [0-9.]+/Xapian X/'
dragnet-index --version | sed -E 's/[0-9a-f]{12}$/HASH/; s/Xapian [0-9.]+/Xapian X/'
