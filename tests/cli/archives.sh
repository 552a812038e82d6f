# Archives and compressed files hold the same reports as the folder that they were made of.
python3 - <<'PYTHON'
import gzip, io, json, os, tarfile, zipfile
names = sorted(os.path.join(folder, name) for folder, _, names in os.walk("reports") for name in names)
with tarfile.open("all.tar.xz", "w:xz") as tar:
    for name in names: tar.add(name)
with zipfile.ZipFile("all.zip", "w", zipfile.ZIP_DEFLATED) as zipped:
    for name in names: zipped.write(name)
with zipfile.ZipFile("nested.zip", "w") as zipped: zipped.write("all.tar.xz")
with tarfile.open("bad.tar.gz", "w:gz") as tar:
    tar.add("reports/xian.txt")
    link = tarfile.TarInfo("passwords"); link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"; tar.addfile(link)
    out = tarfile.TarInfo("../out.txt"); out.size = 4; tar.addfile(out, io.BytesIO(b"evil"))
    bomb = gzip.compress(bytes(64 << 20)); inner = tarfile.TarInfo("bomb.gz"); inner.size = len(bomb); tar.addfile(inner, io.BytesIO(bomb))
    tar.add("reports/karamay.txt")
PYTHON
found() { dragnet-index tag "$@" --format jsonl | sed -E 's/"path":"[^"]*"/"path":""/' | sort | sha256sum; }
for input in all.tar.xz all.zip nested.zip; do
  [ "$(found reports)" = "$(found "$input")" ] && echo "$input: as the folder"
done
dragnet-index tag all.zip --format jsonl | python3 -c 'import json, sys
for line in sys.stdin: print(json.loads(line)["path"])'
show dragnet-index build bad.tar.gz --index index
# A crawl of pages is the same as the pages, dates and sources apart; patterns and lists choose inputs.
python3 - <<'PYTHON'
import gzip, json, os
texts = {"one": "Police in Karamay arrested 12 suspects of telecom fraud.", "two": "Police in Xi'an froze 3 million yuan."}
os.makedirs("pages/sub")
page = lambda name: f"<html><head><title>Report {name}</title></head><body><p>{texts[name]}</p></body></html>".encode()
with gzip.open("crawl.warc.gz", "wb") as warc, open("pages.jsonl", "w") as lines:
    for name in texts:
        open(f"pages/sub/{name}.html", "wb").write(page(name))
        body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page(name)
        warc.write(f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.a.cn/{name}\r\n"
                   f"WARC-Date: 2023-05-17T00:00:00Z\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n")
        lines.write(json.dumps({"title": f"Report {name}", "text": texts[name]}) + "\n")
PYTHON
facts() { dragnet-index tag "$@" --format jsonl | python3 -c 'import json, sys
for line in sys.stdin:
    d = json.loads(line)
    print(d["title"], d["date"], d["primary_place"]["city"]["name"]["en"], [f["value"] for f in d["figures"]])'; }
facts crawl.warc.gz
for input in pages pages.jsonl; do [ "$(facts "$input")" = "$(facts crawl.warc.gz | sed 's/2023-05-17/None/')" ] && echo "$input: the same"; done
facts pages --include '*/o*.html'
printf 'pages/sub/two.html\0' | facts --files-from - -0
facts pages --include '**/sub/**/o*.html'
show dragnet-index build pages --index pages/index
show dragnet-index build pages pages/sub/one.html --index index --exclude 't[w-z]o.html'
show dragnet-index tag - --files-from -
show dragnet-index build pages --index pages/index --exclude 'index/**'
# Of a page that a browser saved as a whole, only the page is a report.
mkdir -p saved/case_files
cp pages/sub/one.html saved/case.html
echo 'body { margin: 0 } .fraud { color: red }' >saved/case_files/main.css
echo 'var police = "arrested 9";' >saved/case_files/app.js.download
show dragnet-index build saved --index index
show dragnet-index build saved --index index --include '*.html'
