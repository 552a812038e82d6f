#include "common/vocabulary.h"

#include <boost/test/unit_test.hpp>

#include "common/data_files.h"
#include "common/error.h"

namespace dragnet {

namespace {

const DataFiles good = {
    {"agencies.tsv", "mps\t\t公安部\tMinistry of Public Security\n"},
    {"contexts.tsv", "fraud\t诈骗|scam\nfraud\tfraud\n"},
    {"measures.tsv", "stop-payment\t\t紧急止付\temergency stop-payment\n\t止付\tstrong\n"},
    {"operations.tsv", "op-duanka\t\t断卡行动\tCard-Cutting operation\n\t断卡\tstrong\n"},
    {"types.tsv",
     "fake-investment\t\t虚假投资理财\tfake investment scam\n"
     "pig-butchering\tfake-investment\t杀猪盘\tpig butchering\n"
     "\tkilling pig dish\tstrong\n"
     "\tpig slaughter\tweak\t40:@fraud|dating;sentence:police\tsentence:pork|meat\n"}};

DataFiles with(std::string_view name, std::string text) {
  DataFiles files = good;
  for (DataFile& file : files) {
    if (file.name == name) file.text = std::string(file.text.view()) + text;
  }
  return files;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(vocabulary)

// Knowledge::built_in does not look for them.
BOOST_AUTO_TEST_CASE(there_are_no_mistakes_in_what_is_compiled_in) {
  BOOST_TEST(mistakes(built_in_data()) == std::vector<std::string>(),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(reads_conditions_and_sets) {
  const Vocabulary vocabulary(good);
  const Concept* pig = vocabulary.find("pig-butchering");
  BOOST_REQUIRE(pig != nullptr);
  const Alias expected{.texts = {"pig slaughter"},
                       .strong = false,
                       .needs = {{ContextScope::tokens, 40, {"诈骗", "scam", "fraud", "dating"}},
                                 {ContextScope::sentence, 0, {"police"}}},
                       .unless = {{ContextScope::sentence, 0, {"pork", "meat"}}}};
  BOOST_TEST((vocabulary.aliases(*pig).at(1) == expected));
  BOOST_TEST(
      vocabulary.ancestors("pig-butchering") == std::vector<std::string_view>{"fake-investment"},
      boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(finds_concepts_by_any_name) {
  const Vocabulary vocabulary(good);
  for (const char* name :
       {"pig-butchering", "Pig Butchering scam", "殺豬盤", "杀猪盘诈骗", "Killing Pig Dish"}) {
    const auto found = vocabulary.named(name);
    BOOST_REQUIRE_MESSAGE(found.size() == 1, name);
    BOOST_TEST(found[0]->id == "pig-butchering");
  }
  BOOST_TEST(vocabulary.named("断卡", Facet::type).empty());
  BOOST_TEST(vocabulary.named("断卡", Facet::operation).size() == 1);
}

BOOST_AUTO_TEST_CASE(names_file_and_line_of_every_mistake) {
  const auto expected = std::vector<std::string>{
      "types.tsv:6: \"pig-butchering\" stands twice",
      "types.tsv:7: strength is strong or weak, not \"sure\"",
      "types.tsv:9: unknown set \"@nothing\"",
      "types.tsv:10: unknown scope \"pork|meat\": report, sentence, quoted or a number, "
      "which may have a - or +",
      "types.tsv:5: parent \"nobody\" does not exist",
      "measures.tsv:2: \"止付\" is a strong alias of \"pig-butchering\" too"};
  const auto found = mistakes(with("types.tsv",
                                   "orphan\tnobody\t孤\torphan\n"
                                   "pig-butchering\t\t猪\tpig\n"
                                   "\tpig\tsure\n"
                                   "\t止付\tstrong\n"
                                   "\tcat\tweak\treport:@nothing\n"
                                   "\tdog\tweak\t\tpork|meat\n"));
  BOOST_TEST(found == expected, boost::test_tools::per_element());
  BOOST_CHECK_THROW(Vocabulary{with("types.tsv", "x\n")}, UserError);
}

BOOST_AUTO_TEST_CASE(reads_on_which_side_of_the_alias_a_word_stands) {
  const Vocabulary vocabulary(
      with("operations.tsv", "\tcard\tweak\t-3:cut;+2:operation\tquoted\n"));
  const Alias expected{
      .texts = {"card"},
      .strong = false,
      .needs = {{ContextScope::before, 3, {"cut"}}, {ContextScope::after, 2, {"operation"}}},
      .unless = {{ContextScope::quoted, 0, {}}}};
  BOOST_TEST((vocabulary.aliases(*vocabulary.find("op-duanka")).at(1) == expected));
}

BOOST_AUTO_TEST_CASE(weak_aliases_name_alone_unless_they_depend_on_their_neighbours) {
  const Vocabulary vocabulary(with("operations.tsv",
                                   "\tcard\tweak\treport:scam\t+1:game;report:play\n"
                                   "\tcut\tweak\t\t+2:game\n"
                                   "\tcutter\tweak\t\t-1:paper\n"
                                   "\tclip\tweak\t+1:card\n"));
  std::vector<bool> alone;
  for (const Alias& alias : vocabulary.aliases(*vocabulary.find("op-duanka")))
    alone.push_back(names_alone(alias));
  BOOST_TEST((alone == std::vector{true, true, false, false, false}));
}

BOOST_AUTO_TEST_CASE(refuses_patterns_with_unknown_sets_and_open_braces) {
  const auto found = mistakes(with("operations.tsv", "\t{cut} card\tstrong\n\tcard {cut\tweak\n"));
  const auto expected =
      std::vector<std::string>{"operations.tsv:3: unknown set or open brace in \"{cut} card\"",
                               "operations.tsv:4: unknown set or open brace in \"card {cut\""};
  BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(refuses_an_alias_that_repeats_another_one_of_its_concept) {
  const auto found = mistakes(with("operations.tsv",
                                   "\tcard cutting\tweak\tquoted\n"
                                   "\tcards cut\tweak\tsentence:police\n"
                                   "\tcut card\tweak\tquoted\n"
                                   "\tcard cut\tweak\tquoted\n"
                                   "\tCutting cards\tstrong\n"));
  const auto expected = std::vector<std::string>{
      "operations.tsv:6: \"card cut\" is the same as \"card cutting\" above",
      "operations.tsv:7: \"Cutting cards\" is the same as \"cut card\" above"};
  BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
