#include <bit>
#include <cmath>
#include <cstdint>

#include "common/error.h"
#include "common/schema.h"

namespace dragnet {

namespace {

// A figure is stored as four bytes (kind, flags, direction, scope), then little-endian numbers:
// value, the ends that exist as doubles, the period's two dates as 32 bits each, and the currency
// with its size in a byte.
enum Flag : unsigned { is_change = 1, has_min = 2, has_max = 4, has_period = 8 };
constexpr unsigned all_flags = is_change | has_min | has_max | has_period;

void append_bits(std::string& out, std::uint64_t bits, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(bits >> (8 * i) & 0xFF);
}

void append_double(std::string& out, double number) {
  append_bits(out, std::bit_cast<std::uint64_t>(number), 8);
}

void append_date(std::string& out, const Date& date) {
  append_bits(out, static_cast<std::uint16_t>(date.year), 2);
  append_bits(out, date.month, 1);
  append_bits(out, date.day, 1);
}

std::string encode_figure(const Figure& figure) {
  const unsigned flags = (figure.change ? is_change : 0U) | (figure.min ? has_min : 0U) |
                         (figure.max ? has_max : 0U) | (figure.period ? has_period : 0U);
  std::string out;
  append_bits(out, static_cast<std::uint8_t>(figure.kind), 1);
  append_bits(out, flags, 1);
  append_bits(out, static_cast<std::uint8_t>(figure.direction), 1);
  append_bits(out, static_cast<std::uint8_t>(figure.scope), 1);
  append_double(out, figure.value);
  if (figure.min) append_double(out, *figure.min);
  if (figure.max) append_double(out, *figure.max);
  if (figure.period) {
    append_date(out, figure.period->from);
    append_date(out, figure.period->to);
  }
  const std::string currency = figure.currency.substr(0, 0xFF);
  append_bits(out, currency.size(), 1);
  return out + currency;
}

// Takes the stored parts off the front; throws when they are not there.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  bool done() const { return rest_.empty(); }

  std::string_view bytes(std::size_t count) {
    if (rest_.size() < count) damaged();
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
  }

  std::uint64_t bits(std::size_t count) {
    std::uint64_t all = 0;
    const std::string_view taken = bytes(count);
    for (std::size_t i = 0; i < count; ++i)
      all |= std::uint64_t{static_cast<unsigned char>(taken[i])} << (8 * i);
    return all;
  }

  double number() {
    const auto value = std::bit_cast<double>(bits(8));
    if (!std::isfinite(value)) damaged();
    return value;
  }

  Date date() {
    const auto year = static_cast<std::int16_t>(bits(2));
    const auto month = static_cast<std::uint8_t>(bits(1));
    return {.year = year, .month = month, .day = static_cast<std::uint8_t>(bits(1))};
  }

  // An enumerator; last is the greatest that this program knows.
  template <typename Enum>
  Enum one_of(Enum last) {
    const std::uint64_t value = bits(1);
    if (value > static_cast<std::uint64_t>(last)) damaged();
    return static_cast<Enum>(value);
  }

  [[noreturn]] static void damaged() {
    throw IndexError(
        "index-damaged: the figures of a report cannot be read; run 'dragnet-index check'");
  }

 private:
  std::string_view rest_;
};

Figure decode_figure(Unpacker& stored) {
  Figure figure;
  figure.kind = stored.one_of(static_cast<FigureKind>(figure_kind_count - 1));
  const std::uint64_t flags = stored.bits(1);
  if ((flags & ~std::uint64_t{all_flags}) != 0) Unpacker::damaged();
  figure.change = (flags & is_change) != 0;
  figure.direction = stored.one_of(Direction::down);
  figure.scope = stored.one_of(FigureScope::part);
  figure.value = stored.number();
  if ((flags & has_min) != 0) figure.min = stored.number();
  if ((flags & has_max) != 0) figure.max = stored.number();
  if ((flags & has_period) != 0) {
    const Date from = stored.date();
    figure.period = Period{from, stored.date()};
  }
  figure.currency = stored.bytes(stored.bits(1));
  return figure;
}

bool is_finite(const Figure& figure) {
  return std::isfinite(figure.value) && std::isfinite(figure.min.value_or(0)) &&
         std::isfinite(figure.max.value_or(0));
}

}  // namespace

std::string encode_figures(std::span<const Figure> figures) {
  std::string value;
  for (const Figure& figure : figures)
    if (is_finite(figure)) value += encode_figure(figure);
  return value;
}

std::vector<Figure> decode_figures(std::string_view value) {
  std::vector<Figure> figures;
  Unpacker stored(value);
  while (!stored.done()) figures.push_back(decode_figure(stored));
  return figures;
}

}  // namespace dragnet
