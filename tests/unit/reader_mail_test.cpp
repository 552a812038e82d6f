#include "indexer/reader_mail.h"

#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/limits.h"
#include "tests/unit/reader_outcome.h"

using namespace dragnet;

namespace {

const std::string head =
    "Received: from a by b;\r\n\tMon, 6 Jan 2025 10:00:01 +0800\r\n"
    "DKIM-Signature: v=1; a=rsa\r\nReferences: <1@a>\r\n"
    "From: =?GBK?B?zuS6ur6vt70=?= <press@police.example>\r\n"
    "Subject: =?UTF-8?B?5q2m5rGJ6K2m5pa5?=\r\n =?UTF-8?B?5oqT6I635LiA5Lq6?=\r\n"
    "To: desk@paper.example\r\n"
    "Date: Mon, 6 Jan 2025 10:00:00 +0800\r\nMIME-Version: 1.0\r\n";

ReaderOutcome read(const std::string& bytes) {
  return read_file(bytes, "bulletin.eml");
}

std::string text_of(const std::string& bytes) {
  const ReaderOutcome outcome = read(bytes);
  return outcome.records.size() == 1 ? outcome.records[0].text : outcome.printed;
}

std::string multipart(const std::string& kind, const std::string& parts) {
  return "Content-Type: multipart/" + kind + ";\r\n boundary=\"=_b 1\"\r\n\r\nA preamble\r\n" +
         parts + "--=_b 1--\r\nAn epilogue\r\n";
}

std::string part(const std::string& fields, const std::string& body) {
  return "--=_b 1\r\n" + fields + "\r\n" + body + "\r\n";
}

const std::string plain = part("Content-Type: text/plain; charset=gbk\r\n", "\xCE\xE4\xBA\xBA.");
const std::string page = part("Content-Type: text/html; charset=utf-8\r\n",
                              "<html><title>No</title><p>Nine men were held.</p></html>");
const std::string pdf =
    part("Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n", "JVBERi0xLjc=");

}  // namespace

BOOST_AUTO_TEST_SUITE(reader_mail)

BOOST_AUTO_TEST_CASE(takes_the_header_and_the_decoded_body) {
  const ReaderOutcome outcome =
      read(head +
           "Content-Type: text/plain; charset=gb2312\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\nzuS6ur6v\r\nt70KCs7kuro=\r\n");
  BOOST_TEST_REQUIRE(outcome.records.size() == 1);
  const Record& mail = outcome.records[0];
  BOOST_TEST(mail.title == "武汉警方抓获一人");
  BOOST_TEST(mail.source == "武汉警方");
  BOOST_TEST(mail.date == "Mon, 6 Jan 2025 10:00:00 +0800");
  BOOST_TEST(mail.text == "武汉警方\n\n武汉");
  BOOST_TEST_REQUIRE(mail.extra.size() == 1);
  BOOST_TEST(mail.extra[0].first == "to");
  BOOST_TEST(outcome.seen == 1);
  BOOST_TEST(is_complete(outcome));
}

BOOST_AUTO_TEST_CASE(reads_quoted_bodies_and_such_that_are_not_encoded) {
  BOOST_TEST(text_of(head + "Content-Type: text/plain; charset=utf-8\r\n"
                            "Content-Transfer-Encoding: Quoted-Printable\r\n\r\n"
                            "=E6=AD=A6=E6=B1=89 x=3D1=\r\n2\r\n") == "武汉 x=12");
  BOOST_TEST(text_of(head + "Content-Transfer-Encoding: 8bit\r\n\r\n武汉警方") == "武汉警方");
  BOOST_TEST(text_of("From a@b Mon Jan  6 10:00:00 2025\n" + head + "\nText.") == "Text.");
}

BOOST_AUTO_TEST_CASE(chooses_among_the_parts) {
  BOOST_TEST(text_of(head + multipart("alternative", plain + page)) == "Nine men were held.");
  BOOST_TEST(text_of(head + multipart("alternative", plain + pdf)) == "武汉.");
  BOOST_TEST(text_of(head + multipart("mixed", plain + page)) == "武汉.");
  BOOST_TEST(text_of(head + multipart("mixed", pdf + plain)) == "武汉.");
  BOOST_TEST(text_of(head + multipart("mixed", part("Content-Type: text/plain\r\n"
                                                    "Content-Disposition: attachment\r\n",
                                                    "A list") +
                                                   page)) == "Nine men were held.");
  const std::string inner =
      "Content-Type: multipart/alternative; boundary=\"=_b 1-x\"\r\n\r\n--=_b 1-x\r\n\r\nInner\r\n"
      "--=_b 1-x--\r\n";
  BOOST_TEST(text_of(head + multipart("mixed", "--=_b 1\r\n" + inner + pdf)) == "Inner");
  BOOST_TEST(text_of(head + multipart("mixed", part("Content-Type: message/rfc822\r\n",
                                                    "Subject: B\r\n\r\nForwarded"))) ==
             "Forwarded");
}

