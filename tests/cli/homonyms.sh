# Cities that have an English name in common are told apart by their provinces where they stand in one list; ids and Chinese names do so
# in JSON.
{
  echo '{"id": "east", "title": "苏州警方通报", "text": "苏州警方抓获电信诈骗嫌疑人12名。"}'
  echo '{"id": "north", "title": "宿州警方通报", "text": "宿州警方抓获电信诈骗嫌疑人30名。"}'
  echo '{"id": "else", "title": "武汉警方通报", "text": "武汉警方抓获电信诈骗嫌疑人5名。"}'
} | dragnet-index build - --index index 2>/dev/null
show dragnet-search --index index --limit 0 --facet city --format text --table
show dragnet-search --index index --pivot city,language --format csv
dragnet-search --index index --facet city --format json | json 'print([v["name"] for v in d["facets"]["city"]])'
show dragnet-search --index index --city 宿州 --count
