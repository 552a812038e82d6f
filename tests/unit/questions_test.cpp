#include "searcher/questions.h"

#include <string>
#include <string_view>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "searcher/ranges.h"
#include "tests/unit/small_index.h"

namespace dragnet {

namespace {

// The kinds and facets that are asked for, and behind a bar the tokens that say something else.
std::string asked(std::string_view query) {
  Analyzer analyzer;
  const TokenStream words = analyzer.analyze(query);
  const Question question = question_in(words);
  std::string text;
  for (const AskedFigure& figure : question.figures)
    text += std::string(name_of(figure.kind)) + ' ';
  for (const AskedFacet& facet : question.facets) text += std::string(name_of(facet.facet)) + ' ';
  if (text.empty()) return text;
  text += '|';
  for (std::size_t i = 0; i < words.size(); ++i)
    if (!question.said[i]) text.append(" ").append(words.term(i));
  return text;
}

struct Form {
  std::string_view query;
  std::string_view asked;
};
std::ostream& operator<<(std::ostream& out, const Form& form) {
  return out << form.query;
}

constexpr Form counts[] = {
    {"how many were arrested in Wuhan", "suspects-arrested | were in wuhan"},
    {"How many suspects did Wuhan police catch?", "suspects-arrested | did wuhan"},
    {"武汉抓了多少人", "suspects-arrested | 武 汉 了"},
    {"武漢抓獲多少名犯罪嫌疑人", "suspects-arrested | 武 汉"},
    {"how many people were sent back from Myanmar", "suspects-repatriated | were from myanmar"},
    {"遣返了几名骗子", "suspects-repatriated | 了"},
    {"how many cases were solved", "cases-solved | were"},
    {"西安破获了多少案件", "cases-solved | 西 安 了"},
    {"立案多少起", "cases-filed |"},
    {"how many gangs were smashed", "gangs-destroyed | were"},
    {"打掉多少个犯罪团伙", "gangs-destroyed |"},
    {"how many bank cards did they seize", "bank-cards-seized | did they"},
    {"查获多少张电话卡", "phone-cards-seized |"},
    {"how many scam calls were blocked", "calls-blocked | scam were"},
    {"how many accounts were frozen", "accounts-frozen | were"},
    {"how many people were cheated", "victims | were"},
    {"how many victims lost money", "victims |"},
    {"how many people lost their savings", "victims |"},
    {"how many suspects did police arrest", "suspects-arrested | did"},
    {"how many were arrested by police", "suspects-arrested | were by"},
    {"how many gangs", "gangs-destroyed |"},
    {"多少人被抓", "suspects-arrested |"},
    {"多少个窝点被捣毁", "dens-destroyed |"},
    {"how many were arrested for swindling", "suspects-arrested | were for swindling"},
    {"how many scam gangs were smashed", "gangs-destroyed | scam were"},
    {"how many gang members were arrested", "suspects-arrested | were"},
    {"how many bank cards and phone cards were seized",
     "bank-cards-seized phone-cards-seized | and were"},
    {"查获多少银行卡、电话卡", "bank-cards-seized phone-cards-seized |"},
    {"多少老人被骗", "victims | 老 人"},
    {"多少工人被骗", "victims | 工 人"},
    {"抓的人有多少", "suspects-arrested | 的"},
    {"多少案件告破", "cases-solved |"},
    {"拦截多少条短信", "messages-blocked |"},
    {"骗子骗了多少人", "victims |"},
    {"how many warnings were sent", "warnings-issued | were"},
    {"how many people did police in Wuhan arrest", "suspects-arrested | did in wuhan"},
    {"武汉警方2020年冻结了多少账户", "accounts-frozen | 武 汉 2020 年 了"},
    {"诈骗团伙抓了多少人", "suspects-arrested | 诈 骗 团 伙 了"},
    {"how many victims did the gang cheat", "victims | did the gang"},
    {"how many fake police arrested", "suspects-arrested | fake police"},
    {"共有多少受害人", "victims |"},
    {"抓了多少人达州", "suspects-arrested | 了 达 州"},
    {"警方抓了多少人", "suspects-arrested | 了"},
    {"多少人被骗", "victims |"},
    {"how many accounts were frozen and how much money was recovered",
     "accounts-frozen losses-recovered | were and was"},
    {"抓了多少人追回多少钱", "suspects-arrested losses-recovered | 了"},
    {"how many arrested and deported", "suspects-arrested suspects-repatriated | and"},
};

constexpr Form sums[] = {
    {"how much money came back", "losses-recovered |"},
    {"how much was recovered in Shenzhen", "losses-recovered | was in shenzhen"},
    {"追回多少钱", "losses-recovered |"},
    {"挽回损失多少", "losses-recovered |"},
    {"返还了多少资金", "funds-returned | 了"},
    {"how much was paid back", "funds-returned | was"},
    {"how much did banks freeze", "funds-frozen | did banks"},
    {"冻结多少", "funds-frozen |"},
    {"how much money was intercepted", "funds-stopped | was"},
    {"how much did victims lose", "losses | did"},
    {"被骗多少", "losses |"},
    {"涉案多少亿", "amount-involved |"},
    {"涉案金额是多少", "amount-involved |"},
    {"how much stolen money was returned", "funds-returned | was"},
    {"追回多少被骗资金", "losses-recovered |"},
    {"被骗资金多少", "losses |"},
    {"冻结了多少涉案资金", "funds-frozen | 了"},
    {"多少资金被冻结", "funds-frozen |"},
    {"返还受害人多少钱", "funds-returned |"},
    {"how much was recovered in money laundering cases",
     "losses-recovered | was in money laundering cases"},
    {"how much did the scam cost", "losses | did the scam"},
    {"how much did they lose", "losses | did"},
    {"为群众挽回多少损失", "losses-recovered |"},
    {"杀猪盘骗了多少钱", "losses | 杀 猪 盘"},
    {"how many million yuan were recovered", "losses-recovered | were"},
};

constexpr Form doings[] = {
    {"what did police do about two-card chains", "measure | about two card chains"},
    {"What did the police do in Wuhan?", "measure | the in wuhan"},
    {"警方对两卡采取了哪些措施", "measure | 两 卡"},
    {"如何打击杀猪盘", "measure | 杀 猪 盘"},
    {"what did police do about fake police", "measure | about fake police"},
    {"what did police in Wuhan do about scams", "measure | in wuhan about scams"},
    {"how do banks stop transfers", "measure | banks transfers"},
    {"警方如何应对刷单诈骗", "measure | 刷 单 诈 骗"},
    {"采取了哪些措施打击跑分", "measure | 跑 分"},
};

constexpr Form choices[] = {
    {"which cities reported gangs", "city | reported gangs"},
    {"which Chinese cities", ""},
    {"what are the most common types of fraud in Wuhan", "type | in wuhan"},
    {"which cities and provinces", "city province |"},
    {"哪些省发生了冒充客服", "province | 发 生 了 冒 充 客 服"},
    {"哪个国家有园区", "place | 有 园 区"},
    {"有哪些专项行动", "operation |"},
    {"窝点在哪里", "city | 窝 点"},
    {"哪年最多", "year | 最 多"},
    {"WHICH CITIES", "city |"},
    {"top cities for loan scams", "city | for loan scams"},
    {"the city with the most arrests", "city | the arrests"},
    {"刷单最多的城市", "city | 刷 单"},
    {"诈骗手法有哪些", "type |"},
    {"警方的措施是什么", "measure | 警 方 的"},
    {"哪些城市有哪些措施", "city measure |"},
    {"how many people in Wuhan", ""},
};

constexpr Form no_questions[] = {
    {"arrested in Wuhan", ""},
    {"which gang was caught", ""},
    {"how many cities", ""},
    {"how much money", ""},
    {"how much was arrested", ""},
    {"how many were recovered", ""},
    {"how many were seized", ""},
    {"多少", ""},
    {"几天破获", ""},
    {"how many years was he sentenced to", ""},
    {"判刑多少年", ""},
    {"how many companies were registered", ""},
    {"how many phones were cracked", ""},
    {"哪些市民受骗", ""},
    {"what did the swindlers do", ""},
    {"what did the fake police do", ""},
    {"how did the gang stop", ""},
    {"many were arrested", ""},
    {"number of cases filed fell", ""},
    {"", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(questions)

BOOST_DATA_TEST_CASE(of_how_many, boost::unit_test::data::make(counts), form) {
  BOOST_TEST(asked(form.query) == form.asked);
}

BOOST_DATA_TEST_CASE(of_how_much, boost::unit_test::data::make(sums), form) {
  BOOST_TEST(asked(form.query) == form.asked);
}

BOOST_DATA_TEST_CASE(of_what_was_done, boost::unit_test::data::make(doings), form) {
  BOOST_TEST(asked(form.query) == form.asked);
}

BOOST_DATA_TEST_CASE(of_which, boost::unit_test::data::make(choices), form) {
  BOOST_TEST(asked(form.query) == form.asked);
}

BOOST_DATA_TEST_CASE(ask_for_what_figures_are_of, boost::unit_test::data::make(no_questions),
                     form) {
  BOOST_TEST(asked(form.query) == form.asked);
}

BOOST_AUTO_TEST_CASE(become_what_they_ask_for) {
  SearchRequest request = asking("how many were arrested for pig butchering");
  request.answers = true;
  const SearchResult result = search(small_index(), request);
  BOOST_TEST(result.asked.text ==
             "((pig AND butchering) OR type:pig-butchering) AND "
             "suspects-arrested:*");
  BOOST_TEST(ids_of(result) == "a1 a2 b1");
  BOOST_REQUIRE(result.figures.size() == 1);
  BOOST_TEST(result.figures.front().sum == 1200 + 1000 + 999);

  request.query = "how many were arrested, how much was recovered";
  BOOST_TEST(search(small_index(), request).asked.text ==
             "suspects-arrested:* OR losses-recovered:*");
  BOOST_TEST(search(small_index(), request).figures.size() == 2);
  request.query = "how many were arrested for pig butchering";

  request.answers = false;
  BOOST_TEST(search(small_index(), request).figures.empty());
  request.concepts = false;
  BOOST_TEST(search(small_index(), request).asked.text == "arrested AND pig AND butchering");
}

BOOST_AUTO_TEST_CASE(of_which_are_answered_by_facets) {
  const auto facets_of = [](const char* query) {
    SearchRequest request = asking(query);
    request.answers = true;
    const SearchResult result = search(small_index(), request);
    std::string facets;
    for (const FacetCounts& counts : result.facets)
      facets += std::string(name_of(counts.facet)) + ' ';
    return facets + "| " + result.asked.text;
  };
  BOOST_TEST(facets_of("which cities and provinces saw gangs") == "city province | gangs");
  BOOST_TEST(facets_of("what types of gangs") == "type | gangs");
  BOOST_TEST(facets_of("哪些城市 gangs") == "city | gangs");
  BOOST_TEST(facets_of("where were gangs") == "city | gangs");
  BOOST_TEST(facets_of("哪里 gangs 最多") == "city | gangs");
  BOOST_TEST(facets_of("gangs cities") == "| gangs AND cities");
  BOOST_TEST(facets_of("what did police do about gangs") == "measure | gangs");

  SearchRequest request = asking("which cities saw gangs");
  request.answers = true;
  request.facets = {{.facet = Facet::city, .limit = 3}};
  BOOST_TEST(search(small_index(), request).facets.size() == 1);
  request.answers = false;
  request.facets.clear();
  BOOST_TEST(search(small_index(), request).facets.empty());
}

BOOST_AUTO_TEST_CASE(that_are_all_of_a_query_ask_of_every_report) {
  const auto understood = [](const char* query) {
    return search(small_index(), asking(query)).asked.text;
  };
  for (const char* query : {"what did police do", "which cities", "哪些城市", "有哪些专项行动"})
    BOOST_TEST(understood(query) == "", query);
  BOOST_TEST(understood("gangs NOT (what did police do)") ==
             "gangs AND NOT (" + understood("police") + ")");
  BOOST_TEST(understood("gangs NOT 怎么打击") == "gangs AND NOT 怎么打击");
}

// A headline that reads like a question, where no report has such a figure.
BOOST_AUTO_TEST_CASE(are_words_where_no_figure_answers) {
  const SearchResult result = search(small_index(), asking("how much payment saved"));
  BOOST_TEST(result.asked.text == "payment AND saved");
  BOOST_TEST(ids_of(result) == "c1");
  const SearchResult none = search(small_index(), asking("how much was saved in Paris"));
  BOOST_TEST(none.asked.text == "Paris AND losses-avoided:*");
}

BOOST_AUTO_TEST_CASE(of_several_places_are_of_any_of_them) {
  const auto understood = [](const char* query) {
    return search(small_index(), asking(query)).asked.text;
  };
  const std::string either =
      "((Xi'an OR place:610100) OR (Karamay OR place:650200)) AND suspects-arrested:*";
  BOOST_TEST(understood("how many were arrested in Xi'an and Karamay") == either);
  BOOST_TEST(understood("how many were arrested in Xi'an or Karamay") == either);
  BOOST_TEST(understood("gangs in Xi'an and Karamay") ==
             "gangs AND (Xi'an OR place:610100) AND (Karamay OR place:650200)");
}

BOOST_AUTO_TEST_CASE(in_capitals_know_no_names) {
  const auto understood = [](const char* query) {
    return search(small_index(), asking(query)).asked.text;
  };
  BOOST_TEST(understood("HOW MANY WERE ARRESTED BY WHO?") == "suspects-arrested:*");
  BOOST_TEST(understood("How many were arrested by WHO?") == "WHO AND suspects-arrested:*");
}

BOOST_AUTO_TEST_CASE(say_what_they_took_and_what_no_report_answers) {
  const Understood asked = search(small_index(), asking("which cities arrested how many")).asked;
  BOOST_TEST((asked.facets == std::vector<AskedFacet>{{Facet::city, "which cities"}}));
  BOOST_TEST((asked.kinds == std::vector<FigureKind>{FigureKind::suspects_arrested}));
  BOOST_TEST((asked.fillers == std::vector<std::string>{"how", "many"}));
  const SearchResult of_words = search(small_index(), asking("how much payment saved"));
  BOOST_TEST((of_words.unanswered == std::vector<FigureKind>{FigureKind::losses_avoided}));
}

BOOST_AUTO_TEST_CASE(know_years) {
  const auto understood = [](const std::string& query) {
    return search(small_index(), asking(query)).asked.text;
  };
  const std::string last = "year:" + std::to_string(today().year - 1);
  BOOST_TEST(understood("how many were arrested last year") == last + " AND suspects-arrested:*");
  BOOST_TEST(understood("去年抓了多少人") == last + " AND suspects-arrested:*");
  BOOST_TEST(understood("how many were arrested in 2022 and 2023") ==
             "((2022 OR year:2022) OR (2023 OR year:2023)) AND suspects-arrested:*");
  BOOST_TEST(understood("fell in 2022 and 2023") ==
             "fell AND (2022 OR year:2022) AND (2023 OR year:2023)");
  BOOST_TEST(understood("2022年至2023年抓了多少人") ==
             "(2022年至2023年 OR date:2022-01-01..2023-12-31) AND suspects-arrested:*");
  BOOST_TEST(understood("gangs since May 2023") ==
             "gangs AND (\"since May 2023\" OR date:2023-05-01..)");
  BOOST_TEST(understood("今年以来抓了多少人") ==
             "date:" + std::to_string(today().year) + "-01-01.. AND suspects-arrested:*");
  BOOST_TEST(understood("fell last year") == "fell AND (\"last year\" OR " + last + ")");
  BOOST_TEST(understood("去年下降") == "(去年 OR " + last + ") AND 下降");
  BOOST_TEST(understood("\"last year\"") == "\"last year\"");
  BOOST_TEST(understood("2023年全国警方") == understood("2023年 全国 警方"));
  BOOST_TEST(understood("2023年全国") == "(2023 OR year:2023) AND 全国");
}

BOOST_AUTO_TEST_CASE(are_none_in_quotes_and_in_fields) {
  const auto understood = [](const char* query) {
    return search(small_index(), asking(query)).asked.text;
  };
  BOOST_TEST(understood("\"how many arrested\"") == "\"how many arrested\"");
  BOOST_TEST(understood("title:arrested how many") == "title:arrested");
  BOOST_TEST(understood("how many -arrested money") == understood("-arrested money"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
