#include "indexer/diagnostics.h"

#include <sstream>

#include <boost/test/unit_test.hpp>

#include "indexer/limits.h"

namespace dragnet {

namespace {

struct Account {
  std::ostringstream out;
  Diagnostics diagnostics{out};
};

BOOST_FIXTURE_TEST_SUITE(diagnostics_account, Account)

BOOST_AUTO_TEST_CASE(a_problem_is_printed_with_its_place_and_made_harmless) {
  diagnostics.reject({"a\x1B[2J.txt", 3, 17}, "json-syntax", "said \x1B[31m");
  BOOST_TEST(out.str().find('\x1B') == std::string::npos);
  BOOST_TEST(out.str().find(":record 3 @byte 17: json-syntax: said ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(everything_seen_is_accounted_for) {
  for (int i = 0; i < 3; ++i) diagnostics.count_seen();
  diagnostics.count_indexed();
  diagnostics.count_indexed();
  diagnostics.count_duplicate();
  BOOST_TEST(diagnostics.balanced());
  BOOST_TEST(diagnostics.complete());
  diagnostics.reject({"a"}, "no-text", "");
  diagnostics.unindex({"b"}, "index-rejected", "");
  BOOST_TEST(diagnostics.balanced());
  BOOST_TEST(!diagnostics.complete());
  BOOST_TEST(diagnostics.skipped == 2U);
}

BOOST_AUTO_TEST_CASE(a_wrong_account_is_a_bug) {
  diagnostics.count_seen();
  BOOST_CHECK_THROW(diagnostics.require_balance(), std::logic_error);
  diagnostics.count_indexed();
  BOOST_CHECK_NO_THROW(diagnostics.require_balance());
}

BOOST_AUTO_TEST_CASE(what_is_said_of_a_whole_file_names_no_record) {
  diagnostics.reject({"a.zip", 0, {}}, "zip-damaged", "cut");
  diagnostics.partial({"b.csv", 0, 7}, "suspect-encoding", "x");
  BOOST_TEST(out.str() == "a.zip: zip-damaged: cut\nb.csv @byte 7: suspect-encoding: x\n");
  BOOST_TEST(diagnostics.skipped_jsonl().starts_with(
      R"({"severity":"skipped","path":"a.zip","record":null,"byte":null)"));
}

BOOST_AUTO_TEST_CASE(infos_are_silent_and_harm_nothing) {
  diagnostics.info({"a"}, "nul-bytes", "1");
  BOOST_TEST(out.str() == "");
  BOOST_TEST(diagnostics.complete());
  BOOST_TEST(diagnostics.skipped_jsonl() == "");
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_listed_as_json_lines) {
  diagnostics.reject({"a.csv", 2, 11}, "csv-no-text", "the row has no text");
  diagnostics.partial({"b.txt"}, "suspect-encoding", "50 %");
  BOOST_TEST(diagnostics.skipped_jsonl() ==
             R"({"severity":"skipped","path":"a.csv","record":2,"byte":11,)"
             R"("code":"csv-no-text","text":"the row has no text"})"
             "\n"
             R"({"severity":"partial","path":"b.txt","record":1,"byte":null,)"
             R"("code":"suspect-encoding","text":"50 %"})"
             "\n");
}

BOOST_AUTO_TEST_CASE(infos_take_no_room_from_what_is_missing) {
  for (std::size_t i = 0; i < max_listed_problems + 2; ++i)
    diagnostics.info({"a"}, "nul-bytes", "");
  BOOST_TEST(diagnostics.problems.back().code == "too-many-infos");
  BOOST_TEST(diagnostics.complete());
  BOOST_TEST(diagnostics.skipped_jsonl().empty());
  diagnostics.reject({"b", 4}, "no-text", "nothing");
  BOOST_TEST(out.str() == "b:record 4: no-text: nothing\n");
}

BOOST_AUTO_TEST_CASE(millions_of_problems_are_counted_but_not_listed) {
  for (std::size_t i = 0; i < max_listed_problems; ++i) diagnostics.reject({"a"}, "no-text", "");
  BOOST_TEST(diagnostics.problems.size() == max_listed_problems);
  BOOST_TEST(diagnostics.problems.back().code == "no-text");
  diagnostics.reject({"b", 4}, "no-text", "");
  diagnostics.reject({"b", 5}, "binary", "");
  BOOST_TEST(diagnostics.problems.size() == max_listed_problems + 1);
  BOOST_TEST(
      out.str().ends_with("b:record 4: too-many-problems: from here on they are only counted\n"));
  BOOST_TEST(diagnostics.skipped == max_listed_problems + 2);
  BOOST_TEST(diagnostics.skipped_by_code().at("no-text") == max_listed_problems + 1);
  BOOST_TEST(diagnostics.skipped_by_code().at("binary") == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet
