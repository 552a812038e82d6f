# What is damaged, or a copy that is not finished, does not lose what it held: nobody knows what the rest holds. Not even --prune takes
# it, and the file is read again until it is whole.
records() { for i in $(seq "$1"); do titled_report "r$i" "Report $i" "Police in Karamay arrested $((i + 10)) suspects of telecom fraud ($(echo "$i" | md5sum))."; done; }
dated() { touch -d "2023-0$1-01" feeds/*; }
left() { dragnet-search --index index --no-collapse --count; }
mkdir feeds
records 60 | gzip -n >whole.gz
cp whole.gz feeds/feed.jsonl.gz
records 3 | sed 's/"r/"z/' >feeds/other.jsonl
dated 1
dragnet-index build feeds --index index 2>/dev/null
head -c 1200 whole.gz >feeds/feed.jsonl.gz
dated 2
show dragnet-index update feeds --prune --index index --dry-run
show dragnet-index update feeds --prune --index index --report summary.json
json "print(d['kept'], d['kept_unread'])" <summary.json
show dragnet-index update feeds --prune --index index
head -c 5 whole.gz >feeds/feed.jsonl.gz
dated 3
show dragnet-index update feeds --index index
left
# Whole again, it loses what it has not got any more, and nothing is new that was there before.
records 58 | gzip -n >feeds/feed.jsonl.gz
dated 4
show dragnet-index update feeds --prune --index index
left
# Cut in a line, in a row, in an array; emptied; another kind of file; of an archive the end is gone, or a member is damaged.
lose() {
  rm -rf feeds index
  mkdir feeds
  titled_report other Other 'Police in Xian closed 7 fraud dens.' >feeds/other.jsonl
  cp "$1" feeds
  dated 1
  dragnet-index build feeds --index index 2>/dev/null
  echo "$2 $1: $(left) before"
  shift
  "$@" feeds/"$file"
  dated 2
  dragnet-index update feeds --prune --index index --dry-run 2>/dev/null | grep -o 'up to.*delete'
  dragnet-index update feeds --prune --index index 2>&1 | grep -E 'skipped|kept' | sed 's/; [0-9.]* s.*//; s/^feeds.*//; /^$/d'
  echo "$(left) after"
}
cut_at() { head -c "$1" "$2" >cut; cp cut "$2"; }
empty() { : >"$1"; }
picture() { printf '\x89PNG\r\n\x1a\n' >"$1"; }
file=a.jsonl; records 4 >$file; lose $file cut_at 400
file=a.json; { echo '['; records 3 | sed '$!s/$/,/'; echo ']'; } >$file; lose $file cut_at 400
file=a.csv; printf 'id,title,text\n1,One,"Police arrested 5."\n2,Two,"Police arrested 6."\n' >$file; lose $file cut_at 45
file=a.txt; echo 'Police in Xian arrested 9 suspects of telecom fraud.' >$file; lose $file picture
lose $file empty
file=a.zip; mkdir members; for i in 1 2 3; do echo "Police in Xian arrested 9$i suspects of telecom fraud." >members/$i.txt; done
python3 -c "
import zipfile
with zipfile.ZipFile('a.zip', 'w') as z:
    for i in '123': z.write(f'members/{i}.txt', f'{i}.txt')"
lose $file cut_at 200
spoil() { sed -i 's/arrested 92/arrested 82/' "$1"; }
lose $file spoil
file=a.tar; tar cf a.tar members; lose $file cut_at 1700
# A picture beside the reports of an archive hides none of them, nor does a record without text.
with_picture() { rm members/3.txt; picture members/3.png; tar cf "$1" members; }
lose $file with_picture
file=a.jsonl; records 4 >$file
without_text() { { records 2; titled_report r3 '' ''; } >"$1"; }
lose $file without_text
# What can never be read keeps nothing where more was read behind it, nor does a row of a table that is none.
broken_between() { { records 1; echo '{bad'; records 2 | tail -n 1; } >"$1"; }
lose $file broken_between
broken_at_end() { { records 2; echo '{bad'; } >"$1"; }
lose $file broken_at_end
file=a.csv; printf 'title,text\nOne,Police arrested 5.\nTwo,Police arrested 6.\nTotal\n' >$file
# A row that the file ends in may be cut: within quotes too. A stray quote before others hides no row behind them.
printf 'title,text\nOne,Police arrested 5.\nTwo,"Police arrested 6.\n\nAnd 7 more."\nThree,Police arrested 8.\n' >$file
lose $file cut_at 55
# Mails end with a line, those of several parts with a boundary. A feed may quote what another kind of feeds begins with.
mails() { for i in 1 2 3; do printf 'From a@b Mon Jan  6 10:00:0%s 2025\nFrom: Harbour News <a@b>\nSubject: Report %s\n\nPolice arrested %s suspects.\n\n' $i $i $((i + 4)); done; }
file=a.mbox; mails >$file
lose $file cut_at 300
lose $file cut_at 190
# Behind a mail that is larger than what is read of one, too.
large_mail() { printf 'From a@b Mon Jan  6 11:00:00 2025\nSubject: Large\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nPolice arrested 9.\n\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n'; head -c 13000000 /dev/urandom | base64; printf '%s\n' --b-- ''; }
file=large.mbox.gz; { large_mail; mails; } | gzip >$file
cut_end() { head -c -60 "$1" >cut && cat cut >"$1" && rm cut; }
lose $file cut_end
file=a.xml; { echo '<rss><channel><title>A</title>'; for i in 1 2 3; do echo "<item><title>Report $i</title><description>Police arrested 1$i suspects.</description></item>"; done; echo '</channel></rss>'; } >$file
quoting() { sed -i 's/Report 2/Read <![CDATA[<feed> and <\/item>]]>/' "$1"; }
lose $file quoting
file=a.csv; printf 'title,text\nOne,Police arrested 5.\nTwo,Police arrested 6.\nThree,Police arrested 8.\n' >$file
lose $file cut_at 38
printf 'title,text\nOne,Police arrested 5.\nTwo,"Police arrested 6.\n\nAnd 7 more."\nThree,Police arrested 8.\n' >$file
stray() { sed -i 's/^One,/One,"/; /^Three/d' "$1"; echo 'Four,Police arrested 9.' >>"$1"; }
lose $file stray
printf 'title,text\nOne,Police arrested 5.\nTwo,Police arrested 6.\nTotal\n' >$file
edit() { sed -i 's/arrested 5/arrested 7/' "$1"; }
lose $file edit
# Well formed and without a report, a feed is whole: it has lost what it had. Blanks instead of a text are no text.
only_header() { printf 'title,text\n' >"$1"; }
lose $file only_header
file=a.json; { echo '['; records 3 | sed '$!s/$/,/'; echo ']'; } >$file
no_element() { echo '[]' >"$1"; }
lose $file no_element
file=a.txt; echo 'Police in Xian arrested 9 suspects of telecom fraud.' >$file
blanks() { echo ' ' >"$1"; }
lose $file blanks