BOOST_AUTO_TEST_CASE(tells_of_attachments_and_of_mails_without_text) {
  const ReaderOutcome outcome = read(head + multipart("mixed", plain + pdf + pdf));
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1);
  BOOST_TEST(outcome.problems[0].code == "mail-left-out");
  BOOST_TEST(outcome.problems[0].text == "2 parts");
  for (const std::string& nothing :
       {multipart("mixed", pdf), std::string("\r\n \r\n"), multipart("mixed", "")})
    BOOST_TEST(read(head + nothing).printed ==
               "bulletin.eml:record 1: no-text: a mail without a part that is text\n");
  BOOST_TEST(read(head + "Content-Transfer-Encoding: x-uuencode\r\n\r\nM").printed ==
             "bulletin.eml:record 1: no-text: the encoding \"x-uuencode\" is not read\n");
}

BOOST_AUTO_TEST_CASE(plain_texts_of_a_mixture_go_on_behind_other_parts) {
  const std::string more = part("", "More.");
  const ReaderOutcome outcome = read(head + multipart("mixed", plain + pdf + more + page));
  BOOST_TEST(texts_of(outcome) == "武汉.\n\nMore.");
  BOOST_TEST(outcome.problems.at(0).text == "2 parts");
  BOOST_TEST(text_of(head + multipart("mixed", page + pdf + more)) ==
             "Nine men were held.\n\nMore.");
  const ReaderOutcome digest =
      read(head + multipart("digest", part("", "Subject: B\r\n\r\nOne.") + part("", "\r\nTwo.")));
  BOOST_TEST(texts_of(digest) == "One.");
  BOOST_TEST(digest.problems.at(0).text == "1 part");
}

BOOST_AUTO_TEST_CASE(reads_fields_with_more_than_their_values) {
  for (const std::string encoding : {"base64;", "Base64 (plain)"})
    BOOST_TEST(text_of(head + "Content-Transfer-Encoding: " + encoding + "\r\n\r\nTmluZQ==") ==
               "Nine");
  for (const std::string parameters :
       {"x-boundary=z; boundary=b", "boundary = \"b\" ; a=1", "name=\"boundary=c; d\"; boundary=b"})
    BOOST_TEST(text_of(head + "Content-Type: multipart/mixed; " + parameters +
                       "\r\n\r\n--b\r\n\r\nNine\r\n--b--\r\n") == "Nine");
}

