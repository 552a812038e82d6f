# index
# Each sign of the language by what it finds.
for query in 'police bank' 'police OR 警方' 'police NOT bank' 'police -bank' '-police' '(bank OR sellers) police' \
  '"stop payment"' 'exact:"stop payment"' 'exact:"Stop payment"' 'stop NEAR/1 within' 'stop NEAR/4 within' 'cust*' \
  'city:西安' 'title:police' 'date:2022..2023-03' 'year:2023' 'source:"Harbour Bulletin"' 'suspects-arrested:>100' \
  'cust＊' 'suspects-arrested：＞１００' 'date：２０２２' "Xi'an NEAR/1 police" "Xian NEAR/1 police"; do
  show dragnet-search --count --index index -- "$query" | head -n 2
done
