#include "searcher/name_finder.h"

#include <ostream>
#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/knowledge.h"
#include "tests/unit/small_index.h"

namespace dragnet {

namespace {

// Aliases of every strength.
Vocabulary vocabulary() {
  DataFiles files = small_data_files();
  for (DataFile& file : files) {
    if (file.name != "types.tsv") continue;
    file.text =
        "bank-help\t\t警银联动\tpolice and bank\n"
        "\t银行\tweak\t4:联合\n"
        "\tbank\tweak\treport:@fraud\t2:bank card\n"
        "\tscoring ring\tweak\treport:@fraud\t2:football\n"
        "running-points\t\t跑分团伙\trunning points\n"
        "\t跑分\tweak\n"
        "\tscore running\tweak\treport:@fraud\n"
        "\tscoring ring\tstrong\t\t2:football\n";
  }
  return Vocabulary(files);
}

struct Naming {
  std::string words;
  std::string names;  // the concept; "" for none
};
std::ostream& operator<<(std::ostream& out, const Naming& naming) {
  return out << naming.words;
}

struct PlaceNaming {
  std::string name;
  std::string ids;  // of what it names alone, with blanks between
};
std::ostream& operator<<(std::ostream& out, const PlaceNaming& naming) {
  return out << naming.name;
}

const PlaceNaming place_namings[] = {
    {"苏州", "320500"},           {"宿州", "341300"}, {"Suzhou", "320500"},
    {"Taizhou", "321200 331000"}, {"泰州", "321200"}, {"Suzhou City", "320500 341300"},
    {"吉林", "220000"},           {"鼓楼", ""},       {"公安", ""},
    {"公安县", "421022"},         {"Muse", ""},       {"Harbin", "230100"},
};

const Naming namings[] = {
    {"跑分", "running-points"},
    {"score running", "running-points"},
    {"跑分团伙", "running-points"},
    {"scoring ring", "running-points"},
    {"警银联动", "bank-help"},
    {"police and bank", "bank-help"},
    {"cloud", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(name_finder)

BOOST_AUTO_TEST_CASE(tells_names_with_other_meanings) {
  Analyzer analyzer;
  const Vocabulary concepts = vocabulary();
  const Gazetteer gazetteer(small_data_files());
  const NameFinder finder(concepts, gazetteer);
  const auto is_ambiguous = [&](std::string_view words) {
    return finder.find(analyzer.analyze(words)).front().values.front().is_ambiguous;
  };
  BOOST_TEST(is_ambiguous("score running"));
  BOOST_TEST(!is_ambiguous("scoring ring"));
  BOOST_TEST(!is_ambiguous("running points"));
}

BOOST_DATA_TEST_CASE(knows_what_names_a_concept_by_itself, namings) {
  Analyzer analyzer;
  const Vocabulary concepts = vocabulary();
  const Gazetteer gazetteer(small_data_files());
  const NameFinder finder(concepts, gazetteer);
  const std::vector<NameMatch> matches = finder.find(analyzer.analyze(sample.words));
  const NameMatch longest = matches.empty() ? NameMatch{} : matches.front();
  BOOST_TEST((longest.values.empty() ? "" : longest.values.front().value) == sample.names);
}

// A larger place keeps its name from smaller ones, cities share it, and a word is no place.
BOOST_DATA_TEST_CASE(knows_what_names_a_place_by_itself, place_namings) {
  Analyzer analyzer;
  const Knowledge& knowledge = Knowledge::built_in();
  const NameFinder finder(knowledge.vocabulary, knowledge.gazetteer);
  const TokenStream tokens = analyzer.analyze(sample.name);
  std::string ids;
  for (const NameMatch& match : finder.find(tokens)) {
    if (match.last - match.first < tokens.size()) continue;
    for (const FacetValue& value : match.values)
      if (value.facet == Facet::place) ids += (ids.empty() ? "" : " ") + value.value;
  }
  BOOST_TEST(ids == sample.ids);
}

// What screens call a figure, or people write of it, names what was done.
BOOST_AUTO_TEST_CASE(knows_measures_in_either_order_of_words) {
  Analyzer analyzer;
  const Knowledge knowledge = Knowledge::built_in();
  const NameFinder finder(knowledge.vocabulary, knowledge.gazetteer);
  const std::pair<const char*, const char*> measures[] = {
      {"funds returned", "returning-funds"},
      {"refunds to victims", "returning-funds"},
      {"funds frozen", "freezing-funds"},
      {"losses recovered", "recovering-losses"}};
  for (const auto& [words, measure] : measures) {
    const std::vector<NameMatch> matches = finder.find(analyzer.analyze(words));
    BOOST_REQUIRE_MESSAGE(!matches.empty() && !matches.front().values.empty(), words);
    BOOST_TEST(matches.front().values.front().value == measure, words);
  }
}

BOOST_AUTO_TEST_CASE(takes_words_that_need_neighbours_for_words) {
  Analyzer analyzer;
  const Vocabulary concepts = vocabulary();
  const Gazetteer gazetteer(small_data_files());
  const NameFinder finder(concepts, gazetteer);
  for (const char* const word : {"银行", "bank"}) {
    const std::vector<NameMatch> matches = finder.find(analyzer.analyze(word));
    BOOST_REQUIRE_EQUAL(matches.size(), 1U);
    BOOST_TEST(matches.front().values.empty(), word);
    BOOST_TEST(!matches.front().translations.empty(), word);  // of the glossary
  }
}

BOOST_AUTO_TEST_CASE(translates_a_word_and_its_plain_inflections_only) {
  Analyzer analyzer;
  const Vocabulary concepts = vocabulary();
  const Gazetteer gazetteer(small_data_files());
  const NameFinder finder(concepts, gazetteer);
  for (const char* const word : {"frauds", "Arrested", "accountants", "cell phones", "財務人員"}) {
    const std::vector<NameMatch> matches = finder.find(analyzer.analyze(word));
    BOOST_REQUIRE_MESSAGE(!matches.empty(), word);
    BOOST_TEST(!matches.front().translations.empty(), word);
  }
  for (const char* const word : {"account", "public", "commissioner", "date"})
    BOOST_TEST(finder.find(analyzer.analyze(word)).empty(), word);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
