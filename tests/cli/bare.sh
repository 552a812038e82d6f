# Without arguments: the help page as an error.
dragnet-search >stdout.txt 2>stderr.txt
echo "$?"
head -n 4 stderr.txt
wc -c <stdout.txt
