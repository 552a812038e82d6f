#include "common/analyzer.h"

#include <random>
#include <vector>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "common/hash.h"
#include "common/phrase_starts.h"
#include "common/text_limits.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

// "term" or "term/stem" for each token, Han characters alone, separated by what the gap is:
// nothing, " ", "'" (joined), "~" (mark),
// "," (clause), "|" (sentence).
std::string show(const TokenStream& stream) {
  constexpr std::string_view gaps[] = {"", " ", "~", ",", "|"};
  std::string out;
  for (std::size_t i = 0; i < stream.size(); ++i) {
    if (i > 0) out += stream[i].joined ? "'" : gaps[static_cast<std::size_t>(stream[i].gap)];
    out += stream.term(i);
    if (stream.stem(i) != stream.term(i)) out.append("/").append(stream.stem(i));
  }
  return out;
}

std::string tokens(std::string_view text) {
  return show(Analyzer().analyze(text));
}

struct Row {
  std::string text;
  std::string expected;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.text;
}

const Row rows[] = {
    {"Police arrested", "police/polic arrested/arrest"},
    {"杀猪盘", "杀猪盘"},
    {"殺豬盤", "杀猪盘"},
    {"13,800", "13800"},
    {"1.38万", "13800"},
    {"１３８００", "13800"},
    {"1.38萬", "13800"},
    {"3亿2000万", "30000000020000000"},
    {"2万亿", "2000000000000"},
    {"007", "007"},
    {"07", "7"},
    {"0.50", "0.5"},
    {"2022-07-13", "2022 7 13"},
    {"2022.07.08", "2022~7~8"},
    {"11:38", "11~38"},
    {"10,10", "10,10"},
    {"1,2345", "1,2345"},
    {"83.4%", "83.4"},
    {"5G 2nd B2", "5g 2nd b2"},
    {"50people", "50people/peopl"},
    {"RMB500,000 Rs50,000", "rmb500000 rs50000"},
    {"RM2.5 RM2.5m USD3bn", "rm2.5 rm2.5m usd3bn"},
    {"PHP20万 rm5 USD RMX5", "php200000 rm5 usd rmx5"},
    {"Xi'an", "xi'an"},
    {"Xi 'an", "xi'an"},
    {"Xi’an", "xi'an"},
    {"Xi ‘ an", "xi an"},
    {"victim’s bank", "victim bank"},
    {"\"card\" cut", "card~cut"},
    {"province.Reasonable", "province/provinc|reasonable/reason"},
    {"Mr. Wan came. He", "mr wan came|he"},
    {"U.S. law", "u s law"},
    {"No. 5", "no 5"},
    {"www.ts.cn", "www~ts~cn"},
    {"ended.\nthen", "ended/end|then"},
    {"broken\nline", "broken line"},
    {"Ürümqi Lüliang", "urumqi luliang"},
    {"fr\u00ADaud", "fraud"},
    {"cafe\u0301", "cafe"},
    {"冒充“客服”", "冒充~客服"},
    {"破获，抓获。", "破获,抓获"},
    {"12381短信", "12381短信"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(analyzer)

BOOST_DATA_TEST_CASE(cuts_and_folds, boost::unit_test::data::make(rows), row) {
  BOOST_TEST(tokens(row.text) == row.expected);
}

BOOST_AUTO_TEST_CASE(keeps_the_bytes_of_the_original) {
  const std::string text = "在１３，８００人中，Xi 'an’s 殺豬盤 ";
  const TokenStream stream = Analyzer().analyze(text);
  BOOST_TEST(show(stream) == "在13800人中,xi'an 杀猪盘");
  BOOST_TEST(stream.slice(1, 2) == "１３，８００");
  BOOST_TEST(stream.slice(4, 6) == "Xi 'an");
  BOOST_TEST(stream.slice(6, 9) == "殺豬盤");
  BOOST_TEST(stream.gap_text(6) == "’s ");
  BOOST_TEST(stream.gap_text(9) == " ");
}

BOOST_AUTO_TEST_CASE(notes_the_ends_of_runs_of_han_characters) {
  const std::vector<std::pair<std::string, std::vector<std::uint32_t>>> cases = {
      {"", {}},
      {"police", {}},
      {"断卡", {2}},
      {"断 卡，行动", {1, 2, 4}},
      {"抓获3人", {2, 4}},
      {"3人", {2}},
      {"断詐骗\u200B卡", {4}},  // one folds to another, one is as if it were not there
      {"断\U00020000卡", {3}},  // one of four bytes
      {"断\u0001卡", {1, 2}},
      {"诈" + std::string(200, 'a') + "骗", {1, 2}},
  };
  for (const auto& [text, ends] : cases) {
    const TokenStream stream = Analyzer().analyze(text);
    BOOST_TEST_CONTEXT(text)
    BOOST_TEST(stream.ends_of_han_runs == ends, boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(notes_the_tokens_behind_signs) {
  const TokenStream stream = Analyzer().analyze("One two's “three four”, 'five - six  七八。九");
  std::string behind;
  for (const std::size_t token : stream.behind_signs) behind.append(stream.term(token)) += ' ';
  BOOST_TEST(behind == "one three five six 九 ");
  BOOST_TEST(Analyzer().analyze("。").behind_signs.empty());
}

BOOST_AUTO_TEST_CASE(drops_words_without_end_and_counts_them) {
  const std::string text = "before " + std::string(10'000, 'x') + " after";
  const TokenStream stream = Analyzer().analyze(text);
  BOOST_TEST(show(stream) == "before/befor~after");
  BOOST_TEST(stream.long_words == 1);
}

BOOST_AUTO_TEST_CASE(is_linear_in_combining_marks) {
  std::string text = "a";
  for (int i = 0; i < 200'000; ++i) text += "\u0301";
  BOOST_TEST(show(Analyzer().analyze(text)) == "a");
}

BOOST_AUTO_TEST_CASE(words_that_begin_with_other_letters_need_no_key) {
  const std::string text = "Arrested suspects in 西安 froze the accounts of 12 scammers, Éric said";
  Analyzer analyzer;
  const TokenStream all = analyzer.analyze(text);
  const TokenStream some = analyzer.analyze(text, Letters{1} << ('s' - 'a') | Letters{1});
  BOOST_TEST_REQUIRE(some.size() == all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    BOOST_TEST_CONTEXT(all.term(i)) {
      const char first = all.term(i).front();
      const bool is_other = first > 'a' && first <= 'z' && first != 's';
      BOOST_TEST(some.term(i) == all.term(i));
      BOOST_TEST(some.stem(i) == (is_other ? all.term(i) : all.stem(i)));
      BOOST_TEST(some[i].key == (is_other ? 0 : all[i].key));
      BOOST_TEST(some[i].begin == all[i].begin);
    }
  }
}

// Stems are found some words after their words came.
BOOST_AUTO_TEST_CASE(keys_are_those_of_stems_and_pairs_those_of_neighbours) {
  std::string text = "Officers' raids";
  for (const char* words : {" arrested callers", ", posing as banks", " 和客服骗子 calling victims",
                            ". Losses of 1,200 dollars", " in Xi'an's 12 agencies", "\n诈骗"})
    text.append(words);
  text += text + ' ' + text;
  const TokenStream stream = Analyzer().analyze(text);
  BOOST_TEST(stream.size() == 75U);
  for (std::size_t i = 0; i < stream.size(); ++i) {
    const std::uint64_t key = stream[i].kind == TokenKind::han
                                  ? hash64(unified_ideograph_at(stream.term(i), 0))
                                  : hash64(stream.stem(i));
    BOOST_TEST(stream[i].key == key, stream.term(i));
    const bool goes_on = i + 1 < stream.size() && stream[i + 1].gap <= Gap::mark;
    BOOST_TEST(pair_at(stream, i) == (goes_on ? hash64(stream[i].key, stream[i + 1].key) : 0),
               stream.term(i));
  }
}

BOOST_AUTO_TEST_CASE(words_have_the_hashes_of_their_terms) {
  const TokenStream stream =
      Analyzer().analyze("Police arrested 13,800 杀猪盘 5G covid19 Évry's gang");
  std::size_t word = 0;
  for (std::size_t i = 0; i < stream.size(); ++i) {
    if (stream[i].kind != TokenKind::word) continue;
    BOOST_TEST_REQUIRE(word < stream.word_hashes.size());
    BOOST_TEST(stream.word_hashes[word++] == hash64(stream.term(i)), stream.term(i));
  }
  BOOST_TEST(word == stream.word_hashes.size());
  BOOST_TEST(word == 6U);
}

BOOST_AUTO_TEST_CASE(tells_whether_han_stands_as_it_does_in_terms) {
  // By the definition.
  const auto is_plain = [](const TokenStream& stream) {
    for (std::size_t i = 0; i < stream.size(); ++i) {
      if (stream[i].kind != TokenKind::han) continue;
      if (stream.slice(i, i + 1) != stream.term(i)) return false;
      const bool is_next = i > 0 && stream[i].gap == Gap::none;
      if (is_next && !stream.gap_text(i).empty()) return false;
    }
    return true;
  };
  const std::vector<std::string> parts = {"诈",     "骗",     "。",         "，", "3",
                                          "万",     " ",      "a",          "詐", "\u2F00",
                                          "\u200B", "\u0301", "\U00020000", "\n"};
  std::mt19937 random(15);
  std::size_t plain = 0;
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (std::size_t size = random() % 8; size > 0; --size)
      text += parts[random() % (random() % 3 == 0 ? parts.size() : 5)];
    const TokenStream stream = Analyzer().analyze(text);
    BOOST_TEST_REQUIRE(stream.has_plain_han == is_plain(stream), text);
    plain += stream.has_plain_han ? 1 : 0;
  }
  BOOST_TEST(plain > 1000U);
  BOOST_TEST(plain < 2800U);
}

BOOST_AUTO_TEST_CASE(nothing_is_left_of_tokens_that_were_given_back) {
  const std::string before = "“Police” arrested 13,800.\nXi'an 殺猪盘 " + std::string(200, 'a');
  const std::string text = "Two gangs; 断卡";
  const TokenStream expected = Analyzer().analyze(text);
  Analyzer analyzer;
  analyzer.give_back(analyzer.analyze(before));
  const TokenStream stream = analyzer.analyze(text);
  BOOST_TEST(show(stream) == show(expected));
  BOOST_TEST(stream.text == expected.text);
  BOOST_TEST(stream.arena == expected.arena);
  BOOST_TEST(stream.word_hashes == expected.word_hashes, boost::test_tools::per_element());
  BOOST_TEST(stream.behind_signs == expected.behind_signs, boost::test_tools::per_element());
  BOOST_TEST(stream.ends_of_han_runs == expected.ends_of_han_runs,
             boost::test_tools::per_element());
  BOOST_TEST(stream.long_words == 0U);
  BOOST_TEST(stream.has_plain_han);
  BOOST_TEST(stream.marks.empty());
  BOOST_TEST(stream.marked_by == nullptr);
}

BOOST_AUTO_TEST_CASE(the_memory_of_a_large_text_goes) {
  Analyzer analyzer;
  std::string large;
  for (int i = 0; i < 100000; ++i) large += "骗";
  analyzer.give_back(analyzer.analyze(large));
  BOOST_TEST(analyzer.analyze("诈").tokens.capacity() < 100U);
  analyzer.give_back(analyzer.analyze(large.substr(0, 3000)));
  BOOST_TEST(analyzer.analyze("诈").tokens.capacity() >= 1000U);
}

BOOST_AUTO_TEST_CASE(reads_invalid_bytes_as_no_letters) {
  BOOST_TEST(tokens("a\xC0\xAF"
                    "b\xED\xA0\x80"
                    "c\xFF") == "a~b~c");
}

BOOST_AUTO_TEST_CASE(a_text_of_a_million_tokens_is_too_long) {
  std::string text;
  for (std::size_t i = 1; i < max_text_tokens; ++i) text += "骗";
  const TokenStream whole = Analyzer().analyze(text);
  BOOST_TEST(whole.size() == max_text_tokens - 1);
  BOOST_TEST(!is_too_long(whole));
  text += "子子";
  const TokenStream cut = Analyzer().analyze(text);
  BOOST_TEST(cut.size() == max_text_tokens);
  BOOST_TEST(is_too_long(cut));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
