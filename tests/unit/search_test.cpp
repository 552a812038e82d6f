#include "searcher/search.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "common/analyzer.h"
#include "common/error.h"
#include "indexer/document.h"

namespace dragnet {

namespace {

const DataFiles files = {
    {"agencies.tsv", "mps\t\t公安部\tMinistry of Public Security\n\tMPS\tstrong\n"},
    {"contexts.tsv", "fraud\t诈骗|scam|fraud\nact\tarrested|破获\n"},
    {"measures.tsv", "stop-payment\t\t紧急止付\tstop-payment\n\tstop payment\tstrong\n"},
    {"operations.tsv", "op-duanka\t\t断卡\tCard-Cutting\n\t断卡\tstrong\n"},
    {"places.tsv",
     "id\tlevel\tparent\tzh\tzh_full\ten\ten_full\taliases\tweak\twords\tsuccessor\n"
     "610000\tprovince\t\t陕西\t陕西省\tShaanxi\tShaanxi Province\t\t\t\t\n"
     "610100\tcity\t610000\t西安\t西安市\tXi'an\tXi'an City\t\t\t\t\n"
     "650000\tprovince\t\t新疆\t新疆维吾尔自治区\tXinjiang\tXinjiang Uygur Autonomous "
     "Region\t\t\t\t\n"
     "650200\tcity\t650000\t克拉玛依\t克拉玛依市\tKaramay\tKaramay City\tKelamayi\t\t\t\n"},
    {"types.tsv",
     "telecom-fraud\t\t电信网络诈骗\ttelecom fraud\n\ttelecom fraud\tstrong\n"
     "pig-butchering\ttelecom-fraud\t杀猪盘\tpig butchering\n\tpig butchering\tstrong\n"
     "\tkilling pig dish\tstrong\n"
     "brushing\ttelecom-fraud\t刷单\tbrushing\n\tbrushing\tstrong\n"}};

Tag tag(const std::string& id) {
  return {id, false, {{Field::text, 0, 1}}};
}

Figure arrested(double value, std::optional<double> max) {
  Figure figure;
  figure.kind = FigureKind::suspects_arrested;
  figure.value = value;
  figure.min = value;
  figure.max = max;
  figure.unit = Unit::person;
  return figure;
}

Report report(const std::string& id, const std::string& title, const std::string& text) {
  Report report;
  report.id = id;
  report.title = title;
  report.text = text;
  report.language = "en";
  report.crackdown = true;
  return report;
}

// Ten reports; each is named in the tests by its id.
std::vector<Report> reports() {
  std::vector<Report> all = {
      report("a1", "Gang caught", "The killing pig dish was served to lonely people."),
      report("a2", "", "Officers explained pig butchering; they froze cards, so the money stayed."),
      report("b1", "警方通报", "他们用杀猪盘骗走了积蓄。"),
      report("b2", "", "這是一個殺豬盤。"),
      report("b3", "", "杀猪的人把猪盘走了"),
      report("c1", "Xi 'an warns", "Stop payment saved 13,800 yuan."),
      report("c2", "西安", "警方破获案件,止付1.38万元"),
      report("d1", "Karamay", "Launderers laundered money. ATM fraud rose."),
      report("d2", "fraud", "The laundering of money, and a fraud gang at the atm"),
      report("d3", "Nothing", "Completely different words"),
  };
  for (std::size_t i : {0U, 1U, 2U, 3U})
    all[i].types = {tag("pig-butchering"), tag("telecom-fraud")};
  all[7].types = {tag("brushing"), tag("telecom-fraud")};
  for (std::size_t i : {5U, 6U}) all[i].places = {tag("610100"), tag("610000")};
  all[7].places = {tag("650200"), tag("650000")};
  all[5].measures = {tag("stop-payment")};
  all[2].language = all[3].language = all[4].language = all[6].language = "zh";
  all[9].crackdown = false;
  all[0].date = Date{2022, 3, 14};
  all[1].date = Date{2022, 0, 0};
  all[2].date = Date{2023, 1, 1};
  all[5].date = Date{2021, 12, 31};
  all[7].date = Date{2022, 12, 0};
  all[0].figures = {arrested(1200, 1200)};
  all[1].figures = {arrested(1000, std::nullopt)};
  all[2].figures = {arrested(30, 30), arrested(999, 999)};
  all[5].figures = {arrested(5000, 5000)};
  all[5].figures[0].scope = FigureScope::victim;
  all[7].figures = {arrested(40, 40)};
  all[7].figures[0].change = true;
  all[7].figures[0].direction = Direction::down;
  return all;
}

IndexReader small_index() {
  Knowledge knowledge(files);
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  Analyzer analyzer;
  for (Report& each : reports()) {
    AnalyzedReport analyzed{std::move(each), {}, {}};
    analyzed.title = analyzer.analyze(analyzed.report.title);
    analyzed.text = analyzer.analyze(analyzed.report.text);
    database.add_document(make_document(analyzed, knowledge.gazetteer));
  }
  return {Manifest{}, std::move(knowledge), database};
}

std::string ids_of(const SearchResult& result) {
  std::vector<std::string> ids;
  for (const Hit& hit : result.hits) ids.push_back(hit.report.id);
  std::sort(ids.begin(), ids.end());
  std::string all;
  for (const std::string& id : ids) all += (all.empty() ? "" : " ") + id;
  return all;
}

std::string found(const SearchRequest& request) {
  return ids_of(search(small_index(), request));
}

std::string message_of(const SearchRequest& request) {
  try {
    search(small_index(), request);
  } catch (const UserError& error) {
    return error.what();
  }
  return "no mistake";
}

SearchRequest asking(const std::string& query) {
  SearchRequest request;
  request.query = query;
  return request;
}

SearchRequest filtering(Facet facet, const std::vector<std::string>& values) {
  SearchRequest request;
  request.filters = {{facet, values}};
  return request;
}

struct Finding {
  std::string query;
  std::string ids;
};
std::ostream& operator<<(std::ostream& out, const Finding& finding) {
  return out << finding.query;
}

const Finding findings[] = {
    // Concepts reach across languages.
    {"杀猪盘", "a1 a2 b1 b2"},
    {"殺豬盤", "a1 a2 b1 b2"},
    {"pig butchering", "a1 a2 b1 b2"},
    {"killing pigs dishes", "a1 a2 b1 b2"},
    {"-杀猪盘 gang", "d2"},
    {"pig NOT butchering", "a1"},
    {"西安", "c1 c2"},
    {"Xi'an", "c1 c2"},
    {"Xian", "c1 c2"},
    // Inside quotes words are only words.
    {"\"杀猪盘\"", "b1 b2"},
    {"\"pig butchering\"", "a2"},
    {"\"Xi 'an\"", "c1"},
    {"\"Xian\"", "c1"},
    {"\"Xi’an warning\"", "c1"},
    {"\"Xian warning\"", "c1"},
    {"\"西安\"", "c2"},
    // Han characters: any part of a run.
    {"猪盘走", "b3"},
    {"猪", "b1 b2 b3"},
    {"了", "b1 b3"},
    {"积蓄", "b1"},
    {"\"盘骗\"", "b1"},
    {"\"杀 猪 盘\"", "b1 b2"},
    {"西 安", "c2"},
    // Words by stem, numbers in any form.
    {"laundered", "d1 d2"},
    {"launder*", "d1 d2"},
    {"launderer*", "d1"},
    {"13800", "c1 c2"},
    {"\"money fraud\"", ""},
    {"\"fraud gangs\"", "d2"},
    {"\"caught the\"", ""},
    {"stop-payment", "c1"},
    {"title:fraud", "d2"},
    {"title:launder*", ""},
    {"title:西安", "c2"},
    {"title:警", "b1"},
    {"exact:ATM", "d1"},
    {"exact:\"ATM fraud\"", "d1"},
    {"exact:\"atm fraud\"", ""},
    {"laundering NEAR/1 money", "d1"},
    {"money NEAR/2 laundering", "d1 d2"},
    {"\"fraud gang\" NEAR/3 atm", "d2"},
    {"launder* NEAR/2 money", "d1 d2"},
    {"gang NEAR/50 caught", "a1"},
    {"caught NEAR/50 dish", ""},
    {"fraud (gang OR rose)", "d1 d2"},
    {"completely OR fraud -gang", "d1 d3"},
    // Fields.
    {"type:brushing", "d1"},
    {"type:杀猪盘 -language:zh", "a1 a2"},
    {"city:Karamay OR city:西安", "c1 c2 d1"},
    {"date:2022", "a1 a2 d1"},
    {"date:2022-04..2022-11", "a2"},
    {"date:..2022-03", "a1 a2 c1"},
    {"suspects-arrested:>=1000", "a1 a2"},
    {"suspects-arrested:>1000", "a1"},
    {"suspects-arrested:10..1200", "a1 b1"},
    {"suspects-arrested:30", "b1"},
    {"suspects-arrested-change:<=-20%", "d1"},
    {"suspects-arrested-change:>0", ""},
};

const Finding findings_without_concepts[] = {
    {"杀猪盘", "b1 b2"},
    {"殺豬盤", "b1 b2"},
    {"pig butchering", "a2"},
    {"西安", "c2"},
};

const Finding queries_that_are_wrong[] = {
    {"city:Karamai",
     "query, column 6: unknown city \"Karamai\"; did you mean Karamay?\n  city:Karamai\n       ^"},
    {"city:陕西",
     "query, column 6: unknown city \"陕西\"; it is known as province\n  city:陕西\n       ^"},
    {"-gang",
     "query, column 1: this says only what is not wanted; add a word or a filter that says what "
     "is\n  -gang\n  ^"},
};

const FacetRequest every_facet[] = {{Facet::type, 0},     {Facet::measure, 0}, {Facet::city, 0},
                                    {Facet::province, 0}, {Facet::kind, 0},    {Facet::language, 0},
                                    {Facet::year, 0},     {Facet::month, 0}};

}  // namespace

BOOST_AUTO_TEST_SUITE(search_test)

BOOST_DATA_TEST_CASE(finds_what_the_query_says, findings) {
  BOOST_TEST(found(asking(sample.query)) == sample.ids);
}

BOOST_DATA_TEST_CASE(finds_only_words_without_concepts, findings_without_concepts) {
  SearchRequest request = asking(sample.query);
  request.concepts = false;
  BOOST_TEST(found(request) == sample.ids);
}

BOOST_DATA_TEST_CASE(explains_what_is_wrong_with_a_query, queries_that_are_wrong) {
  BOOST_TEST(message_of(asking(sample.query)) == sample.ids);
}

BOOST_AUTO_TEST_CASE(says_what_it_understood) {
  const SearchResult result = search(small_index(), asking("pig butchering 克拉玛依诈骗"));
  BOOST_TEST(
      result.understood ==
      "((pig AND butchering) OR type:pig-butchering) AND (克拉玛依 OR place:650200) AND 诈骗");
}

BOOST_AUTO_TEST_CASE(takes_ids_labels_and_aliases_as_filters) {
  for (const char* name : {"pig-butchering", "杀猪盘", "Pig Butchering", "killing pig dish"}) {
    BOOST_TEST(found(filtering(Facet::type, {name})) == "a1 a2 b1 b2");
  }
  BOOST_TEST(found(filtering(Facet::measure, {"stop payment"})) == "c1");
  BOOST_TEST(found(filtering(Facet::province, {"陕西省"})) == "c1 c2");
  BOOST_TEST(found(filtering(Facet::place, {"Shaanxi"})) == "c1 c2");
  BOOST_TEST(found(filtering(Facet::city, {"Xi’an", "克拉玛依"})) == "c1 c2 d1");
  BOOST_TEST(found(filtering(Facet::agency, {"MPS"})) == "");
}

BOOST_AUTO_TEST_CASE(names_the_option_of_an_unknown_value) {
  BOOST_TEST(
      message_of(filtering(Facet::type, {"pig butchring"})) ==
      "--type: unknown type \"pig butchring\"; did you mean pig butchering or pig-butchering?");
  BOOST_TEST(message_of(filtering(Facet::kind, {"news"})) ==
             "--kind: unknown kind \"news\"; known are: crackdown, other");
}

BOOST_AUTO_TEST_CASE(leaves_out_undated_reports_and_says_how_many) {
  SearchRequest request;
  request.after = request.before = "2022";
  SearchResult result = search(small_index(), request);
  BOOST_TEST(ids_of(result) == "a1 a2 d1");
  BOOST_TEST(result.undated_left_out == 5U);
  request.undated = true;
  result = search(small_index(), request);
  BOOST_TEST(result.total == 8U);
  BOOST_TEST(result.undated_left_out == 0U);
}

BOOST_AUTO_TEST_CASE(wants_every_condition_on_figures) {
  SearchRequest request;
  request.where = {"suspects-arrested>=10", "suspects-arrested<100"};
  BOOST_TEST(found(request) == "b1");
  request.where = {"suspects-arested>1"};
  BOOST_TEST(
      message_of(request) ==
      "--where \"suspects-arested>1\": unknown kind of figure \"suspects-arested\"; did you mean "
      "suspects-arrested?");
}

BOOST_AUTO_TEST_CASE(sorts_by_date_and_figure) {
  const auto order = [](const std::string& sort) {
    SearchRequest request;
    request.sort = sort;
    request.limit = 5;
    std::string ids;
    for (const Hit& hit : search(small_index(), request).hits) ids += hit.report.id + " ";
    return ids;
  };
  BOOST_TEST(order("newest") == "b1 d1 a1 a2 c1 ");
  BOOST_TEST(order("oldest") == "c1 a2 a1 d1 b1 ");
  BOOST_TEST(order("suspects-arrested") == "a1 a2 b1 b2 b3 ");
  SearchRequest request;
  request.sort = "newst";
  BOOST_TEST(message_of(request) == "--sort: unknown order \"newst\"; did you mean newest?");
}

BOOST_AUTO_TEST_CASE(pages_through_the_hits) {
  SearchRequest request;
  request.sort = "newest";
  request.limit = 2;
  request.offset = 1;
  const SearchResult result = search(small_index(), request);
  BOOST_TEST(ids_of(result) == "a1 d1");
  BOOST_TEST(result.hits[0].rank == 2U);
  BOOST_TEST(result.total == 10U);
  request.offset = 100;
  BOOST_TEST(found(request) == "");
  request.offset = 0;
  request.limit = 0;
  BOOST_TEST(search(small_index(), request).hits.size() == 10U);
}

BOOST_AUTO_TEST_CASE(counts_without_reading_hits) {
  SearchRequest request = asking("fraud");
  request.count_only = true;
  const SearchResult result = search(small_index(), request);
  BOOST_TEST(result.total == 2U);
  BOOST_TEST(result.hits.empty());
}

BOOST_AUTO_TEST_CASE(says_where_a_hit_matched) {
  const auto where = [](const std::string& query) {
    SearchRequest request = asking(query);
    request.limit = 1;
    return search(small_index(), request).hits.at(0).matched_in;
  };
  BOOST_TEST((where("gang caught") == MatchedIn{.title = true, .text = false, .tag = false}));
  BOOST_TEST((where("fraud title:fraud") == MatchedIn{.title = true, .text = true, .tag = false}));
  BOOST_TEST((where("积蓄") == MatchedIn{.title = false, .text = true, .tag = false}));
  BOOST_TEST((where("type:brushing") == MatchedIn{.title = false, .text = false, .tag = true}));
}

// What a count promises: choosing the value gives that many reports.
BOOST_AUTO_TEST_CASE(counts_of_facets_are_the_hits_after_choosing_the_value) {
  const std::vector<SearchRequest> requests = {asking(""), asking("fraud OR pig"), asking("杀猪盘"),
                                               filtering(Facet::type, {"brushing"}),
                                               filtering(Facet::language, {"zh"})};
  const IndexReader index = small_index();
  for (SearchRequest request : requests) {
    request.facets.assign(std::begin(every_facet), std::end(every_facet));
    for (const FacetCounts& counts : search(index, request).facets) {
      for (const FacetCount& value : counts.values) {
        SearchRequest chosen = request;
        chosen.count_only = true;
        std::erase_if(chosen.filters,
                      [&](const FacetFilter& f) { return f.facet == counts.facet; });
        chosen.filters.push_back({counts.facet, {value.id}});
        BOOST_TEST(search(index, chosen).total == value.count,
                   name_of(counts.facet) << ":" << value.id << " of " << request.query);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(counts_of_a_facet_ignore_its_own_filter) {
  SearchRequest request = filtering(Facet::language, {"zh"});
  request.facets = {{Facet::language, 1}, {Facet::kind, 10}};
  const SearchResult result = search(small_index(), request);
  BOOST_TEST(result.total == 4U);
  const std::vector<FacetCount> languages = {{"en", {"English", "英文"}, 6, false},
                                             {"zh", {"Chinese", "中文"}, 4, true}};
  BOOST_TEST((result.facets.at(0).values == languages));
  BOOST_TEST(result.facets.at(1).values.size() == 1U);
  BOOST_TEST(result.facets.at(1).values.at(0).count == 4U);
}

BOOST_AUTO_TEST_CASE(counts_reports_without_a_value) {
  SearchRequest request;
  request.facets = {{Facet::city, 10}, {Facet::year, 10}};
  const SearchResult result = search(small_index(), request);
  BOOST_TEST(result.facets.at(0).without == 7U);
  BOOST_TEST(result.facets.at(0).distinct == 2U);
  BOOST_TEST(result.facets.at(1).values.at(0).id == "2023");
}

BOOST_AUTO_TEST_CASE(finds_a_report_by_the_beginning_of_its_id) {
  const IndexReader index = small_index();
  BOOST_TEST(index.report("b3").text == "杀猪的人把猪盘走了");
  BOOST_CHECK_EXCEPTION(index.report("c"), UserError, [](const UserError& error) {
    return std::string(error.what()) == "\"c\" is the start of more than one id: c1 c2";
  });
  BOOST_CHECK_EXCEPTION(index.report("x"), UserError, [](const UserError& error) {
    return std::string(error.what()) == "no report has an id that starts with \"x\"";
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
