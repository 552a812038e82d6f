# Evidence is the very bytes of the text.
dragnet-index tag reports --format jsonl --with-text | python3 -c '
import json, sys
reports = [json.loads(line) for line in sys.stdin]
print([report["id"] if len(report["id"]) < 10 else report["path"] for report in reports])
for report in reports:
    tags = [tag for name in ("places", "types", "measures", "operations", "agencies") for tag in report[name]] + report["figures"]
    for tag in tags:
        for evidence in tag["evidence"] if isinstance(tag["evidence"], list) else [tag["evidence"]]:
            text = report[evidence["field"]].encode()[evidence["start"]:evidence["end"]].decode()
            if text != evidence["text"] or not text:
                print("not the bytes:", evidence)'
