#include "searcher/search.h"

#include <limits>
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "common/text_parts.h"
#include "searcher/result_text.h"
#include "tests/unit/small_index.h"

namespace dragnet {

namespace {

SearchRequest filtering(Facet facet, const std::vector<std::string>& values) {
  SearchRequest request;
  request.filters = {{facet, values}};
  return request;
}

const FacetRequest every_facet[] = {{Facet::type, 0},     {Facet::measure, 0}, {Facet::city, 0},
                                    {Facet::province, 0}, {Facet::kind, 0},    {Facet::language, 0},
                                    {Facet::year, 0},     {Facet::month, 0}};

}  // namespace

BOOST_AUTO_TEST_SUITE(search_test)

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
  BOOST_TEST(message_of(filtering(Facet::type, {"pig butchring"})) ==
             "--type: unknown type \"pig butchring\"; did you mean pig butchering (4)?");
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

  for (const auto& [query, left_out] : {std::pair{"date:2022", 5U}, {"date:2022 OR gang", 0U}}) {
    result = search(small_index(), asking(query));
    BOOST_TEST(result.undated_left_out == left_out, query);
  }
}

BOOST_AUTO_TEST_CASE(tells_what_each_part_finds_when_all_find_nothing) {
  SearchRequest request = filtering(Facet::type, {"pig-butchering"});
  request.query = "nosuchword";
  const SearchResult result = search(small_index(), request);
  BOOST_TEST((result.parts ==
              std::vector<PartCount>{{"nosuchword", "nosuchword", 0, 4},
                                     {"type:pig-butchering", "type:\"pig butchering\"", 4, 0}}));
  BOOST_TEST((result.unknown_words == std::vector<UnknownWord>{{"nosuchword", {}}}));
  request.query = "";
  BOOST_TEST(search(small_index(), request).parts.empty());

  // Filters that no query can say are one part.
  request = asking("caught");
  request.indexed_after = "2022";
  request.after = "2023";
  request.undated = true;
  const std::string options = "--after 2023 --undated --indexed-after 2022";
  BOOST_TEST((search(small_index(), request).parts ==
              std::vector<PartCount>{{"caught", "caught", 1, 0}, {options, options, 0, 1}}));
  request.filters = {{Facet::kind, {"other"}}};
  BOOST_TEST((search(small_index(), request).parts ==
              std::vector<PartCount>{{"caught", "caught", 1, 0},
                                     {"kind:other", "kind:other", 1, 0},
                                     {options, options, 0, 0}}));
}

BOOST_AUTO_TEST_CASE(tells_how_many_have_some_of_the_words) {
  SearchRequest request = asking("laundered launderer ATM xyzzy");
  SearchResult result = search(small_index(), request);
  BOOST_TEST(result.total == 0U);
  BOOST_TEST(result.some_words == 2U);
  request.any = true;
  BOOST_TEST(found(request) == "d1 d2");
  request.query = "caught ATM -laundering";
  BOOST_TEST(found(request) == "a1");
  request.filters = {{Facet::kind, {"other"}}};
  BOOST_TEST(found(request) == "");
}

// Half of the words, an odd one more; filters hold as ever.
BOOST_AUTO_TEST_CASE(shows_what_has_some_of_the_words_beside_the_hits) {
  const auto partial = [](const std::string& query) {
    SearchRequest request = asking(query);
    request.partial = true;
    const SearchResult result = search(small_index(), request);
    std::string text;
    for (const Hit& hit : result.partial)
      text += hit.report.id + " lacks " + joined(hit.lacking, ", ") + "; ";
    return std::to_string(result.total) + ": " + text;
  };
  BOOST_TEST(partial("gang nosuchword") == "0: a1 lacks nosuchword; d2 lacks nosuchword; ");
  BOOST_TEST(partial("gang nosuchword other") == "0: ");
  BOOST_TEST(partial("pig gang nosuchword") == "0: a1 lacks nosuchword; ");
  BOOST_TEST(partial("gang nosuchword year:2022") == "0: a1 lacks nosuchword; ");
  BOOST_TEST(partial("gang nosuchword -pig") == "0: d2 lacks nosuchword; ");
  BOOST_TEST(partial("nosuchword pig butchering gang (xyzzy OR zyxxy)") ==
             "0: a1 lacks nosuchword, (xyzzy OR zyxxy); ");
  BOOST_TEST(partial("gang nosuchword \"pig butchering\" prize") == "0: ");
  BOOST_TEST(partial("pig gang nosuchwo*") == "0: a1 lacks nosuchwo*; ");
  // Beside a hit one of two words is not enough.
  BOOST_TEST(partial("pig gang") == "1: ");
  BOOST_TEST(partial("gang") == "2: ");
}

