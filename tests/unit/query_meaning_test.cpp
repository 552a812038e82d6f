#include <algorithm>
#include <cmath>
#include <map>
#include <ostream>
#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "searcher/query_resolver.h"
#include "tests/unit/small_index.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

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
    // Years and months, of what was published then.
    {"2022", "a1 a2 d1"},
    {"2022年", "a1 a2 d1"},
    {"2022年3月", "a1"},
    {"ATM 2022年12月", "d1"},
    {"2022年13月", ""},
    {"\"2022\"", ""},
    {"title:2022", ""},
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
    {"\"案件 止付\"", "c2"},
    {"他们骗走了", "b1"},
    // Words by stem, numbers in any form.
    {"laundered", "d1 d2"},
    {"launder*", "d1 d2"},
    {"launderer*", "d1"},
    {"13800", "c1 c2"},
    {"\"money fraud\"", ""},
    {"\"fraud gangs\"", "d2"},
    {"\"caught the\"", ""},
    {"stop-payment", "c1 c2"},
    {"\"stop-payment\"", "c1"},
    {"止付", "c1 c2"},
    {"title:fraud", "d2"},
    {"title:launder*", ""},
    {"title:西安", "c2"},
    {"title:警", "b1"},
    {"exact:ATM", "d1"},
    {"exact:\"ATM fraud\"", "d1"},
    {"exact:\"atm fraud\"", "d1"},
    {"exact:\"ATM Fraud\"", ""},
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
     "query, column 6: unknown city \"Karamai\"; did you mean Karamay (1)?\n  city:Karamai\n       "
     "^"},
    {"bank city:",
     "query, column 11: city needs a value: Xi'an (2), Karamay (1)\n  bank city:\n            ^"},
    {"source:\"\"",
     "query, column 8: source needs a value: no report has one\n  source:\"\"\n         ^"},
    {"city:陕西",
     "query, column 6: unknown city \"陕西\"; it is known as province\n  city:陕西\n       ^"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(query_meaning)

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

// However the text and the query write it.
BOOST_AUTO_TEST_CASE(a_name_with_an_apostrophe_is_one_word_in_a_phrase_too) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"Xian police warned", "Xi'an police warned", "Xi 'an police warned",
                                "Xi and an police warned"});
  const IndexReader index(folder.path());
  for (const char* query : {"\"Xi'an police\"", "\"Xian police\"", "\"xi 'an police\""})
    BOOST_TEST(ids_of(search(index, asking(query))) == "r1 r2 r3", query);
  for (const char* query :
       {"Xi'an NEAR/1 police", "Xian NEAR/1 police", "warned NEAR/2 \"xi 'an\""})
    BOOST_TEST(ids_of(search(index, asking(query))) == "r1 r2 r3", query);
}

// The last character of a run has no term of its own, but takes its place.
BOOST_AUTO_TEST_CASE(words_of_han_characters_are_as_near_as_they_stand) {
  const TemporaryFolder folder;
  publish_texts(folder.path(),
                {"银行冻结账户", "银行已冻结账户", "这是银行长期", "Bank, froze it"});
  const IndexReader index(folder.path());
  const auto found_by = [&](const char* query) { return ids_of(search(index, asking(query))); };
  BOOST_TEST(found_by("银行 NEAR/1 冻结") == "r1");
  BOOST_TEST(found_by("冻结 NEAR/1 银行") == "r1");
  BOOST_TEST(found_by("\"冻结\" NEAR/1 账户") == "r1 r2");
  BOOST_TEST(found_by("冻结 NEAR/2 银行") == "r1 r2");
  BOOST_TEST(found_by("银行 NEAR 行长") == "");
  BOOST_TEST(found_by("froz* NEAR/1 bank") == "r4");
}

BOOST_AUTO_TEST_CASE(one_word_is_enough_but_every_filter_holds) {
  SearchRequest request = asking("fraud completely (city:西安 OR city:Karamay)");
  request.any = true;
  BOOST_TEST(search(small_index(), request).asked.text ==
             "((fraud OR \"诈骗\" OR \"骗局\") OR completely) AND (city:610100 OR city:650200)");
}

BOOST_AUTO_TEST_CASE(says_what_it_understood) {
  const SearchResult result = search(small_index(), asking("pig butchering 克拉玛依诈骗"));
  BOOST_TEST(result.asked.text ==
             "((pig AND butchering) OR type:pig-butchering) AND (克拉玛依 OR place:650200) AND "
             "(诈骗 OR \"fraud\" OR \"scam\")");
}

// Each name keeps its own words and weight, in whatever order they are typed.
BOOST_AUTO_TEST_CASE(names_beside_or_stay_apart) {
  const auto answer = [](const std::string& query, bool any = false) {
    SearchRequest request = asking(query);
    request.any = any;
    return search(small_index(), request);
  };
  const auto scores = [](const SearchResult& result) {
    std::map<std::string, double> found;
    for (const Hit& hit : result.hits) found[hit.report.id] = hit.score;
    return found;
  };
  const auto are_alike = [&](const SearchResult& a, const SearchResult& b) {
    return std::ranges::equal(scores(a), scores(b), [](const auto& one, const auto& other) {
      return one.first == other.first && std::abs(one.second - other.second) < 1e-9;
    });
  };
  const SearchResult result = answer("杀猪盘 OR 刷单");
  BOOST_TEST(result.asked.text == "(杀猪盘 OR type:pig-butchering) OR (刷单 OR type:brushing)");
  BOOST_TEST((result.highlights.named ==
              std::vector<NamedConcept>{{"杀猪盘", {Facet::type, "pig-butchering"}},
                                        {"刷单", {Facet::type, "brushing"}}}));
  BOOST_TEST(are_alike(result, answer("刷单 OR 杀猪盘")));
  BOOST_TEST(answer("杀猪盘 刷单", true).asked.text == result.asked.text);
  BOOST_TEST(answer("fraud OR type:brushing").highlights.named.empty());
  BOOST_TEST(are_alike(answer("ATM OR type:brushing"), answer("type:brushing OR ATM")));

  for (const char* query : {"杀猪盘 OR 刷单", "pig butchering 克拉玛依", "fraud OR gang", "fraud",
                            "bank OR (pig butchering gang) OR type:brushing"}) {
    const SearchResult first = answer(query);
    const SearchResult again = answer(first.asked.text);
    BOOST_TEST(again.asked.text == first.asked.text);
    BOOST_TEST(are_alike(first, again), query);
  }
}

// Both have the word once, and are about as long.
BOOST_AUTO_TEST_CASE(a_word_of_the_title_counts_for_more) {
  const SearchResult result = search(small_index(), asking("gang"));
  BOOST_REQUIRE(result.hits.size() == 2U);
  BOOST_TEST(result.hits[0].report.id == "a1");
  BOOST_TEST(result.hits[0].score > 1.4 * result.hits[1].score);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
