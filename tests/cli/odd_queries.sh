# index
# What other engines choke on: plain text and lone signs are an answer, or an error with its column.
while IFS= read -r query; do
  dragnet-search --count --index index -- "$query" >out 2>err
  printf '%-28s %s %s\n' "$query" "$?" "$(cat out)$(sed -n 's/dragnet-search: query, \(column [0-9]*\):.*/\1/p' err)"
done <<'END'
fraud 杀猪盘 gang
AND fraud
OR fraud
fraud AND
NOT
"fraud
fraud"
(fraud
fraud)
fraud / bank
fraud/bank
/fraud
fraud~
~
fraud^2
^
[fraud
fraud]
{fraud}
fraud!
!
fraud?
fraud +bank
fraud -bank
fraud -- bank
fraud --bank
fraud -, bank
--
a:b
http://example.org/a?b=c
Note: fraud
fraud \ bank
50% off & more
'quoted'
<b>fraud</b>
...
END
