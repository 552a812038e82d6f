// A record is 8 bytes: a term, and where it stands. Nine in ten terms of a Chinese report are a Han
// character or two, which are their own number: 16 bits each. Words, which is whatever is not such
// a pair, in titles or anywhere, are numbered as they come, and have one record for their own term
// and that of their stem. A radix sort by number, which keeps the order of reports and positions,
// brings together those of a pair or a word; only words have then to be put in the order of terms.
#include "indexer/posting_batch.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <stdexcept>

#include "common/number_bytes.h"
#include "common/schema.h"
#include "common/stored_report.h"
#include "common/text_limits.h"
#include "indexer/glass_encoding.h"
#include "indexer/posting_chunk.h"
#include "indexer/segment_writer.h"
#include "indexer/term_merge.h"

namespace dragnet {

namespace {

// A report and a position in it, as one number.
constexpr unsigned position_bits = 21;
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

constexpr std::size_t pair_bytes = 2 * run_character_bytes;

// Of the character of three bytes there.
std::uint32_t character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  return (byte(0) & 0xFU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
}

// Two characters of three bytes each, or one, whose second is 0 and which comes before all pairs
// that begin with it; 0 for what is none. Terms are valid UTF-8, so that first bytes tell sizes;
// they are asked first, as words of three and six letters are everywhere.
std::uint32_t pair_number(std::string_view term) {
  const auto is_character = [&](std::size_t at) {
    return static_cast<unsigned char>(term[at]) >> 4 == 0xE;
  };
  if (term.empty() || !is_character(0)) return 0;
  if (term.size() != pair_bytes && term.size() != run_character_bytes) return 0;
  const std::uint32_t first = character_at(term, 0) << 16;
  if (term.size() == run_character_bytes) return first;
  return is_character(run_character_bytes) ? first | character_at(term, run_character_bytes) : 0;
}

// A prefix of a byte or none, and a pair: made as one number and written at once, as the processor
// waits when it reads together what was written byte by byte.
class PairName {
 public:
  PairName(std::string_view prefix, std::uint32_t pair) {
    if (!prefix.empty()) append(static_cast<unsigned char>(prefix.front()), prefix.size());
    append_character(pair >> 16);
    if (const std::uint32_t second = pair & 0xFFFF; second != 0) append_character(second);
    beginning_ <<= 8 * (sizeof beginning_ - size_);
    bytes_ = __builtin_bswap64(beginning_);
  }

  std::string_view view() const { return {reinterpret_cast<const char*>(&bytes_), size_}; }
  std::uint64_t beginning() const { return beginning_; }  // beginning_of it

 private:
  void append(std::uint64_t bytes, std::size_t size) {
    beginning_ = beginning_ << 8 * size | bytes;
    size_ += size;
  }
  void append_character(std::uint64_t code) {
    append(0xE0'80'80 | code >> 12 << 16 | (code >> 6 & 0x3F) << 8 | (code & 0x3F),
           run_character_bytes);
  }