BOOST_AUTO_TEST_CASE(names_words_that_may_have_been_meant) {
  const auto near = [](const std::string& query) {
    std::string all;
    for (const UnknownWord& unknown : search(small_index(), asking(query)).unknown_words) {
      all += unknown.word + ": " + did_you_mean(unknown.near) + " ";
    }
    return all;
  };
  BOOST_TEST(near("fruad") == "fruad: did you mean fraud (2)? ");
  BOOST_TEST(near("lanudering gang") == "lanudering: did you mean laundering (1)? ");
  BOOST_TEST(near("猪杀盆") == "猪杀盆: did you mean 杀猪盘 (4)? ");
  BOOST_TEST(near("zzz NOT fruad") == "zzz:  ");
  BOOST_TEST(near("fraud xx") == "xx:  ");
  BOOST_TEST(near("fraud OR fruad") == "");
}

BOOST_AUTO_TEST_CASE(names_unknown_words_within_what_has_several) {
  const auto unknown = [](const std::string& query) {
    std::string all;
    for (const UnknownWord& word : search(small_index(), asking(query)).unknown_words)
      all += word.word + (word.near.empty() ? "" : " " + did_you_mean(word.near)) + "; ";
    return all;
  };
  BOOST_TEST(unknown("\"xyzzy gang\"") == "xyzzy; ");
  BOOST_TEST(unknown("\"the fruad\"") == "fruad did you mean fraud (2)?; ");
  BOOST_TEST(unknown("\"警方火星积蓄\"") == "火星; ");
  BOOST_TEST(unknown("\"gang laundered\"") == "");
  BOOST_TEST(unknown("xyz*") == "xyz*; ");
  BOOST_TEST(unknown("xyzzy NEAR/3 \"fraud qqq\" NEAR/3 laun*") == "xyzzy; qqq; ");
  BOOST_TEST(unknown("exact:xyzzy gang exact:\"xyzzy ATM\"") == "xyzzy; ");
  BOOST_TEST(unknown("title:xyz* title:\"xyzzy gang\"") == "title:xyz*; title:xyzzy; ");
  BOOST_TEST(unknown("\"xyzzy gang\" OR ATM") == "");
}

BOOST_AUTO_TEST_CASE(names_what_stands_elsewhere_and_never_the_word_itself) {
  const auto unknown = [](const std::string& query) {
    return search(small_index(), asking(query)).unknown_words;
  };
  using Words = std::vector<UnknownWord>;
  BOOST_TEST((unknown("title:积蓄") == Words{{"title:积蓄", {{"积蓄", 1}}}}));
  BOOST_TEST((unknown("title:fruad") == Words{{"title:fruad", {{"title:fraud", 1}}}}));
  BOOST_TEST((unknown("title:completely") == Words{{"title:completely", {{"completely", 1}}}}));
  // No report has the name, but one is tagged with it.
  BOOST_TEST((unknown("title:杀猪盘 OR 紧急止付 OR xyzzy") == Words{}));
  SearchRequest request = asking("紧急止付");
  request.concepts = false;
  BOOST_TEST((search(small_index(), request).unknown_words ==
              Words{{"紧急止付", {{"measure:\"紧急止付\"", 1}}}}));
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

// a1 has exactly 1,200, a2 more than 1,000, b1 30 and 999.
BOOST_AUTO_TEST_CASE(answers_with_figures_that_are_certain_or_on_request_possible) {
  SearchRequest request;
  request.where = {"suspects-arrested>=1100"};
  BOOST_TEST(found(request) == "a1");
  request.possible = true;
  BOOST_TEST(found(request) == "a1 a2");
  BOOST_TEST(search(small_index(), request).asked.text == "suspects-arrested:~>=1100");
  request.where = {"suspects-arrested<1000"};
  BOOST_TEST(found(request) == "b1");
  request.possible = false;
  request.where = {"suspects-arrested~1100..1150"};
  BOOST_TEST(found(request) == "a2");
  request.where = {};
  request.query = "NOT (suspects-arrested:>=1100 OR suspects-arrested:<1000)";
  const auto certain = search(small_index(), request).total;
  request.possible = true;
  BOOST_TEST(search(small_index(), request).total + 1 == certain);
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
  BOOST_TEST(order("suspects-arrested") == "a1 a2 b1 d1 c1 ");
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
  request.limit = std::numeric_limits<std::size_t>::max();
  BOOST_TEST(search(small_index(), request).hits.size() == 9U);
  request.limit = 2;
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
    return search(small_index(), request).hits[0].match.in();
  };
  BOOST_TEST((where("gang caught") == MatchedIn{.title = true, .text = false, .tag = false}));
  BOOST_TEST((where("fraud title:fraud") == MatchedIn{.title = true, .text = true, .tag = false}));
  BOOST_TEST((where("积蓄") == MatchedIn{.title = false, .text = true, .tag = false}));
  BOOST_TEST((where("type:brushing") == MatchedIn{.title = false, .text = false, .tag = true}));
}

