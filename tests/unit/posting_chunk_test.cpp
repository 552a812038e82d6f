#include "indexer/posting_chunk.h"

#include <array>
#include <random>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "common/packed_number.h"

namespace dragnet {

namespace {

using Postings = std::vector<std::pair<std::uint32_t, std::uint32_t>>;  // report, count

void append(Postings& postings, const PostingChunk& chunk) {
  for_each_posting(chunk, [&](std::uint32_t report, std::uint32_t count) {
    postings.emplace_back(report, count);
  });
}

// Gaps and counts of all sizes, mostly small.
Postings random_postings(std::mt19937& random, std::size_t size) {
  const auto number = [&] { return random() >> random() % 32; };
  Postings postings;
  std::uint32_t report = 0;
  for (std::size_t i = 0; i < size; ++i) {
    report += 1 + static_cast<std::uint32_t>(number() % 5000);
    postings.emplace_back(report, static_cast<std::uint32_t>(number()));
  }
  return postings;
}

void check_sums(const PostingChunk& chunk) {
  Postings postings;
  append(postings, chunk);
  std::uint64_t occurrences = 0;
  for (const auto& [report, count] : postings) occurrences += count;
  BOOST_TEST(chunk.reports == postings.size());
  BOOST_TEST(chunk.occurrences == occurrences);
  BOOST_TEST(chunk.first == postings.front().first);
  BOOST_TEST(chunk.last == postings.back().first);
}

// A list in pieces, one cut among so many postings; each is cut into chunks as it would be by
// itself.
PostingChunks in_pieces(std::mt19937& random, const Postings& all, std::uint32_t one_cut_in) {
  PostingChunks cut;
  for (const auto& [report, count] : all) {
    if (random() % one_cut_in == 0) cut.begin_list();
    cut.add(report, count);
  }
  return cut;
}

PostingChunks together(const PostingChunks& pieces) {
  PostingChunks together;
  for (const PostingChunk& piece : pieces.all()) together.add(piece);
  return together;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(posting_chunk)

BOOST_AUTO_TEST_CASE(entries_are_as_the_tables_have_them) {
  std::array<char, 4 * ChunkWriter::most_entry_bytes> bytes;
  ChunkWriter writer(bytes.data());
  writer.add(7, 2);
  writer.add(8, 0);
  writer.add(300, 130);
  const std::string expected = {2, 0, 0, '\xA3', 2, '\x82', 1};  // 291 between 8 and 300
  BOOST_TEST((writer.chunk().entries == expected));
  BOOST_TEST(writer.size() == expected.size());
  check_sums(writer.chunk());
}

BOOST_AUTO_TEST_CASE(a_piece_keeps_a_chunk_also_where_its_sums_have_bytes_to_spare) {
  const PostingChunk chunk{
      .first = 3, .last = 900, .reports = 2, .occurrences = 200, .entries = "abc"};
  for (const std::size_t number_bytes : {2U, 3U, 5U}) {
    std::array<char, most_sums_bytes> sums;
    const char* const end = put_sums(sums.data(), chunk, number_bytes);
    BOOST_TEST(end - sums.data() == static_cast<std::ptrdiff_t>(2 * number_bytes));
    const std::string kept = std::string(std::string_view(sums.data(), 2 * number_bytes)) + "abc";
    const PostingChunk back = chunk_of({.term = "t", .first = 3, .last = 900, .kept = kept});
    BOOST_TEST(back.first == chunk.first);
    BOOST_TEST(back.last == chunk.last);
    BOOST_TEST(back.reports == chunk.reports);
    BOOST_TEST(back.occurrences == chunk.occurrences);
    BOOST_TEST(back.entries == chunk.entries);
  }
}

BOOST_AUTO_TEST_CASE(numbers_have_the_bytes_that_are_said) {
  for (const std::uint64_t number : {0ULL, 127ULL, 128ULL, 16383ULL, 16384ULL, ~0ULL}) {
    std::string bytes;
    append_number(bytes, number);
    BOOST_TEST(packed_size(number) == bytes.size());
  }
}

BOOST_AUTO_TEST_CASE(a_list_is_cut_in_the_same_places_whatever_pieces_it_came_in) {
  std::mt19937 random(5);
  for (int round = 0; round < 50; ++round) {
    const Postings all = random_postings(random, 1 + random() % 4000);
    PostingChunks expected;
    for (const auto& [report, count] : all) expected.add(report, count);
    for (const std::uint32_t one_cut_in : {2U, 30U, 700U, 100'000U}) {
      const PostingChunks found = together(in_pieces(random, all, one_cut_in));
      BOOST_TEST_REQUIRE(found.size() == expected.size());
      Postings back;
      for (std::size_t i = 0; i < found.size(); ++i) {
        append(back, found[i]);
        check_sums(found[i]);
        BOOST_TEST((found[i].entries == expected[i].entries));
        BOOST_TEST((i + 1 == found.size() || found[i].entries.size() >= enough_chunk_bytes));
        BOOST_TEST(found[i].entries.size() < enough_chunk_bytes + ChunkWriter::most_entry_bytes);
      }
      BOOST_TEST((back == all));
    }
  }
}

BOOST_AUTO_TEST_CASE(lists_are_not_put_together) {
  PostingChunks chunks;
  chunks.add(1, 1);
  chunks.add(2, 1);
  chunks.begin_list();
  chunks.add(1, 5);
  BOOST_TEST(chunks.size() == 2U);
  BOOST_TEST(chunks[0].reports == 2U);
  BOOST_TEST(chunks[1].first == 1U);
  BOOST_TEST(chunks[1].occurrences == 5U);
  chunks.clear();
  BOOST_TEST(chunks.size() == 0U);
  BOOST_TEST(chunks.entry_bytes() == 0U);
  chunks.add(4, 1);
  BOOST_TEST(chunks[0].first == 4U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
