// A record is 8 bytes: a term, and where it stands. Nine in ten tokens of a Chinese report are two
// Han characters, which are their own number: 16 bits each. Such a number is at least 0x3000'0000;
// below it are words (whatever is not such a pair), numbered as they come. Once all are known,
// words get their rank as a number; then a radix sort by number, which keeps the order of reports
// and positions, makes the order of terms, but for the few words that sort after a pair.
#include "indexer/posting_batch.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <stdexcept>

#include "common/hash.h"
#include "common/number_bytes.h"
#include "common/schema.h"
#include "common/stored_report.h"
#include "common/text_limits.h"
#include "indexer/glass_encoding.h"
#include "indexer/segment_writer.h"
#include "indexer/term_merge.h"

namespace dragnet {

namespace {

constexpr std::uint32_t first_pair = 0x3000'0000;

// A report and a position in it, as one number.
constexpr unsigned position_bits = 22;
static_assert(max_part_reports <= 1U << (32 - position_bits));
constexpr std::uint32_t nowhere = 0;
constexpr std::uint32_t not_counted = (1U << position_bits) - 1;
static_assert(2 * max_text_tokens + title_gap < not_counted);

std::uint32_t place_of(std::size_t report, std::uint32_t position) {
  return static_cast<std::uint32_t>(report) << position_bits | position;
}
std::uint32_t report_at(std::uint32_t place) {
  return place >> position_bits;
}
std::uint32_t position_at(std::uint32_t place) {
  return place & not_counted;
}

constexpr std::size_t pair_bytes = 6;

// Two characters of three bytes each from U+3000 on; 0 for what is none. Terms are valid UTF-8, so
// that first bytes tell sizes.
std::uint32_t pair_number(std::string_view term) {
  if (term.size() != pair_bytes) return 0;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(term[i]); };
  constexpr unsigned char first_byte = 0xE3;  // of U+3000
  if (byte(0) < first_byte || byte(0) >= 0xF0 || byte(3) < first_byte || byte(3) >= 0xF0) return 0;
  const auto character = [&](std::size_t at) {
    return (byte(at) & 0xFU) << 12 | (byte(at + 1) & 0x3FU) << 6 | (byte(at + 2) & 0x3FU);
  };
  return character(0) << 16 | character(3);
}

using PairName = std::array<char, pair_bytes>;

PairName pair_name(std::uint32_t number) {
  const auto lead = [](std::uint32_t code) { return static_cast<char>(0xE0 | code >> 12); };
  const auto next = [](std::uint32_t code) { return static_cast<char>(0x80 | (code & 0x3F)); };
  const std::uint32_t first = number >> 16;
  const std::uint32_t second = number & 0xFFFF;
  return {lead(first),  next(first >> 6),  next(first),
          lead(second), next(second >> 6), next(second)};
}

}  // namespace

void PostingBatch::begin() {
  if (size_ == max_part_reports) throw std::length_error("too many reports for one batch");
  if (size_++ == reports_.size()) reports_.emplace_back();
  reports_[size_ - 1].first_value = packed_.values.size();
}

void PostingBatch::counted(std::string_view term) {
  ++reports_[size_ - 1].length;
  add(term, nowhere);
}

void PostingBatch::placed(std::string_view term, Xapian::termpos position) {
  if (!is_stock_) return counted(term);
  ++reports_[size_ - 1].length;
  add(term, position);
}

void PostingBatch::boolean(std::string_view term) {
  add(term, not_counted);
}

void PostingBatch::value(Xapian::valueno slot, const std::string& value) {
  if (value.empty()) return;
  packed_.value_bytes += value;
  packed_.values.push_back(
      {static_cast<std::uint32_t>(size_ - 1), slot, packed_.value_bytes.size()});
}

void PostingBatch::report(const Report& report, const StoredTexts& texts) {
  Taken& taken = reports_[size_ - 1];
  taken.data = is_stock_ ? encode_report(report) : encode_without_texts(report);
  taken.title = report.title;
  taken.text = report.text;
  taken.words.assign(texts.words.begin(), texts.words.end());
  taken.is_plain = texts.is_plain;
  taken.has_joined_name = texts.has_joined_name;
}

void PostingBatch::add(std::string_view term, std::uint32_t position) {
  const std::uint32_t pair = pair_number(term);
  records_.push_back(
      {.term = pair != 0 ? pair : number_of(term), .place = place_of(size_ - 1, position)});
}

std::uint32_t PostingBatch::number_of(std::string_view term) {
  const auto next = static_cast<std::uint32_t>(words_.size());
  const std::uint32_t number = numbers_.insert(hash64(term), next);
  if (number == next) {
    words_.push_back(arena_.size());
    arena_ += term;
  }
  return number;
}

std::string_view PostingBatch::word(std::uint32_t number) const {
  const std::size_t begin = words_[number];
  const std::size_t end = number + 1 < words_.size() ? words_[number + 1] : arena_.size();
  return std::string_view(arena_).substr(begin, end - begin);
}

void PostingBatch::rank_words() {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> words(words_.size());
  for (std::uint32_t i = 0; i < words.size(); ++i) words[i] = {beginning_of(word(i)), i};
  std::sort(words.begin(), words.end(), [&](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : word(a.second) < word(b.second);
  });
  ranked_.resize(words.size());
  std::vector<std::uint32_t> ranks(words.size());
  for (std::uint32_t rank = 0; rank < words.size(); ++rank) {
    ranked_[rank] = words[rank].second;
    ranks[words[rank].second] = rank;
  }
  for (Record& record : records_) {
    if (record.term < first_pair) record.term = ranks[record.term];
  }
}

