// Whole bulletins, as web pages and machines that translate leave them: place, date, types,
// measures and figures together, and nothing of what stands around them.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/data_files.h"
#include "common/figure_text.h"
#include "common/report_text.h"
#include "indexer/analysis.h"

namespace dragnet {

namespace {

class Bulletin {
 public:
  Bulletin(std::string title, std::string text) {
    static const Knowledge knowledge(built_in_data());
    std::vector<Record> records(1);
    records[0].title = std::move(title);
    records[0].text = std::move(text);
    report_ = Analysis(knowledge, 1).analyze(std::move(records)).front()->report;
    head_ = place_text(report_.primary_place, knowledge.gazetteer) + ", " + date_text(report_) +
            (report_.crackdown ? ", crackdown" : ", other");
  }

  const std::string& head() const { return head_; }

  // A figure a line, with its scope where that is not the area, and its period.
  std::vector<std::string> figures() const {
    std::vector<std::string> lines;
    for (const Figure& figure : report_.figures) {
      lines.push_back(figure_text(figure));
      if (figure.scope != FigureScope::area)
        lines.back().append(" of a ").append(name_of(figure.scope));
      if (figure.period) {
        lines.back() +=
            ", " + to_string(figure.period->from) + " to " + to_string(figure.period->to);
      }
    }
    return lines;
  }

  // Which of the ids are no tags of the report, with blanks between them.
  std::string missing(const std::vector<std::string_view>& ids) const {
    std::string left;
    for (const std::string_view id : ids) {
      const auto has = [&](const std::vector<Tag>& tags) {
        return std::any_of(tags.begin(), tags.end(), [&](const Tag& t) { return t.id == id; });
      };
      if (!has(report_.types) && !has(report_.measures) && !has(report_.operations) &&
          !has(report_.agencies)) {
        left.append(left.empty() ? "" : " ").append(id);
      }
    }
    return left;
  }