BOOST_AUTO_TEST_CASE(what_is_cut_is_read_up_to_there) {
  const ReaderOutcome outcome = read(head +
                                     "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                                     "Content-Transfer-Encoding: base64\r\n\r\nTmluZSBoZWxkL");
  BOOST_TEST(texts_of(outcome) == "Nine held");
  BOOST_TEST(outcome.printed == "bulletin.eml:record 1: mail-truncated: the end is missing\n");
}

BOOST_AUTO_TEST_CASE(a_mailbox_that_is_cut_says_so) {
  const std::string good = "From a@b Mon Jan  6 10:00:00 2025\n" + head + "\nText.\n\n";
  BOOST_TEST(is_complete(read_file(good + good, "a.mbox")));
  const std::string cut = "a.mbox:record 2: mail-truncated: the end is missing\n";
  for (const std::size_t missing : {3U, 12U, 90U})
    BOOST_TEST(read_file(good + good.substr(0, good.size() - missing), "a.mbox").printed == cut);
  const std::string large = "From a@b Mon Jan  6 10:00:00 2025\n" + head +
                            multipart("mixed", plain + part("Content-Type: image/png\r\n",
                                                            std::string(max_record_bytes, 'x')));
  BOOST_TEST(is_complete(read_file(good + large + "\n", "a.mbox")));
  const ReaderOutcome within = read_file(good + large.substr(0, large.size() - 99), "a.mbox");
  BOOST_TEST(within.records.size() == 2);
  BOOST_TEST(within.printed == cut);
}

BOOST_AUTO_TEST_CASE(a_mailbox_needs_no_fields_of_mime_and_may_begin_with_a_mark) {
  const std::string mail =
      "From a@b Mon Jan  6 10:00:00 2025\nFrom: a@b\nSubject: Nine held\n\nText.\n\n";
  for (const std::string mark : {"", "\xEF\xBB\xBF"})
    BOOST_TEST(texts_of(read_file(mark + mail + mail, "a.mbox")) == "Text.|Text.");
}

BOOST_AUTO_TEST_CASE(a_page_that_was_saved_tells_of_itself) {
  const ReaderOutcome outcome = read(
      "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?Nine=20held?=\r\n"
      "Date: Mon, 6 Jan 2025 10:00:00 +0800\r\nMIME-Version: 1.0\r\n" +
      multipart("related; type=\"text/html\"",
                part("Content-Type: text/html\r\n"
                     "Content-Transfer-Encoding: quoted-printable\r\n"
                     "Content-Location: https://police.example/1\r\n",
                     "<html><head><title>Nine held</title><meta name=3D\"source\" "
                     "content=3D\"Harbour News\"></head><p>Nine men were held.</p>")));
  BOOST_TEST_REQUIRE(outcome.records.size() == 1);
  const Record& record = outcome.records[0];
  BOOST_TEST(record.title == "Nine held");
  BOOST_TEST(record.source == "Harbour News");
  BOOST_TEST(record.date == "");
  BOOST_TEST(record.fetched == "Mon, 6 Jan 2025 10:00:00 +0800");
  BOOST_TEST(record.url == "https://police.example/1");
  const ReaderOutcome local = read(head +
                                   "Content-Type: text/html\r\n"
                                   "Content-Location: file:///C:/a.htm\r\n\r\n<p>Nine.</p>");
  BOOST_TEST_REQUIRE(local.records.size() == 1);
  BOOST_TEST(local.records[0].date == "");
  BOOST_TEST(local.records[0].url == "");
}

BOOST_AUTO_TEST_CASE(a_large_attachment_does_not_hide_the_text_before_it) {
  const std::string large = part("Content-Type: image/png\r\n", std::string(max_record_bytes, 'x'));
  BOOST_TEST(text_of(head + multipart("mixed", plain + large)) == "武汉.");
  BOOST_TEST(read(head + multipart("mixed", large + plain)).printed ==
             "bulletin.eml:record 1: record-too-large: no text that ends within 16777216 bytes\n");
}

BOOST_AUTO_TEST_CASE(a_mailbox_has_many_mails) {
  const std::string envelope = "From a@b Mon Jan  6 10:00:00 2025\n";
  const std::string from_prose = "\n\nFrom the police: one.";
  const std::string good = envelope + head + "\nText." + from_prose + "\n\n";
  const ReaderOutcome outcome = read_file(good + good + envelope + head + "\n\n" + good, "a.mbox");
  BOOST_TEST(texts_of(outcome) ==
             "Text." + from_prose + "|Text." + from_prose + "|Text." + from_prose);
  BOOST_TEST(outcome.printed == "a.mbox:record 3: no-text: a mail without a part that is text\n");
  BOOST_TEST(outcome.seen == 4);
  const std::string large =
      envelope + head + "\n" + std::string(2 * max_record_bytes, 'x') + "\n\n";
  const ReaderOutcome beside = read_file(good + large + good + large, "a.mbox");
  BOOST_TEST(texts_of(beside) == "Text." + from_prose + "|Text." + from_prose);
  BOOST_TEST(beside.skipped == 2);
}

BOOST_AUTO_TEST_CASE(what_has_no_header_of_a_mail_is_none) {
  BOOST_TEST(is_mail(head + "\r\n"));
  for (const std::string_view text :
       {"Subject: A\nFrom: B\n\nText.", "Content-Type: text/plain\n\nText.",
        "From: B\nA line: 1\nMIME-Version: 1.0\n\nText.", "From: B\nMIME-Version: 1.0\nText",
        "{\"from\": 1}\n", ""})
    BOOST_TEST(!is_mail(text));
}

BOOST_AUTO_TEST_SUITE_END()
