# Title, date and source of texts: front matter, header lines above the headline, blanks and signs for nothing; and no other day for
# that of the report.
mkdir texts
cat >texts/front.md <<'TEXT'
---
title: Nine held over rented cards
date: 2023-05-15
source: Harbour News
---

Police in Wenzhou held nine people over telecom fraud.
TEXT
cat >texts/signs.txt <<'TEXT'
==========
【大 中 小】 打印 分享
来源：港城日报 2023年05月15日08:12
警方打掉一个刷单团伙
温州警方抓获9人。
TEXT
cat >texts/wanted.txt <<'TEXT'
警方寻找一名刷单团伙成员
出生日期：1988年5月6日
案发时间：2019年3月5日
涉嫌诈骗，现在逃。
某县公安局
2023年3月5日
TEXT
printf '\u3000\u3000\n\u00a0\n' >texts/blank.txt
cat >texts/rows.jsonl <<'TEXT'
{"text":"2023-05-15 11:38:55 Source: Harbour News\nNine held over cards\nPolice in Wenzhou held nine people over telecom fraud."}
{"id":" ","title":"One","date":"3 hours ago","text":"2023-05-16 Source: Harbour News\nPolice in Wenzhou held nine people."}
{"id":" ","title":"Two","timestamp":"20230517103000","text":"Police in Karamay held six people."}
{"id":"\u3000","title":"Three","timestamp":1684300000.5,"text":"Police in Xi'an held six people."}
{"text":"\u3000--\u00a0"}
TEXT
dragnet-index tag texts --with-text --format jsonl | python3 -c '
import json, sys
for line in sys.stdin:
    report = json.loads(line)
    print(*(report[name] for name in ("path", "title", "date", "source", "text")), sep=" | ")'

# The last sentence of a report is no boilerplate, and boilerplate no sentence of it.
mkdir ends
printf '温州警方抓获9人。\n该团伙未经许可经营镜像网站，警方追回赃款260万元。\n' >ends/mirror.txt
printf 'Nine held\nPolice held nine people.\nCopyright fraud was their other trade.\n' >ends/trade.txt
printf 'Nine held\nPolice held nine people, according to a statement: "They reprinted 300 licences."\n' >ends/statement.txt
printf 'Nine held\nPolice held nine people.\n(c) 2023 Harbour News\n' >ends/sign.txt
printf '九人被抓\n警方抓获9人。免责声明：本网转载此文，不代表本网观点。\n' >ends/disclaimer.txt
dragnet-index tag ends --with-text --format jsonl | python3 -c '
import json, sys
for line in sys.stdin:
    report = json.loads(line)
    print(report["path"], "|", report["text"])'
