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