  std::uint64_t beginning_ = 0;
  std::uint64_t bytes_ = 0;
  std::size_t size_ = 0;
};
static_assert(title_prefix.size() == 1 &&
              title_prefix.size() + pair_bytes <= sizeof(std::uint64_t));

}  // namespace

PostingBatch::PostingBatch(bool is_stock) : is_stock_(is_stock) {
  kept_.reserve(most_expected * max_xapian_term);  // its bytes are not to move
}

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

void PostingBatch::placed_word(std::string_view word, std::string_view stem, std::uint64_t hash,
                               Xapian::termpos position) {
  if (pair_number(word) != 0) return TermSink::placed_word(word, stem, hash, position);
  reports_[size_ - 1].length += 2;
  expect(word, stem, hash, place_of(size_ - 1, is_stock_ ? position : nowhere));
}

void PostingBatch::placed_run(std::string_view prefix, std::string_view han,
                              Xapian::termpos position) {
  reports_[size_ - 1].length += static_cast<std::uint32_t>(han.size() / run_character_bytes);
  PairRecords& pairs = prefix.empty() ? pairs_ : title_pairs_;
  const std::uint32_t report = place_of(size_ - 1, nowhere);
  std::uint32_t first = character_at(han, 0);
  for (std::size_t next = run_character_bytes; next <= han.size(); next += run_character_bytes) {
    const std::uint32_t second = next < han.size() ? character_at(han, next) : 0;
    pairs.add(first << 16 | second, report | (is_stock_ ? position++ : nowhere));
    first = second;
  }
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
  add_expected();
  append_sized(packed_.data, is_stock_ ? encode_report(report) : encode_without_texts(report));
  reports_[size_ - 1].data_end = packed_.data.size();
  packed_.texts.add(texts);
}

void PostingBatch::add(std::string_view term, std::uint32_t position) {
  const std::uint32_t place = place_of(size_ - 1, position);
  if (const std::uint32_t pair = pair_number(term); pair != 0) return pairs_.add(pair, place);
  if (term.starts_with(title_prefix)) {
    const std::uint32_t pair = pair_number(term.substr(title_prefix.size()));
    if (pair != 0) return title_pairs_.add(pair, place);
  }
  const std::size_t at = kept_.size();
  kept_.append(term);
  expect(std::string_view(kept_).substr(at), {}, BatchWords::key_of(term), place);
}

void PostingBatch::expect(std::string_view word, std::string_view stem, std::uint64_t key,
                          std::uint32_t place) {
  words_.fetch(key);
  expected_[expected_size_++] = {.word = word, .stem = stem, .key = key, .place = place};
  if (expected_size_ == most_expected) add_expected();
}

void PostingBatch::add_expected() {
  for (const Expected& word : std::span(expected_).first(expected_size_))
    word_records_.push_back(
        {.term = words_.number_of(word.word, word.stem, word.key), .place = word.place});
  expected_size_ = 0;
  kept_.clear();
}

void PostingBatch::sort_words() {
  next_.assign(words_.size(), 0);
  for (const Record& record : word_records_) ++next_[record.term];
  std::exclusive_scan(next_.begin(), next_.end(), next_.begin(), std::uint32_t{0});
  other_.resize(word_records_.size());
  for (const Record& record : word_records_) other_[next_[record.term]++] = record;
  word_records_.swap(other_);
}

PostingBatch::Records PostingBatch::records_of(std::uint32_t word) const {
  const std::size_t begin = word == 0 ? 0 : next_[word - 1];
  return Records(word_records_).subspan(begin, next_[word] - begin);
}

PostingBatch::Records PostingBatch::together(std::span<const RankedTerm> terms) {
  together_.clear();
  for (const auto& [beginning, word, is_of_stem] : terms) {
    const auto before = static_cast<std::ptrdiff_t>(together_.size());
    const bool has_places = is_of_stem || !words_.has_stem(word);
    for (Record record : records_of(word)) {
      if (!has_places) record.place = place_of(report_at(record.place), nowhere);
      together_.push_back(record);
    }
    std::inplace_merge(
        together_.begin(), together_.begin() + before, together_.end(),
        [](const Record& a, const Record& b) { return report_at(a.place) < report_at(b.place); });
  }
  return together_;
}

PostingRun PostingBatch::take() {
  pack_terms();
  pack_reports();
  PostingRun run = packed_;  // as large as it is, without the room that it grew into
  run.postings = postings_.bytes();
  run.positions = positions_.bytes();
  clear();
  return run;
}

void PostingBatch::pack_terms() {
  sort_words();
  const std::vector<RankedTerm> ranked = words_.ranked();
  std::span<const RankedTerm> terms = ranked;
  pack_pairs(title_prefix, title_pairs_, terms);  // which all Han characters come after
  pack_pairs({}, pairs_, terms);
  while (!terms.empty()) pack_first_of(terms);
}

void PostingBatch::pack_pairs(std::string_view prefix, PairRecords& pairs,
                              std::span<const RankedTerm>& terms) {
  pairs.take_each([&](Records records) {
    const PairName name(prefix, records[0].term);
    // No word has the beginning of a pair and comes before it.
    while (!terms.empty() && terms[0].beginning < name.beginning()) pack_first_of(terms);
    pack(name.view(), records);
  });
}

void PostingBatch::pack_first_of(std::span<const RankedTerm>& terms) {
  const RankedTerm& first = terms[0];
  const std::string_view term = words_[first];
  std::size_t same = 1;
  while (same < terms.size() && terms[same].beginning == first.beginning &&
         words_[terms[same]] == term)
    ++same;
  const bool is_alone = same == 1 && !is_stock_;
  pack(term, is_alone ? records_of(first.word) : together(terms.first(same)));
  terms = terms.subspan(same);
}

void PostingBatch::pack(std::string_view term, Records records) {
  if (records.size() == 1 && !is_stock_) return pack_single(term, records.front());
  for (Records left = records; !left.empty();) pack_chunk_of(term, left);
  if (is_stock_) pack_positions(term, records);
}

void PostingBatch::pack_single(std::string_view term, const Record& record) {
  const std::uint32_t report = report_at(record.place);
  const std::uint32_t count = position_at(record.place) != not_counted ? 1 : 0;
  char* at = postings_.begin(term, 3 * max_number_bytes);
  at = put_number(at, 1);      // reports,
  at = put_number(at, count);  // occurrences in all of them,
  at = put_number(at, count);  // and in the first
  postings_.end(report, report, at);
  packed_.most_often = std::max(packed_.most_often, count);
}

void PostingBatch::pack_chunk_of(std::string_view term, Records& records) {
  const std::size_t most_entries = std::min(records.size(), enough_chunk_bytes);  // a byte at least
  char* const sums =
      postings_.begin(term, most_sums_bytes + most_entries * ChunkWriter::most_entry_bytes);
  const std::size_t sum_bytes = packed_size(records.size());  // of which neither is more
  ChunkWriter chunk(sums + 2 * sum_bytes);
  // Copies, as bytes are written, which might be anything.
  const bool is_stock = is_stock_;
  std::uint32_t most_often = packed_.most_often;
  auto record = records.begin();
  const auto end = records.end();
  while (record != end && chunk.size() < enough_chunk_bytes) {
    const std::uint32_t report = report_at(record->place);
    std::uint32_t count = 0;
    for (; record != end && report_at(record->place) == report; ++record)
      count += position_at(record->place) != not_counted;
    chunk.add(report, count);
    most_often = std::max(most_often, count);
    if (is_stock) reports_[report].terms.add(term, count);
  }
  packed_.most_often = most_often;
  put_sums(sums, chunk.chunk(), sum_bytes);
  postings_.end(chunk.chunk().first, chunk.chunk().last, chunk.chunk().entries.end());
  records = records.subspan(static_cast<std::size_t>(record - records.begin()));
}

void PostingBatch::pack_positions(std::string_view term, Records records) {
  placed_.clear();
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  for (auto record = records.begin(); record != records.end();) {
    const std::uint32_t report = report_at(record->place);
    places_.clear();
    for (; record != records.end() && report_at(record->place) == report; ++record) {
      const std::uint32_t position = position_at(record->place);
      if (position != nowhere && position != not_counted) places_.push_back(position);
    }
    if (places_.empty()) continue;
    std::sort(places_.begin(), places_.end());
    places_.erase(std::unique(places_.begin(), places_.end()), places_.end());
    tag_.clear();
    append_positions(tag_, places_);
    if (placed_.empty()) {
      first = report;
    } else {
      append_number(placed_, report - last);
    }
    append_sized(placed_, tag_);
    last = report;
  }
  if (placed_.empty()) return;
  char* const kept = positions_.begin(term, placed_.size());
  positions_.end(first, last, std::copy(placed_.begin(), placed_.end(), kept));
}

void PostingBatch::pack_reports() {
  for (std::size_t i = 0; i < size_; ++i) {
    const Taken& report = reports_[i];
    append_sized(packed_.lists, report.terms.tag(report.length));
    append_sized(packed_.lists, is_stock_ ? slots_tag(i) : "");
    packed_.reports.push_back(
        {.length = report.length, .lists_end = packed_.lists.size(), .data_end = report.data_end});
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
  word_records_.clear();
  words_.clear();
  postings_.clear();
  positions_.clear();
  packed_.most_often = 0;
  packed_.reports.clear();
  packed_.lists.clear();
  packed_.data.clear();
  packed_.texts.clear();
  packed_.value_bytes.clear();
  packed_.values.clear();
}

}  // namespace dragnet
