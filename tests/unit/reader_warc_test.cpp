#include "indexer/reader_warc.h"

#include <boost/test/unit_test.hpp>

#include "indexer/http_message.h"
#include "indexer/input_format.h"
#include "indexer/limits.h"
#include "tests/unit/packed.h"
#include "tests/unit/reader_outcome.h"
#include "tests/unit/repeating_source.h"

using namespace dragnet;

namespace {

std::string record(const std::string& type, const std::string& url, const std::string& block,
                   const std::string& fields = "", std::string length = {}) {
  if (length.empty()) length = std::to_string(block.size());
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url +
         "\r\nWARC-Date: 2023-05-17T01:02:03Z\r\n" + fields + "Content-Length: " + length +
         "\r\n\r\n" + block + "\r\n\r\n";
}

std::string http(const std::string& body, const std::string& fields = "",
                 const std::string& type = "text/html", const std::string& status = "200 OK") {
  return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + fields + "\r\n" + body;
}

std::string page(const std::string& text) {
  return "<html><head><title>T</title></head><body><p>" + text + "</p></body></html>";
}

std::string response(const std::string& text) {
  return record("response", "http://a.cn/" + text, http(page(text)));
}

ReaderOutcome read(const std::string& records) {
  return read_file(
      "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\ninfo\r\n\r\n" + records,
      "crawl.warc");
}

// Of a response, or what is wrong with it.
std::string body_of(const std::string& bytes) {
  const std::optional<HttpResponse> response = read_http_response(bytes);
  if (!response) return "none";
  return response->problem ? response->problem->code : response->body;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reader_warc)

BOOST_AUTO_TEST_CASE(responses_are_pages_with_url_and_time_of_fetching) {
  const ReaderOutcome outcome = read(record("request", "http://a.cn/x", "GET /x HTTP/1.1\r\n\r\n") +
                                     response("one") + response("two"));
  BOOST_TEST(texts_of(outcome) == "one|two");
  BOOST_TEST(is_complete(outcome));
  const Record& first = outcome.records.front();
  BOOST_TEST(first.title == "T");
  BOOST_TEST(first.url == "http://a.cn/one");
  BOOST_TEST(first.fetched == "2023-05-17T01:02:03Z");
  BOOST_TEST(first.origin.record == 1U);
  BOOST_TEST(outcome.records.back().origin.record == 2U);
}

BOOST_AUTO_TEST_CASE(records_of_a_gzip_file_are_members_of_their_own) {
  const std::string packed =
      compressed(response("one"), "gzip") + compressed(response("two"), "gzip");
  BOOST_TEST(texts_of(read_file(packed, "crawl.warc.gz")) == "one|two");
}

BOOST_AUTO_TEST_CASE(bodies_are_unchunked_and_unpacked) {
  const std::string chunked = "5;x=y\r\n<p>on\r\n6\r\ne</p>\n\r\n0\r\n\r\n";
  const std::string packed = compressed(page("two"), "gzip");
  const std::string both = "1\r\n" + packed.substr(0, 1) + "\r\n" + "ffff\r\n";
  const ReaderOutcome outcome = read(
      record("response", "http://a/1", http(chunked, "Transfer-Encoding: chunked\r\n")) +
      record("response", "http://a/2", http(packed, "Content-Encoding: gzip\r\n")) +
      record("response", "http://a/3", http(page("three"), "Content-Encoding: gzip\r\n")) +
      record("response", "http://a/4", http(page("four"), "Transfer-Encoding: chunked\r\n")) +
      record("response", "http://a/5", http(both, "Transfer-Encoding: chunked\r\n")) +
      record("response", "http://a/6", http("x", "Content-Encoding: br\r\n")) +
      record("response", "http://a/7", http(packed.substr(0, 30), "Content-Encoding: gzip\r\n")) +
      record("response", "http://a/8",
             http(chunked, "Transfer-Encoding: identity, Chunked, \r\n")) +
      response("nine"));
  BOOST_TEST(texts_of(outcome) == "one|two|three|four|one|nine");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 3U);
  BOOST_TEST(outcome.problems[0].code == "http-chunk");
  BOOST_TEST(outcome.problems[1].code == "http-encoding");
  BOOST_TEST(outcome.problems[1].text == "\"br\" is not read: http://a/6");
  BOOST_TEST(outcome.problems[2].code == "http-encoding");
}

