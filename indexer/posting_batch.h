// Reports taken apart into flat records, and the records in the order of terms: the inverted index
// of one batch, made by sorting. Maps of terms would miss the processor's cache at every token.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/key_table.h"
#include "indexer/document.h"

namespace dragnet {

// What tables have to know of one report, but for its terms.
struct BatchReport {
  Xapian::docid number = 0;
  std::uint32_t length = 0;  // of its terms, each as often as it stands there
  std::vector<std::pair<Xapian::valueno, std::string>> values;  // none empty
  std::string data;
  std::string title;
  std::string text;
  bool is_plain = false;  // StoredTexts::is_plain
};

// A term in a report. The positions ascend, none twice; they live as long as the call that gives
// them.
struct Posting {
  std::uint32_t report = 0;  // in reports()
  std::uint32_t count = 0;   // 0 for a boolean term
  std::span<const std::uint32_t> positions;
};

class PostingBatch final : public DocumentSink {
 public:
  // is_stock: SegmentForm::stock.
  explicit PostingBatch(bool is_stock) : is_stock_(is_stock) {}

  bool is_stock() const { return is_stock_; }

  // What is taken from here on is of this report. Numbers ascend.
  void begin(Xapian::docid number);

  void counted(std::string_view term) override;
  void placed(std::string_view term, Xapian::termpos position) override;
  void han(std::string_view term, Xapian::termpos position) override;
  void boolean(std::string_view term) override;
  void value(Xapian::valueno slot, const std::string& value) override;
  void report(const Report& report, bool is_plain) override;

  bool empty() const { return reports_.empty(); }
  std::size_t tokens() const { return records_.size(); }
  std::size_t stored_bytes() const { return stored_bytes_; }  // of data, texts and values
  const std::vector<BatchReport>& reports() const { return reports_; }

  // Every term in the order of its bytes, with its postings by report. Once, and nothing may be
  // taken afterwards until clear().
  using Visit = std::function<void(std::string_view term, std::span<const Posting> postings)>;
  void for_each_term(const Visit& visit);

  // Empty again, its memory kept.
  void clear();

 private:
  struct Record {
    std::uint32_t term;
    std::uint32_t report;
    std::uint32_t position;
  };
  // Where the records of a term are.
  struct Group {
    std::string_view term;
    std::size_t begin;
    std::size_t end;
  };

  void add(std::string_view term, std::uint32_t position);
  std::uint32_t number_of(std::string_view term);
  std::string_view word(std::uint32_t number) const;
  void rank_words();
  void sort_records();
  std::vector<Group> groups();

  bool is_stock_;
  std::vector<BatchReport> reports_;
  std::size_t stored_bytes_ = 0;
  std::vector<Record> records_;
  std::vector<Record> other_;  // where sorting puts them, in turns

  KeyTable numbers_;
  std::string arena_;                  // the words, one after the other
  std::vector<std::size_t> words_;     // where each begins
  std::vector<std::uint32_t> ranked_;  // their numbers in the order of bytes, once they are known
  std::string bigrams_;                // the names of the groups that are no words
};

}  // namespace dragnet
