#include "indexer/tagger.h"

#include <optional>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

const DataFiles files = {
    {"agencies.tsv",
     "anti-fraud-center\t\t反诈中心\tanti-fraud center\n\tanti-fraud center\tstrong\n\tfraud "
     "center\tstrong\n"},
    {"contexts.tsv",
     "fraud\t诈骗|scam|fraud\nremote fraud\t电诈|scam|anti-fraud\nany fraud\t诈骗|fraud\n"
     "channel\tonline|微信\nfraud concepts\ttelecom-fraud\ndisguise\t合同诈骗|tax fraud|impostor "
     "syndrome\n"
     "plain fraud\tfraud suspect\npolice\tpolice\nother fraud\tinsurance\n"
     "act\tarrested|破获\nadvice\tbeware\ngoal\t推动发案\nwarning\tbeware\npublic "
     "advice\tbeware\nstory\t谎称|claimed\npolice "
     "deed\tarrested|破获\n"
     "by police\tpolice|破获\npassive deed\twere arrested\nmeant deed\twhen\nshown "
     "deed\t的视频\nof the case\tthe gang\nlaunders\tlaunder\ntraced to "
     "fraud\tillegal funds\nlaunders otherwise\tdrug\nother operations\t猎狐\ntold "
     "before\tcaller|冒充\ntold of "
     "deed\twould\nno "
     "deeds\tfreezing\nfraud "
     "measures\tdissuasion\n"},
    {"measures.tsv",
     "dissuasion\t\t劝阻\tdissuasion\n\tdissuaded\tstrong\n"
     "stop-payment\t\t紧急止付\tstop-payment\n\tstop payment\tstrong\n"
     "freezing\t\t冻结\tfreezing funds\n\tfrozen\tweak\tsentence:yuan|account\tsentence:food\n"},
    {"operations.tsv",
     "op-duanka\t\t断卡\tCard-Cutting\n\t断卡\tstrong\n\tcard cutting\tweak\tquoted\n"},
    {"types.tsv",
     "telecom-fraud\t\t电信网络诈骗\ttelecom fraud\n\ttelecom fraud\tstrong\n"
     "bill-swiping\ttelecom-fraud\t刷单\tbill swiping\n\tbill swiping\tstrong\n"
     "fake-service\ttelecom-fraud\t冒充客服\tfake customer service\n"
     "\tfake customer service\tstrong\n"
     "fake-police\ttelecom-fraud\t冒充公安\tfake police\n\t公安\tweak\t-4:冒充\n"
     "\tofficer\tweak\t+3:by phone|impostor\n"
     "false-service\ttelecom-fraud\t虚假服务\tfalse service\n"
     "\tfalse service\tweak\tsentence:shopping\n\tsham service\tweak\t5:shopping\n"
     "washing\t\t洗钱\tmoney laundering\n\twashes\tstrong\n"
     "\twash the money\tstrong\t\t-3:accused of\n"
     "water-room\t\t水房\tlaundering hub\n\twater room\tweak\treport:laundering\n"}};

class Found {
 public:
  Found(std::string_view title, std::string_view text) {
    Analyzer analyzer;
    const Vocabulary vocabulary(files);
    found_ = Tagger(vocabulary).find(analyzer.analyze(title), analyzer.analyze(text));
    for (const auto* tags :
         {&found_.types, &found_.measures, &found_.operations, &found_.agencies}) {
      for (const Tag& tag : *tags) {
        out_ += tag.id + (tag.implied ? "(implied)" : "");
        for (const Evidence& e : tag.evidence) {
          const std::string_view field = e.field == Field::title ? title : text;
          out_ += ":" + std::string(field.substr(e.start, e.end - e.start));
        }
        out_ += ";";
      }
    }
  }
  const std::string& tags() const { return out_; }
  bool crackdown() const { return found_.crackdown; }

 private:
  ConceptsFound found_;
  std::string out_;
};

std::string tags(std::string_view text) {
  return Found("", text).tags();
}

bool is_crackdown(std::string_view text) {
  return Found("", text).crackdown();
}

