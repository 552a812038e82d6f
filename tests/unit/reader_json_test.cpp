#include "indexer/reader_json.h"

#include <boost/test/unit_test.hpp>

#include "indexer/limits.h"
#include "tests/unit/reader_outcome.h"

using namespace dragnet;

BOOST_AUTO_TEST_SUITE(reader_json)

BOOST_AUTO_TEST_CASE(elements_of_an_array_are_records) {
  const ReaderOutcome outcome = read_file(
      "[{\"text\": \"one\"}, {\"text\": \"two ]}, [{\"},\n {\"text\": \"three\"}]\n", "news.json");
  BOOST_TEST(texts_of(outcome) == "one|two ]}, [{|three");
  BOOST_TEST(is_complete(outcome));
  BOOST_TEST(outcome.records[2].origin.record == 3U);
  BOOST_TEST(outcome.records[2].origin.byte.value_or(0) == 43U);
}

BOOST_AUTO_TEST_CASE(an_object_may_take_several_lines) {
  const std::string pretty = "{\n  \"title\": \"T\",\n  \"text\": \"a \\\"quoted\\\" {word\"\n}\n";
  BOOST_TEST(texts_of(read_file(pretty, "news.json")) == "a \"quoted\" {word");
  BOOST_TEST(texts_of(read_file(pretty + pretty, "news.json")) ==
             "a \"quoted\" {word|a \"quoted\" {word");
  BOOST_TEST(texts_of(read_file("[\n" + pretty + ",\n" + pretty + "]", "feed")) ==
             "a \"quoted\" {word|a \"quoted\" {word");
}

BOOST_AUTO_TEST_CASE(a_broken_element_costs_itself_only) {
  const ReaderOutcome outcome =
      read_file(R"([{"text": "one"}, {"text": tow}, {"text": "three"}])", "news.json");
  BOOST_TEST(texts_of(outcome) == "one|three");
  BOOST_TEST(outcome.skipped == 1U);
  BOOST_TEST(outcome.problems.front().origin.byte.value_or(0) == 18U);
}

BOOST_AUTO_TEST_CASE(an_array_that_is_cut_between_its_elements_is_not_whole) {
  const ReaderOutcome outcome = read_file(R"([{"text": "one"}, {"text": "two"},)", "news.json");
  BOOST_TEST(texts_of(outcome) == "one|two");
  BOOST_TEST(outcome.partials == 1U);
  BOOST_TEST(outcome.printed == "news.json:record 3: json-syntax: an array that is not closed\n");
}

BOOST_AUTO_TEST_CASE(what_is_not_closed_ends_the_reading) {
  const ReaderOutcome outcome = read_file(R"([{"text": "one"}, {"text": "two")", "news.json");
  BOOST_TEST(texts_of(outcome) == "one");
  BOOST_TEST(outcome.printed ==
             "news.json:record 2 @byte 18: json-syntax: an object that is not "
             "closed; the rest is not read\n");
  const ReaderOutcome words = read_file(R"([{"text": "one"}, two])", "news.json");
  BOOST_TEST(words.printed ==
             "news.json:record 2 @byte 18: json-syntax: expected an object; the "
             "rest is not read\n");
}

BOOST_AUTO_TEST_CASE(an_element_of_16_MiB_is_read_but_no_more) {
  const auto array = [](std::size_t size) {
    const std::string frame = R"({"text": ""})";
    return "[" + std::string(R"({"text": ")") + std::string(size - frame.size(), 'x') + "\"}]";
  };
  BOOST_TEST(read_file(array(max_record_bytes), "a.json").records.size() == 1U);
  const ReaderOutcome outcome = read_file(array(max_record_bytes + 1), "a.json");
  BOOST_TEST(outcome.records.empty());
  BOOST_TEST(outcome.problems.back().code == "record-too-large");
}

BOOST_AUTO_TEST_CASE(an_empty_array_has_no_records) {
  for (const char* const name : {"a.json", "feed"}) {
    const ReaderOutcome outcome = read_file("[ ]\n", name);
    BOOST_TEST(outcome.seen == 0U);
    BOOST_TEST(outcome.printed == "");
  }
}

BOOST_AUTO_TEST_CASE(an_element_that_is_no_object_costs_itself_only) {
  const ReaderOutcome outcome = read_file(
      R"([null, {"text": "one"}, "a, \"b]", -1.5e3, {"text": "two"}, false])", "news.json");
  BOOST_TEST(texts_of(outcome) == "one|two");
  BOOST_TEST(outcome.skipped == 4U);
  BOOST_TEST(outcome.printed ==
             "news.json:record 1 @byte 1: json-syntax: found null, expected an object\n"
             "news.json:record 3 @byte 24: json-syntax: found a string, expected an object\n"
             "news.json:record 4 @byte 35: json-syntax: found a number, expected an object\n"
             "news.json:record 6 @byte 60: json-syntax: found a truth value, expected an object\n");
  BOOST_TEST(texts_of(read_file("[\nnull,\n{\"text\": \"1\"},\n{\"text\": \"2\"}\n]", "feed")) ==
             "1|2");
}

BOOST_AUTO_TEST_CASE(a_text_may_begin_with_a_bracket) {
  const ReaderOutcome outcome = read_file("[Karamay] Police arrested 12.\n\nThey did.", "a.txt");
  BOOST_TEST(outcome.records.size() == 1U);
  BOOST_TEST(is_complete(outcome));
}

BOOST_AUTO_TEST_SUITE_END()
