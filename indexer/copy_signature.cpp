#include "indexer/copy_signature.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <limits>
#include <optional>
#include <span>

#include "common/error.h"
#include "common/hash.h"
#include "common/little_endian.h"
#include "common/number_bytes.h"
#include "indexer/period_reading.h"

namespace dragnet {

namespace {

constexpr std::size_t words_in_shingle = 3;
constexpr std::size_t han_in_shingle = 5;
// Fewer shingles are no evidence: two headlines may well be the same.
constexpr std::size_t least_shingles = 6;

constexpr std::uint64_t no_minimum = std::numeric_limits<std::uint64_t>::max();
constexpr std::size_t fact_bytes = 3;
constexpr std::size_t subject_bytes = sizeof(SubjectBits);
constexpr std::size_t title_at = 10;
constexpr std::size_t head_bytes = title_at + 2 * subject_bytes;
constexpr std::size_t fixed_bytes = head_bytes + 2 * sketch_bins;  // behind them facts
constexpr std::size_t least_of_lead = 15;                          // tokens

std::uint16_t short_hash(std::uint64_t bits) {
  return static_cast<std::uint16_t>(mixed(bits) >> 48);
}

using Minima = std::array<std::uint64_t, sketch_bins>;  // the smallest hash of each bin

struct Wording {
  std::size_t shingles = 0;  // repetitions included
  Minima minima{};
};

// The keys of so many tokens as the digits of a number, modulo 2^64.
template <std::size_t size>
std::uint64_t digits(std::span<const Token, size> tokens) {
  constexpr std::uint64_t base = 0x9E3779B97F4A7C15U;
  std::uint64_t number = 0;
  for (const Token& token : tokens) number = number * base + token.key;
  return number;
}

Wording wording_of(std::span<const Token> tokens) {
  std::size_t shingles = 0;
  Minima minima;
  minima.fill(no_minimum);
  const auto add = [&]<std::size_t size>(std::span<const Token, size> shingle) {
    ++shingles;
    const std::uint64_t hash = mixed(digits(shingle));
    std::uint64_t& minimum = minima[(hash >> 32) * sketch_bins >> 32];
    minimum = std::min(minimum, hash & 0xFFFFFFFFU);
  };
  for (; tokens.size() >= words_in_shingle; tokens = tokens.subspan(1)) {
    if (tokens.front().kind != TokenKind::han)
      add(tokens.first<words_in_shingle>());
    else if (tokens.size() >= han_in_shingle)
      add(tokens.first<han_in_shingle>());
  }
  return {shingles, minima};
}

// A bin without a shingle takes the value of another one, the same one in every report where that
// is filled: equal reports stay equal, and different ones stay as different as they are.
void fill_empty_bins(Minima& minima) {
  const Minima found = minima;
  for (std::size_t bin = 0; bin < sketch_bins; ++bin) {
    for (std::uint64_t attempt = 1; minima[bin] == no_minimum; ++attempt)
      minima[bin] = found[mixed(bin * 0x10001 + attempt * 0x9E3779B97F4A7C15U) % sketch_bins];
  }
}

std::array<std::uint16_t, sketch_bins> sketch_of(Minima minima) {
  fill_empty_bins(minima);
  std::array<std::uint16_t, sketch_bins> sketch{};
  std::transform(minima.begin(), minima.end(), sketch.begin(), short_hash);
  return sketch;
}

SubjectBits subject_bits(const TokenStream& stream, std::size_t first, std::size_t last) {
  SubjectBits bits{};
  for (std::size_t i = first; i < last; ++i) {
    const std::uint64_t hash = mixed(stream[i].key);
    for (const int shift : {56, 48, 40}) {
      const std::uint64_t bit = hash >> shift & 0xFFU;
      bits[bit / 64] |= std::uint64_t{1} << bit % 64;
    }
  }
  return bits;
}

SubjectBits lead_bits(const TokenStream& text) {
  for (std::size_t first = 0; first < text.size();) {
    std::size_t last = first + 1;
    while (last < text.size() && text[last].gap != Gap::sentence) ++last;
    if (last - first >= least_of_lead) return subject_bits(text, first, last);
    first = last;
  }
  return {};
}

// Days since 1970, plus one so that 0 is none.
std::uint32_t day_number(const std::optional<Date>& date) {
  if (!date || !is_valid(*date) || date->day == 0) return 0;
  const std::chrono::year_month_day day{
      std::chrono::year{date->year}, std::chrono::month{date->month}, std::chrono::day{date->day}};
  return static_cast<std::uint32_t>(std::chrono::sys_days(day).time_since_epoch().count() + 1);
}

std::string month_of(const Date& date) {
  return to_string(Date{.year = date.year, .month = date.month});
}

void add_figures(std::vector<CopyFact>& facts, const Report& report) {
  for (const Figure& figure : report.figures) {
    if (figure.scope != FigureScope::area) continue;
    const auto kind = static_cast<std::size_t>(figure.kind);
    const std::size_t topic = first_figure_topic + (figure.change ? figure_kind_count : 0) + kind;
    const std::uint64_t direction = static_cast<std::uint64_t>(figure.direction);
    facts.push_back({static_cast<std::uint8_t>(topic),
                     short_hash(std::bit_cast<std::uint64_t>(figure.value) + direction)});
    if (figure.period)
      facts.push_back({period_topic, short_hash(hash64(month_of(figure.period->from)))});
  }
}

CopyFact day_fact(std::string_view day) {
  return {date_topic, short_hash(hash64(day))};
}

CopyFact month_fact(int month) {
  return {date_topic, short_hash(static_cast<std::uint64_t>(month))};
}

// Day and month apart: one copy says the 14th where another says November 14.
void add_moment(std::vector<CopyFact>& facts, const Moment& moment) {
  if (moment.month > 0) facts.push_back(month_fact(moment.month));
  if (moment.day > 0) facts.push_back(day_fact(std::to_string(moment.day)));
}

bool is_day_alone(const TokenStream& stream, std::size_t number) {
  return number + 1 < stream.size() && stream.term(number + 1) == "日" &&
         (number == 0 || stream.term(number - 1) != "月");
}

// What numbers and dates there are, and whether one of these is a day without its year. A reading
// begins with a number or a capital letter as far as months and days go.
bool add_numbers_and_dates(std::vector<CopyFact>& facts, const TokenStream& stream, bool english) {
  bool names_day = false;
  const std::span<const Token> tokens = stream.tokens;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool number = tokens[i].kind == TokenKind::number;
    if (!number && !(english && tokens[i].capitalized)) continue;
    if (number) facts.push_back({number_topic, short_hash(tokens[i].key)});
    if (number && is_day_alone(stream, i)) {
      facts.push_back(day_fact(stream.term(i)));
      names_day = true;
    }
    const auto reading = english ? english_period(stream, i) : chinese_period(stream, i);
    if (!reading) continue;
    add_moment(facts, reading->from);
    if (reading->to) add_moment(facts, *reading->to);
    names_day = names_day || (reading->from.day > 0 && !reading->from.has_year());
  }
  return names_day;
}

SubjectBits subject_at(std::string_view value, std::size_t at) {
  SubjectBits bits{};
  for (std::size_t i = 0; i < bits.size(); ++i) bits[i] = little_endian_at(value, at + 8 * i, 8);
  return bits;
}

// Sorted, once each, and of every topic no more than are kept.
std::vector<CopyFact> kept(std::vector<CopyFact> facts) {
  const auto as_number = [](const CopyFact& fact) { return fact.topic << 16 | fact.value; };
  std::ranges::sort(facts, {}, as_number);  // one comparison for both members
  facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
  std::size_t of_topic = 0;
  std::vector<CopyFact> few;
  few.reserve(facts.size());
  for (const CopyFact& fact : facts) {
    of_topic = few.empty() || few.back().topic != fact.topic ? 0 : of_topic;
    if (++of_topic <= max_facts) few.push_back(fact);
  }
  return few;
}

}  // namespace

