#include "common/prefix_terms.h"

#include <set>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "tests/unit/library_database.h"
#include "tests/unit/stored_index.h"

namespace dragnet {

namespace {

constexpr std::uint32_t reports = 20000;

void fill(Xapian::Document& document, std::uint32_t report) {
  document.add_term("all", report % 300);
  document.add_term("诈骗");
  document.add_term(std::string("al\0l", 4));
  document.add_value(3, std::to_string(report));
  if (report % 10 == 0) document.add_term("n" + std::to_string(report));
  if (report % 100 == 0) {
    document.add_term(std::string("\0", 1) + std::to_string(report));
    document.add_term("n" + std::to_string(report) + std::string("\0\0\xFF", 3));
    document.add_term("诈" + std::to_string(report % 700));
  }
}

// What is no term is in the library's table of lists too.
struct LibraryTerms : LibraryDatabase {
  LibraryTerms() : LibraryDatabase(reports, fill) {
    Xapian::WritableDatabase database = writable();
    database.set_metadata("a key", "kept in the same table");
    database.commit();
  }
};

std::vector<std::string> walked(const GlassTables& tables, const std::string& prefix) {
  std::vector<std::string> found;
  for (PrefixTerms terms(tables.postlists, prefix); terms.term(); terms.next())
    found.push_back(*terms.term());
  return found;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(prefix_terms, LibraryTerms)

BOOST_AUTO_TEST_CASE(know_the_first_report_of_each) {
  const GlassTables tables = open_glass_tables(folder.path());
  const Xapian::Database library = database();
  std::size_t met = 0;
  for (PrefixTerms terms(tables.postlists, "n"); terms.term(); terms.next(), ++met)
    BOOST_TEST_REQUIRE(terms.first_report(reports) == *library.postlist_begin(*terms.term()));
  BOOST_TEST(met > 2000U);
  for (PrefixTerms terms(tables.postlists, "all"); terms.term(); terms.next())
    BOOST_TEST(terms.first_report(reports) == 1U);
}

BOOST_AUTO_TEST_CASE(refuse_a_first_report_that_there_is_not) {
  const GlassTables tables = open_glass_tables(folder.path());
  PrefixTerms terms(tables.postlists, "n10000");
  BOOST_TEST(terms.first_report(10000) == 10000U);
  BOOST_CHECK_THROW(terms.first_report(9999), IndexError);
}

BOOST_AUTO_TEST_CASE(are_those_of_the_library) {
  const GlassTables tables = open_glass_tables(folder.path());
  const Xapian::Database library = database();
  std::set<std::string> prefixes{"", "a term", "zz", "\xFF"};
  for (auto term = library.allterms_begin(); term != library.allterms_end(); ++term)
    for (std::size_t size = 1; size <= (*term).size(); ++size)
      prefixes.insert((*term).substr(0, size));
  BOOST_TEST(prefixes.size() > 2000U);
  for (const std::string& prefix : prefixes) {
    const std::vector<std::string> expected(library.allterms_begin(prefix),
                                            library.allterms_end(prefix));
    BOOST_TEST_REQUIRE((walked(tables, prefix) == expected));
  }
}

BOOST_AUTO_TEST_CASE(end_where_the_table_leads_back) {
  BOOST_TEST(walked(open_glass_tables(folder.path()), "n").size() == reports / 10 + reports / 100);
  lead_astray(folder / glass_postlists, 12, 11);
  BOOST_CHECK_THROW(walked(open_glass_tables(folder.path()), ""), IndexError);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