// b3 has the characters of 杀猪盘 elsewhere, a2 no pig dish, d2 "fraud" in its title, "a fraud
// gang" in its text.
BOOST_AUTO_TEST_CASE(words_that_stand_elsewhere_are_no_match) {
  const auto where = [](const std::string& query, const std::string& id, bool concepts = true) {
    SearchRequest request = asking(query);
    request.concepts = concepts;
    std::string places;
    for (const Hit& hit : search(small_index(), request).hits) {
      if (hit.report.id != id) continue;
      const MatchedIn in = hit.match.in();
      places =
          std::string(in.title ? "title " : "") + (in.text ? "text " : "") + (in.tag ? "tag " : "");
    }
    return places;
  };
  BOOST_TEST(where("杀猪盘 OR 猪盘", "b3") == "text ");
  BOOST_TEST(where("杀猪盘", "b1") == "text tag ");
  BOOST_TEST(where("杀猪盘", "a2") == "tag ");
  BOOST_TEST(where("killing pig dish", "a2") == "tag ");
  BOOST_TEST(where("\"a fraud gang\"", "d2", false) == "text ");
  BOOST_TEST(where("fraud NEAR/3 gang", "d2", false) == "text ");
  BOOST_TEST(where("exact:\"a fraud\"", "d2", false) == "text ");
  BOOST_TEST(where("exact:fraud", "d2", false) == "title text ");
  BOOST_TEST(where("\"gang caught\"", "a1", false) == "title ");
  BOOST_TEST(where("title:\"gang caught\"", "a1", false) == "title ");
  BOOST_TEST(where("exact:\"Gang caught\"", "a1", false) == "title ");
  BOOST_TEST(where("gang NEAR/3 caught", "a1", false) == "title ");
  BOOST_TEST(where("fraud -karamay", "d2", false) == "title text ");
}

// What a count promises: choosing the value gives that many reports.
BOOST_AUTO_TEST_CASE(counts_of_facets_are_the_hits_after_choosing_the_value) {
  const std::vector<SearchRequest> requests = {asking(""), asking("fraud OR pig"), asking("杀猪盘"),
                                               filtering(Facet::type, {"brushing"}),
                                               filtering(Facet::language, {"zh"})};
  const IndexReader index = small_index();
  for (SearchRequest request : requests) {
    request.facets.assign(std::begin(every_facet), std::end(every_facet));
    std::size_t values = 0;
    for (const FacetCounts& counts : search(index, request).facets) {
      values += counts.values.size();
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
    BOOST_TEST(values > request.facets.size() / 2);
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

// A city that is chosen is shown without a report too, and is none of those that are left out.
BOOST_AUTO_TEST_CASE(says_how_many_values_are_not_shown) {
  SearchRequest request = filtering(Facet::city, {"Karamay"});
  request.query = "西安 OR Xi'an";
  request.facets = {{Facet::city, 1}};
  BOOST_TEST(left_out_text(search(small_index(), request).facets.at(0)) == "");
  request.query = "";
  BOOST_TEST(left_out_text(search(small_index(), request).facets.at(0)) == "");
  request.filters = {};
  BOOST_TEST(left_out_text(search(small_index(), request).facets.at(0)) == "1 more");
  const FacetCounts counts{.facet = Facet::city,
                           .values = {{"a", {"A", "A"}, 2, false}, {"b", {"B", "B"}, 0, true}},
                           .distinct = 3,
                           .without = 0};
  BOOST_TEST(left_out_text(counts) == "2 more");
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
