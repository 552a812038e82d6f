# index
# Both ends count; undated reports are left out and that is said.
show dragnet-search --after 2023-03 --undated --index index --count
show dragnet-search --after 2023-13 --index index
# Years come first, whatever stands between.
show dragnet-search --after 2023年3月 --before 2023/12/31 --index index --count
show dragnet-search 'date:2023.3.1..20231231' --index index --count
show dragnet-search --after 4/5/2023 --index index
# Digits of full width count as the others.
show dragnet-search --after ２０２３－０３ --before ２０２３ --index index --count
show dragnet-search --indexed-after ２０２３ --index index --count
# A year or month among the words also finds what was published then; in quotes it is a word.
for query in '2023 police' '2023年 警方' '2023年5月 police' '2022年13月 police' 'May 2023 police' 'police 2023-05' '2023-13 police' '"2023" police' '2000 police' 'police 20230515'; do
  dragnet-search "$query" --index index --count --explain | sed '/^asked of/,$d'
  dragnet-search "$query" --index index --count
done
