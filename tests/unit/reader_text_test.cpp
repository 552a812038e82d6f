#include "indexer/reader_text.h"

#include <boost/test/unit_test.hpp>

#include "tests/unit/reader_outcome.h"

using namespace dragnet;

namespace {

Record read(std::string_view text) {
  return read_text(text, {"report.txt", 1, {}});
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reader_text)

BOOST_AUTO_TEST_CASE(takes_the_first_line_for_the_title) {
  const Record record =
      read("Police in Lanzhou close a call centre\n\nSix men were held.\nMore.\n");
  BOOST_TEST(record.title == "Police in Lanzhou close a call centre");
  BOOST_TEST(record.text == "Six men were held.\nMore.");
}

BOOST_AUTO_TEST_CASE(takes_a_line_of_200_characters_for_a_title_but_none_of_201) {
  for (const std::string_view character : {"x", "骗"}) {
    const std::string longest = repeated(character, 200);
    BOOST_TEST(read(longest + "\nText.").title == longest);
    BOOST_TEST(read(longest + "\nText.").text == "Text.");
    const std::string longer = repeated(character, 201);
    BOOST_TEST(read(longer + "\nText.").title == "");
    BOOST_TEST(read(longer + "\nText.").text == longer + "\nText.");
  }
}

BOOST_AUTO_TEST_CASE(looks_for_the_title_behind_header_lines) {
  const Record record = read("2022-03-01 0 By\nA den is closed\nTwo men were held.");
  BOOST_TEST(record.title == "A den is closed");
  BOOST_TEST(record.text == "2022-03-01 0 By\nTwo men were held.");
}

BOOST_AUTO_TEST_CASE(looks_for_the_title_behind_lines_without_words_and_page_controls) {
  for (const std::string above :
       {"\u3000\u3000\n", "==========\n", "★★★\n\n", "【大 中 小】 打印 分享\n", "\uFEFF\n"}) {
    const Record record = read(above + "A den is closed\nTwo men were held.");
    BOOST_TEST(record.title == "A den is closed");
    BOOST_TEST(record.text.ends_with("\nTwo men were held."));
  }
  BOOST_TEST(read("===\nPrint\n").title == "");
  BOOST_TEST(read("===\nPrint\n").text == "===\nPrint");
  const std::string long_line = repeated("x", 201);
  BOOST_TEST(read("===\n" + long_line + "\nText.").text == "===\n" + long_line + "\nText.");
}

BOOST_AUTO_TEST_CASE(takes_title_date_and_source_of_front_matter) {
  const Record record = read(
      "---\r\ntitle: \"A den is: closed\"\r\nDate: 2023-05-15\r\nsource: 'Harbour News'\r\n"
      "tags:\r\n  - fraud\r\n- raid\r\n# a comment\r\nauthor: J. Wu\r\nsummary: >\r\n"
      "  Two men\r\nid: 7\r\n---\r\n\r\nTwo men were held.");
  BOOST_TEST(record.title == "A den is: closed");
  BOOST_TEST(record.date == "2023-05-15");
  BOOST_TEST(record.source == "Harbour News");
  BOOST_TEST(record.text == "Two men were held.");
  BOOST_TEST(record.id == "");
  BOOST_TEST_REQUIRE(record.extra.size() == 2U);
  BOOST_TEST(record.extra[0].first == "author");
  BOOST_TEST(record.extra[1].second == "7");
  BOOST_TEST(read("---\ndate: 2023-05-15\n---\nA den is closed\nMore.").title == "A den is closed");
  BOOST_TEST(read("---\ntitle: A\nreceived: by post\n---\nB").extra.at(0).second == "by post");
}

BOOST_AUTO_TEST_CASE(what_only_looks_like_front_matter_is_text) {
  for (const std::string text :
       {"---\ntitle: A den is closed\nTwo men were held.\n---\nMore.",
        "---\ntitle: A den is closed\nTwo: men", "---\nWarning: fraud\n---\nMore.",
        "---\ntitle:none\n---\nMore.", "----\ntitle: A\n----\nMore."}) {
    BOOST_TEST(read(text).text.starts_with("---"));
    BOOST_TEST(!read(text).title.empty());
    BOOST_TEST(read(text).title != "A den is closed");
  }
}

BOOST_AUTO_TEST_CASE(takes_title_date_and_source_of_a_mail) {
  const Record mail = read(
      "Return-Path: <a>\r\nReceived: from b\r\n\tby c; x\r\nFrom: press@police.example\r\nTo: "
      "desk@paper.example\r\n"
      "Subject: Two held\r\n in Lanzhou: a den\r\nDate: Mon, 6 Jan 2025 10:00:00 +0800\r\n\r\n"
      "Police held two men.\r\n");
  BOOST_TEST(mail.title == "Two held in Lanzhou: a den");
  BOOST_TEST(mail.source == "press@police.example");
  BOOST_TEST(mail.date == "Mon, 6 Jan 2025 10:00:00 +0800");
  BOOST_TEST(mail.text == "Police held two men.");
  BOOST_TEST_REQUIRE(mail.extra.size() == 2);
  BOOST_TEST(mail.extra.back().first == "to");
  const Record encoded = read(
      "From: \"=?UTF-8?B?5q2m5rGJ6K2m5pa5?=\" <a@b>\nSubject: =?gb2312?B?zuS6ug==?=\n "
      "=?GBK?Q?=BE=AF?=\n\nText.");
  BOOST_TEST(encoded.title == "武汉警");
  BOOST_TEST(encoded.source == "武汉警方");
  const Record chinese =
      read("主题：兰州警方抓获两人\n发件人：市公安局\n收件人：本报\n\n警方抓获两名嫌疑人。");
  BOOST_TEST(chinese.title == "兰州警方抓获两人");
  BOOST_TEST(chinese.source == "市公安局");
  BOOST_TEST(chinese.text == "警方抓获两名嫌疑人。");
}

BOOST_AUTO_TEST_CASE(a_date_of_a_mail_that_cannot_be_read_hides_none_that_can) {
  const auto mail = [](std::string_view fields) {
    return read("Received: from a20230101.example by b;\n\tTue, 7 Jan 2025 10:00:00 +0800\n" +
                std::string(fields) + "Subject: Two held\n\nPolice held two men.");
  };
  BOOST_TEST(mail("Date: yesterday\nSent: 2025-01-06\n").date == "2025-01-06");
  BOOST_TEST(mail("Date: 2025-01-05\nSent: 2025-01-06\n").date == "2025-01-05");
  BOOST_TEST(mail("Date: yesterday\n").date == "Tue, 7 Jan 2025 10:00:00 +0800");
  BOOST_TEST(mail("").date == "Tue, 7 Jan 2025 10:00:00 +0800");
  const Record undated = read("From: a\nDate: yesterday\nSubject: Two held\n\nText.");
  BOOST_TEST(undated.date == "yesterday");
}

BOOST_AUTO_TEST_CASE(what_only_begins_like_a_mail_is_text) {
  for (const std::string_view text : {
           "Subject: a talk on fraud\n\nText.",                   // nothing else of a mail
           "From: the police\nTo: all who bank online\n\nText.",  // no subject
           "主题：防范诈骗\n时间：下午\n地点：社区\n\n正文。",    // an invitation, with a place
           "Subject: A\nFrom: B\nText without a blank line before it.",
           "主题：通报\n发件人：市公安局\n    警方抓获两人。\n\n    正文。",  // a paragraph
           "主题：通报\n时间：2023年5月15日 武汉警方抓获电信诈骗嫌疑人二十四名\n\n正文。",
           "Subject: A\nTo: you\nFrom: 2019 to 2023, police arrested 13 suspects.\n\nText.",
       }) {
    const Record record = read(text);
    BOOST_TEST(record.extra.empty());
    BOOST_TEST(record.source == "");
    BOOST_TEST(record.title + record.text != "Text.");
  }
}

BOOST_AUTO_TEST_CASE(knows_every_line_end) {
  for (const std::string_view end : {"\n", "\r\n", "\r"}) {
    const Record record = read("Title" + std::string(end) + std::string(end) + "Text");
    BOOST_TEST(record.title == "Title");
    BOOST_TEST(record.text == "Text");
  }
}

BOOST_AUTO_TEST_CASE(a_single_line_is_a_title) {
  BOOST_TEST(read("  A den is closed  ").title == "A den is closed");
  BOOST_TEST(read("  A den is closed  ").text == "");
}

BOOST_AUTO_TEST_CASE(rejects_files_without_text) {
  BOOST_TEST(read_file("", "report.txt").printed == "report.txt: empty-file: has no content\n");
  for (const std::string nothing : {" \n\t\r\n", "\u3000\u3000\n\u00A0\n", "==========\n***\n"})
    BOOST_TEST(read_file(nothing, "report.txt").printed ==
               "report.txt:record 1: no-text: nothing but white space and signs\n");
}

BOOST_AUTO_TEST_CASE(rejects_what_is_no_text_by_its_first_bytes) {
  using std::string_literals::operator""s;
  BOOST_TEST(read_file("7z\xBC\xAF\x27\x1C\x00"s, "report.txt").printed ==
             "report.txt: compressed-input: is 7z\n");
  BOOST_TEST(read_file("\x89PNG\r\n", "report.txt").printed == "report.txt: binary: is PNG\n");
  BOOST_TEST(read_file("%PDF-1.7", "report.txt").printed ==
             "report.txt: unsupported-format: is PDF; save it as HTML or text\n");
  BOOST_TEST(read_file("\x01\x02\x03\x04", "report.txt").printed ==
             "report.txt: binary: 0x01 0x02 0x03 0x04 … is not text\n");
  BOOST_TEST(read_file(std::string(100, '\0'), "report.txt").printed ==
             "report.txt: binary: 0x00 0x00 0x00 0x00 … is not text\n");
}

BOOST_AUTO_TEST_CASE(takes_a_record_of_16_MiB_but_no_more) {
  const std::string line = repeated("0123456789abcde\n", (16 << 20) / 16);
  BOOST_TEST(read_file(line, "report.txt").records.size() == 1);
  const ReaderOutcome outcome = read_file(line + "x", "report.txt");
  BOOST_TEST(outcome.records.empty());
  BOOST_TEST(outcome.printed ==
             "report.txt:record 1: record-too-large: more than 16777216 bytes\n");
}

BOOST_AUTO_TEST_CASE(control_characters_of_a_path_are_made_harmless) {
  BOOST_TEST(read_file("", "a\x1B[31m\n.txt").printed ==
             "a\\x1b[31m .txt: empty-file: has no content\n");
}

BOOST_AUTO_TEST_SUITE_END()