BOOST_AUTO_TEST_CASE(the_charset_is_that_of_http) {
  const std::string gbk = "<p>\xB5\xE7\xD0\xC5\xD5\xA9\xC6\xAD</p>";
  const ReaderOutcome outcome =
      read(record("response", "http://a/1", http(gbk, "", "text/html; charset=\"GBK\"")));
  BOOST_TEST(texts_of(outcome) == "电信诈骗");
  std::string wide;
  for (const char byte : page("wide")) wide.append({byte, '\0'});
  BOOST_TEST(texts_of(read(record("response", "http://a/2",
                                  http(wide, "", "text/html; charset=utf-16le")))) == "wide");
}

BOOST_AUTO_TEST_CASE(chunks_end_with_their_line_or_without) {
  const auto chunked = [](const std::string& body) {
    return body_of(http(body, "Transfer-Encoding: Chunked\r\n"));
  };
  BOOST_TEST(chunked("3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n") == "onetwo");
  BOOST_TEST(chunked("3\none3\ntwo0\n\n") == "onetwo");
  BOOST_TEST(chunked("3\none\n0\n") == "one");
  for (const std::string broken : {"3\none", "3\none\n", "3\none\n9\ntwo", "3\none\n3x\ntwo\n0\n"})
    BOOST_TEST(chunked(broken) == "http-chunk", broken);
  BOOST_TEST(body_of(http("3\none", "Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n")) ==
             "http-chunk");
}

BOOST_AUTO_TEST_CASE(bodies_are_unpacked_where_they_are_packed) {
  const auto coded = [](const std::string& coding, const std::string& body) {
    return body_of(http(body, "Content-Encoding: " + coding + "\r\n"));
  };
  BOOST_TEST(coded("identity", "text") == "text");
  BOOST_TEST(coded("br", "") == "");
  BOOST_TEST(coded("X-GZIP", compressed("text", "gzip")) == "text");
  BOOST_TEST(coded("deflate", "no deflate") == "no deflate");
  BOOST_TEST(body_of("HTTP/1.1 200 OK\n\ntext") == "text");
  BOOST_TEST(body_of("HTTP/1.1 200 OK\nServer") == "");
  BOOST_TEST(body_of("HTTP/1.1\r\n\r\ntext") == "none");
}

BOOST_AUTO_TEST_CASE(what_is_no_page_is_counted_only) {
  const ReaderOutcome outcome =
      read(record("response", "http://a/1", http("x", "", "image/png")) +
           record("response", "http://a/2", http(page("gone"), "", "text/html", "404 Not Found")) +
           record("revisit", "http://a/3", http("")) + record("metadata", "http://a/4", "a: b") +
           record("metadata", "http://a/4", "a: b", "", "99999999") + response("five"));
  BOOST_TEST(texts_of(outcome) == "five");
  BOOST_TEST(outcome.seen == 1U);
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
  BOOST_TEST(outcome.problems.front().text ==
             "1 not fetched, 1 that are no text, 0 of the crawler itself");
}

BOOST_AUTO_TEST_CASE(resources_and_conversions_are_read) {
  const ReaderOutcome outcome = read(
      record("conversion", "http://a/1", "Headline\nThe text", "Content-Type: text/plain\r\n") +
      record("resource", "http://a/2", page("two"), "Content-Type: application/xhtml+xml\r\n") +
      record("conversion", "http://a/3", "HTTP/1.1 200 OK\nThe text",
             "Content-Type: text/plain\r\n"));
  BOOST_TEST(texts_of(outcome) == "The text|two|The text");
  BOOST_TEST(outcome.records.front().title == "Headline");
}

BOOST_AUTO_TEST_CASE(what_crawlers_keep_about_themselves_is_left_out) {
  const auto resource = [](const std::string& url, const std::string& text) {
    return record("resource", url, text, "Content-Type: text/plain\r\n");
  };
  const ReaderOutcome outcome =
      read(resource("metadata://gnu.org/software/wget/warc/wget_arguments.txt", "\"-r\"\n") +
           resource("metadata://gnu.org/software/wget/warc/wget.log", "") +
           resource("<urn:pageinfo:http://a/1>", "{}") + resource("file:///1.txt", "One\none") +
           resource("FTP://a/2.txt", "Two\ntwo"));
  BOOST_TEST(texts_of(outcome) == "one|two");
  BOOST_TEST(is_complete(outcome));
  BOOST_TEST(outcome.seen == 2U);
  BOOST_TEST(outcome.problems.back().text ==
             "0 not fetched, 0 that are no text, 3 of the crawler itself");
}

