# index
# Side by side, in quotes; the words apart are no match.
show dragnet-search '"stop payment"' --index index --no-facets
show dragnet-search '"payment stop"' --index index --no-facets
# A line may end within exact words.
printf 'Notice\n\nThe bank was asked to stop\npayment at once.\n' >broken.txt
dragnet-index build broken.txt --index broken 2>/dev/null
show dragnet-search 'exact:"stop payment"' --index broken --no-facets --color always