// A decision a line: "CONCEPT ALIAS fate CONDITION=WORD", then the words that make a crackdown.
std::string decisions(std::string_view text) {
  constexpr std::string_view fates[] = {"accepted",         "listed",  "unproved", "forbidden",
                                        "forbidden-within", "covered", "far",      "advised"};
  Analyzer analyzer;
  const Vocabulary vocabulary(files);
  const TagDecisions made = Tagger(vocabulary).explain({}, analyzer.analyze(text));
  const auto words = [&](const std::optional<Evidence>& e) {
    return e ? std::string(text.substr(e->start, e->end - e->start)) : std::string("none");
  };
  std::string out;
  for (const AliasDecision& decision : made.aliases) {
    out += decision.concept_id + " " + words(decision.evidence) + " " +
           std::string(fates[static_cast<std::size_t>(decision.fate)]);
    for (const ConditionCheck& check : decision.checks)
      out += " " + check.condition + "=" + words(check.word);
    out += "; ";
  }
  const CrackdownDecision& crackdown = made.crackdown;
  return out + "fraud " + words(crackdown.fraud) + ", act " + words(crackdown.act) + ", advice " +
         words(crackdown.advice) + (crackdown.crackdown ? ", yes" : ", no");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tagger)

BOOST_AUTO_TEST_CASE(keeps_the_evidence_and_adds_the_parents) {
  BOOST_TEST(Found("Bill swiping again", "They ran bill-swiping scams.").tags() ==
             "bill-swiping:Bill swiping:bill-swiping;"
             "telecom-fraud(implied):Bill swiping:bill-swiping;");
}

BOOST_AUTO_TEST_CASE(asks_weak_aliases_for_their_context) {
  BOOST_TEST(tags("This is a scam. The water room is closed.") == "");
  BOOST_TEST(tags("A scam. A water room for laundering.") == "water-room:water room;");
  BOOST_TEST(tags("A false service near the shopping mall") ==
             "false-service:false service;telecom-fraud(implied):false service;");
  BOOST_TEST(tags("A sham service one two three four five shopping") == "");
  BOOST_TEST(tags("A sham service one two three four shopping") ==
             "false-service:sham service;telecom-fraud(implied):sham service;");
}

BOOST_AUTO_TEST_CASE(refuses_what_a_row_excludes) {
  BOOST_TEST(tags("A scam. An account was frozen.") == "freezing:frozen;");
  BOOST_TEST(tags("A scam. An account of frozen food.") == "");
}

BOOST_AUTO_TEST_CASE(accepts_weak_items_of_a_list_of_types) {
  BOOST_TEST(tags("Types are bill swiping, fake customer service, false service.") ==
             "bill-swiping:bill swiping;fake-service:fake customer service;"
             "false-service:false service;telecom-fraud(implied):bill swiping;");
}

BOOST_AUTO_TEST_CASE(makes_no_item_of_an_alias_that_asks_for_neighbours) {
  BOOST_TEST(tags("Types are bill swiping, fake customer service, sham service.") ==
             "bill-swiping:bill swiping;fake-service:fake customer service;"
             "telecom-fraud(implied):bill swiping;");
}

BOOST_AUTO_TEST_CASE(silences_the_shorter_alias_within_a_refused_one) {
  BOOST_TEST(tags("The gang washes cash.") == "washing:washes;");
  BOOST_TEST(tags("The gang washes the money.") == "washing:washes the money;");
  BOOST_TEST(tags("You are accused of washing the money.") == "");
}

BOOST_AUTO_TEST_CASE(gives_no_measure_without_a_word_about_fraud) {
  BOOST_TEST(tags("The bank can stop payment.") == "");
  BOOST_TEST(tags("After the scam the bank could stop payment.") == "stop-payment:stop payment;");
}

BOOST_AUTO_TEST_CASE(asks_for_fraud_where_only_the_report_is_context) {
  BOOST_TEST(tags("A water room. It was for laundering.") == "");
  BOOST_TEST(tags("Bill swiping in the street.") ==
             "bill-swiping:Bill swiping;telecom-fraud(implied):Bill swiping;");
}