CopySignature make_copy_signature(const AnalyzedReport& analyzed) {
  CopySignature signature;
  const std::string& language = analyzed.report.language;
  signature.language = language.empty() ? 0 : static_cast<std::uint8_t>(language.front());

  const Wording wording = wording_of(analyzed.text.tokens);
  if (wording.shingles < least_shingles) return signature;
  signature.shingles = static_cast<std::uint32_t>(wording.shingles);
  signature.sketch = sketch_of(wording.minima);
  signature.published = day_number(analyzed.report.date);
  signature.title = subject_bits(analyzed.title, 0, analyzed.title.size());
  signature.lead = lead_bits(analyzed.text);

  constexpr std::size_t usual_facts = 64;
  std::vector<CopyFact> facts;
  facts.reserve(usual_facts);
  add_figures(facts, analyzed.report);
  for (const Tag& place : analyzed.report.places)
    facts.push_back({place_topic, short_hash(hash64(place.id))});
  signature.names_day = add_numbers_and_dates(facts, analyzed.text, language == "en");
  signature.facts = kept(std::move(facts));
  return signature;
}

std::string encode_copy_signature(const CopySignature& signature) {
  if (signature.shingles == 0) return {};
  std::string value;
  value.reserve(fixed_bytes + fact_bytes * signature.facts.size());
  append_little_endian(value, signature.language, 1);
  append_little_endian(value, signature.shingles, 4);
  append_little_endian(value, signature.published, 4);
  append_little_endian(value, signature.names_day ? 1 : 0, 1);
  value.append(bytes_of(std::span<const std::uint64_t>(signature.title)));
  value.append(bytes_of(std::span<const std::uint64_t>(signature.lead)));
  value.append(bytes_of(std::span<const std::uint16_t>(signature.sketch)));
  for (const CopyFact& fact : signature.facts) {
    append_little_endian(value, fact.topic, 1);
    append_little_endian(value, fact.value, 2);
  }
  return value;
}

CopySignature decode_copy_signature(std::string_view value) {
  CopySignature signature;
  if (value.empty()) return signature;
  if (value.size() < fixed_bytes || (value.size() - fixed_bytes) % fact_bytes != 0)
    throw IndexError("index-damaged: a report's signature is not whole");
  signature.language = static_cast<std::uint8_t>(little_endian_at(value, 0, 1));
  signature.shingles = static_cast<std::uint32_t>(little_endian_at(value, 1, 4));
  signature.published = static_cast<std::uint32_t>(little_endian_at(value, 5, 4));
  signature.names_day = little_endian_at(value, 9, 1) != 0;
  signature.title = subject_at(value, title_at);
  signature.lead = subject_at(value, title_at + subject_bytes);
  for (std::size_t bin = 0; bin < sketch_bins; ++bin)
    signature.sketch[bin] =
        static_cast<std::uint16_t>(little_endian_at(value, head_bytes + 2 * bin, 2));
  signature.facts.reserve((value.size() - fixed_bytes) / fact_bytes);
  for (std::size_t at = fixed_bytes; at < value.size(); at += fact_bytes)
    signature.facts.push_back({static_cast<std::uint8_t>(little_endian_at(value, at, 1)),
                               static_cast<std::uint16_t>(little_endian_at(value, at + 1, 2))});
  signature.digest = hash64(value);
  return signature;
}

}  // namespace dragnet
