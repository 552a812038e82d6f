# Why aliases and places were taken or left, and what makes a crackdown.
cat >act.txt <<'END'
Tongling police return money to victims
On Monday, police in Tongling, Anhui arrested three suspects of telecom fraud who had posed as customer service staff. Two of them are natives of Fujian. One told a victim that he was "the captain of the Dalian police". Bank accounts worth 300,000 yuan were frozen. The Jiangsu Daily wrote about the case. In the canteen the frozen food was not touched.
END
cat >zh.txt <<'END'
铜陵警方破获一起刷单诈骗案
铜陵市公安局民警抓获犯罪嫌疑人3名。该团伙自称上海市公安局民警。两人系福建漳州人。
END
printf 'Beware of telecom fraud\nPolice remind you: if anyone claims that your card was seized, call us.\n' >advice.txt
printf 'Weather warning\nThe weather service gave an early warning. Police closed two roads in Xinhua.\n' >other.txt
cat >aside.txt <<'END'
铜陵警方破获诈骗案
中新社南昌5月1日电 铜陵市公安局民警抓获诈骗嫌疑人3名。除芜湖外，各地居民听民警讲解杀猪盘、冒充客服、贷款。
END
cat >named.txt <<'END'
Tongling police arrest fraud gang
Police in Tongling, Anhui (excluding Wuhu) arrested nine telecom fraud suspects. Zhang Anqing led the gang. In one case a victim lost 20,000 yuan.
END
cat >closing.txt <<'END'
合肥警方打掉刷单诈骗团伙
合肥公安抓获12人，将继续追查。警方提醒：谨防杀猪盘。
END
cat >bulletin.txt <<'END'
新闻速览
芜湖大桥今天通车。
安庆举行运动会。
黄山下雨。
铜陵警方破获一起电信诈骗案，抓获3人。
END
why() { show dragnet-index tag --why "$1" | sed '2,/^Why /{/^Why /!d}'; }
why act.txt
why zh.txt
why advice.txt
why other.txt
why aside.txt
why named.txt
why closing.txt
why bulletin.txt
show dragnet-index tag act.txt --why --format jsonl
