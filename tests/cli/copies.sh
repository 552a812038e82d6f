# Copies of a story are one hit; bulletins of one template that state other things are not.
mkdir some
python3 - <<'SCRIPT'
import json
told = ('Tellers of the savings bank in Yulin, Shaanxi noticed a customer who wanted to send the money for a new roof to '
        'an account in another province, and asked him to sit down while they called the police. Officers explained '
        'that the caller who had promised him a refund was a swindler, and froze {yuan} yuan of telecom fraud money. '
        'In {month}, police in the city arrested {arrested} suspects.')
told_zh = ('榆林市公安局公布反诈工作的进展，{month}月份破获电信网络诈骗案件{cases}起，抓获犯罪嫌疑人{arrested}名。'
           '银行柜员发现一名老人急着把修房子的钱转给外地账户，马上请他坐下并报了警，民警赶到后说明对方是骗子，钱就这样保住了。')
may, june = dict(yuan='350,000', month='May', arrested=21), dict(yuan='410,000', month='June', arrested=34)
records = [
    ('en-1', 'Tellers stop a swindle', told.format(**may), '2023-06-01', 'Morning Post'),
    ('en-2', 'Roof money saved', 'By our reporter\n' + told.format(**may), '2023-06-02', 'Evening Net'),
    ('en-3', 'TELLERS STOP A SWINDLE', told.format(**may).upper(), None, None),
    ('en-4', 'Tellers stop a swindle', told.format(**june), '2023-07-01', 'Morning Post'),
    ('zh-1', '榆林警方通报反诈战果', told_zh.format(month=5, cases=130, arrested=85), '2023-06-01', '晨报'),
    ('zh-2', '榆林公安反诈见成效', told_zh.format(month=5, cases=130, arrested=85).replace('5月', '５月') + '\n责任编辑：高远', '2023-06-02', '晚报'),
    ('zh-3', '榆林警方通报反诈战果', told_zh.format(month=6, cases=141, arrested=90), '2023-07-01', '晨报'),
]
with open('some/reports.jsonl', 'w', encoding='utf-8') as out:
    for name, title, text, date, source in records:
        record = {'id': name, 'title': title, 'text': text, 'date': date, 'source': source}
        print(json.dumps({key: value for key, value in record.items() if value}, ensure_ascii=False), file=out)
SCRIPT
dragnet-index build some --index index >/dev/null 2>&1
search() { dragnet-search --index index "$@"; }
show search --no-facets 银行 OR bank --sort newest
show search --no-facets bank --limit 1 --offset 1 --sort oldest
show search --no-facets --no-collapse --limit 2 bank --sort oldest
show search --no-facets 'title:roof'
show search bank --facet source --format tsv
show search bank --count
search bank --sort oldest --format json | json '
print(d["total"], d["stories"], d["collapsed"])
for hit in d["hits"]: print(hit["rank"], hit["id"], hit["copies_count"], *hit["copies"])'
search bank --sort oldest --format jsonl --no-collapse | tail -n 1 | json 'print(d["total"], d["stories"], d["collapsed"])'
show search bank --sort oldest --format csv --fields id,copies
show search bank --sort oldest --format md --no-facets --limit 1
search --show en-1 | tail -n 5
search --show en-1 --format json | json 'print([copy["id"] for copy in d["copies"]])'
show search --show en-1 --format csv --fields id,copies,copies_count
search --show en-1 --print0 --fields copies_count | tr '\0' '\n'
search --show zh-1 --format md | tail -n 3
search --show en-1 --format html | grep -o "<h2>Copies.*"
search bank --format html --no-facets | grep -o '+[0-9]* cop[a-z]*'
dragnet-index info --index index | grep copies
