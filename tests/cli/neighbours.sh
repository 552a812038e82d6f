# Words that follow each other in the query and in the report count for more than the same words scattered.
{
  echo '{"id": "scattered", "title": "Bulletin two", "text": "The reader of the paper got a card. His card was late. A payment was due, and the payment was late."}'
  echo '{"id": "beside", "title": "Bulletin one", "text": "A stolen payment card was found in the street on Monday and brought back in the evening, said the officer."}'
  echo '{"id": "near", "title": "Bulletin three", "text": "The payment by this card was stopped on Monday, and the money came back in the evening, said the officer."}'
  echo '{"id": "titled", "title": "Payment card found", "text": "It lay in the street on Monday and was brought back in the evening, the officer said to the reader."}'
  echo '{"id": "river", "title": "江面", "text": "江面冻结以后，游船停航，票务公司账户余额不足，游客要求退款，账户已经核对，账户正常，余额不足。"}'
  echo '{"id": "frozen", "title": "快讯", "text": "今天上午，工作人员依法冻结涉案账户一个，并且通知了开户单位，有关情况还在进一步核实当中。"}'
  echo '{"id": "both", "title": "消息", "text": "银行柜员发现异常以后马上联系民警，两名老人的账户没有转出一分钱；民警随后冻结账户三个，提醒大家不要轻信陌生来电。"}'
} | dragnet-index build - --index beside 2>/dev/null
for query in 'payment card' 'card payment' '"payment card"' 'payment -street card' '冻结 账户' '账户 冻结'; do
  echo "$query: $(dragnet-search "$query" --index beside --format tsv --no-header --fields id --no-partial | paste -sd ' ')"
done
# The same page by page, and why.
for offset in 0 2; do
  dragnet-search 'payment card' --index beside --limit 2 --offset $offset --format tsv --no-header --fields rank,id
done
show dragnet-search 'payment card' --why near --index beside --format tsv
dragnet-search 'payment card' --index beside --format tsv --no-header --fields id,score | sed -n 's/^near\t\(....\).*/\1/p'
# Other orders know nothing of it.
dragnet-search 'payment card' --index beside --sort newest --format tsv --no-header --fields id | paste -sd ' '
