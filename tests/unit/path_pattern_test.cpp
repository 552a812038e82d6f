#include "indexer/path_pattern.h"

#include <boost/test/unit_test.hpp>

using namespace dragnet;

BOOST_AUTO_TEST_SUITE(path_pattern)

BOOST_AUTO_TEST_CASE(a_pattern_without_a_slash_is_about_the_name) {
  BOOST_TEST(matches("*.html", "a/b/page.html"));
  BOOST_TEST(matches("page.*", "a/b/page.html"));
  BOOST_TEST(!matches("a", "a/b"));
  BOOST_TEST(!matches("*.html", "page.html.bak"));
  BOOST_TEST(matches("诈骗?", "news/诈骗案"));
}

BOOST_AUTO_TEST_CASE(a_pattern_with_a_slash_is_about_the_path_below_the_input) {
  BOOST_TEST(matches("news/*.txt", "news/a.txt"));
  BOOST_TEST(!matches("news/*.txt", "news/2023/a.txt"));
  BOOST_TEST(!matches("news/*.txt", "old/news/a.txt"));
  BOOST_TEST(matches("news/**", "news/2023/a.txt"));
  BOOST_TEST(matches("**/2023/*", "news/2023/a.txt"));
  BOOST_TEST(matches("/a.txt", "a.txt"));
  BOOST_TEST(!matches("/a.txt", "b/a.txt"));
  BOOST_TEST(matches("old/", "old"));
}

BOOST_AUTO_TEST_CASE(two_stars_and_a_slash_stand_for_no_folder_too) {
  for (const std::string path : {"a.html", "news/a.html", "news/2023/a.html"})
    BOOST_TEST(matches("**/*.html", path), path);
  BOOST_TEST(matches("**/drafts/**", "drafts/a.html"));
  BOOST_TEST(matches("news/**/a.html", "news/a.html"));
  BOOST_TEST(matches("news/**/a.html", "news/2023/05/a.html"));
  BOOST_TEST(matches("**/**/a.html", "a.html"));
  BOOST_TEST(matches("/**/a.html", "a.html"));
  BOOST_TEST(!matches("**/a.html", "ba.html"));
  BOOST_TEST(!matches("news/**/a.html", "news/ba.html"));
  BOOST_TEST(!matches("news/**/a.html", "newsa.html"));
  BOOST_TEST(!matches("x**/a.html", "xa.html"));
  BOOST_TEST(matches("x**/a.html", "xy/z/a.html"));
}

BOOST_AUTO_TEST_CASE(sets_and_literal_characters) {
  BOOST_TEST(matches("[a-c]?.txt", "bx.txt"));
  BOOST_TEST(!matches("[!a-c]*", "b"));
  BOOST_TEST(matches("[]x]", "]"));
  BOOST_TEST(matches("[一-三].txt", "二.txt") == false);  // by code points: 二 lies beyond 三
  BOOST_TEST(matches("[一-龥].txt", "二.txt"));
  BOOST_TEST(matches("\\*.txt", "*.txt"));
  BOOST_TEST(!matches("\\*.txt", "a.txt"));
  BOOST_TEST(matches("[", "["));
  BOOST_TEST(matches("", ""));
}

BOOST_AUTO_TEST_CASE(many_stars_are_no_burden) {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  BOOST_TEST(!matches(pattern + "b", std::string(2000, 'a')));
}

BOOST_AUTO_TEST_CASE(exclude_wins_over_include) {
  const PathFilter filter{.include = {"*.txt", "*.html"}, .exclude = {"draft*", "old/**"}};
  BOOST_TEST(filter.takes_file("a.txt"));
  BOOST_TEST(!filter.takes_file("a.csv"));
  BOOST_TEST(!filter.takes_file("draft.txt"));
  BOOST_TEST(!filter.takes_file("old/a.txt"));
  BOOST_TEST(filter.enters_folder("news"));
  BOOST_TEST(!filter.enters_folder("drafts"));
}

BOOST_AUTO_TEST_CASE(a_folder_of_which_all_is_excluded_is_not_entered) {
  for (const std::string pattern : {"ix/**", "ix/*", "/ix/**/", "ix/**/*", "ix/**/**", "**/ix/**"})
    BOOST_TEST(!(PathFilter{.exclude = {pattern}}.enters_folder("ix")), pattern);
  for (const std::string pattern : {"ix/*/*", "ix/*/**", "ix/**.html", "ix/\\*", "a/ix/**", "i/**"})
    BOOST_TEST((PathFilter{.exclude = {pattern}}.enters_folder("ix")), pattern);
  BOOST_TEST((PathFilter{.exclude = {"ix/**"}}.enters_folder("a/ix")));
  BOOST_TEST(!(PathFilter{.exclude = {"ix/*/**"}}.enters_folder("ix/a")));
}

BOOST_AUTO_TEST_SUITE_END()
