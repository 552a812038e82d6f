"""The sentences that reports are put together from. {…} is filled in; a phrase never names more than it should."""

TITLES = {
    'zh': ('{place}警方通报一批电信网络诈骗案件', '{place}打击电信网络诈骗见成效', '{place}公安机关公布反诈工作情况', '守住百姓钱袋子 {place}反诈在行动'),
    'en': ('{place} police report on their work against telecom fraud', 'Telecom fraud: what police in {place} did',
           '{place} police hit telecom fraud', 'Results of the fight against telecom fraud in {place}'),
}

# Who acts: {city}, {city_full}, {province}, {province_full}, {county}, {county_full}.
AGENCIES = {
    'zh': ('{province}{city_full}公安局', '{city_full}公安局', '{city}警方', '{province_full}{city_full}公安机关'),
    'en': ('{city} police', 'the {city_full} Public Security Bureau', 'police in {city}, {province}',
           'the Public Security Bureau of {city_full}, {province_full}'),
}
COUNTY_AGENCIES = {
    'zh': ('{city_full}公安局{county_full}分局', '{city_full}{county_full}公安局', '{province}{city}{county_full}警方'),
    'en': ('the police of {county_full} in {city}', 'police in {county}, {city}, {province}',
           'the {county_full} Branch of the {city_full} Public Security Bureau'),
}
# A whole country's or province's; and the city's, where only the title names it.
NATIONAL_AGENCIES = {'zh': ('公安部', '全国公安机关'),
                     'en': ('the Ministry of Public Security', 'public security organs across the country')}
NATIONAL_TITLES = {
    'zh': ('公安部通报打击电信网络诈骗工作情况', '全国公安机关打击电信网络诈骗取得成效'),
    'en': ('Ministry of Public Security reports on telecom fraud', 'Police across the country hit telecom fraud'),
}
PROVINCIAL_AGENCIES = {'zh': ('{province_full}公安厅', '{province}公安机关'),
                       'en': ('the Public Security Department of {province_full}', 'police across {province}')}
CITY_AGENCIES = {'zh': ('市公安局', '该市公安机关'), 'en': ("the city's police", 'the Municipal Public Security Bureau')}
LEADS = {
    'zh': ('记者从{agency}获悉，该局持续打击电信网络诈骗犯罪。', '{agency}日前公布打击电信网络诈骗犯罪的最新进展。', '{agency}近日办结一批电信网络诈骗案件。'),
    'en': ('The reporter learned from {agency} that they keep fighting telecom fraud.',
           'In recent days {agency} told of progress against telecom fraud.',
           'A number of telecom fraud cases were solved by {agency} recently.'),
}
TYPES = {
    'zh': ('经查，案件手法属于{alias}。', '警方查明，其中多起为{alias}案件。', '据介绍，此次查处的是{alias}。'),
    'en': ('The cases were of one kind: {alias}.', 'Most of the cases, police found, were {alias}.',
           'What the suspects did is known as {alias}.'),
}
MEASURES = {
    'zh': ('办案期间，各部门开展了{alias}。', '该局的做法是{alias}。', '民警随即采取{alias}等措施。'),
    'en': ('The bureau put its strength into {alias}.', 'Part of the work was {alias}.', 'This year officers took up {alias}.'),
}
OPERATIONS = {
    'zh': ('这是{alias}的战果之一。', '在{alias}中，各警种合力攻坚。'),
    'en': ('It is one result of {alias}.', 'All of it was done under {alias}.'),
}
WHO_ELSE = {
    'zh': ('{alias}参与了有关工作。', '有关工作由{alias}牵头。'),
    'en': ('{alias} took part in the work.', 'The work was led by {alias}.'),
}
BY_FACET = {'types': TYPES, 'measures': MEASURES, 'operations': OPERATIONS, 'agencies': WHO_ELSE}

# Where a weak alias wants a word elsewhere in the report.
ASIDES = {'zh': '材料中还写着{word}一词。', 'en': 'The file has the word {word} as well.'}

PARTS = {'zh': ('，其中骨干成员{n}名', '，其中主犯{n}人'), 'en': (', including {n} core members', ', {n} of them leaders of the gang')}