BOOST_AUTO_TEST_CASE(takes_from_a_bulletin_only_what_stands_near_fraud) {
  const std::string news = " It rained. It snowed. Roads were closed. Trains were late. ";
  const std::string found = "stop-payment:stop payment;";
  BOOST_TEST(tags(news + "After a scam the bank could stop payment.") == found);
  BOOST_TEST(tags(news + "It was a scam. The bank could stop payment.") == found);
  BOOST_TEST(tags(news + "It was a scam. It was late. The bank could stop payment.") == "");
  BOOST_TEST(tags(news + "It was a scam.\nThe bank could stop payment.") == "");
  BOOST_TEST(tags("News of today. It was a scam." + news + "The bank could stop payment.") ==
             found);
  BOOST_TEST(tags("“雷霆”专项行动结束。天晴。下雨。刮风。多云。电诈减少。") == "");
  BOOST_TEST(tags("He was dissuaded." + news + "It was a scam.") == "dissuasion:dissuaded;");
  BOOST_TEST(Found("A scam", news + "The bank could stop payment.").tags() == found);
  BOOST_TEST(tags(news + "A scam. Another scam. It rained. The bank could stop payment.") == found);
}

BOOST_AUTO_TEST_CASE(lets_the_longest_alias_win) {
  BOOST_TEST(tags("The anti-fraud center called.") == "anti-fraud-center:anti-fraud center;");
}

BOOST_AUTO_TEST_CASE(knows_named_operations_and_local_ones) {
  BOOST_TEST(tags("电诈团伙在“断卡”行动和“雷霆”专项行动中落网") ==
             "op-duanka:断卡;op-local-雷霆:雷霆;");
  BOOST_TEST(tags("A scam met the “Card Cutting” and “Spring Thunder” special operation") ==
             "op-duanka:Card Cutting;op-local-spring-thunder:Spring Thunder;");
  BOOST_TEST(tags("A scam of card cutting") == "");
}

BOOST_AUTO_TEST_CASE(knows_operations_by_the_noun_in_their_name_and_by_the_one_before_it) {
  BOOST_TEST(tags("电诈团伙在“冬季行动”中落网") == "op-local-冬季:冬季;");
  BOOST_TEST(tags("警方展开代号「霜刃」的搜查，电诈集团瓦解") == "op-local-霜刃:霜刃;");
  BOOST_TEST(tags("「霜刃」的行动瓦解电诈集团") == "op-local-霜刃:霜刃;");
  BOOST_TEST(tags("A scam ended in the raid code-named “Autumn Wind”.") ==
             "op-local-autumn-wind:Autumn Wind;");
  BOOST_TEST(tags("Police mounted operation “Haze” against a scam.") == "op-local-haze:Haze;");
  BOOST_TEST(tags("“霜刃”“秋风”专项行动打击电诈") == "op-local-霜刃:霜刃;op-local-秋风:秋风;");
  BOOST_TEST(tags("他说“霜刃”，“秋风”专项行动打击电诈") == "op-local-秋风:秋风;");
  BOOST_TEST(tags("电诈分子称之为“行动”") == "");
  BOOST_TEST(tags("The “Haze” of a scam") == "");
  BOOST_TEST(tags("打击“水军”行动和“霜刃”行动，电诈减少") == "op-local-霜刃:霜刃;");
  BOOST_TEST(tags("“霜刃”“秋风”等专项行动打击电诈") == "op-local-霜刃:霜刃;op-local-秋风:秋风;");
  BOOST_TEST(tags("打击“水军”“黑客”等专项行动，电诈减少") == "");
  BOOST_TEST(tags("“水军”“黑客”等专项打击，电诈减少") == "");
  BOOST_TEST(tags("In Operation Haze, a scam ended.") == "op-local-haze:Haze;");
  BOOST_TEST(tags("A scam ended as part of Operation Haze.") == "op-local-haze:Haze;");
  BOOST_TEST(tags("Operation Haze led to the end of a scam.") == "op-local-haze:Haze;");
  BOOST_TEST(tags("A scam ended in “Operation Haze” against gangs.") == "op-local-haze:Haze;");
  BOOST_TEST(tags("The “Operation Haze” campaign ended a scam.") == "op-local-haze:Haze;");
  BOOST_TEST(tags("A scam is the plot of the film “Operation Haze”.") == "");
  BOOST_TEST(tags("A scam gang called its racket “Operation Payday”.") == "");
  BOOST_TEST(tags("A scam is in the “Operation Manual”, and “operation haze” is none.") == "");
  BOOST_TEST(tags("警方开展“百日会战”，电诈集团瓦解") == "op-local-百日会战:百日会战;");
  BOOST_TEST(tags("“会战”瓦解电诈集团") == "");
  BOOST_TEST(tags("Operation Haze is an album about a scam.") == "");
  BOOST_TEST(tags("Operation Haze began in May to end a scam.") == "op-local-haze:Haze;");
  BOOST_TEST(tags("Operation Haze was launched to end a scam.") == "op-local-haze:Haze;");
  BOOST_TEST(tags("Operation Haze is an inquiry into a scam.") == "op-local-haze:Haze;");
  BOOST_TEST(tags("Operation Haze was launched in May; a scam used it.") == "");
  BOOST_TEST(tags("Operation Haze began in 1991. A hunt into a scam followed.") == "");
  BOOST_TEST(tags("Operation officers led the fight against a scam.") == "");
  BOOST_TEST(tags("The Operation Manual of a scam. Police End Scam In Operation Against Gang") ==
             "");
}

