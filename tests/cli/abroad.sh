# Figures as reports abroad tell them: people without a noun, losses without a verb for them.
report() { printf '{"id": "%s", "title": "%s", "text": "%s"}\n' "$1" "$2" "$3"; }
{
  report singapore 'Scam ring busted' 'Police in Singapore arrested six men and a woman over an online scam in which victims lost $3 million.'
  report raid 'Scam centre raided' 'Police detained 45 Chinese on Nov. 25 over an online scam that cost 300 victims 2 billion dong.'
} > reports.jsonl
dragnet-index tag reports.jsonl --format jsonl | python3 -c '
import json, sys
for line in sys.stdin:
    report = json.loads(line)
    print(report["id"])
    for figure in report["figures"]:
        print("  ", figure["kind"], figure["value"], figure["currency"], "[" + figure["evidence"]["text"] + "]")'
