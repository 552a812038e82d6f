# index
# Characters side by side, in either script; a dash before Han characters is no option.
show dragnet-search 窝点 --index index --no-facets
show dragnet-search 窩點 --index index --count
show dragnet-search 诈骗 -学生 --index index --count
show dragnet-search 点窝 --index index --count
# A number takes the scale behind it along; whoever looks for the scale and its unit finds it all the same.
show dragnet-search 亿元 --index index --no-facets
show dragnet-search 億元 --index index --count
show dragnet-search title:亿元 --index index --count
printf '流水1.2万亿元的诈骗案\n' >scale.txt
printf '流水3.4萬億元的詐騙案\n' >traditional.txt
dragnet-index build scale.txt traditional.txt --index scales >/dev/null 2>&1
for words in 万亿元 亿元的 亿 流水 '-亿元' '"1.2万亿元"' '流水 NEAR 亿元'; do show dragnet-search "$words" --index scales --count; done
show dragnet-search '"1.2亿元"' --index index --count
