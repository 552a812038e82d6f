# Titles of hits from the web are links where there are colours; no address can end the sequence that it stands in.
cat >web.jsonl <<'END'
{"title": "Police of Wuhan", "text": "bank", "url": "https://example.org/news?id=1;2&x=警"}
{"title": "Police of Xiamen and of other cities of the province told the banks of the coast to stop payment", "text": "bank", "url": "https://example.org/\u001b]0;title\u0007\u001b\\\u009c two"}
{"title": "Police of Yulin", "text": "bank", "url": "javascript:alert(1)"}
{"title": "Police of Zunyi", "text": "bank"}
END
dragnet-index build web.jsonl --index index 2>/dev/null
for color in always never; do
  dragnet-search police --index index --no-facets --color $color | grep -a -A1 Police | LC_ALL=C sed 's/\x1b/<ESC>/g; s/[^ -~]/?/g'
done
