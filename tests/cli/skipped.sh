# What cannot be read is named and costs nothing else; with --strict nothing is published.
printf '{"title":"no end","text":"fraud\n{"title":"Fine","text":"Police solved a fraud case."}\n' >mixed.jsonl
show dragnet-index build mixed.jsonl --index index --strict
show dragnet-search fraud --index index
show dragnet-index build mixed.jsonl --index index
show dragnet-search fraud --index index --count
show dragnet-index build mixed.jsonl --index index --strict
# An update that finds nothing else is refused too.
mkdir in
cp reports/xian.txt in
touch -d 2023-01-01 in/xian.txt
dragnet-index build in --index other >/dev/null 2>&1
ln -s xian.txt in/link.txt
show dragnet-index update in --index other --strict
show dragnet-index update in --index other
# What was refused at its beginning, as a film is, stays known: a new time makes no other file of it, nor does what stands behind.
mkdir films
cp reports/xian.txt films
python3 -c 'import random, sys; random.seed(1); sys.stdout.buffer.write(random.randbytes(3_000_000))' >films/film.bin
touch -d 2023-01-01 films/*
show dragnet-index build films --index films.index
touch -d 2023-02-01 films/film.bin
show dragnet-index update films --index films.index
printf x | dd of=films/film.bin bs=1 seek=2000000 conv=notrunc 2>/dev/null
touch -d 2023-03-01 films/film.bin
show dragnet-index update films --index films.index
printf x | dd of=films/film.bin bs=1 seek=1000 conv=notrunc 2>/dev/null
touch -d 2023-04-01 films/film.bin
show dragnet-index update films --index films.index
