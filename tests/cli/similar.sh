# Reports like another one: in its language by words, in the other by concepts, places and numbers.
mkdir some
cat >some/reports.jsonl <<'LINES'
{"id":"zh-1","title":"榆林警方追回被骗款","text":"榆林警方侦破一起杀猪盘案件，抓获犯罪嫌疑人21名，追回被骗资金350万元。"}
{"id":"zh-2","title":"榆林返还被骗款","text":"榆林警方把追回的被骗资金返还给受害人，受害人陷入杀猪盘骗局。"}
{"id":"en-1","title":"Yulin police recover money","text":"Police in Yulin, Shaanxi broke a pig butchering ring, arrested 21 suspects and recovered 3.5 million yuan of telecom fraud."}
{"id":"en-2","title":"Parcel refund calls","text":"Callers posed as customer service staff and promised a refund. Police in Harbin arrested two suspects of telecom fraud."}
{"id":"other","title":"Weather","text":"Rain is expected in the north on Monday."}
LINES
dragnet-index build some --index index >/dev/null 2>&1
like() { show dragnet-search --similar "$1" --index index --no-facets --format tsv --no-header --fields id; }
like zh-1
like en-1
like other
show dragnet-search 'similar:zh-1 language:en' --index index --count
show dragnet-search 'similar:nothing' --index index
show dragnet-search --similar en --index index
