# What is known of a report is the same as text, Markdown and HTML.
cat >reports.jsonl <<'END'
{"id": "a-1", "title": "Wenzhou police arrested 12 suspects", "text": "In 2022, police in Wenzhou, Zhejiang arrested 12 suspects of telecom fraud. In one case the gang cheated victims of 3 million yuan.", "date": "2023-05-15", "url": "http://example.org/1", "source": "Gazette", "ward": "No. 7", "note": "two\nlines"}
END
dragnet-index build reports.jsonl --index index 2>/dev/null
show dragnet-search --show a-1 --index index
show dragnet-search --show a-1 --index index --format md
dragnet-search --show a-1 --index index --format html | sed 's/<dt>/\n&/g' | grep '^<dt>' | sed 's/<\/dl>.*//'
