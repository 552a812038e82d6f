# The same records give the same index, whatever they come in: only paths and numbers of records differ.
python3 - <<'PYTHON'
import bz2, csv, gzip, json, lzma, tarfile, zipfile
cities = ("Karamay", "Yulin", "Wenzhou", "Foshan")
records = [{"id": f"r{i}", "title": f"Bulletin {i}", "date": f"2023-05-{i + 10}", "source": "Police \"Daily\", evening",
            "text": f"Police in {city} arrested {i + 12} suspects of telecom fraud.\n{city}警方破获电信网络诈骗案件{i + 3}起。"}
           for i, city in enumerate(cities)]
lines = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()
open("plain.jsonl", "wb").write(lines)
for module, ending in ((gzip, "gz"), (lzma, "xz"), (bz2, "bz2")): module.open(f"plain.jsonl.{ending}", "wb").write(lines)
json.dump(records, open("array.json", "w"))
with open("table.csv", "w", newline="") as table:
    writer = csv.DictWriter(table, records[0]); writer.writeheader(); writer.writerows(records)
with zipfile.ZipFile("lines.zip", "w", zipfile.ZIP_DEFLATED) as zipped: zipped.write("plain.jsonl")
with tarfile.open("lines.tar.gz", "w:gz") as tar: tar.add("plain.jsonl")
with zipfile.ZipFile("singly.zip", "w") as zipped:
    for record in records: zipped.writestr(f"{record['id']}.jsonl", json.dumps(record))
PYTHON
held() {
  dragnet-index build "$1" --index held 2>/dev/null
  dragnet-index dump --index held | sed -E 's/"path":"[^"]*","record":[0-9]+/PLACE/' | sha256sum
}
expected=$(held plain.jsonl)
dragnet-index dump --index held | sed -E 's/.*"id":"([^"]*)","path":"([^"]*)","record":([0-9]+).*/\1 \2 \3/'
for input in plain.jsonl.gz plain.jsonl.xz plain.jsonl.bz2 array.json table.csv lines.zip lines.tar.gz singly.zip -; do
  [ "$(held "$input" <plain.jsonl)" = "$expected" ] && echo "$input: the same"
done
