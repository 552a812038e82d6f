show dragnet-search --help
