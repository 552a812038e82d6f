# Cities whose English name others have too are told apart by their provinces in lists and tables, whatever else stands there; ids and
# Chinese names do so in JSON. Counties of one name in one province by their cities, those of one
# city, and names of before a county became a district, by their full names.
{
  echo '{"id": "east", "title": "苏州警方通报", "text": "苏州警方抓获电信诈骗嫌疑人12名。"}'
  echo '{"id": "north", "title": "宿州警方通报", "text": "宿州警方抓获电信诈骗嫌疑人30名。"}'
  echo '{"id": "else", "title": "武汉警方通报", "text": "武汉警方抓获电信诈骗嫌疑人5名。"}'
} | dragnet-index build - --index index 2>/dev/null
show dragnet-search --index index --limit 0 --facet city --format text --table
show dragnet-search --index index --pivot city,language --format csv
dragnet-search --index index --facet city --format json | json 'print([v["name"] for v in d["facets"]["city"]])'
show dragnet-search --index index --city 宿州 --pivot city,language --format csv
show dragnet-search --index index --city 宿州 --count
{
  for place in 南京市鼓楼区 徐州市鼓楼区 福州市鼓楼区 南京市玄武区 沙县 三明市沙县区 临夏市 临夏县; do
    echo "{\"id\": \"$place\", \"title\": \"通报\", \"text\": \"${place}警方抓获电信诈骗嫌疑人12名。\"}"
  done
} | dragnet-index build - --index counties 2>/dev/null
show dragnet-search --index counties --pivot county,province --format csv
