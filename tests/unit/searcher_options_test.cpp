#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "searcher/options.h"

namespace dragnet {

namespace {

std::string message_of(const std::vector<std::string>& arguments) {
  try {
    parse_search_options(arguments);
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

std::string query_of(const std::vector<std::string>& arguments) {
  return parse_search_options(arguments).request.query;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(searcher_options)

BOOST_AUTO_TEST_CASE(words_make_the_query_and_options_stand_anywhere) {
  const SearchOptions options =
      parse_search_options({"--limit", "3", "bank", "--city", "Karamay", "card"});
  BOOST_TEST(options.request.query == "bank card");
  BOOST_TEST(options.request.limit == 3u);
  BOOST_TEST((options.request.filters == std::vector<FacetFilter>{{Facet::city, {"Karamay"}}}));
}

BOOST_AUTO_TEST_CASE(a_dash_before_a_Han_character_is_query_text) {
  BOOST_TEST(query_of({"刷单", "-学生", "--limit", "1"}) == "刷单 -学生");
  BOOST_TEST(query_of({"--", "-student", "fraud"}) == "-student fraud");
  BOOST_TEST(query_of({"--", "-学生"}) == "-学生");
  BOOST_TEST(message_of({"-student"}) ==
             "-student is not an option; if it is no option at all, put -- before it");
}

BOOST_AUTO_TEST_CASE(repeated_filters_are_collected) {
  const SearchOptions options =
      parse_search_options({"--type", "a", "--type=b", "--province", "c", "--kind", "all"});
  BOOST_TEST((options.request.filters ==
              std::vector<FacetFilter>{{Facet::type, {"a", "b"}}, {Facet::province, {"c"}}}));
}

BOOST_AUTO_TEST_CASE(facets_are_named_with_a_number) {
  const SearchOptions options = parse_search_options({"--facet", "city:20", "--facet", "type"});
  BOOST_TEST(
      (options.request.facets == std::vector<FacetRequest>{{Facet::city, 20}, {Facet::type, 10}}));
  BOOST_TEST(parse_search_options({"x", "--no-facets"}).request.facets.empty());
  BOOST_TEST(!parse_search_options({"x"}).request.facets.empty());
  BOOST_TEST(message_of({"--facet", "city:many"}) ==
             "--facet city:many: a number has to follow the colon");
  BOOST_TEST(message_of({"--facet", "suspects-arrested:5"}) ==
             "--facet suspects-arrested:5: a kind of figure takes no number");
  BOOST_TEST(message_of({"--facet", "citty"}) ==
             "--facet: unknown facet \"citty\"; did you mean city?");
  const std::string known =
      "; known are: type, measure, operation, agency, city, province, county, place, kind, "
      "language, source, year, month";
  BOOST_TEST(message_of({"--facet", "zzzz"}) ==
             "--facet: unknown facet \"zzzz\"" + known + ", and the kinds of figures");
  BOOST_TEST(message_of({"--pivot", "zzzz,city"}) == "--pivot: unknown facet \"zzzz\"" + known);
}

BOOST_AUTO_TEST_CASE(names_may_have_any_capitals) {
  const SearchOptions options =
      parse_search_options({"--facet", "City:2", "--facet", "LOSSES", "--format", "JSON", "--kind",
                            "All", "--sum", "Victims", "--timeline", "YEAR", "--color", "Never"});
  BOOST_TEST((options.request.facets == std::vector<FacetRequest>{{Facet::city, 2}}));
  BOOST_TEST((options.request.figures == std::vector{FigureKind::losses}));
  BOOST_TEST((options.format == Format::json));
  BOOST_TEST(options.request.filters.empty());
  BOOST_TEST((options.request.sum == FigureKind::victims));
  BOOST_TEST((options.request.timeline == Facet::year));
  BOOST_TEST((options.color == ColorChoice::never));
  BOOST_TEST(message_of({"--batch", "q", "--format", "JsonL"}) == "no error");
}

BOOST_AUTO_TEST_CASE(an_unknown_option_names_the_nearest) {
  BOOST_TEST(message_of({"--citty", "x"}) == "--citty is not an option; did you mean --city?");
  BOOST_TEST(message_of({"--zzzzzz=1"}) ==
             "--zzzzzz is not an option; if it is no option at all, put -- before it");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_usage_errors) {
  BOOST_TEST(message_of({"--count", "--sort", "newst"}) ==
             "--sort: unknown order \"newst\"; did you mean newest?");
  BOOST_TEST(message_of({"--table", "--fields", "id"}) ==
             "--table chooses its columns itself; leave out --fields or --table");
  BOOST_TEST(message_of({"--count", "--facet", "city"}) ==
             "--count gives the number of reports alone; leave out --facet or --count");
  BOOST_TEST(message_of({"--limit", "-1"}) == "--limit: \"-1\" is not a whole number");
  BOOST_TEST(message_of({"--limit", "ten"}) == "--limit: \"ten\" is not a whole number");
  BOOST_TEST(message_of({"--format", "xml"}) ==
             "--format: unknown value \"xml\"; known are: text, json, jsonl, csv, tsv, md, html");
  BOOST_TEST(message_of({"--color", "red"}) ==
             "--color: unknown value \"red\"; known are: auto, always, never");
  BOOST_TEST(message_of({"--city"}) == "--city needs a value");
  BOOST_TEST(message_of({}).starts_with("nothing to search for\n\n"));
}

BOOST_AUTO_TEST_CASE(an_empty_value_is_none) {
  for (const std::string option : {"--index", "--show", "--sort", "--limit", "--format"}) {
    BOOST_TEST(message_of({option, ""}) == option + " needs a value");
    BOOST_TEST(message_of({option + "="}) == option + " needs a value");
  }
}

BOOST_AUTO_TEST_CASE(an_empty_query_is_none) {
  const std::string nothing = "nothing to search for: the query is empty, and no filter is given";
  for (const char* query : {"", " \t", "\u3000"}) {
    BOOST_TEST(message_of({query}) == nothing);
    BOOST_TEST(message_of({query, "", "--kind", "all", "--count"}) == nothing);
    BOOST_TEST(message_of({query, "--city", "Karamay"}) == "no error");
    BOOST_TEST(message_of({query, "--where", "losses>1"}) == "no error");
    BOOST_TEST(message_of({query, "--similar", "x"}) == "no error");
    BOOST_TEST(message_of({query, "--complete", "city"}) == "no error");
  }
  BOOST_TEST(message_of({"--limit", "3"}) == "no error");
}

BOOST_AUTO_TEST_CASE(fields_are_a_list) {
  BOOST_TEST((parse_search_options({"--fields", "id, title,", "--fields", "date"}).fields ==
              std::vector<std::string>{"id", "title", "date"}));
  BOOST_TEST((parse_search_options({"--fields", "id,,title"}).fields ==
              std::vector<std::string>{"id", "", "title"}));
  BOOST_TEST((parse_search_options({"--fields", ""}).fields == std::vector<std::string>{""}));
}

BOOST_AUTO_TEST_CASE(brackets_are_text) {
  BOOST_TEST(query_of({"[a,b]", "[]"}) == "[a,b] []");
  BOOST_TEST(query_of({"--", "[a,b]"}) == "[a,b]");
  const std::vector<FacetFilter> city = {{Facet::city, {"[a,b]"}}};
  BOOST_TEST((parse_search_options({"--city", "[a,b]"}).request.filters == city));
  BOOST_TEST((parse_search_options({"--city=[a,b]"}).request.filters == city));
  BOOST_TEST(message_of({"--citty=[a]"}) == "--citty is not an option; did you mean --city?");
}

BOOST_AUTO_TEST_CASE(one_thing_is_asked_for) {
  BOOST_TEST(message_of({"--batch", "q", "--show", "x"}) ==
             "--show and --batch exclude each other");
  BOOST_TEST(message_of({"--complete", "city", "--why", "x"}) ==
             "--why and --complete exclude each other");
  BOOST_TEST(message_of({"--show", "x", "fraud"}) ==
             "--show takes no query; --why ID shows what one finds in the report");
  BOOST_TEST(message_of({"--why", "x", "fraud"}) == "no error");
}

BOOST_AUTO_TEST_CASE(help_and_version_are_messages) {
  BOOST_TEST(parse_search_options({"-h"}).message.starts_with("Searches reports"));
  BOOST_TEST(parse_search_options({"fraud", "--help"}).message.find("--no-pager") !=
             std::string::npos);
  BOOST_TEST(parse_search_options({"-h"}).message.find("--no-pager") == std::string::npos);
  BOOST_TEST(parse_search_options({"--version"}).message.starts_with("dragnet-search 0."));
  BOOST_TEST(parse_search_options({"fraud"}).message == "");
}

BOOST_AUTO_TEST_CASE(the_rest_goes_where_it_belongs) {
  const SearchOptions options = parse_search_options(
      {"--after", "2022",      "--before",      "2023-05",  "--undated", "--where",   "losses>1",
       "--where", "victims=3", "--during",      "2022",     "--sort",    "newest",    "--offset",
       "10",      "--count",   "--no-concepts", "--format", "json",      "--color",   "never",
       "--index", "i",         "--explain",     "--show",   "c3",        "--possible"});
  BOOST_TEST(options.request.after == "2022");
  BOOST_TEST(options.request.before == "2023-05");
  BOOST_TEST(options.request.undated);
  BOOST_TEST(options.request.possible);
  BOOST_TEST(options.request.where == (std::vector<std::string>{"losses>1", "victims=3"}));
  BOOST_TEST(options.request.during == "2022");
  BOOST_TEST(options.request.sort == "newest");
  BOOST_TEST(options.request.offset == 10u);
  BOOST_TEST(options.request.count_only);
  BOOST_TEST(!options.request.concepts);
  BOOST_TEST(options.show == "c3");
  BOOST_TEST(options.index.string() == "i");
  BOOST_TEST(options.request.explain);
  BOOST_TEST((options.format == Format::json));
  BOOST_TEST((options.color == ColorChoice::never));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
