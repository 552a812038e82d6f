# index
# Nothing is wider than the terminal says, Han characters counted as two.
COLUMNS=40 show dragnet-search 诈骗 --index index
COLUMNS=20 dragnet-search --limit 0 --index index | python3 -c '
import sys, unicodedata
lines = sys.stdin.read().splitlines()
width = lambda line: sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)
print(len(lines) > 20, [line for line in lines if width(line) > 20])'
