# Figures as reports abroad tell them: people without a noun, losses without a verb for them.
{
  titled_report singapore 'Scam ring busted' 'Police in Singapore arrested six men and a woman over an online scam in which victims lost $3 million.'
  titled_report raid 'Scam centre raided' 'Police detained 45 Chinese on Nov. 25 over an online scam that cost 300 victims 2 billion dong.'
} > reports.jsonl
figures_in reports.jsonl kind value currency
