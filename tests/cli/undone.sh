# What was done is a figure; people at large, what is to come and changes of other things are none.
report() { printf '{"id": "%s", "title": "%s", "text": "%s"}\n' "$1" "$2" "$3"; }
{
  report headline 'Shenzhen police bust telecom fraud ring, 19 arrested' 'Another 12 suspects will be arrested, and 5 are still at large.'
  report baht 'Phuket police smash phone scam' 'Police arrested seven Nigerians and froze 500,000 THB.'
  report changes '警方打击电信网络诈骗' '警方破获“1340案”，抓获嫌疑人100名，其中主犯20名，从犯50名，另有17人在逃，18万资金被追回，电诈预警量同比下降44.2%。'
} > reports.jsonl
dragnet-index tag reports.jsonl --format jsonl | python3 -c '
import json, sys
for line in sys.stdin:
    report = json.loads(line)
    print(report["id"])
    for figure in report["figures"]:
        print("  ", figure["kind"], figure["value"], figure["currency"], figure["scope"], "[" + figure["evidence"]["text"] + "]")'
