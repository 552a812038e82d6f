#include "indexer/posting_batch.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/hash.h"
#include "indexer/glass_encoding.h"
#include "indexer/posting_chunk.h"

namespace dragnet {

namespace {

// What a term has of a report, as text.
using Lines = std::vector<std::string>;

struct Word {
  std::string_view term;
  std::string_view stem;
  std::uint32_t position;
};

void add_word(PostingBatch& batch, const Word& word) {
  batch.placed_word(word.term, word.stem, hash64(word.term), word.position);
}

// The next report, of nothing but these words.
void add_report(PostingBatch& batch, const std::vector<Word>& words) {
  batch.begin();
  for (const Word& word : words) add_word(batch, word);
  batch.report({}, {});
}

// "TERM REPORT TIMES", in the order of the run.
Lines postings_of(const PostingRun& run) {
  Lines lines;
  for (std::string_view bytes = run.postings; !bytes.empty();) {
    const TermPiece piece = take_piece(bytes);
    for_each_posting(chunk_of(piece), [&](std::uint32_t report, std::uint32_t times) {
      lines.push_back(std::string(piece.term) + ' ' + std::to_string(report) + ' ' +
                      std::to_string(times));
    });
  }
  return lines;
}

std::string positions_in(const PostingRun& run, std::string_view term) {
  for (std::string_view bytes = run.positions; !bytes.empty();) {
    const TermPiece piece = take_piece(bytes);
    if (piece.term == term) return std::string(piece.kept);
  }
  return {};
}

std::string packed(const std::vector<std::uint32_t>& positions) {
  std::string tag;
  append_positions(tag, positions);
  std::string bytes;
  append_sized(bytes, tag);
  return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(posting_batch)

BOOST_AUTO_TEST_CASE(words_of_one_stem_are_counted_together) {
  PostingBatch batch(false);
  add_report(batch, {{"banks", "bank", 1}, {"bank", "bank", 2}, {"banks", "bank", 3}});
  add_report(batch, {{"app", "app", 1}});
  batch.begin();
  add_word(batch, {"banking", "bank", 1});
  batch.counted("诈骗");
  batch.boolean("XTYPE:loan");
  batch.report({}, {});
  const Lines expected = {"XTYPE:loan 2 0", "Zapp 1 1",    "Zbank 0 3", "Zbank 2 1", "app 1 1",
                          "bank 0 1",       "banking 2 1", "banks 0 2", "诈骗 2 1"};
  BOOST_TEST(postings_of(batch.take()) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_word_and_the_same_term_by_itself_are_one_list) {
  PostingBatch batch(false);
  batch.begin();
  batch.counted("xian");
  batch.placed("Zxian", 4);
  add_word(batch, {"xian", "xian", 9});
  batch.report({}, {});
  add_report(batch, {{"xian", "xian", 1}});
  batch.begin();
  batch.counted("xian");
  batch.report({}, {});
  const Lines expected = {"Zxian 0 2", "Zxian 1 1", "xian 0 2", "xian 1 1", "xian 2 1"};
  BOOST_TEST(postings_of(batch.take()) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_stock_segment_has_the_places_of_stems_and_none_of_their_words) {
  PostingBatch batch(true);
  batch.begin();
  add_word(batch, {"banks", "bank", 7});
  add_word(batch, {"bank", "bank", 3});
  batch.placed("Zbank", 5);
  batch.placed("13800", 4);
  batch.report({}, {});
  const PostingRun run = batch.take();
  const Lines expected = {"13800 0 1", "Zbank 0 3", "bank 0 1", "banks 0 1"};
  BOOST_TEST(postings_of(run) == expected, boost::test_tools::per_element());
  BOOST_TEST(positions_in(run, "Zbank") == packed({3, 5, 7}));
  BOOST_TEST(positions_in(run, "13800") == packed({4}));
  BOOST_TEST(positions_in(run, "bank").empty());
  BOOST_TEST(positions_in(run, "banks").empty());
}

BOOST_AUTO_TEST_CASE(pairs_of_titles_and_of_texts_stand_where_their_terms_belong) {
  PostingBatch batch(false);
  batch.begin();
  batch.placed_run({}, "断卡", 1);
  batch.placed_run("S", "断卡", 1);
  batch.counted("S卡");  // the same term, whichever way it comes
  for (const char* term : {"S", "Sbank", "S断卡行动", "卡"}) batch.counted(term);
  batch.report({}, {});
  const Lines expected = {"S 0 1",         "Sbank 0 1", "S卡 0 2", "S断卡 0 1",
                          "S断卡行动 0 1", "卡 0 2",    "断卡 0 1"};
  BOOST_TEST(postings_of(batch.take()) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_batch_begins_anew_when_it_is_taken) {
  PostingBatch batch(false);
  add_report(batch, {{"calls", "call", 1}});
  batch.take();
  add_report(batch, {{"calling", "call", 1}});
  const Lines expected = {"Zcall 0 1", "calling 0 1"};
  BOOST_TEST(postings_of(batch.take()) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_long_list_is_several_chunks_of_which_each_says_what_is_in_it) {
  PostingBatch batch(false);
  constexpr std::uint32_t reports = 1500;
  for (std::uint32_t report = 0; report < reports; ++report) {
    batch.begin();
    for (std::uint32_t i = 0; i < 1 + report % 2; ++i) batch.counted("诈骗");
    batch.counted("银行");
    batch.report({}, {});
  }
  const PostingRun run = batch.take();
  std::string_view bytes = run.postings;
  for (const bool is_odd_counted_twice : {true, false}) {
    std::uint32_t next = 0;
    std::size_t chunks = 0;
    for (; next < reports; ++chunks) {
      const PostingChunk chunk = chunk_of(take_piece(bytes));
      std::uint64_t occurrences = 0;
      BOOST_TEST(chunk.first == next);
      for_each_posting(chunk, [&](std::uint32_t report, std::uint32_t times) {
        BOOST_TEST_REQUIRE(report == next++);
        BOOST_TEST_REQUIRE(times == (is_odd_counted_twice ? 1 + report % 2 : 1));
        occurrences += times;
      });
      BOOST_TEST(chunk.last + 1 == next);
      BOOST_TEST(chunk.reports == next - chunk.first);
      BOOST_TEST(chunk.occurrences == occurrences);
      BOOST_TEST((chunk.entries.size() >= enough_chunk_bytes || next == reports));
      BOOST_TEST(chunk.entries.size() < enough_chunk_bytes + ChunkWriter::most_entry_bytes);
    }
    BOOST_TEST(chunks == 2U);
  }
  BOOST_TEST(bytes.empty());
  BOOST_TEST(run.most_often == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