BOOST_AUTO_TEST_CASE(lets_aliases_that_overlap_in_part_both_stand) {
  BOOST_TEST(tags("A telecom fraud center") ==
             "telecom-fraud:telecom fraud;anti-fraud-center:fraud center;");
}

BOOST_AUTO_TEST_CASE(calls_a_crackdown_what_acts_against_fraud) {
  BOOST_TEST(is_crackdown("Police arrested two in a scam."));
  BOOST_TEST(is_crackdown("警方破获一起电诈案件"));
  BOOST_TEST(is_crackdown("Two bill-swiping touts were arrested."));
  BOOST_TEST(!is_crackdown("Police arrested a thief."));
  BOOST_TEST(!is_crackdown("This scam is new. Nobody knows who is behind it."));
}

BOOST_AUTO_TEST_CASE(wants_a_channel_for_fraud_of_no_kind) {
  BOOST_TEST(is_crackdown("Two were arrested for online fraud."));
  BOOST_TEST(is_crackdown("警方破获诈骗案，嫌疑人在微信上行骗"));
  BOOST_TEST(!is_crackdown("Two were arrested for fraud at the market."));
  BOOST_TEST(!is_crackdown("警方破获合同诈骗案，嫌疑人在微信上签约"));
  std::string unpunctuated = "a fraud";
  for (int i = 0; i < 200; ++i) unpunctuated += " word";
  BOOST_TEST(!is_crackdown(unpunctuated + " online where two were arrested"));
  BOOST_TEST(!is_crackdown("A scam. " + unpunctuated + " where two were arrested"));
}

BOOST_AUTO_TEST_CASE(counts_an_act_beside_fraud_where_fraud_is_the_subject) {
  BOOST_TEST(Found("A scam", "They called. They talked. Two were arrested.").crackdown());
  BOOST_TEST(is_crackdown("The first scam. The second scam. Nobody knew. Two were arrested.") ==
             false);
  BOOST_TEST(is_crackdown("The first scam. The second scam. Two were arrested. Then it rained."));
  BOOST_TEST(!is_crackdown("Thefts fell. Roads are safe. One was a scam. Two were arrested."));
}

BOOST_AUTO_TEST_CASE(counts_measures_in_a_sentence_about_fraud_and_in_the_next) {
  BOOST_TEST(is_crackdown("After the scam the bank could stop payment."));
  BOOST_TEST(is_crackdown("It was a scam. The bank could stop payment. It rained. It snowed."));
  BOOST_TEST(!is_crackdown("It was a scam. It rained. It snowed. The bank could stop payment."));
  BOOST_TEST(!is_crackdown("After the scam an account was frozen."));  // of the set "no deeds"
}