VICTIMS = {
    'zh': ('受害人周女士被骗{n}元。', '市民秦先生损失{n}元后报警。'),
    'en': ('One victim, Ms. Zhou, lost {n} yuan.', 'A resident named Qin was cheated of {n} yuan.'),
}
# Other places: where people come from and live.
ELSEWHERE = {
    'zh': ('两名嫌疑人均为{other}人。', '其中一名受害人家住{other}。'),
    'en': ('Two of the suspects are natives of {other}.', 'One of the victims lives in {other}.'),
}
PRETENCES = {
    'zh': ('骗子自称是{other}警方的民警。', '对方冒充{other}公安局民警打来电话。'),
    'en': ('The callers claimed to be officers of the {other} police.', 'They were posing as {other} police on the telephone.'),
}
ONE_CASE = {'zh': ('在其中一起案件中，民警抓获{n}人。',), 'en': ('In one of the cases, officers arrested {n} people.',)}
DATELINES = {'zh': ('新华社{other}{month}月{day}日电 ', '本报{other}{month}月{day}日讯 '),
             'en': ('{OTHER}, {Month} {day} (Xinhua) --', '{OTHER} --')}
SOURCE_LINES = {'zh': ('来源：{other}日报\n', '稿件来源：{other}晚报\n'), 'en': ('Source: {other} Daily\n', 'From: {other} Evening News\n')}
# Numbers that are no figures.
TRAPS = {
    'zh': ('专案组以“6·15”命名。', '专案民警平均年龄34岁。', '咨询可拨打0431-88907766。', '案发时间是晚上11点20分。', '主犯刘某被判处有期徒刑七年，并处罚金8万元。'),
    'en': ('The case was named "6.15".', 'The investigators are 34 years old on average.', 'Questions are answered at 0431-88907766.',
           'It all happened at 11:20 in the evening.',
           'The leader Liu was sentenced to seven years in prison and fined 80,000 yuan.'),
}
ADVICE = {
    'zh': ('警方提醒：凡是要求先交钱的，都不要相信。', '民警提示，陌生链接不要点，验证码不要告诉别人。'),
    'en': ('Police remind the public: do not believe anyone who asks for money first.',
           'If you get a strange link, do not open it, the officers said.'),
}
FOOTERS = {
    'zh': ('责任编辑：何小满\n版权所有 未经许可不得转载\n京ICP备09012345号', '【纠错】\n编辑：唐一禾'),
    'en': ('Editor: He Xiaoman\nCopyright. All rights reserved.', 'Editor in charge: Tang Yihe\nStatement: this page is for information only.'),
}
# News about other things, with numbers and with the words of police news.
OTHER_NEWS = {
    'zh': ('当天，全市新增公共充电桩320个，市民出行更加方便。', '气象台预计，未来三天有小到中雨，最低气温4摄氏度。', '交警部门查处酒驾86起，暂扣驾驶证41本。',
           '今年小麦喜获丰收，总产量达到120万吨。', '林业部门冻土监测站安装了15台设备。', '该校有3200名新生报到，比去年增长5%。', '消防员扑灭一起仓库火灾，无人员伤亡。',
           '女排姑娘在决赛中3比1战胜对手，夺得冠军。', '警方捣毁一处制售假酒窝点，查获假酒900箱。',
           '法院冻结该企业拖欠工资的账户3个。', '海关查获走私香烟2400条。', '缉毒民警抓获贩毒人员17名。', '税务部门追回骗取的出口退税80万元。'),
    'en': ('On the same day 320 charging posts were opened, so that people travel more easily.',
           'Rain is expected for the next three days, with a low of 4 degrees.',
           'Traffic police dealt with 86 cases of drunk driving and kept 41 licences.',
           'The wheat harvest was good this year and reached 1.2 million tons.',
           'The school welcomed 3,200 new students, up 5 percent from last year.',
           'Firefighters put out a fire in a warehouse; nobody was hurt.',
           'The home side won the final by three sets to one.',
           'Police raided a workshop that made fake liquor and took away 900 boxes.',
           'A river station 15 kilometres away was fitted with new instruments.',
           'A court froze 3 accounts of the company over unpaid wages.', 'Customs seized 2,400 cartons of smuggled cigarettes.',
           'Drug squad officers arrested 17 dealers.', 'The tax office got back 800,000 yuan from a case of tax fraud.'),
}
OTHER_TITLES = {
    'zh': ('{place}一周要闻', '{place}：秋收时节话丰年', '{place}交警开展酒驾整治', '{place}举行群众运动会'),
    'en': ('A week in {place}', 'Harvest time in {place}', '{place} traffic police on the road', 'Games for everybody in {place}'),
}
ADVICE_TITLES = {
    'zh': ('开学季，这些骗局要当心', '反诈小课堂', '节日期间谨防上当'),
    'en': ('Scams to know before term begins', 'How not to be cheated', 'Beware of scams during the holidays'),
}
ADVICE_TYPES = {
    'zh': ('骗子常用{alias}的手法，请勿轻信。', '遇到{alias}，不要转账，不要透露验证码。'),
    'en': ('Beware of {alias}: do not transfer money.', 'If you meet with {alias}, do not give your code to anyone.'),
}

SOURCES = {'zh': '江河晚报', 'en': 'River Evening News'}