BOOST_AUTO_TEST_CASE(a_first_record_may_hold_what_tells_a_tar_file) {
  using std::string_view_literals::operator""sv;
  std::string file = record("conversion", "http://a/1", "Headline\n" + std::string(300, 'x'),
                            "Content-Type: text/plain\r\n") +
                     response("two");
  file.replace(257, 8, "ustar  \0"sv);
  const ReaderOutcome outcome = read_file(file, "crawl.warc");
  BOOST_TEST(outcome.records.size() == 2U, outcome.printed);
}

BOOST_AUTO_TEST_CASE(a_name_that_begins_as_one_makes_no_web_archive) {
  for (const std::string name : {"WARC/1.txt", "WARC/1.0", "WARC/1."})
    BOOST_TEST(!is_web_archive(name + std::string(100 - name.size(), '\0')), name);
  for (const std::string line : {"WARC/1.0\r\n", "WARC/1.1\n"}) BOOST_TEST(is_web_archive(line));
}

BOOST_AUTO_TEST_CASE(a_wrong_length_costs_one_record) {
  for (const std::string length : {"10", "250", "999999"}) {
    const ReaderOutcome outcome =
        read(response("one") + record("response", "http://a/2", http(page("two")), "", length) +
             response("three") + response("four"));
    BOOST_TEST_CONTEXT(length << outcome.printed) {
      BOOST_TEST(texts_of(outcome) == "one|three|four");
      BOOST_TEST(outcome.skipped == 1U);
      BOOST_TEST(outcome.problems.front().code == "warc-length");
    }
  }
}

BOOST_AUTO_TEST_CASE(a_wrong_length_of_the_last_record_costs_it_only) {
  for (const auto& [length, code] : {std::pair<std::string, std::string>{"10", "warc-length"},
                                     {"99999999", "record-too-large"},
                                     {"no", "warc-bad-length"}}) {
    const ReaderOutcome outcome =
        read(response("one") + record("response", "http://a/2", http(page("two")), "", length));
    BOOST_TEST_CONTEXT(length << outcome.printed) {
      BOOST_TEST(texts_of(outcome) == "one");
      BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
      BOOST_TEST(outcome.problems.front().code == code);
    }
  }
}

BOOST_AUTO_TEST_CASE(rubbish_costs_the_record_that_it_follows_at_once) {
  const ReaderOutcome close = read(response("one") + "rubbish\r\n" + response("two"));
  BOOST_TEST(texts_of(close) == "two");
  BOOST_TEST_REQUIRE(close.problems.size() == 1U);
  BOOST_TEST(close.problems.front().code == "warc-length");
}

BOOST_AUTO_TEST_CASE(rubbish_between_records_is_passed_over) {
  for (const bool more : {true, false}) {
    const auto far = outcome_of([&](Diagnostics& diagnostics) {
      return make_reader(
          std::make_unique<RepeatingSource>("\n", 1'000'000, response("one"),
                                            "rubbish\r\n" + (more ? response("two") : "")),
          "crawl.warc", {}, diagnostics);
    });
    BOOST_TEST(texts_of(far) == (more ? "one|two" : "one"));
    BOOST_TEST_REQUIRE(far.problems.size() == 1U);
    BOOST_TEST(far.problems.front().code == "warc-damaged");
  }
}

BOOST_AUTO_TEST_CASE(pages_that_cannot_be_read_cost_themselves_only) {
  const ReaderOutcome outcome =
      read(record("response", "", http("x", "Content-Encoding: br\r\n")) +
           record("conversion", "http://a/2", std::string("%PDF-1.4\n\0\1\2", 12),
                  "Content-Type: text/plain\r\n") +
           record("response", "http://a/3", http("<html></html>")) + response("four"));
  BOOST_TEST(texts_of(outcome) == "four");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 3U, outcome.printed);
  BOOST_TEST(outcome.problems[0].text == "\"br\" is not read");
  BOOST_TEST(outcome.problems[1].code == "unsupported-format");
  BOOST_TEST(outcome.problems[2].code == "no-text");
}

BOOST_AUTO_TEST_CASE(a_cut_packed_file_keeps_what_came_before) {
  const std::string packed =
      compressed(response("one"), "gzip") + compressed(response("two"), "gzip");
  const ReaderOutcome outcome = read_file(packed.substr(0, packed.size() - 30), "crawl.warc.gz");
  BOOST_TEST(texts_of(outcome) == "one");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U, outcome.printed);
  BOOST_TEST(outcome.problems.front().code == "gzip-truncated");
}