void PostingBatch::sort_records() {
  constexpr unsigned digit_bits = 11;
  constexpr std::uint32_t digits = 1U << digit_bits;
  constexpr std::size_t passes = (32 + digit_bits - 1) / digit_bits;
  const auto digit = [](const Record& record, std::size_t pass) {
    return record.term >> (pass * digit_bits) & (digits - 1);
  };
  std::array<std::array<std::uint32_t, digits>, passes> places{};
  for (const Record& record : records_)
    for (std::size_t pass = 0; pass < passes; ++pass) ++places[pass][digit(record, pass)];
  other_.resize(records_.size());
  for (std::size_t pass = 0; pass < passes; ++pass) {
    std::array<std::uint32_t, digits>& next = places[pass];
    std::exclusive_scan(next.begin(), next.end(), next.begin(), std::uint32_t{0});
    for (const Record& record : records_) other_[next[digit(record, pass)]++] = record;
    records_.swap(other_);
  }
}

PostingRun PostingBatch::take() {
  pack_terms();
  pack_reports();
  PostingRun run = packed_;  // as large as it is, without the room that it grew into
  clear();
  return run;
}

void PostingBatch::pack_terms() {
  rank_words();
  sort_records();
  const auto end_of_words = std::partition_point(
      records_.begin(), records_.end(), [](const Record& r) { return r.term < first_pair; });
  Records words(records_.begin(), end_of_words);
  Records pairs(end_of_words, records_.end());
  const auto pack_first_of = [&](Records& records, std::string_view term) {
    std::size_t size = 1;
    while (size < records.size() && records[size].term == records[0].term) ++size;
    pack(term, records.first(size));
    records = records.subspan(size);
  };
  const auto next_word = [&] { return word(ranked_[words[0].term]); };
  while (!pairs.empty()) {
    const PairName name = pair_name(pairs[0].term);
    const std::string_view pair(name.data(), name.size());
    while (!words.empty() && next_word() < pair) pack_first_of(words, next_word());
    pack_first_of(pairs, pair);
  }
  while (!words.empty()) pack_first_of(words, next_word());
}

void PostingBatch::pack(std::string_view term, Records records) {
  kept_.resize(std::max(kept_.size(), 2 * max_number_bytes * records.size()));
  TermPiece piece{.term = term, .first = report_at(records.front().place)};
  piece.last = piece.first;
  char* end = kept_.data();
  for (auto record = records.begin(); record != records.end();) {
    const std::uint32_t report = report_at(record->place);
    std::uint32_t count = 0;
    for (; record != records.end() && report_at(record->place) == report; ++record)
      count += position_at(record->place) != not_counted;
    if (end != kept_.data()) end = put_number(end, report - piece.last);
    end = put_number(end, count);
    piece.last = report;
    if (is_stock_) reports_[report].terms.add(term, count);
  }
  piece.kept = {kept_.data(), end};
  append_piece(packed_.postings, piece);
  if (is_stock_) pack_positions(term, records);
}

void PostingBatch::pack_positions(std::string_view term, Records records) {
  placed_.clear();
  TermPiece piece{.term = term};
  for (auto record = records.begin(); record != records.end();) {
    const std::uint32_t report = report_at(record->place);
    positions_.clear();
    for (; record != records.end() && report_at(record->place) == report; ++record) {
      const std::uint32_t position = position_at(record->place);
      if (position != nowhere && position != not_counted) positions_.push_back(position);
    }
    if (positions_.empty()) continue;
    std::sort(positions_.begin(), positions_.end());
    positions_.erase(std::unique(positions_.begin(), positions_.end()), positions_.end());
    tag_.clear();
    append_positions(tag_, positions_);
    if (placed_.empty()) {
      piece.first = report;
    } else {
      append_number(placed_, report - piece.last);
    }
    append_sized(placed_, tag_);
    piece.last = report;
  }
  piece.kept = placed_;
  if (!placed_.empty()) append_piece(packed_.positions, piece);
}

void PostingBatch::pack_reports() {
  for (std::size_t i = 0; i < size_; ++i) {
    const Taken& report = reports_[i];
    append_number(packed_.reports, report.length);
    append_sized(packed_.reports, report.terms.tag(report.length));
    append_sized(packed_.reports, is_stock_ ? slots_tag(i) : "");
    append_sized(packed_.reports, report.data);
    append_sized(packed_.reports, report.title);
    append_sized(packed_.reports, report.text);
    append_sized(packed_.reports, bytes_of(report.words));
    packed_.reports += report.is_plain ? '1' : '0';
    packed_.reports += report.has_joined_name ? '1' : '0';
    packed_.report_ends.push_back(packed_.reports.size());
  }
}

// Which slots a report has values in: the gaps between them.
std::string PostingBatch::slots_tag(std::size_t report) const {
  const std::size_t end =
      report + 1 < size_ ? reports_[report + 1].first_value : packed_.values.size();
  std::vector<Xapian::valueno> slots;
  for (std::size_t i = reports_[report].first_value; i < end; ++i)
    slots.push_back(packed_.values[i].slot);
  std::sort(slots.begin(), slots.end());
  std::string tag;
  Xapian::valueno next = 0;
  for (const Xapian::valueno slot : slots) {
    append_number(tag, slot - next);
    next = slot + 1;
  }
  return tag;
}

void PostingBatch::clear() {
  for (Taken& report : reports_) {
    report.length = 0;
    report.terms.clear();
  }
  size_ = 0;
  records_.clear();
  numbers_.clear();
  arena_.clear();
  words_.clear();
  packed_.postings.clear();
  packed_.positions.clear();
  packed_.reports.clear();
  packed_.report_ends.clear();
  packed_.value_bytes.clear();
  packed_.values.clear();
}

}  // namespace dragnet
