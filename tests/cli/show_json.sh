# index
dragnet-search --show hk-0042 --index index --format json |
  json 'print({name: d[name] for name in ("id", "record", "url", "source", "extra", "title", "text")})'
