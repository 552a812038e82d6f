# index
# Characters side by side, in either script; a dash before Han characters is no option.
show dragnet-search 窝点 --index index --no-facets
show dragnet-search 窩點 --index index --count
show dragnet-search 诈骗 -学生 --index index --count
show dragnet-search 点窝 --index index --count
# A number takes the scale behind it along; whoever looks for the scale and its unit finds it all the same.
show dragnet-search 亿元 --index index --no-facets
show dragnet-search 億元 --index index --count
show dragnet-search '"1.2亿元"' --index index --count