 private:
  Report report_;
  std::string head_;
};

using Lines = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(bulletins)

BOOST_AUTO_TEST_CASE(a_fall_below_zero_is_a_fall_and_solved_cases_are_not_filed_ones) {
  const Bulletin found(
      "Chengde police report the first quarter of their fight against telecom fraud",
      "2022-07-13 0 By\n\nHebei Province has praised the city for its work since 2022. In the city "
      "telecom network fraud cases decreased by -83.4% year-on-year, solved cases have increased "
      "by 450% year-on-year, and suspects arrested increased by 1052% year-on-year.The bureau "
      "carries on with \"card cutting\" and its \"clean streets action\", and looks after people "
      "who came back from northern Myanmar.");
  BOOST_TEST(found.head() == "Chengde, Hebei, 2022-07-13, crackdown");
  BOOST_TEST(found.figures() == (Lines{"cases filed: down 83.4%, 2022-01-01 to 2022-07-13",
                                       "cases solved: up 450%, 2022-01-01 to 2022-07-13",
                                       "suspects arrested: up 1,052%, 2022-01-01 to 2022-07-13"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_case_has_figures_of_its_own_and_what_is_said_twice_counts_once) {
  const Bulletin found(
      "Fraud cases in Chongqing go on falling",
      "The police of Banan District in Chongqing have cracked one transnational case, tied to more "
      "than 470 cases in the country; the sums involved in it reach 400 million yuan,In all "
      "168 suspects were arrested, including 55 suspects who paid for the dens abroad.A "
      "neighbour, "
      "Ms. Wan, called Ms. Ten thousand by a machine, was dissuaded in time.Last year the police "
      "arrested 13,800 suspects of electric fraud. They solved 28,800 telecom fraud cases, and "
      "10,900 suspects were transferred for prosecution.They destroyed 197 dens and captured 989 "
      "suspects;In the \"card cutting\" action financial punishment was imposed on more than 8,100 "
      "people.All in all, 13,800 suspects of fraud were arrested.");
  BOOST_TEST(found.head() == "Chongqing, undated, crackdown");
  BOOST_TEST(
      found.figures() ==
          (Lines{"cases linked: over 470 of a case", "amount involved: 400 million yuan of a case",
                 "suspects arrested: 168 of a case", "suspects arrested: 55 of a part",
                 "suspects arrested: 13,800", "cases solved: 28,800", "suspects prosecuted: 10,900",
                 "dens destroyed: 197", "suspects arrested: 989", "persons punished: over 8,100"}),
      boost::test_tools::per_element());
  BOOST_TEST(found.missing({"op-duanka", "financial-punishment", "prosecution-sentencing"}) == "");
}

BOOST_AUTO_TEST_CASE(numbers_behind_their_nouns_are_figures_and_ages_stations_and_slogans_are_not) {
  const Bulletin found(
      "Xi ‘an: a branch and its “three outstanding” measures against telecom fraud",
      "2022-07-05 0 By\n\nThe Economic development Branch of Xi ‘an Public Security Bureau found "
      "that most who are cheated are between 30 to 40 years old. It set up squads against fraud at "
      "7 police stations.Since this year, the branch cracked telecom fraud cases 74, beat off "
      "fraud gangs 7, arrested 94 people, and could recover economic losses of more than 1.6 "
      "million yuan.");
  BOOST_TEST(found.head() == "Xi'an, Shaanxi, 2022-07-05, crackdown");
  BOOST_TEST(found.figures() ==
                 (Lines{"cases solved: 74, 2022-01-01 to 2022-07-05",
                        "gangs destroyed: 7, 2022-01-01 to 2022-07-05",
                        "suspects arrested: 94, 2022-01-01 to 2022-07-05",
                        "losses recovered: over 1.6 million yuan, 2022-01-01 to 2022-07-05"}),
             boost::test_tools::per_element());
  BOOST_TEST(found.missing({"fraud-syndicate", "recovering-losses"}) == "");
}

BOOST_AUTO_TEST_CASE(a_number_that_lost_its_noun_is_told_by_its_verb) {
  const Bulletin found(
      "Warnings by text message for people in the city",
      "24 hours a day the city's police send SMS warnings against telecom fraud. From the "
      "beginning "
      "of the year the Karamay City Public Security Bureau has taken many measures against it, and "
      "for those suspected of being deceived successfully alerted 231. More than 20 departments "
      "belong to the leading group.");
  BOOST_TEST(found.head() == "Karamay, Xinjiang, undated, crackdown");
  BOOST_TEST(found.figures() == Lines{"people dissuaded: 231"}, boost::test_tools::per_element());
  BOOST_TEST(found.missing({"sms-warning"}) == "");
}

BOOST_AUTO_TEST_CASE(the_foot_of_a_page_has_no_figures_and_a_list_names_every_type) {
  const Bulletin found(
      "Karamay police uncovered more telecom fraud cases, up 171% year on year",
      "2023-05-15 11:38:55 Source: Tianshan.com\n\nOn May 9 the Karamay police said that since "
      "January alarms of telephone fraud there dropped 12.5% year on year. They avoided losses of "
      "1.9026 million yuan, stopped payment of 954 bank cards, and stopped payment of "
      "113500 yuan; telecom fraud cases that were cracked rose by 171%, 151 fraudsters were "
      "caught, "
      "and 629100 yuan of returned funds were recovered.\n\nNot to be trusted: bill swiping, fake "
      "customer service and false service, false credit investigation, false investment and "
      "financing, loan fraud.\n\n[Editor in charge: Anar]\nBusiness License Registration No.: "
      "91650100123456789Z\nHotline for reporting: 0991-1234567\nCopyright: All Rights Reserved");
  BOOST_TEST(found.head() == "Karamay, Xinjiang, 2023-05-15, crackdown");
  BOOST_TEST(found.figures() == (Lines{"cases solved: up 171%, 2023-01-01 to 2023-05-15",
                                       "alarms: down 12.5%, 2023-01-01 to 2023-05-15",
                                       "losses avoided: 1,902,600 yuan, 2023-01-01 to 2023-05-15",
                                       "accounts stopped: 954, 2023-01-01 to 2023-05-15",
                                       "funds stopped: 113,500 yuan, 2023-01-01 to 2023-05-15",
                                       "suspects arrested: 151, 2023-01-01 to 2023-05-15",
                                       "funds returned: 629,100 yuan, 2023-01-01 to 2023-05-15"}),
             boost::test_tools::per_element());
  BOOST_TEST(found.missing({"fake-order-rebate", "fake-customer-service", "fake-credit-repair",
                            "fake-shopping-service", "fake-investment", "fake-loan", "stop-payment",
                            "returning-funds"}) == "");
}

BOOST_AUTO_TEST_CASE(knows_fraud_by_its_less_usual_names) {
  const Bulletin swindles("Many caught", "In all 943 suspects in telecom swindles were arrested.");
  BOOST_TEST(swindles.head() == ", undated, crackdown");
  const Bulletin deception("Many caught", "Officers arrested 71 people over telephone deception.");
  BOOST_TEST(deception.head() == ", undated, crackdown");
}

BOOST_AUTO_TEST_CASE(counts_of_police_are_figures_without_a_deed) {
  const Bulletin week("警情通报",
                      "上周，西安市公安局共接报电诈警情46起，群众损失金额120万元，环比下降6%。");
  BOOST_TEST(week.head() == "Xi'an, Shaanxi, undated, other");
  BOOST_TEST(week.figures() == (Lines{"alarms: 46", "losses: 1.2 million yuan", "losses: down 6%"}),
             boost::test_tools::per_element());
  const Bulletin quarter("騙案數字",
                         "香港警方表示，今年接獲8600宗騙案，損失11億元。多為電話騙案。");
  BOOST_TEST(quarter.figures() == (Lines{"cases filed: 8,600", "losses: 1.1 billion HKD"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_country_named_behind_what_a_bulletin_counts_leaves_it) {
  const Bulletin found("一则消息",
                       "西安市公安局接报电信诈骗警情46起，损失120万元。受骗者中有人去过缅甸。");
  BOOST_TEST(found.figures() == (Lines{"alarms: 46", "losses: 1.2 million yuan"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(parts_are_no_counts_without_a_deed) {
  const auto figures_of = [](std::string_view text) {
    return Bulletin("一则消息", std::string(text)).figures();
  };
  const Lines alarms = {"alarms: 46"};
  constexpr std::string_view texts[] = {
      "西安市公安局接报电信网络诈骗警情46起，其中虚假投资类损失最大，达120万元。",
      "西安市公安局接报电信网络诈骗警情46起，其中刷单类12起、损失31万元，投资类6起、损失48万元。",
      "西安市公安局接报电信网络诈骗警情46起，百万元以上警情4起。",
      "西安市公安局接报电信网络诈骗警情46起，其中2起损失超过50万元。",
  };
  for (const std::string_view text : texts) BOOST_TEST_CONTEXT(text) {
      BOOST_TEST(figures_of(text) == alarms, boost::test_tools::per_element());
    }
  BOOST_TEST(figures_of("西安市公安局通报电诈警情：上周接报46起，本周接报36起，损失120万元。") ==
                 (Lines{"cases filed: 46", "cases filed: 36", "losses: 1.2 million yuan"}),
             boost::test_tools::per_element());
  BOOST_TEST(figures_of("西安市公安局通报电诈警情，上午接报12起，下午接报8起，损失36万元。") ==
                 (Lines{"cases filed: 12", "cases filed: 8", "losses: 360,000 yuan"}),
             boost::test_tools::per_element());
  constexpr std::string_view others[] = {
      "西安市公安局接报电诈警情46起，单笔涉案金额达120万元。",
      "西安市公安局接报电诈警情46起，涉案账户交易总额120万元。",
      "西安市公安局接报电诈警情46起，同比去年涉案金额120万元。",
  };
  for (const std::string_view text : others) BOOST_TEST_CONTEXT(text) {
      BOOST_TEST(figures_of(text) == alarms, boost::test_tools::per_element());
    }
  BOOST_TEST(figures_of("西安市公安局接报电诈警情46起，其中刷单类12起，全市损失120万元。") ==
                 (Lines{"alarms: 46", "losses: 1.2 million yuan"}),
             boost::test_tools::per_element());
  BOOST_TEST(figures_of("西安市公安局接报电诈警情46起，其中城区16起，损失共计120万元。") ==
                 (Lines{"alarms: 46", "losses: 1.2 million yuan"}),
             boost::test_tools::per_element());
  BOOST_TEST(figures_of("西安市公安局接报诈骗警情46起，其中电信网络诈骗12起，损失120万元。") ==
                 (Lines{"alarms: 46", "losses: 1.2 million yuan"}),
             boost::test_tools::per_element());
  BOOST_TEST(figures_of("西安市公安局接报电诈警情46起，立案36起，涉案金额120万元。") ==
                 (Lines{"alarms: 46", "cases filed: 36", "amount involved: 1.2 million yuan"}),
             boost::test_tools::per_element());
  BOOST_TEST(figures_of("台北市警察局統計，今年受理電信詐騙案件1620件，財損8.6億元。") ==
                 (Lines{"cases filed: 1,620", "losses: 860 million TWD"}),
             boost::test_tools::per_element());
  BOOST_TEST(figures_of("西安市公安机关共立电信网络诈骗案件56起，损失386万元。") ==
                 (Lines{"cases filed: 56", "losses: 3.86 million yuan"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(other_numbers_are_none_without_a_deed) {
  constexpr std::string_view texts[] = {
      "西安市周女士接到陌生电话，被网络诈骗6万元。",
      "西安市公安局接报电信诈骗警情1起，损失6万元。",
      "西安市公安局接报盗窃警情26起、电信诈骗警情16起。",
      "西安市公安局接报警情3200起，宣传电信诈骗知识。",
      "西安市公安局接报警情3200起，其中电诈警情80起，损失1200万元。",
      "新加坡警方今年接获电话骗案1600宗，损失6000万元。",
      "西安某银行全年受理电信诈骗投诉16件，识别风险账户600个。",
      "西安居民周先生来到派出所。民警告诉他骗术。该省去年电信诈骗立案600起，全省损失6000万元。",
      "西安警方介绍新骗局。全市今年电信诈骗立案600起，请市民警惕。",
  };
  for (const std::string_view text : texts) {
    const Bulletin found("一则消息", std::string(text));
    BOOST_TEST_CONTEXT(text) {
      BOOST_TEST(found.figures() == Lines{}, boost::test_tools::per_element());
    }
  }
  const Bulletin advice("谨防刷单诈骗", "今年西安市公安局接报电信诈骗警情46起，损失120万元。");
  BOOST_TEST(advice.figures() == Lines{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
