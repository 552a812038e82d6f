// A record is 12 bytes: a term, a report, a position. Nine in ten tokens of a Chinese report are
// two Han characters, which are their own number: 16 bits each. Such a number is at least
// 0x3000'0000; below it are words (whatever is not such a pair), numbered as they come. Once all
// are known, words get their rank as a number; then a radix sort by number, which keeps the order
// of reports and positions, makes the order of terms, but for the few words that sort after a pair.
#include "indexer/posting_batch.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "common/hash.h"
#include "common/number_bytes.h"
#include "common/stored_report.h"
#include "common/utf8.h"
#include "indexer/glass_encoding.h"
#include "indexer/term_merge.h"

namespace dragnet {

namespace {

constexpr std::uint32_t nowhere = 0;
constexpr std::uint32_t not_counted = static_cast<std::uint32_t>(-1);
constexpr std::uint32_t first_pair = 0x3000'0000;

// 0 for what is not two characters of three bytes each from U+3000 on.
std::uint32_t pair_number(std::string_view term) {
  if (term.size() != 6) return 0;
  const Decoded first = decode(term, 0);
  if (first.size != 3 || first.code < 0x3000) return 0;
  const Decoded second = decode(term, 3);
  if (second.size != 3 || second.code < 0x3000) return 0;
  return static_cast<std::uint32_t>(first.code) << 16 | static_cast<std::uint32_t>(second.code);
}

}  // namespace

void PostingBatch::begin() {
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
  records_.push_back({.term = pair != 0 ? pair : number_of(term),
                      .report = static_cast<std::uint32_t>(size_ - 1),
                      .position = position});
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
  other_.resize(records_.size());
  for (unsigned shift = 0; shift < 32; shift += digit_bits) {
    const auto digit = [&](const Record& record) { return record.term >> shift & (digits - 1); };
    std::array<std::size_t, digits> ends{};
    for (const Record& record : records_) ++ends[digit(record)];
    std::array<std::size_t, digits> next{};
    std::exclusive_scan(ends.begin(), ends.end(), next.begin(), std::size_t{0});
    for (const Record& record : records_) other_[next[digit(record)]++] = record;
    records_.swap(other_);
  }
}

std::vector<PostingBatch::Group> PostingBatch::groups() {
  std::vector<Group> groups;
  std::size_t pairs = 0;  // where the groups of pairs begin
  for (std::size_t begin = 0, end = 0; begin < records_.size(); begin = end) {
    const std::uint32_t term = records_[begin].term;
    while (end < records_.size() && records_[end].term == term) ++end;
    if (term < first_pair) {
      groups.push_back({word(ranked_[term]), begin, end});
      pairs = groups.size();
    } else {
      append_utf8(bigrams_, static_cast<char32_t>(term >> 16));
      append_utf8(bigrams_, static_cast<char32_t>(term & 0xFFFF));
      groups.push_back({{}, begin, end});
    }
  }
  for (std::size_t i = pairs; i < groups.size(); ++i) {
    groups[i].term = std::string_view(bigrams_).substr((i - pairs) * 6, 6);
  }
  std::inplace_merge(groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(pairs),
                     groups.end(), [](const Group& a, const Group& b) { return a.term < b.term; });
  return groups;
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
  for (const Group& group : groups()) pack(group);
}

void PostingBatch::pack(const Group& group) {
  postings_.clear();
  placed_.clear();
  TermPiece postings{.term = group.term, .first = records_[group.begin].report};
  TermPiece placed{.term = group.term};
  for (std::size_t begin = group.begin, end = begin; begin < group.end; begin = end) {
    const std::uint32_t report = records_[begin].report;
    std::uint32_t count = 0;
    positions_.clear();
    for (; end < group.end && records_[end].report == report; ++end) {
      const std::uint32_t position = records_[end].position;
      count += position != not_counted;
      if (position != nowhere && position != not_counted) positions_.push_back(position);
    }
    if (!postings_.empty()) append_number(postings_, report - postings.last);
    append_number(postings_, count);
    postings.last = report;
    if (is_stock_) reports_[report].terms.add(group.term, count);
    if (positions_.empty()) continue;

    std::sort(positions_.begin(), positions_.end());
    positions_.erase(std::unique(positions_.begin(), positions_.end()), positions_.end());
    tag_.clear();
    append_positions(tag_, positions_);
    if (placed_.empty()) {
      placed.first = report;
    } else {
      append_number(placed_, report - placed.last);
    }
    append_sized(placed_, tag_);
    placed.last = report;
  }
  postings.kept = postings_;
  append_piece(packed_.postings, postings);
  placed.kept = placed_;
  if (!placed_.empty()) append_piece(packed_.positions, placed);
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
  bigrams_.clear();
  packed_.postings.clear();
  packed_.positions.clear();
  packed_.reports.clear();
  packed_.report_ends.clear();
  packed_.value_bytes.clear();
  packed_.values.clear();
}

}  // namespace dragnet
