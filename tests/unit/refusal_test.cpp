#include "indexer/refusal.h"

#include <boost/test/unit_test.hpp>

#include "tests/unit/packed.h"
#include "tests/unit/reader_outcome.h"

using namespace dragnet;
using std::string_literals::operator""s;

namespace {

std::string noise(std::size_t size, std::uint64_t seed) {
  std::string bytes;
  for (std::uint64_t state = seed; bytes.size() < size; state = state * 6364136223846793005U + 1)
    bytes += static_cast<char>(state >> 56);
  return bytes;
}

std::string repeated(const std::string& part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

std::string refused(const std::string& bytes) {
  const std::optional<Refusal> refusal = refuse(bytes);
  return refusal ? refusal->code + ": " + refusal->text : "";
}

// What is said of a zip file with these members.
std::string refused_zip(const std::vector<std::string>& members,
                        const std::string& path = "in/a.zip") {
  MemberTexts texts;
  for (const std::string& member : members) texts.emplace_back(member, "x");
  const std::optional<Refusal> refusal = refuse_zip(archived(texts, "zip"), path);
  return refusal ? refusal->code + ": " + refusal->text : "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(refusal)

BOOST_AUTO_TEST_CASE(media_fonts_and_programs_are_known_by_their_first_bytes) {
  BOOST_TEST(refused("RIFF\x10\x20\0\0WEBPVP8 "s) == "binary: is WebP");
  BOOST_TEST(refused("RIFF\x10\x20\0\0WAVEfmt "s) == "binary: is WAV");
  BOOST_TEST(refused("\0\0\0\x18"
                     "ftypheic"s) == "binary: is MP4, HEIC or the like");
  BOOST_TEST(refused("ID3\x03"s) == "binary: is MP3");
  BOOST_TEST(refused("wOF2\0\1\0\0"s) == "binary: is a font");
  BOOST_TEST(refused("\0\1\0\0\0\x0F"s) == "binary: is a font");
  BOOST_TEST(refused("\xCA\xFE\xBA\xBE\0\0"s) == "binary: is a program");
  BOOST_TEST(refused(std::string(60, 'x') + "BOOKMOBI") ==
             "unsupported-format: is an e-book; save it as HTML or text");
}

BOOST_AUTO_TEST_CASE(words_that_begin_as_such_files_are_text) {
  for (const std::string text :
       {"RIFF workers were held.", "ID3 tags", "See ftypes.", "OTTO was held.", "A WEBP image",
        "MM0 and II* were held", "BMW seized"})
    BOOST_TEST(refused(text) == "", text);
}

BOOST_AUTO_TEST_CASE(bytes_without_order_are_no_text) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    BOOST_TEST(refused("\xFE" + noise(8192, seed)).starts_with("binary"), seed);
    BOOST_TEST(refused("\xFE" + noise(100'000, seed)).starts_with("binary"), seed);
  }
}

BOOST_AUTO_TEST_CASE(odd_texts_stay_texts) {
  const std::string gbk =
      "\xB5\xE7\xD0\xC5\xD5\xA9\xC6\xAD\xB0\xB8\xBC\xFE\xA3\xAC";  // 电信诈骗案件，
  BOOST_TEST(refused(repeated("\x1B[1;31m" + gbk + "\x1B[0m\r\n", 20)) == "");
  BOOST_TEST(refused(repeated(gbk + "\f", 20)) == "");
  BOOST_TEST(refused(repeated(gbk, 20) + std::string(28, '\0')) == "");
  BOOST_TEST(refused(repeated(gbk, 20) + std::string(28, '\x1A')) == "");
  BOOST_TEST(refused(repeated(gbk + gbk + "\xA1\xAA\b\xA1\xAA", 20)) == "");
  // One control character in fifty, but no more, unless all the rest is well-formed.
  BOOST_TEST(refused(repeated("\x01" + repeated(gbk, 4), 20)) == "");
  BOOST_TEST(refused(repeated("\x01" + repeated(gbk, 2), 20)).starts_with("binary"));
  BOOST_TEST(refused(repeated("\x01\xE7\x94\xB5\xE4\xBF\xA1\xE8\xAF\x88\xE9\xAA\x97", 20)) == "");
  // A sample that ends within a character.
  const std::string cut = repeated("\x01\xE7\x94\xB5\xE4\xBF\xA1\xE8\xAF\x88\xE9\xAA\x97", 6000);
  for (std::size_t size = 0; size < 3; ++size)
    BOOST_TEST(refused(std::string(size, 'x') + cut) == "", size);
}

BOOST_AUTO_TEST_CASE(documents_that_are_zip_files_are_told_by_their_first_member) {
  const std::string office = "unsupported-format: is an office document; save it as HTML or text";
  for (const std::string member :
       {"[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/numbering.xml",
        "xl/worksheets/sheet1.xml", "ppt/_rels/presentation.xml.rels", "word/media/image1.png"})
    BOOST_TEST(refused_zip({member, "x.txt"}) == office, member);
  BOOST_TEST(refused_zip({"mimetype", "content.xml"}) ==
             "unsupported-format: is an OpenDocument file or an e-book; save it as HTML or text");
  BOOST_TEST(refused_zip({"META-INF/container.xml"}) ==
             "unsupported-format: is an e-book; save it as HTML or text");
  BOOST_TEST(refused_zip({"META-INF/MANIFEST.MF"}) == "binary: is a program");
}

BOOST_AUTO_TEST_CASE(documents_that_are_zip_files_are_told_by_their_name) {
  BOOST_TEST(refused_zip({"a.xml"}, "in/Bulletin.DOCX") ==
             "unsupported-format: is a Word document; save it as HTML or text");
  BOOST_TEST(refused_zip({"a.xml"}, "in.tar/cases.xlsx.gz") ==
             "unsupported-format: is an Excel workbook; save it as CSV, HTML or text");
  BOOST_TEST(refused_zip({"a.xml"}, "app.apk") == "binary: is a program");
}

BOOST_AUTO_TEST_CASE(zip_files_of_reports_are_read) {
  for (const std::string member : {"a.html", "word/a.html", "xl.xml", "mimetype/a.txt",
                                   "news/[Content_Types].xml", "docx/a.txt"})
    BOOST_TEST(refused_zip({member}) == "", member);
  BOOST_TEST(!refuse_zip("PK\x05\x06", "empty.zip"));
  BOOST_TEST(!refuse_zip("PK\x03\x04\xFF\xFF", "cut.zip"));
}

BOOST_AUTO_TEST_CASE(a_document_among_reports_costs_no_neighbour) {
  const std::string document = archived({{"[Content_Types].xml", "<Types/>"}}, "zip");
  for (const std::string format : {"zip", "pax"}) {
    const ReaderOutcome outcome = read_file(
        archived(
            {{"a.txt", "Alert\none"}, {"b", document}, {"c.docx", document}, {"d.txt", "D\ntwo"}},
            format),
        "all");
    BOOST_TEST(texts_of(outcome) == "one|two");
    BOOST_TEST(outcome.printed ==
               "all/b: unsupported-format: is an office document; save it as HTML or text\n"
               "all/c.docx: unsupported-format: is a Word document; save it as HTML or text\n");
    BOOST_TEST(outcome.seen == 4U);
  }
}

BOOST_AUTO_TEST_CASE(parts_of_saved_pages_are_no_reports) {
  for (const std::string path : {"p_files/main.css", "p_files/App.JS", "p_files/a.min.js.download",
                                 "p_files/app.js.map", "p_files/logo.svg", "main.css.gz"}) {
    BOOST_TEST(is_page_part(path), path);
  }
  for (const std::string path : {"a.html", "a.json", "css2", "node.js/a.txt", "a.xml", "js"})
    BOOST_TEST(!is_page_part(path), path);
  const ReaderOutcome outcome =
      read_file(archived({{"a.txt", "Alert\none"}, {"a_files/x.js", "x()"}}, "zip"), "all.zip");
  BOOST_TEST(texts_of(outcome) == "one");
  BOOST_TEST(outcome.printed == "");
  BOOST_TEST(outcome.seen == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
