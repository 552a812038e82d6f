# The same records give the same index, whatever they come in: only paths and numbers of records differ.
python3 - <<'PYTHON'
import bz2, csv, gzip, json, lzma, os, tarfile, zipfile
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
os.makedirs("folder/inside")
for record in records: open(f"folder/inside/{record['id']}.jsonl", "w").write(json.dumps(record))
def response(record):
    page = f"<html><head><title>{record['title']}</title></head><body><p>{record['text']}</p></body></html>"
    http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page).encode()
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{record['id']}\r\n" \
           f"WARC-Date: 2023-06-01T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    return head.encode() + http + b"\r\n\r\n"
pages = [response(record) for record in records]
open("pages.warc", "wb").write(b"".join(pages))
open("pages.warc.gz", "wb").write(b"".join(gzip.compress(page) for page in pages))
PYTHON
zstd -q plain.jsonl pages.warc
tar -c plain.jsonl | zstd -q >lines.tar.zst
tar -c folder | zstd -q >folder.tar.zst
tar -czf pages.tar.gz pages.warc
held() {
  dragnet-index build "$1" --index held 2>/dev/null
  dragnet-index dump --index held | sed -E 's/"path":"[^"]*","record":[0-9]+/PLACE/' | sha256sum
}
expected=$(held plain.jsonl)
dragnet-index dump --index held | sed -E 's/.*"id":"([^"]*)","path":"([^"]*)","record":([0-9]+).*/\1 \2 \3/'
for input in plain.jsonl.gz plain.jsonl.xz plain.jsonl.bz2 plain.jsonl.zst array.json table.csv lines.zip lines.tar.gz lines.tar.zst singly.zip folder \
  folder.tar.zst -; do
  [ "$(held "$input" <plain.jsonl)" = "$expected" ] && echo "$input: the same"
done
expected=$(held pages.warc)
dragnet-search --index held --count
for input in pages.warc.gz pages.warc.zst pages.tar.gz; do
  [ "$(held "$input")" = "$expected" ] && echo "$input: the same"
done
