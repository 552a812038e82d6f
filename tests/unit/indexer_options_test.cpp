#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "indexer/options.h"

namespace dragnet {

namespace {

std::string message_of(const std::vector<std::string>& arguments) {
  try {
    parse_index_options(arguments);
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(indexer_options)

BOOST_AUTO_TEST_CASE(the_first_word_is_the_command_and_options_stand_anywhere) {
  const Options options =
      parse_index_options({"--index", "i", "build", "--strict", "a.txt", "--threads=3", "-"});
  BOOST_TEST((options.command == Command::build));
  BOOST_TEST(options.inputs == (std::vector<std::string>{"a.txt", "-"}));
  BOOST_TEST(options.index == "i");
  BOOST_TEST(options.threads == 3u);
  BOOST_TEST(options.strict);
  BOOST_TEST(!options.allow_empty);
}

BOOST_AUTO_TEST_CASE(the_rest_goes_where_it_belongs) {
  const Options tag = parse_index_options(
      {"tag", "x", "--format", "jsonl", "--with-text", "--verbose", "--vocabularies", "v"});
  BOOST_TEST((tag.command == Command::tag));
  BOOST_TEST((tag.format == TagFormat::jsonl));
  BOOST_TEST(tag.with_text);
  BOOST_TEST(tag.verbose);
  BOOST_TEST(tag.vocabularies == "v");
  BOOST_TEST(parse_index_options({"tag", "x", "--why"}).why);
  BOOST_TEST(parse_index_options({"info", "--generations"}).generations);
  BOOST_TEST(parse_index_options({"build", "x", "--allow-empty"}).allow_empty);
  BOOST_TEST((parse_index_options({"check"}).command == Command::check));
  BOOST_TEST((parse_index_options({"rollback"}).command == Command::rollback));
  BOOST_TEST((parse_index_options({"vocabularies"}).command == Command::vocabularies));
  BOOST_TEST(parse_index_options({"vocabularies", "v"}).inputs == std::vector<std::string>{"v"});
}

BOOST_AUTO_TEST_CASE(an_option_of_another_command_is_an_error) {
  BOOST_TEST(message_of({"check", "--strict"}) == "check has no option --strict");
  BOOST_TEST(message_of({"tag", "x", "--index", "i"}) == "tag has no option --index");
  BOOST_TEST(message_of({"tag", "x", "--why", "--format", "jsonl"}) ==
             "--why: only the text format has room for it");
}

BOOST_AUTO_TEST_CASE(inputs_are_for_those_who_read_them) {
  BOOST_TEST(message_of({"build"}) ==
             "build needs an input: a file, a folder or - for standard input");
  BOOST_TEST(message_of({"info", "x"}) == "info takes no input, but got \"x\"");
  BOOST_TEST(message_of({"vocabularies", "v", "w"}) ==
             "vocabularies takes one folder, but got \"w\"");
}

BOOST_AUTO_TEST_CASE(mistakes_name_what_may_have_been_meant) {
  BOOST_TEST(message_of({"biuld", "x"}) == "unknown command \"biuld\"; did you mean build?");
  BOOST_TEST(message_of({"build", "x", "--stict"}) ==
             "--stict is not an option; did you mean --strict?");
  BOOST_TEST(message_of({"tag", "x", "--format", "xml"}) ==
             "--format: unknown value \"xml\"; known are: text, jsonl");
  BOOST_TEST(message_of({"build", "x", "--threads", "0"}) == "--threads: between 1 and 256");
  BOOST_TEST(message_of({"build", "x", "--threads", "all"}) ==
             "--threads: \"all\" is not a whole number");
  BOOST_TEST(message_of({}).starts_with("say what to do\n\nReads reports"));
}

BOOST_AUTO_TEST_CASE(help_and_version_are_messages) {
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"-h"}, {"--help"}, {"help"}}) {
    BOOST_TEST(parse_index_options(arguments).message.starts_with("Reads reports"));
  }
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {"build", "-h"}, {"build", "--help"}, {"help", "build"}}) {
    BOOST_TEST(
        parse_index_options(arguments).message.starts_with("Usage: dragnet-index build INPUT..."));
  }
  BOOST_TEST(message_of({"help", "biuld"}) == "unknown command \"biuld\"; did you mean build?");
  BOOST_TEST(message_of({"hepl"}) == "unknown command \"hepl\"; did you mean help?");
  BOOST_TEST(
      parse_index_options({"--generate", "man"}).message.starts_with(".TH DRAGNET\\-INDEX 1"));
  BOOST_TEST(parse_index_options({"--version"}).message.starts_with("dragnet-index 0."));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
