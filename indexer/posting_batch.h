// Reports taken apart into flat records, and the records in the order of terms: the inverted index
// of one batch, made by sorting. Two thousand reports at a time are sorted in a processor's cache,
// or near it, which maps of terms would miss at every token.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/batch_words.h"
#include "indexer/document.h"
#include "indexer/glass_termlist.h"
#include "indexer/pair_records.h"
#include "indexer/posting_run.h"

namespace dragnet {

class PostingBatch final : public DocumentSink {
 public:
  // is_stock: SegmentForm::stock.
  explicit PostingBatch(bool is_stock);

  // What is taken from here on is of the next report. Throws std::length_error when there are
  // max_part_reports.
  void begin();

  void counted(std::string_view term) override;
  void placed(std::string_view term, Xapian::termpos position) override;
  // The word must live until report() is called.
  void placed_word(std::string_view word, std::string_view stem, std::uint64_t hash,
                   Xapian::termpos position) override;
  void placed_run(std::string_view prefix, std::string_view han, Xapian::termpos position) override;
  void boolean(std::string_view term) override;
  void value(Xapian::valueno slot, const std::string& value) override;
  void report(const Report& report, const StoredTexts& texts) override;

  // All that was taken, packed. The batch is empty again, its memory kept.
  PostingRun take();

 private:
  using Record = PostingRecord;  // its place: the report and the position in it
  using Records = std::span<const Record>;

  struct Taken {
    std::uint32_t length = 0;  // of its terms, each as often as it stands there
    std::size_t first_value = 0;
    std::size_t data_end = 0;
    TermList terms;
  };

  // A word that is looked up soon.
  struct Expected {
    std::string_view word;
    std::string_view stem;  // empty of what has none
    std::uint64_t key = 0;  // what BatchWords look it up by
    std::uint32_t place = 0;
  };
  static constexpr std::size_t most_expected = 32;

  void add(std::string_view term, std::uint32_t position);
  // Adds a record of a word once the processor has brought what the word is looked up in. Taken in
  // its parts, which stay in registers: to copy what was just put together waits for memory.
  void expect(std::string_view word, std::string_view stem, std::uint64_t key, std::uint32_t place);
  void add_expected();
  void sort_words();
  // While word_records_ are what was sorted last.
  Records records_of(std::uint32_t word) const;
  // Of terms that are the same, by report; what a word with a stem has of places is the stem's.
  Records together(std::span<const RankedTerm> terms);
  void pack_terms();
  // Those that are pairs behind the prefix, each after the terms that come before it.
  void pack_pairs(std::string_view prefix, PairRecords& pairs, std::span<const RankedTerm>& terms);
  // The first, with all that are the same, off the beginning.
  void pack_first_of(std::span<const RankedTerm>& terms);
  // The records of one term.
  void pack(std::string_view term, Records records);
  // The piece of a term with one record, when not a stock; the same bytes as pack_chunk_of().
  void pack_single(std::string_view term, const Record& record);
  // The first of them, as many as a chunk takes, off the beginning.
  void pack_chunk_of(std::string_view term, Records& records);
  void pack_positions(std::string_view term, Records records);
  void pack_reports();
  std::string slots_tag(std::size_t report) const;
  void clear();

  bool is_stock_;
  std::vector<Taken> reports_;  // those in use come first
  std::size_t size_ = 0;        // how many
  PairRecords pairs_;
  PairRecords title_pairs_;           // of those with the prefix of titles
  std::vector<Record> word_records_;  // term: a number of words_
  std::vector<Record> other_;         // where sorting puts them
  std::vector<std::uint32_t> next_;   // where it puts the next one of each word
  std::vector<Record> together_;

  std::array<Expected, most_expected> expected_;  // in the order in which they came
  std::size_t expected_size_ = 0;
  std::string kept_;  // the bytes of those that do not live as long
  BatchWords words_;

  PostingRun packed_;  // its terms, reports and lists only when it is taken
  RunPieces postings_;
  RunPieces positions_;
  std::string placed_;
  std::string tag_;
  std::vector<std::uint32_t> places_;  // of one term in one report
};

}  // namespace dragnet