BOOST_AUTO_TEST_CASE(too_many_bombs_end_a_file_with_a_word) {
  const std::string bomb = compressed("<p>" + std::string(max_record_bytes - 3, 'x'), "gzip");
  std::string records;
  for (std::size_t i = 0; i < 2 * max_bombs + free_expansion_bytes / max_record_bytes; ++i)
    records += record("response", "http://a/bomb", http(bomb, "Content-Encoding: gzip\r\n"));
  const ReaderOutcome outcome = read(response("one") + records + response("two"));
  BOOST_TEST(outcome.records.front().text == "one");
  BOOST_TEST(outcome.records.back().text != "two");
  BOOST_TEST(outcome.problems.back().code == "compression-ratio");
  BOOST_TEST(outcome.problems.back().text.ends_with("the rest is not read"));
  BOOST_TEST(outcome.problems.back().text.starts_with("more than"));
}

BOOST_AUTO_TEST_CASE(lengths_that_cannot_be_are_refused) {
  for (const std::string length : {"-1", "18446744073709551616", "abc", " ", "12abc"}) {
    const ReaderOutcome outcome =
        read(record("response", "http://a/2", http(page("two")), "", length) + response("three"));
    BOOST_TEST_CONTEXT(length << outcome.printed) {
      BOOST_TEST(texts_of(outcome) == "three");
      BOOST_TEST(outcome.problems.front().code == "warc-bad-length");
    }
  }
  const ReaderOutcome huge =
      read(record("response", "http://a/2", http(page("two")), "", "18446744073709551615") +
           response("three"));
  BOOST_TEST(texts_of(huge) == "three");
  BOOST_TEST(huge.skipped == 1U);
  BOOST_TEST(huge.problems.front().code == "record-too-large");
}

BOOST_AUTO_TEST_CASE(a_record_over_the_limit_is_left_out) {
  const auto sizes = [](std::size_t size) {
    return read(record("resource", "http://a.cn/x", std::string(size, 'x'),
                       "Content-Type: text/plain\r\n") +
                response("two"));
  };
  const ReaderOutcome whole = sizes(max_record_bytes);
  BOOST_TEST_REQUIRE(whole.records.size() == 2U);
  BOOST_TEST(whole.records.front().text.size() == max_record_bytes);
  const ReaderOutcome less = sizes(max_record_bytes + 1);
  BOOST_TEST(texts_of(less) == "two");
  BOOST_TEST(less.problems.back().code == "record-too-large");
}

BOOST_AUTO_TEST_CASE(a_cut_file_keeps_what_came_before) {
  const std::string all = response("one") + response("two");
  const ReaderOutcome outcome = read(all.substr(0, all.size() - 30));
  BOOST_TEST(texts_of(outcome) == "one");
  BOOST_TEST_REQUIRE(outcome.problems.size() == 1U);
  BOOST_TEST(outcome.problems.front().code == "warc-truncated");
}

BOOST_AUTO_TEST_CASE(only_web_addresses_are_kept) {
  const std::string block = http(page("one"));
  const ReaderOutcome outcome =
      read(record("response", "javascript:alert(1)", block) +
           record("response", "<http://a.cn/x>", block) +
           record("response", "http://a/" + std::string(5000, 'x'), block));
  BOOST_TEST_REQUIRE(outcome.records.size() == 3U);
  BOOST_TEST(outcome.records[0].url == "");
  BOOST_TEST(outcome.records[1].url == "http://a.cn/x");
  BOOST_TEST(outcome.records[2].url.size() == 5009U);  // cleaning leaves it out
}

BOOST_AUTO_TEST_CASE(deflate_comes_with_a_header_and_without) {
  // "hello", by zlib, with its header and checksum, and bare.
  const std::string bare = "\xCB\x48\xCD\xC9\xC9\x07\x00";
  const std::string bytes(bare.data(), 6);
  const auto unpacked = [](const std::string& packed) {
    return body_of(http(packed, "Content-Encoding: deflate\r\n"));
  };
  BOOST_TEST(unpacked("\x78\x9C" + bytes + std::string("\x00\x06\x2C\x02\x15", 5)) == "hello");
  BOOST_TEST(unpacked(bytes + std::string(1, '\0')) == "hello");
}

BOOST_AUTO_TEST_SUITE_END()
