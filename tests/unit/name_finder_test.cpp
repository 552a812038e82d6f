#include "searcher/name_finder.h"

#include <ostream>
#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

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
