# What comes first. A word in the title counts for more than one more in the text, the words of a concept's name in the title
# too; of the forms of a word in both languages the best counts, so that a report is no better for having several.
{
  echo '{"id": "text", "title": "Weather", "text": "Parcels, parcels everywhere after the rain."}'
  echo '{"id": "title", "title": "Parcels found", "text": "They lay in the rain after a storm, many of them."}'
  echo '{"id": "tag", "title": "Three held", "text": "Police of Yichang arrested three for a killing pig dish fraud."}'
  echo '{"id": "tag-text", "title": "宜昌警方收网", "text": "警方在“断卡”行动中抓获三名嫌疑人，“断卡”行动继续。"}'
  echo '{"id": "tag-title", "title": "“断卡”行动收网", "text": "宜昌警方在“断卡”行动中抓获三名嫌疑人。"}'
  echo '{"id": "one-form", "title": "一", "text": "这是一个骗局，骗局，大骗局。"}'
  echo '{"id": "two-forms", "title": "二", "text": "这是一个骗局，也是诈骗，要小心。"}'
  echo '{"id": "other", "title": "三", "text": "诈骗就是诈骗，天上不会掉馅饼，陌生的电话、短信和链接都不要相信，转账之前先问问家人。"}'
} | dragnet-index build - --index order 2>/dev/null
for query in parcels 断卡行动 scam; do
  echo "$query: $(dragnet-search "$query" --index order --format tsv --no-header --fields id | paste -sd ' ')"
done
# Forms of a word weigh alike: what is said seldomly in one language does not come before all that the other says.
{
  for id in en-1 en-2 en-3 en-4; do
    echo "{\"id\": \"$id\", \"title\": \"Weather of $id\", \"text\": \"Police were on the road in the rain of ${id#en-} days.\"}"
  done
  echo '{"id": "en-title", "title": "Police and weather", "text": "Police were on the road in the rain."}'
  echo '{"id": "zh", "title": "天气", "text": "雨天路上有警方值守，市民出行平安，交通恢复正常。"}'
  # A tag counts less where the words that name it stand for other things too, however often it is proved.
  echo '{"id": "wire", "title": "Executive sentenced", "text": "He pleaded guilty to wire fraud, again to wire fraud and to mail fraud."}'
  echo '{"id": "phished", "title": "Chinese chat rooms", "text": "Players were warned about phishing and other telecom fraud in chat rooms: it is telecom fraud, and telecom fraud is a crime. Police speak of phishing and of telecom fraud."}'
} | dragnet-index build - --index alike 2>/dev/null
# A title that proves a tag counts as one that has the words, in whatever language.
{
  echo '{"id": "passing", "title": "Tellers stop transfers", "text": "Pension fraud was mentioned as well, said police of Luoyang."}'
  echo '{"id": "about", "title": "Luoyang cracks down on pension fraud", "text": "Pension fraud: 97 suspects arrested, police said."}'
} | dragnet-index build - --index proved 2>/dev/null
# So does a report that proves it often, also where it has none of the words that were asked for.
{
  echo '{"id": "once", "title": "A day in court", "text": "Five were tried in Guilin for burglary, one of them for a killing pig dish fraud."}'
  echo '{"id": "often", "title": "Eight in a flat", "text": "The killing pig dish gang of Guilin was broken. Pig butchering fraud took 3 million; the pig butchering gang had eight men."}'
} | dragnet-index build - --index often 2>/dev/null
echo "杀猪盘: $(dragnet-search 杀猪盘 --index often --format tsv --no-header --fields id | paste -sd ' ')"
echo "养老诈骗: $(dragnet-search 养老诈骗 --index proved --format tsv --no-header --fields id | paste -sd ' ')"
for query in police 'wire fraud'; do
  echo "$query: $(dragnet-search "$query" --index alike --format tsv --no-header --fields id | paste -sd ' ')"
done
# Words that only make a question of others are not asked for, and --explain says so.
show dragnet-search which police arrested three for fraud --index order --explain --no-facets
dragnet-search 'which police' --index order --format json | json 'print(d["query"], d["left_out"])'
dragnet-search '"which police"' --index order --count
dragnet-search which --index order --count
# Nor beside anything else; where nothing is found the answer names them.
dragnet-search 'which "three held"' --index order --count
show dragnet-search which nosuchword --index order --no-facets
