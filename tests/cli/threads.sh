# Neither the number of threads nor the order of the inputs changes a byte of a segment, or a line that is told: a thousand
# reports, some of them twice, some of them none.
python3 - <<'PYTHON'
import json
def text(n):
    return (f'Police in Karamay arrested {n} suspects of telecom fraud and froze {n * 7} bank cards of Gang {n % 97}.' if n % 3 else
            f'克拉玛依警方破获电信网络诈骗案{n}起，抓获犯罪嫌疑人{n * 2}名，冻结银行卡{n % 89}张。')
for name, numbers in (('a', range(0, 700)), ('b', range(500, 1000))):
    with open(name + '.jsonl', 'w', encoding='utf8') as out:
        for n in numbers:
            out.write('{"text":\n' if n % 250 == 7 else json.dumps({'id': f'n{n}', 'text': text(n), 'date': f'2023-0{1 + n % 9}'}) + '\n')
PYTHON
show dragnet-index build a.jsonl b.jsonl reports --threads 1 --index one
told() { sed -E 's/; [0-9.]+ s(, [0-9.]+ MB\/s of text)?$//' "$1"; }
dragnet-index build a.jsonl b.jsonl reports --threads 1 --index index 2>told.one
rm -r index
for threads in 2 5; do
  dragnet-index build b.jsonl reports a.jsonl --threads $threads --index index 2>told.many
  diff <(told told.one) <(told told.many)
  # INPUTS.tsv tells when the inputs were read.
  for file in one/seg-*/*; do
    name=$(basename "$file")
    [ "$name" = INPUTS.tsv ] && continue
    cmp "$file" "index/seg-000001/$name" && echo "$threads threads: same $name"
  done
  rm -r index
done
# Nor where long lists are cut, which come in more portions than one, none of whose reports is there twice.
python3 - <<'PYTHON'
import json
with open('c.jsonl', 'w', encoding='utf8') as out:
    for n in range(8000):
        text = f'克拉玛依警方破获电信网络诈骗案{n}起，抓获犯罪嫌疑人{n * 2}名，' * (1 + n % 3) + f'冻结银行卡{n % 89}张。Police froze {n * 7} cards.'
        out.write(json.dumps({'id': f'n{n}', 'text': text, 'date': f'2023-0{1 + n % 9}'}, ensure_ascii=False) + '\n')
PYTHON
for threads in 1 2 5; do
  dragnet-index build c.jsonl --threads $threads --index "of-$threads" 2>told.one
  for file in of-1/seg-*/*.glass of-1/seg-*/iamglass; do
    cmp "$file" "of-$threads/seg-000001/$(basename "$file")" && echo "$threads threads: same long $(basename "$file")"
  done
done
# Messages of one thread leave alone what another one prints, time and again.
dragnet-index tag a.jsonl b.jsonl --threads 1 >tags.1 2>told.1
for run in 1 2 3 4 5 6 7 8 9 10; do
  dragnet-index tag a.jsonl b.jsonl --threads 5 >tags.5 2>told.5
  cmp tags.1 tags.5 && cmp told.1 told.5
done && echo 'same tags'