BOOST_AUTO_TEST_CASE(takes_no_act_from_advice_and_from_what_swindlers_say) {
  BOOST_TEST(!is_crackdown("Beware of the scam where you are arrested."));
  BOOST_TEST(!is_crackdown("电诈分子谎称破获大案"));
  BOOST_TEST(
      !is_crackdown("A caller in the scam had her arrested and claimed to be of the police."));
  BOOST_TEST(!is_crackdown("The man arrested for the scam claimed to be of the police."));
  BOOST_TEST(is_crackdown("Of the scam, police arrested a man who claimed to be of them."));
  BOOST_TEST(is_crackdown("警方破获电诈案，嫌疑人谎称是客服"));
  BOOST_TEST(
      !is_crackdown("Beware of those arrested for the scam, who claimed to be of the police."));
}

BOOST_AUTO_TEST_CASE(looks_for_context_before_or_after_an_alias) {
  BOOST_TEST(tags("电诈分子冒充了公安") == "fake-police:公安;telecom-fraud(implied):公安;");
  BOOST_TEST(tags("公安说电诈分子冒充他人") == "");
  BOOST_TEST(tags("冒充他人。公安破获") == "");
  BOOST_TEST(tags("an officer, an impostor") ==
             "fake-police:officer;telecom-fraud(implied):officer;");
  BOOST_TEST(tags("an impostor, an officer") == "");
}

BOOST_AUTO_TEST_CASE(looks_for_context_beside_an_alias_over_the_ends_of_sentences) {
  BOOST_TEST(Found("", "A sham service. Shopping? A scam.").tags() ==
             "false-service:sham service;telecom-fraud(implied):sham service;");
  BOOST_TEST(Found("", "A sham service. One two three four five shopping? A scam.").tags() == "");
}

BOOST_AUTO_TEST_CASE(takes_no_context_from_a_disguise) {
  const auto tags = [](std::string_view text) { return Found("", text).tags(); };
  BOOST_TEST(tags("a scam: an officer, impostor") ==
             "fake-police:officer;telecom-fraud(implied):officer;");
  BOOST_TEST(tags("a scam: an officer, impostor syndrome") == "");
  BOOST_TEST(tags("a scam: an officer, impostor, impostor syndrome") ==
             "fake-police:officer;telecom-fraud(implied):officer;");
}

BOOST_AUTO_TEST_CASE(explains_why_a_weak_alias_was_accepted_or_refused) {
  BOOST_TEST(decisions("A scam: an account was frozen, two were arrested.") ==
             "freezing frozen accepted sentence:yuan|account=account; "
             "fraud scam, act arrested, advice none, yes");
  BOOST_TEST(decisions("A scam. The lake was frozen.") ==
             "freezing frozen unproved sentence:yuan|account=none; "
             "fraud scam, act none, advice none, no");
  BOOST_TEST(decisions("A scam. The food account was frozen.") ==
             "freezing frozen forbidden sentence:food=food; "
             "fraud scam, act none, advice none, no");
  BOOST_TEST(decisions("A scam: \"card cutting\" goes on.") ==
             "op-duanka card cutting accepted quoted=card cutting; "
             "fraud scam, act card cutting, advice none, yes");
}

BOOST_AUTO_TEST_CASE(explains_what_other_aliases_do_to_one) {
  BOOST_TEST(decisions("Bill swiping, fake customer service, false service: a scam.") ==
             "bill-swiping Bill swiping accepted; "
             "fake-service fake customer service accepted; "
             "false-service false service listed sentence:shopping=none; "
             "fraud Bill swiping, act none, advice none, no");
  BOOST_TEST(decisions("The scam washes, they say, wash the money. Accused of: wash the money.") ==
             "washing washes accepted; "
             "washing wash the money accepted; washing wash covered; "
             "washing wash the money forbidden -3:accused of=Accused of; "
             "washing wash forbidden-within; "
             "fraud scam, act none, advice none, no");
}

BOOST_AUTO_TEST_CASE(explains_what_makes_a_crackdown_and_what_does_not) {
  BOOST_TEST(decisions("They can stop payment. Two were arrested.") ==
             "stop-payment stop payment far; fraud none, act none, advice none, no");
  BOOST_TEST(decisions("Beware of the scam where you are arrested.") ==
             "fraud scam, act arrested, advice Beware, no");
  BOOST_TEST(decisions("It was a scam. It rained. It snowed. Two were arrested.") ==
             "fraud scam, act arrested, advice none, no");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
