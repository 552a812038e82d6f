#include "common/open_index.h"

#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "common/glass_format.h"
#include "common/schema.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

// Words that all texts have, that some have, and that only one has.
std::string text_of(int report, const std::string& word) {
  const std::string number = std::to_string(report);
  return "fraud " + word + " word" + number + " every" + std::to_string(report % 7) +
         "th 电信诈骗" + (report % 3 == 0 ? "团伙" : "");
}

// Three segments, of which the first two have dead reports.
void publish_some(const TemporaryFolder& folder) {
  std::vector<std::string> texts;
  for (int i = 1; i <= 60; ++i) texts.push_back(text_of(i, "first"));
  publish_texts(folder.path(), texts);
  publish_update(folder.path(), {{"r3", text_of(3, "second")}, {"r61", text_of(61, "second")}},
                 {"r1", "r2", "r10"});
  publish_update(folder.path(), {{"r61", text_of(61, "third")}, {"诈1", text_of(62, "third")}},
                 {"r4"});
}

std::vector<std::string> terms_of(const std::string& prefix, const StoredReports& reports) {
  std::vector<std::string> terms;
  for_each_term(prefix, reports, [&](const std::string& term) {
    terms.push_back(term);
    return true;
  });
  return terms;
}

std::vector<Xapian::docid> living_by_library(const std::string& term,
                                             const StoredReports& reports) {
  std::vector<Xapian::docid> living(reports.database.postlist_begin(term),
                                    reports.database.postlist_end(term));
  std::erase_if(living, [&](Xapian::docid report) { return !is_living(report, reports); });
  return living;
}

// The first living report of each term; what cannot be told for damage is "damaged".
std::vector<std::string> first_of_each(const std::vector<std::string>& terms,
                                       const StoredReports& reports) {
  std::vector<std::string> first;
  for (const std::string& term : terms) {
    try {
      first.push_back(std::to_string(first_living(term, reports).value_or(0)));
    } catch (const IndexError&) {
      first.emplace_back("damaged");
    }
  }
  return first;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(open_indexes)

BOOST_AUTO_TEST_CASE(have_the_terms_of_all_segments_once) {
  const TemporaryFolder folder;
  publish_some(folder);
  const StoredReports reports = open_index(folder.path()).reports;
  BOOST_TEST_REQUIRE(reports.segments.size() == 3U);
  for (const std::string& term : terms_of("", reports)) {
    for (std::size_t size = 0; size <= term.size(); ++size) {
      const std::string prefix = term.substr(0, size);
      const std::vector<std::string> expected(reports.database.allterms_begin(prefix),
                                              reports.database.allterms_end(prefix));
      BOOST_TEST_REQUIRE(terms_of(prefix, reports) == expected, boost::test_tools::per_element());
    }
  }
}

BOOST_AUTO_TEST_CASE(stop_at_the_term_that_is_enough) {
  const TemporaryFolder folder;
  publish_some(folder);
  const StoredReports reports = open_index(folder.path()).reports;
  std::vector<std::string> seen;
  for_each_term("word", reports, [&](const std::string& term) {
    seen.push_back(term);
    return seen.size() < 2;
  });
  const std::vector<std::string> expected{"word1", "word10"};
  BOOST_TEST(seen == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(know_their_living_reports) {
  const TemporaryFolder folder;
  publish_some(folder);
  const StoredReports reports = open_index(folder.path()).reports;
  BOOST_TEST(!reports.tombstones.empty());
  std::size_t dead = 0;
  std::vector<std::string> terms = terms_of("", reports);
  terms.emplace_back("no such term");
  terms.emplace_back(300, 'x');
  for (const std::string& term : terms) {
    const std::vector<Xapian::docid> living = living_by_library(term, reports);
    BOOST_TEST(count_living(term, reports) == living.size());
    BOOST_TEST(count_all(term, reports) == reports.database.get_termfreq(term));
    BOOST_TEST(first_living(term, reports).value_or(0) == (living.empty() ? 0 : living.front()));
    if (living.empty()) ++dead;
  }
  BOOST_TEST(dead > 2U);
}

BOOST_AUTO_TEST_CASE(without_tombstones_count_what_their_lists_say) {
  const TemporaryFolder folder;
  publish_texts(folder.path(), {"fraud of one", "fraud of two"});
  const StoredReports reports = open_index(folder.path()).reports;
  BOOST_TEST(count_living("fraud", reports) == 2U);
  BOOST_TEST(count_living("one", reports) == 1U);
  BOOST_TEST(count_living("three", reports) == 0U);
}

BOOST_AUTO_TEST_CASE(refuse_terms_where_a_table_leads_back) {
  const TemporaryFolder folder;
  std::vector<std::string> texts;
  for (int i = 1; i <= 400; ++i) texts.push_back(text_of(i, "first"));
  publish_texts(folder.path(), texts);
  const StoredReports whole = open_index(folder.path()).reports;
  const std::vector<std::string> terms = terms_of("", whole);
  const std::vector<std::string> before = first_of_each(terms, whole);

  lead_astray(folder / "seg-000001" / glass_postlists, 3, 1);
  const StoredReports damaged = open_index(folder.path()).reports;
  BOOST_CHECK_THROW(terms_of("", damaged), IndexError);
  const std::vector<std::string> after = first_of_each(terms, damaged);
  BOOST_TEST(std::ranges::count(after, "damaged") > 0);
  for (std::size_t i = 0; i < terms.size(); ++i)
    BOOST_TEST_REQUIRE((after[i] == before[i] || after[i] == "damaged"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
