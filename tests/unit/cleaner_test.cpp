#include "indexer/cleaner.h"

#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "indexer/limits.h"

namespace dragnet {

namespace {

namespace data = boost::unit_test::data;

Record record_with(const std::string& title, const std::string& text) {
  Record record;
  record.title = title;
  record.text = text;
  return record;
}

std::string cleaned_text(const std::string& text) {
  return clean(record_with("Nine held", text)).report.text;
}

constexpr std::string_view tails[] = {
    "\nLeave a Reply\nYour email address will not be published. Required fields are marked *\n"
    "Comment *\nName *",
    "\nCopyright 2023 Harbour News. All rights reserved.",
    "\n版权所有 港城日报社\n港ICP备12345678号\n地址：港城路1号",
    "\n责任编辑：吴某",
    "\n(Editor: J. Wu)",
    " 【编辑:吴某】",
    "(完)",
    "\nRelated news\nAnother raid\nA third raid",
    "\n相关新闻：\n又一起案件",
    "\nShare WeChat Weibo Print",
    "\n'Share' 'Print'",
};

BOOST_AUTO_TEST_SUITE(cleaner)

BOOST_DATA_TEST_CASE(what_pages_put_behind_a_report_goes, data::make(tails), tail) {
  const std::string text = "Police held nine people.\n警方追回三百万元。";
  BOOST_TEST(cleaned_text(text + std::string(tail)) == text);
}

BOOST_AUTO_TEST_CASE(a_hotline_is_boilerplate_only_within_a_legal_block) {
  const std::string text = "Police held nine people.\nHotline: 96110";
  BOOST_TEST(cleaned_text(text) == text);
  BOOST_TEST(cleaned_text(text + "\n© Harbour News") == "Police held nine people.");
}

BOOST_AUTO_TEST_CASE(lines_between_metadata_above_the_text_stay_in_their_order) {
  BOOST_TEST(cleaned_text("One line\n2023-05-15\nAnother line\nPrint\nThe third\nFour\nFive\n"
                          "2023-05-16") ==
             "One line\nAnother line\nThe third\nFour\nFive\n2023-05-16");
}

BOOST_AUTO_TEST_CASE(lines_far_above_the_end_are_text) {
  std::string controls;
  for (int i = 0; i < 300; ++i) controls += "\nShare";
  BOOST_TEST(cleaned_text("Police held nine.\nAnd\nthree\nmore.\nShare" + controls) ==
             "Police held nine.\nAnd\nthree\nmore." + controls.substr(0, 101 * 6));
}

BOOST_AUTO_TEST_CASE(when_nothing_would_be_left_nothing_is_taken) {
  BOOST_TEST(cleaned_text("All rights reserved.") == "All rights reserved.");
}

BOOST_AUTO_TEST_CASE(notes_of_how_characters_are_read_go_where_there_are_several) {
  BOOST_TEST(cleaned_text("電信網(wǎng)絡(luò)詐騙，追回176萬(wàn)元(約)，抓獲(bǔ獲)3人(rén)。") ==
             "電信網絡詐騙，追回176萬元(約)，抓獲(bǔ獲)3人。");
  const Report report =
      clean(record_with("廣東破獲網(wǎng)絡(luò)詐騙案",
                        "廣東破獲網(wǎng)絡(luò)詐騙案\n他們(men)追回176萬(wàn)元(app)。"))
          .report;
  BOOST_TEST(report.title == "廣東破獲網絡詐騙案");
  BOOST_TEST(report.text == "他們追回176萬元(app)。");
  for (const std::string text :
       {"被害人张某妤(yú)报警。", "网络(luò)诈骗(piàn)", "群(a)众(b)的(c)",
        "the(wǎng) net(wǎng) (wǎng)", "萬(wàn 萬(wàn 萬(wàn", "萬()萬()萬()"})
    BOOST_TEST(cleaned_text(text) == text);
}

BOOST_AUTO_TEST_CASE(white_space_is_mended) {
  BOOST_TEST(cleaned_text("\t one \u3000 two\r\n\r\n\u00A0three\u2028four  ") ==
             "one two\nthree\nfour");
  BOOST_TEST(cleaned_text("a “b” §c 。d  \n e\u2003 \u3000f \u2014 g\xE2 ") ==
             "a “b” §c 。d\ne f \u2014 g\xE2");
}

BOOST_AUTO_TEST_CASE(white_space_is_mended_wherever_in_a_text_it_stands) {
  constexpr std::size_t several_blocks = 50;  // of those that are looked at together
  for (std::size_t size = 1; size < several_blocks; ++size) {
    const std::string words(size, 'x');
    for (const std::string behind : {"", "y", "y and some more", "骗局和骗子"}) {
      for (const std::string blank : {"\t", "  ", "\u00A0", "\u2000", "\u200A", "\u202F", "\u205F",
                                      "\u3000", " \u3000", "\u2009 "}) {
        BOOST_TEST(cleaned_text(words + blank + behind) ==
                   (behind.empty() ? words : words + ' ' + behind));
      }
      for (const std::string end :
           {"\n", "\r\n", "\v", " \f ", "\u0085", "\u2028", "\u2029", "\n\u3000\n"})
        BOOST_TEST(cleaned_text(words + end + behind) ==
                   (behind.empty() ? words : words + '\n' + behind));
      for (const std::string sign :
           {" ", "\u00A1", "\u200B", "\u2010", "\u2014", "\u2026", "\u2027", "\u202A", "\u2060",
            "\u2100", "\u3001", "\u3040", "\x01", "\x1F"})
        BOOST_TEST(cleaned_text(words + sign + 'z' + behind) == words + sign + 'z' + behind);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_first_line_that_repeats_the_title_goes) {
  BOOST_TEST(cleaned_text("NINE  HELD\nPolice held nine people.") == "Police held nine people.");
  BOOST_TEST(cleaned_text("Home\nLocal\nNine held\nPolice held nine people.") ==
             "Police held nine people.");
  // What is longer than a title can be is none.
  const auto goes = [](std::size_t letters) {
    std::string wide;
    for (std::size_t i = 0; i < letters; ++i) wide += "ｘ";
    return clean(record_with(std::string(letters, 'x'), wide + "\nBody.")).report.text == "Body.";
  };
  BOOST_TEST(goes(max_title_bytes / 3));
  BOOST_TEST(!goes(max_title_bytes / 3 + 1));
}

BOOST_AUTO_TEST_CASE(a_first_line_that_begins_as_the_title_stays) {
  const auto text_under = [](const std::string& title, const std::string& text) {
    return clean(record_with(title, text)).report.text;
  };
  const std::string title = "Police of the harbour's old town";
  BOOST_TEST(text_under(title, title + " hold nine\nNine are held.") ==
             title + " hold nine\nNine are held.");
  const std::string paragraph = title + " hold nine people whom many of their neighbours trusted";
  BOOST_TEST(text_under(title, paragraph + "\nNine are held.") == paragraph + "\nNine are held.");
  BOOST_TEST(text_under(title, "POLICE OF THE HARBOUR’S  OLD-TOWN\nNine are held.") ==
             "Nine are held.");
  BOOST_TEST(text_under("警方通报一起电信网络诈骗案", "警方通報一起電信網絡詐騙案\n九人被抓。") ==
             "九人被抓。");
}

BOOST_AUTO_TEST_CASE(header_lines_become_metadata) {
  const Cleaned cleaned = clean(record_with(
      "Nine held", "2023-05-15 11:38:55 Source: Harbour News\nPolice held nine people."));
  BOOST_TEST(cleaned.report.text == "Police held nine people.");
  BOOST_TEST(cleaned.report.source == "Harbour News");
  BOOST_TEST(cleaned.date_line == "2023-05-15");
}

BOOST_AUTO_TEST_CASE(given_metadata_beat_those_of_a_header_line) {
  Record record = record_with("Nine held", "2023-05-15 Source: Harbour News\nPolice held nine.");
  record.date = "2023-05-16 08:00";
  record.source = " Port  Post ";
  const Cleaned cleaned = clean(record);
  BOOST_TEST(cleaned.date_line == "2023-05-16 08:00");
  BOOST_TEST(cleaned.report.source == "Port Post");
}

BOOST_AUTO_TEST_CASE(a_date_that_cannot_be_read_hides_no_header_line) {
  Record record = record_with("Nine held", "2023-05-15 Source: Harbour News\nPolice held nine.");
  for (const std::string date : {"3 hours ago", "2024-02-30", " "}) {
    record.date = date;
    record.source = "\u3000";
    const Cleaned cleaned = clean(record);
    BOOST_TEST(cleaned.date_line == "2023-05-15");
    BOOST_TEST(cleaned.report.source == "Harbour News");
  }
  record.text = "Police held nine.";
  record.date = "3 hours ago";
  BOOST_TEST(clean(record).date_line == "3 hours ago");
}

BOOST_AUTO_TEST_CASE(date_prefixes_go_however_many_there_are) {
  std::string text;
  for (int i = 0; i < 100000; ++i) text += "date 2023-05-15 ";
  const Cleaned cleaned =
      clean(record_with("Nine held", "date 2023-05-15 Police held nine people.\n" + text));
  BOOST_TEST(cleaned.report.text.starts_with("Police held nine people."));
  BOOST_TEST(cleaned.date_line == "2023-05-15");
}

BOOST_AUTO_TEST_CASE(several_tails_of_one_line_go_and_millions_cost_no_time) {
  const std::string text = "Police held nine people.";
  BOOST_TEST(cleaned_text(text + " 【编辑:吴某】 (完)(完)") == text);
  std::string marks;
  for (int i = 0; i < 1000000; ++i) marks += "(完)";
  BOOST_TEST(cleaned_text(text + marks).starts_with(text));
}

BOOST_AUTO_TEST_CASE(a_title_is_cut_at_its_limit_between_characters) {
  const std::string fits(max_title_bytes, 'x');
  BOOST_TEST(clean(record_with(fits, "T")).report.title == fits);
  BOOST_TEST(clean(record_with(fits + 'x', "T")).report.title == fits);
  std::string han;
  for (std::size_t i = 0; i < max_title_bytes; ++i) han += "骗";
  BOOST_TEST(clean(record_with(han, "T")).report.title.size() == max_title_bytes / 3 * 3);
}

BOOST_AUTO_TEST_CASE(what_is_cut_or_left_out_is_noted) {
  Record record = record_with(std::string(max_title_bytes + 1, 'x'), "T");
  record.url = "https://a.example/" + std::string(max_url_bytes, 'x');
  const Cleaned cleaned = clean(record);
  BOOST_TEST(cleaned.report.url == "");
  BOOST_TEST_REQUIRE(cleaned.notes.size() == 2U);
  BOOST_TEST(cleaned.notes[0].code == "long-title");
  BOOST_TEST(cleaned.notes[0].text == "cut, of 1025 bytes");
  BOOST_TEST(cleaned.notes[1].code == "bad-url");
  BOOST_TEST(cleaned.notes[1].text == "4114 bytes; left out");
  record = record_with(std::string(max_title_bytes, 'x'), "T");
  record.url = "https://a.example/" + std::string(max_url_bytes - 18, 'x');
  BOOST_TEST(clean(record).notes.empty());
  BOOST_TEST(clean(record).report.url == record.url);
}

BOOST_AUTO_TEST_CASE(an_id_is_given_or_of_the_address_or_of_the_content) {
  Record record = record_with("Nine held", "Police held nine people.");
  const std::string by_content = clean(record).report.id;
  BOOST_TEST(by_content.starts_with('c'));
  record.origin = {"elsewhere.txt", 7, {}};
  BOOST_TEST(clean(record).report.id == by_content);
  record.text += " Later ten.";
  BOOST_TEST(clean(record).report.id != by_content);

  record.url = "http://harbour.example/9";
  const std::string by_address = clean(record).report.id;
  BOOST_TEST(by_address.starts_with('u'));
  record.text += " Now eleven.";
  BOOST_TEST(clean(record).report.id == by_address);

  for (const std::string blank : {" ", "\u3000\u00A0", "\t\n"}) {
    record.id = blank;
    BOOST_TEST(clean(record).report.id == by_address);
    record.id = blank + "bulletin 9" + blank;
    BOOST_TEST(clean(record).report.id == "bulletin 9");
  }
}

BOOST_AUTO_TEST_CASE(the_language_is_given_or_told_by_the_share_of_han_characters) {
  BOOST_TEST(clean(record_with("", "Police in Xi'an (西安) held nine people.")).report.language ==
             "en");
  BOOST_TEST(clean(record_with("", "西安警方利用APP追回三百万元")).report.language == "zh");
  for (const std::string han : {"〇", "㐀", "䷿", "一", "俿", "倀", "鿿", "豈", "𠀀"}) {
    const bool is_one = han != "䷿";  // the last sign before the ideographs
    BOOST_TEST(clean(record_with("", "abc" + han)).report.language == (is_one ? "zh" : "en"));
    BOOST_TEST(clean(record_with("", "abcZ" + han)).report.language == "en");
  }
  Record record = record_with("", "Police held nine people.");
  record.language = "zh-CN";
  BOOST_TEST(clean(record).report.language == "zh");
  record.language = "ZH_Hant";
  BOOST_TEST(clean(record).report.language == "zh");
  record.language = "zhuang";
  BOOST_TEST(clean(record).report.language == "en");
  record.language = "fr";
  BOOST_TEST(clean(record).report.language == "en");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet
