# What was done is a figure; people at large, what is to come and changes of other things are none.
{
  titled_report headline 'Shenzhen police bust telecom fraud ring, 19 arrested' 'Another 12 suspects will be arrested, and 5 are still at large.'
  titled_report baht 'Phuket police smash phone scam' 'Police arrested seven Nigerians and froze 500,000 THB.'
  titled_report changes '警方打击电信网络诈骗' '警方破获“1340案”，抓获嫌疑人100名，其中主犯20名，从犯50名，另有17人在逃，18万资金被追回，电诈预警量同比下降44.2%。'
} > reports.jsonl
figures_in reports.jsonl kind value currency scope
