# The linter names file and line; a set of one's own is used without a rebuild, and an index keeps the set it was made with.
cp -r "$(dirname "$case")/../../common/data" own
no_hash() { sed -E 's/^(! )?(vocabulary +)[0-9a-f]{16,}/\1\2HASH/'; }

printf 'lamp-seller\ttelecom-fraud\t卖灯骗局\tlamp-selling scam\n\tlamp gang\tstrong\n\tlamp\tweak\t6:fake\n' >>own/types.tsv
show dragnet-index vocabularies own | no_hash | sed -E 's/[0-9,]+ (concepts|aliases|places)/N \1/g'

cp -r own wrong
printf 'lamp-buyer\tlamps\t买灯\tlamp buying\n\tlamp gang\tstrong\tsoon:lamp\n\tlamp\tquite weak\n' >>wrong/types.tsv
printf 'one cell\n' >>wrong/contexts.tsv
touch wrong/type.tsv
printf '999999\tcity\t000000\t无\t无市\tNone\tNone City\t\t\t\t\n' >>wrong/places.tsv
show dragnet-index vocabularies wrong | sed -E 's/tsv:[0-9]+/tsv:LINE/'
show dragnet-index build reports --index index --vocabularies wrong 2>&1 | sed -E 's/tsv:[0-9]+/tsv:LINE/'
show dragnet-index vocabularies nowhere
show dragnet-index vocabularies reports/karamay.txt
show dragnet-index vocabularies reports

cp -r own wronger
rm wronger/agencies.tsv
{ printf '\tnobody\tstrong\n'; cat own/measures.tsv; printf '\tlamp\tweak\treport\n\tlamp\n'; } >wronger/measures.tsv
printf 'lamps\tlamp||lantern\n' >>wronger/contexts.tsv
printf '999998\tcounty\t110000\t甲乙\t甲乙县\tJiayi\tJiayi County\t\t\t\t110228\n' >>wronger/places.tsv
show dragnet-index vocabularies wronger | sed -E 's/tsv:[0-9]{2,}/tsv:LINE/'
# Line ends and byte order marks of other editors are no mistakes.
mkdir windows
for file in own/*.tsv; do (printf '\xef\xbb\xbf'; sed 's/$/\r/' "$file") >"windows/${file#own/}"; done
show dragnet-index vocabularies windows | no_hash | sed -E 's/[0-9,]+ (concepts|aliases|places)/N \1/g'

echo 'Police in Yichang arrested a lamp gang of nine telecom fraud suspects.' >reports/lamps.txt
show dragnet-index tag reports/lamps.txt --vocabularies own | grep -A 1 lamp-seller
show dragnet-index build reports --index index --vocabularies own
show dragnet-search --type lamp-seller --index index --count
dragnet-index info --index index | grep '^vocabulary' | no_hash
# Built without it, the index does not know it; the generation before still does.
show dragnet-index build reports --index index
show dragnet-search --type lamp-seller --index index --count
dragnet-index info --index index | grep '^vocabulary' | no_hash
show dragnet-index rollback --index index
show dragnet-search --type 卖灯骗局 --index index --count
