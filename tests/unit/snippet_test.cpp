#include "common/snippet.h"

#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/utf8.h"
#include "searcher/highlighter.h"

namespace dragnet {

namespace {

// The snippet with its highlights in brackets.
std::string bracketed(const Snippet& snippet) {
  std::string text = snippet.text;
  for (auto range = snippet.highlights.rbegin(); range != snippet.highlights.rend(); ++range) {
    text.insert(range->end, "]");
    text.insert(range->begin, "[");
  }
  return text;
}

Report report_of(const std::string& text) {
  Report report;
  report.text = text;
  return report;
}

std::string found(const std::string& phrase, const std::string& text) {
  Analyzer analyzer;
  Highlighter highlighter({.anywhere = {.phrases = {phrase}}}, analyzer);
  return bracketed(highlighter.text(report_of(text)));
}

std::string cut_to(std::size_t columns, const std::string& text, std::string_view match) {
  Analyzer analyzer;
  const TokenStream stream = analyzer.analyze(text);
  const std::size_t at = text.find(match);
  return bracketed(make_snippet(stream, {{at, at + match.size()}}, {.columns = columns}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(snippet)

BOOST_AUTO_TEST_CASE(two_matches_with_words_between_stay_two) {
  BOOST_TEST(found("香港", "香港貿發局香港國際春季燈飾展") == "[香港]貿發局[香港]國際春季燈飾展");
}

BOOST_AUTO_TEST_CASE(matches_that_touch_stay_two) {
  BOOST_TEST(found("香港", "香港香港") == "[香港][香港]");
}

BOOST_AUTO_TEST_CASE(han_matches_whole_words_of_neighbouring_characters_only) {
  BOOST_TEST(found("杀猪盘", "杀猪的人把猪盘走了，杀猪盘。") == "杀猪的人把猪盘走了，[杀猪盘]。");
}

// Filters turn nearly all such pairs away, so many are tried.
BOOST_AUTO_TEST_CASE(the_end_of_a_phrase_before_a_latin_word_is_no_match) {
  for (char32_t code = 0x4E00; code < 0x9FA0; ++code) {
    std::string character;
    append_utf8(character, code);
    const std::string text = "此" + character + "ABC";
    if (const std::string shown = found("电诈" + character, text); shown != text)
      BOOST_ERROR(shown);
  }
}

BOOST_AUTO_TEST_CASE(han_characters_parted_by_a_sign_are_no_match) {
  BOOST_TEST(found("字未", "数字“未来”，文字未来。") == "数字“未来”，文[字未]来。");
  BOOST_TEST(found("数字 未来", "数字“未来”，数字未来。") == "[数字“未来]”，[数字未来]。");
}

BOOST_AUTO_TEST_CASE(a_scale_is_found_where_a_number_has_taken_it) {
  BOOST_TEST(found("亿元", "资金1.2億元，流水数亿元，共3亿。") ==
             "资金1.2[億元]，流水数[亿元]，共3亿。");
  BOOST_TEST(found("万余元", "被骗3万余元，追回3万元") == "被骗3[万余元]，追回3万元");
  BOOST_TEST(found("万亿元", "流水1.2萬億元，3万亿") == "流水1.2[萬億元]，3万亿");
  BOOST_TEST(found("亿元", "流水1.2万亿元") == "流水1.2万[亿元]");
  BOOST_TEST(found("亿", "流水3亿。") == "流水3[亿]。");
}

BOOST_AUTO_TEST_CASE(traditional_and_simplified_match_each_other) {
  BOOST_TEST(found("杀猪盘", "警方破獲殺豬盤") == "警方破獲[殺豬盤]");
}

BOOST_AUTO_TEST_CASE(latin_words_match_by_stem) {
  BOOST_TEST(found("arrest", "Officers were arresting him; two arrests followed.") ==
             "Officers were [arresting] him; two [arrests] followed.");
}

BOOST_AUTO_TEST_CASE(a_phrase_is_one_match) {
  BOOST_TEST(found("stop payment", "The bank will stop payments. Stop, payment!") ==
             "The bank will [stop payments]. Stop, payment!");
}

BOOST_AUTO_TEST_CASE(a_joined_name_matches_both_spellings) {
  BOOST_TEST(found("Xi'an", "Police in Xi 'an and in Xian.") ==
             "Police in [Xi 'an] and in [Xian].");
}

BOOST_AUTO_TEST_CASE(prefixes_and_exact_pieces_are_marked) {
  Analyzer analyzer;
  Highlighter highlighter({.anywhere = {.exact = {"Fraud"}, .prefixes = {"arr"}}}, analyzer);
  BOOST_TEST(bracketed(highlighter.text(report_of("Fraud: arrests. No fraud, no barrier."))) ==
             "[Fraud]: [arrests]. No fraud, no barrier.");
}

BOOST_AUTO_TEST_CASE(the_evidence_of_a_tag_that_was_asked_for_is_marked) {
  Report report = report_of("He posed as a shop's helpdesk.");
  report.types.push_back({"fake-customer-service", false, {{Field::text, 3, 8}}});
  Analyzer analyzer;
  Highlighter highlighter({.tags = {{Facet::type, "fake-customer-service"}}}, analyzer);
  BOOST_TEST(bracketed(highlighter.text(report)) == "He [posed] as a shop's helpdesk.");
}

BOOST_AUTO_TEST_CASE(the_evidence_of_a_figure_that_was_asked_for_is_marked) {
  Report report = report_of("They solved 12 cases and 7 cases.");
  for (const double value : {12.0, 7.0}) {
    const std::size_t start = value > 10 ? 12 : 25;
    report.figures.push_back({.kind = FigureKind::cases_solved,
                              .value = value,
                              .min = value,
                              .max = value,
                              .evidence = {Field::text, start, start + (value > 10 ? 8 : 7)}});
  }
  Analyzer analyzer;
  Highlighter highlighter({.figures = {{.kind = FigureKind::cases_solved, .from = 10.0}}},
                          analyzer);
  BOOST_TEST(bracketed(highlighter.text(report)) == "They solved [12 cases] and 7 cases.");
}

BOOST_AUTO_TEST_CASE(whole_sentences_are_kept_where_they_fit) {
  BOOST_TEST(cut_to(40, "First one here. Second match here. Third one here.", "match") ==
             "Second [match] here. Third one here.");
  BOOST_TEST(cut_to(20, "First one here. Second match here. Third one here.", "match") ==
             "Second [match] here.");
}

BOOST_AUTO_TEST_CASE(a_long_sentence_is_cut_between_words) {
  BOOST_TEST(cut_to(24, "one two three four five match six seven eight nine", "match") ==
             "…five [match] six seven…");
}

BOOST_AUTO_TEST_CASE(a_cut_is_made_between_clauses_where_one_is_near) {
  BOOST_TEST(cut_to(38,
                    "甲乙丙丁戊己庚辛，子丑寅卯，警方抓获嫌疑人，涉案金额很大，天地玄黄宇宙洪荒",
                    "抓获") == "…警方[抓获]嫌疑人，涉案金额很大，…");
  BOOST_TEST(cut_to(50,
                    "After a long and weary search, the police arrested nine of the men, "
                    "who had lived there for some years",
                    "arrested") == "…the police [arrested] nine of the men,…");
}

BOOST_AUTO_TEST_CASE(han_takes_two_columns_each) {
  BOOST_TEST(cut_to(14, "一二三四五六七八九十", "六七") == "…五[六七]八九十");
}

BOOST_AUTO_TEST_CASE(a_match_wider_than_the_snippet_is_cut_with_it) {
  BOOST_TEST(cut_to(8, "abc def ghi jkl", "abc def ghi") == "[abc de]…");
}

BOOST_AUTO_TEST_CASE(the_cluster_with_most_different_words_wins) {
  const std::string filler = " " + std::string(300, 'x') + ". ";
  Report report = report_of("bank bank bank." + filler + "A bank card.");
  const std::size_t last = report.text.find("bank card");
  report.types.push_back({"cards", false, {}});
  for (const std::size_t at : {std::size_t{0}, std::size_t{5}, std::size_t{10}, last, last + 5})
    report.types.front().evidence.push_back({Field::text, at, at + 4});

  Analyzer analyzer;
  for (const Highlights& wanted : {Highlights{.anywhere = {.phrases = {"bank", "card"}}},
                                   Highlights{.anywhere = {.exact = {"bank", "card"}}},
                                   Highlights{.tags = {{Facet::type, "cards"}}}}) {
    Highlighter highlighter(wanted, analyzer);
    BOOST_TEST(bracketed(highlighter.text(report)) == "A [bank] [card].");
  }
}

BOOST_AUTO_TEST_CASE(what_has_to_stand_in_the_title_is_marked_there_only) {
  Analyzer analyzer;
  Highlighter highlighter({.anywhere = {.phrases = {"bank"}},
                           .in_title = {.phrases = {"police"}, .prefixes = {"launder"}}},
                          analyzer);
  Report report = report_of("The police told the bank of launderers.");
  report.title = "Bank police and launderers";
  BOOST_TEST(bracketed(highlighter.title(report)) == "[Bank] [police] and [launderers]");
  BOOST_TEST(bracketed(highlighter.text(report)) == "The police told the [bank] of launderers.");
}

BOOST_AUTO_TEST_CASE(names_with_apostrophes_are_different_words) {
  Analyzer analyzer;
  Highlighter highlighter({.anywhere = {.phrases = {"O'Brien", "O'Connor"}}}, analyzer);
  const std::string filler = " " + std::string(300, 'x') + ". ";
  BOOST_TEST(bracketed(highlighter.text(
                 report_of("O'Brien O'Brien O'Brien." + filler + "Obrien and O'Connor."))) ==
             "[Obrien] and [O'Connor].");
  Highlighter joined({.anywhere = {.phrases = {"obrien", "oconnor"}}}, analyzer);
  BOOST_TEST(bracketed(joined.text(
                 report_of("O'Brien O'Brien O'Brien." + filler + "O'Brien and O'Connor."))) ==
             "[O'Brien] and [O'Connor].");
}

BOOST_AUTO_TEST_CASE(the_cluster_begins_with_any_of_the_matches) {
  const std::string text =
      "The bank wrote to all of its many customers that a bank never asks for the card of anybody";
  Analyzer analyzer;
  const WordHighlighter words({.phrases = {"bank", "card"}}, analyzer);
  const TokenStream stream = analyzer.analyze(text);
  BOOST_TEST(bracketed(make_snippet(stream, words.find(stream), {.columns = 40})) ==
             "…that a [bank] never asks for the [card] of…");
}

BOOST_AUTO_TEST_CASE(without_matches_it_is_the_beginning) {
  Analyzer analyzer;
  const std::string text = "\n  A first sentence.\n\nA second one.";
  BOOST_TEST(bracketed(make_snippet(analyzer.analyze(text), {}, {.columns = 20})) ==
             "A first sentence.");
  BOOST_TEST(make_snippet(analyzer.analyze(""), {}).text == "");
}

BOOST_AUTO_TEST_CASE(a_combined_character_is_never_cut) {
  // e with an acute accent as a mark of its own: a match of the bare letter takes the mark in.
  const std::string text = "cafe\u0301 crime";
  Snippet snippet = mark(text, {{0, 4}});
  BOOST_TEST(bracketed(snippet) == "[cafe\u0301] crime");
}

BOOST_AUTO_TEST_CASE(overlapping_ranges_become_one) {
  const std::vector<ByteRange> merged = merge_overlapping({{4, 8}, {0, 3}, {2, 5}, {8, 9}, {9, 9}});
  BOOST_TEST((merged == std::vector<ByteRange>{{0, 8}, {8, 9}}));
}

// Whatever is cut where: nothing is added but signs of a cut and blanks, and every highlight is the
// matched text.
BOOST_AUTO_TEST_CASE(every_width_gives_a_piece_of_the_text_and_true_highlights) {
  const std::string text =
      "警方在西安抓获 3 名嫌疑人。The gang\nused  “shadow” cards，涉案1.38万元。西安警方提醒。";
  Analyzer analyzer;
  const TokenStream stream = analyzer.analyze(text);
  const WordHighlighter words({.phrases = {"西安", "card"}}, analyzer);
  for (std::size_t columns = 6; columns < 120; ++columns) {
    Snippet snippet = make_snippet(stream, words.find(stream), {.columns = columns});
    BOOST_TEST(!snippet.highlights.empty());
    for (const ByteRange& range : snippet.highlights) {
      const std::string marked = snippet.text.substr(range.begin, range.end - range.begin);
      BOOST_TEST((marked == "西安" || marked == "cards"), marked << " at " << columns);
    }
    std::string piece = snippet.text;
    for (std::string cut = "…"; piece.starts_with(cut);) piece.erase(0, cut.size());
    for (std::string cut = "…"; piece.ends_with(cut);) piece.erase(piece.size() - cut.size());
    std::string squeezed = mark(text, {}).text;
    BOOST_TEST(squeezed.find(piece) != std::string::npos, piece << " at " << columns);
  }
}

// Texts of anything that has a place between words: signs, wide gaps, words too long to be kept,
// characters without a width.
class RandomText {
 public:
  explicit RandomText(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }
  std::string text() {
    static const std::vector<std::string> pieces = {"国",
                                                    "家",
                                                    "案",
                                                    "国家",
                                                    "fraud ",
                                                    "cases",
                                                    " ",
                                                    "。",
                                                    "，",
                                                    "”），“",
                                                    "\n",
                                                    "\n\n",
                                                    "　　　",
                                                    "＿＿＿＿",
                                                    "……",
                                                    "12",
                                                    "3.5万",
                                                    "e\u0301",
                                                    "\u200B",
                                                    "𝐀",
                                                    "👩‍👩‍👦",
                                                    std::string(300, 'x'),
                                                    "Xi'an"};
    std::string text;
    for (std::size_t i = below(80); i > 0; --i) {
      const std::string& piece = pieces[below(pieces.size())];
      for (std::size_t times = below(10) == 0 ? below(40) : 1; times > 0; --times) text += piece;
    }
    return text;
  }

 private:
  std::mt19937 random_;
};

BOOST_AUTO_TEST_CASE(what_is_analyzed_around_the_matches_shows_what_the_whole_text_does) {
  RandomText random(1);
  Analyzer analyzer;
  for (int i = 0; i < 20000; ++i) {
    const std::string text = random.text();
    const TokenStream stream = analyzer.analyze(text);
    std::vector<ByteRange> matches;
    for (std::size_t some = random.below(5); some > 0 && stream.size() > 0; --some) {
      const std::size_t first = random.below(stream.size());
      const std::size_t last = std::min(first + random.below(3), stream.size() - 1);
      matches.push_back({stream[first].begin, stream[last].end});
    }
    const SnippetSize size = {.columns = 8 + random.below(60), .neighbours = random.below(4) != 0};
    const Snippet whole = make_snippet(stream, matches, size);
    const Snippet window = make_snippet(text, matches, analyzer, size);
    if (window == whole) continue;
    BOOST_ERROR(bracketed(window) << " instead of " << bracketed(whole) << " in " << text);
    break;
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
