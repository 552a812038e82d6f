#include "indexer/figure_acts.h"

namespace dragnet {
namespace {

constexpr ActWords acts[] = {
    {Act::nothing, "抓好|抓紧|抓住|抓手|抓实|抓细|抓落实|打击力度|预警机制|预警系统|拘留所|逮捕证"},
    {Act::nothing, "诈骗|诈骗案|骗子|骗局|防骗|行骗|诱骗|识骗|受骗群众|被骗群众|受骗人"},
    {Act::nothing, "被骗人|受骗者|被骗者|受骗人员|被骗人员|逮捕令|电骗|涉电骗"},
    {Act::nothing,
     "被诈骗群众|被诈骗人员|被诈骗分子|被诈骗团伙|被诈骗犯罪|被电信诈骗犯罪|被电信网络诈骗犯罪"},
    {Act::nothing, "活期资金|定期资金|某从中获利|某从中牟利|某获利"},
    {Act::nothing, "发送诈骗信息|发送诈骗短信|发送涉诈短信|群发诈骗短信"},
    {Act::nothing, "劝阻短信|骗案|骗徒|骗术|电话骗案|网上骗案|投资骗案"},
    {Act::nothing, "审查逮捕|审查起诉|受害金额最高|被害金额最高"},
    {Act::nothing, "遭诈骗|遭诈欺|遭诈团|遭诈集团"},
    {Act::nothing, potential_victims},
    {Act::nothing,
     "研判处置|研判处理|预判处置|在押被告人|在押人员|关联犯罪|关联犯罪案件|突破|打破|冲破|识破|"
     "戳破|看破|跌破|破除|破局|破冰"},
    {Act::nothing,
     "零售总额|进出口总额|贸易总额|捐赠总额|授信总额|到位金额|掌上立案|正在被骗警情|正在受骗警情|"
     "正在实施的诈骗警情|正在遭受诈骗警情"},
    {Act::nothing, "建立电诈案件|建立电诈刑事案件|成立|设立"},
    {Act::nothing, "多发案件|高发案件|易发案件|频发案件"},
    {Act::nothing, "public security"},  // not publicity
    {Act::nothing,
     "财政资金|专项资金|补贴资金|扶贫资金|贷款资金|项目资金|信贷资金|"
     "救灾资金|教育资金|救助资金|基金总额|贷款总额"},
    {Act::refused,
     "不立|不立案|不予立案|不立刑事案件|未批准逮捕|不起诉|不予起诉|不诉|不批准逮捕|不予批准逮捕|"
     "不批捕|不予批捕|不捕"},
    {Act::nothing, "非法拘禁|隐瞒犯罪所得|犯罪所得罪|犯罪所得收益罪|犯罪所得收益犯罪"},
    {Act::nothing, "crack down|cracks down|cracked down|break into|break out|broke out"},
    {Act::nothing, "hold accountable|catch up|law enforcement|controlled area|stop loss work"},
    {Act::nothing, "warning system|early warning system|closed meeting|saved money|high incidence"},
    {Act::nothing, "arrest warrant|being cheated|being deceived|being defrauded|being swindled"},
    {Act::nothing, "being scammed|being conned|per cent"},
    {Act::solve, "破|共破|破获|侦破|破案|告破|侦办|查破|攻破|侦结|破案数|核破"},
    {Act::solve, "crack|solve|detect|uncover|bust|resolve|break|broke|broken|unravel|cleared up"},
    {Act::solve, "been investigated|were investigated|was investigated"},
    {Act::solve, "crack down on"},
    {Act::file, "立案侦办|立案|发案|接报|受理|案发|立案数|发案数|共立|新立|已立|录得|接获"},
    {Act::file,
     "市发虚假信息诈骗案件|市发电信网络诈骗案件|市发电信诈骗案件|市发诈骗案件|"
     "共发电信网络诈骗案件|共发电信诈骗案件|共发诈骗案件"},
    {Act::file,
     "发生电信网络诈骗|发生电信诈骗|发生电诈|发生诈骗|发生网络诈骗|发生通讯网络诈骗|"
     "发生各类电信网络诈骗|发生各类电信诈骗|发生各类诈骗|发生涉网诈骗"},
    {Act::file,
     "立电诈案件|立电信诈骗案件|立电信网络诈骗案件|立网络诈骗案件|立诈骗案件|立刑事案件"},
    {Act::file, "立电诈刑事案件|立电信诈骗刑事案件|立电信网络诈骗刑事案件|立诈骗刑事案件"},
    {Act::file,
     "file|register|lodge|reported cases|cases reported|were reported|was reported|been reported|"
     "were recorded|been recorded"},
    {Act::file, "occurrence of cases|incidence of cases|reported offences|reported offenses"},
    {Act::alarm, "警情|接警|报警|接处警|警情数"},
    {Act::alarm,
     "alarm|police reports|reports to the police|emergency calls|police calls|police situation"},
    {Act::arrest, "抓获|抓捕|抓到|抓|缉捕|缉拿|逮捕|刑拘|刑事拘留|拘留|拘捕|拘|逮|擒获|捕获|捉拿"},
    {Act::arrest, "查处|控制|羁押|批捕|采取刑事强制措施|采取强制措施|抓获数|抓人数|逮获|查缉"},
    {Act::arrest, "拿获|缉获|打处"},
    {Act::arrest, "arrest|capture|catch|caught|nab|detain|detention|apprehend|custody|round up"},
    {Act::arrest, "coercive measures were taken against|compulsory measures were taken against"},
    {Act::arrest, "criminal action against|compulsory measures against|coercive measures against"},
    {Act::arrest, "rounded up|hunt down|hunted down|taken away|look into|deal with|dealt with"},
    {Act::prosecute,
     "移送起诉|移送审查起诉|提起公诉|公诉|起诉|移诉|直诉|移送检察机关|判处|判决|判罚"},
    {Act::prosecute,
     "判刑|获刑|判处刑罚|定罪|定罪处罚|定罪处刑|移交检察机关|移交检察院|移交审查起诉|"
     "移交检察机关审查起诉|移交检察院审查起诉"},
    {Act::conclude, "审结|一审审结|宣判|集中宣判"},
    {Act::nothing, "追诉标准|立案追诉标准|追诉期|追诉时效|被取保后|取保期间|量刑建议并|另案处理的"},
    {Act::other,
     "移交属地|取保候审|取保|监视居住|提请逮捕|提请批捕|免予刑事处罚|免于刑事处罚|另案处理|"
     "released on bail"},
    {Act::other, "追诉|追捕漏犯|纠正漏捕|纠正漏诉|纠正漏犯|量刑建议|监督撤案|监督立案"},
    {Act::prosecute, "filed public prosecution|file public prosecution|filed charges|file charges"},
    {Act::prosecute, "initiated public prosecution|pressed charges|brought charges"},
    {Act::prosecute,
     "initiated lawsuits against|filed lawsuits against|police charged|authorities charged"},
    {Act::prosecute,
     "conviction|indictment|prosecute|prosecution|transferred for "
     "prosecution|indict|sentence|convict"},
    {Act::prosecute,
     "transferred for examination and prosecution|transferred for review and prosecution"},
    {Act::prosecute,
     "handed over to prosecutors|handed over to the procuratorate|handed over to procuratorial"},
    {Act::prosecute, "criminally charged|formally charged|jointly charged"},
    {Act::prosecute, "stand trial|stood trial|put on trial|charged with|were charged|been charged"},
    {Act::prosecute,
     "were jailed|was jailed|have jailed|has jailed|had jailed|been jailed|court jailed|judge "
     "jailed"},
    {Act::prosecute, "jailed|prison terms to|jail terms to|received criminal detention"},
    {Act::prosecute,
     "prosecutors charged|procuratorate charged|have charged|has charged|had charged"},
    {Act::arrest, "brought to justice|bring to justice"},
    {Act::repatriate,
     "移交|引渡回国|引渡回中国|引渡回我国|引渡回台|引渡至中国|引渡到中国|引渡至北京|引渡到北京|"
     "成功引渡|已引渡|境外引渡|押解回国|押解回中国|押解回我国|押解入境|押解至我国|押解出境|遣返|"
     "遣送|押回国|"
     "押回中国|"
     "带回国"},
    {Act::repatriate,
     "包机押解|境外押解|缅北押解|缅甸押解|柬埔寨押解|老挝押解|菲律宾押解|泰国押解|迪拜押解|"
     "印尼押解|西班牙押解|越南押解|马来西亚押解"},
    {Act::repatriate,
     "境外押回|缅北押回|缅甸押回|柬埔寨押回|老挝押回|菲律宾押回|泰国押回|迪拜押回|印尼押回|"
     "西班牙押回|越南押回|马来西亚押回"},
    {Act::arrest, "押解|押解回|押回|带回|拘提"},
    {Act::repatriate, "hand over|handed over|escort|repatriate|extradite|deport|brought back"},
    {Act::repatriate,
     "handed over to china|flown home|sent back|returned to china|taken back|transferred "
     "back|transferred from"},
    {Act::repatriate, "brought|bring|flown back|flew home|delivered to china|transferred to china"},
    {Act::punish, "惩戒|惩处|处罚|行政处罚|训诫|教育训诫"},
    {Act::punish, "纳入不良信息|列入不良信息"},
    {Act::punish, "punish|punishment|blacklist|penalize|penalise|discipline"},
    {Act::destroy, "打掉|捣毁|摧毁|铲除|端掉|端|斩断|粉碎|瓦解|取缔|挖出|查封|拔除|拔掉"},
    {Act::destroy, "destroy|dismantle|smash|eliminate|break up|broke up|broken up|beat off"},
    {Act::destroy, "beaten off|knock out|knocked out|take down|took down|taken down|disband|crush"},
    {Act::destroy,
     "wipe out|wiped out|seal|raid|demolish|disrupt|neutralize|rooted out|root out|pull out|pulled "
     "out"},
    {Act::involve, "涉案|涉案金额|涉案资金|涉案总金额|涉案价值|案值|资金流水|流水|涉案流水|转入"},
    {Act::involve,
     "接收赃款|赃款|洗钱|涉及金额|涉及资金|涉及款项|涉骗金额|涉案款项|涉款|犯罪金额|诈欺金额|"
     "交易额|"
     "涉诈资金|非法获利|获利|涉案总价值"},
    {Act::involve, "涉案总额|涉案资金总额|犯罪所得|不法所得|不法利得"},
    {Act::involve, "amount involved|involve|case value|value of the case|funds involved"},
    {Act::involve, "money involved|launder|turnover|illegal profit|illegal gains|illicit gains"},
    {Act::involve, "running water|raked in|pocketed|flow of funds|fund flow|capital flow"},
    {Act::amount_to, "金额|资金|总额|总金额|清洗|经手"},
    {Act::amount_to, "amount|amount to|total|totalling|damage"},
    {Act::lose, "报损|报损数|报损金额"},
    {Act::lose, "损失|被骗|骗取|骗走|骗得|骗去|骗了|受骗|财损|案损|诈骗金额|受害金额|被害金额|骗"},
    {Act::lose,
     "想拿回被骗|想要回被骗|想找回被骗|想讨回被骗|被骗人民币|受骗人民币|被诈骗|被人诈骗|遭诈|"
     "被他人诈骗|"
     "被电信诈骗|被网络诈骗|被电信网络诈骗"},
    {Act::nothing, "stole data|stole the data|stole information|stole personal information"},
    {Act::lose, "stole|bilk|fleece|siphon|extort|cost victims|costing victims"},
    {Act::lose,
     "was stolen from victim|were stolen from victim|been stolen from victim|"
     "was stolen from pensioner|were stolen from pensioner|was stolen from customer|"
     "was stolen from account|was stolen from people|scammed victims out|scammed people out"},
    {Act::lose,
     "lose|lost|loss|defraud|cheat|swindle|dupe|con|tricked|deceive|scammed out|were scammed|"
     "was scammed|been scammed|have scammed|has scammed|had scammed|fraudsters scammed|"
     "scammers scammed"},
    {Act::lose,
     "deceived into transferring|tricked into transferring|duped into transferring|"
     "conned into transferring|deceived into sending|tricked into sending|duped into sending|"
     "deceived into paying|tricked into paying|duped into paying"},
    {Act::stop,
     "止付|止付金额|紧急止付|拦截|阻断|拦回|止损|堵截|截留|截停|截回|拦下|拦阻|阻止|拦截止付"},
    {Act::stop,
     "was stopped|were stopped|been stopped|urgently stopped|stop payment|stopping payment|stopped "
     "payment|stop paying|payment stopped"},
    {Act::stop, "stop loss|intercept|suspend payment|halt|stopped the payment|suspend"},
    {Act::stop, "stopped payments"},
    {Act::freeze,
     "冻结|止付冻结|冻结金额|查冻|查扣冻结|查封冻结|冻扣|查封账户|查封银行账户|查封涉案账户"},
    {Act::freeze,
     "provisionally attached|attached assets|attached properties|attached funds|restrain"},
    {Act::freeze, "freeze|froze|frozen|involved frozen|involved were frozen|involved was frozen"},
    {Act::recover, "挽回|追缴|追回|追赃|挽损|追赃挽损|挽损数|挽回损失|挽回经济损失"},
    {Act::nothing,
     "要求引渡回|申请引渡回|请求引渡回|批准引渡回|同意引渡回|下令引渡回|等待引渡回|面临引渡回|"
     "将被引渡回|裁定引渡回"},
    {Act::nothing, "一起回|发起回|引起回|采取保护|采取保全|提取保存"},
    {Act::recover, "追了回来|追回来|起回|拿回被骗|要回被骗|找回被骗|讨回被骗"},
    {Act::nothing,
     "可为受害人取回|可为被害人取回|可为事主取回|可助事主取回|能为受害人取回|能为事主取回"},
    {Act::recover,
     "为受害人取回|为被害人取回|为事主取回|为群众取回|助事主取回|助受害人取回|"
     "警方取回|警方成功取回|警方共取回|合作取回|中心取回|中心成功取回|成功取回剩余"},
    {Act::recover, "recover|retrieve|recoup|got back|won back|salvage|regain"},
    {Act::avoid,
     "减少损失|减少经济损失|减少财产损失|减少群众损失|减少群众经济损失|减少群众财产损失|"
     "减少人民群众损失|减少人民群众经济损失|减少人民群众财产损失|减少被骗损失|减少群众被骗损失"},
    {Act::avoid, "避免|避损|避免损失|避免经济损失|免于|免遭|守住|保住"},
    {Act::avoid,
     "from transferring|from wiring|from sending|from remitting|from paying|from losing|from "
     "handing "
     "over"},
    {Act::avoid,
     "avoid|avert|save|prevent|protect|reduce losses|stopped the loss|pre-empt|thwart|foil|"
     "safeguard|potential losses|potential financial losses|potential monetary losses"},
    {Act::give_back,
     "清退|返还|冻结返还|冻结返回|发还|领回|领到|退还|退赔|归还|交还|返款|"
     "退回被骗|退回赃款|退回涉案|还给被骗|还给失主|涉案返还资金"},
    {Act::give_back, "return|refund|given back|gave back|give back|giving back|reimburse"},
    {Act::give_back, "handed back|paid back"},
    {Act::seize, "缴获|查获|扣押|收缴|查扣|扣下|扣|起获|起赃|检获|检取|搜获"},
    {Act::seize, "seize|confiscate|impound"},
    {Act::dissuade, "劝阻受骗|劝阻被骗|劝阻疑似受骗"},
    {Act::dissuade, "劝阻|劝返|劝住|劝止|预警劝阻|止骗|劝导"},
    {Act::dissuade, "dissuade|dissuasion|persuade|talked out|alert|discourage"},
    {Act::warn, "预警|warn|early warning"},
    {Act::send, "推送|下发|发出|发送|push|issue|send|sent"},
    {Act::block, "封堵|处置|封停|屏蔽|下架"},
    {Act::block, "block|cancel|deactivate|remove|dispose"},
    {Act::close, "关停|关闭|shut down|close|shut"},
    {Act::reach, "宣传|发放|张贴|观看|受众|培训|宣讲|覆盖"},
    {Act::reach, "receive publicity|watch|attract|publicity|audience|reach|publicize|distribute"},
    {Act::reach, "propaganda|educate|attend|view|listen"},
    {Act::hold, "开展|举办|举行|组织"},
    {Act::hold, "held|hold|carry out|carried out"},
    {Act::link,
     "串并|带破|关联|连破|并案|涉及|牵涉|涉嫌与|涉嫌参与|涉嫌参与了|怀疑与|已作案|共作案|先后作案|"
     "连续作案"},
    {Act::link, "string|link|connect|tie|related to|series and parallel"},
    {Act::clear, "破案率"},
    {Act::clear, "clearance rate|detection rate|solving rate|solution rate|case solving rate"},
    {Act::clear, "cracking rate"},
    {Act::warn_rate, "预警率|有效预警率|预警成功率|预警有效率|劝阻率|劝阻成功率"},
    {Act::warn_rate, "warning rate|dissuasion rate|early warning rate"},
    {Act::pay,
     "罚款|罚款金额|罚款总额|罚金|罚金总额|罚金总金额|罚金刑|处罚金|并处罚金|罚|悬赏|奖励|奖金|"
     "重奖|奖|缴纳|转账|"
     "转走|汇款|汇入|转给|转出|充值|"
     "投入|凑足|凑够|凑齐|报酬"},
    {Act::pay, "投资|缴费|租金|佣金|工资|售价|单价|价格|每张|每|贷款|借款|注册资金|注册资本|收取"},
    {Act::pay, "收|价值|市值|投入资金|罚金刑总金额|罚金刑总额"},
    {Act::pay, "fine|reward|bounty|price|prize|commission|salary|transfer|deposit|pay|paid|invest"},
    {Act::pay, "fee|loan|each|rent|per|earn|remit|bonus"},
    {Act::deploy, "出动|调集|派出|抽调|组成|安排|配备"},
    {Act::other,
     "审理|办结|受理审查起诉|受理审查逮捕|梳理出|查询|核查|查证|走访|排查|检查|约谈|搜索|检索|"
     "登记|签订|悬挂|制作|采集|摸排|回访|"
     "甄别|管控|"
     "清理"},
    {Act::other, "旁听|解救|营救|rescue|freed"},
    {Act::other, "传唤|询问|讯问|were questioned|been questioned|was questioned|interrogate"},
    {Act::arrest, "传唤到案"},
    {Act::other, "query|inspect|visit|interview|search|examine"},
    {Act::deploy, "deploy|mobilize|mobilise|dispatch|assign"},
    {Act::arrest, "落网|到案|归案|投案|自首|投案自首|被抓|被捕|在押", true},
    {Act::repatriate, "押解回国|被押解回国|被押解回中国|被遣返|回流", true},
    {Act::arrest, "被押解", true},
    {Act::avoid, "免于被骗|免遭损失|免受损失|避免被骗", true},
    {Act::give_back, "back to victims|back to the victims|back to owners|back to the owners", true},
    {Act::give_back, "back to their owners|back to its owner|back to the owner", true},
};

}  // namespace

std::span<const ActWords> act_words() {
  return acts;
}

}  // namespace dragnet
