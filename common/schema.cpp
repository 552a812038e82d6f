#include "common/schema.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "common/ascii.h"
#include "common/checksum.h"
#include "common/number_text.h"
#include "common/text_parts.h"

namespace dragnet {

namespace {

// By Facet: append, never change.
constexpr std::array<char, facet_count> facet_letters = {'T', 'M', 'O', 'A', 'C', 'P', 'U',
                                                         'L', 'K', 'G', 'S', 'Y', 'N'};

constexpr Xapian::valueno date_slot_number = 0;
constexpr Xapian::valueno figures_slot_number = 1;
constexpr Xapian::valueno copy_signature_slot_number = 2;
constexpr Xapian::valueno first_indexed_slot_number = 3;
constexpr Xapian::valueno first_facet_slot = 16;
constexpr Xapian::valueno first_figure_slot = 64;

constexpr const char* plain_id_prefix = "Q";
constexpr const char* hashed_id_prefix = "R";
constexpr std::size_t max_plain_id = 120;
constexpr char between_ids = '\n';

bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return number;
}

}  // namespace

std::string facet_term(Facet facet, std::string_view id) {
  std::string term = {'X', facet_letters[static_cast<std::size_t>(facet)]};
  return term.append(id);
}

std::string title_facet_term(Facet facet, std::string_view id) {
  return std::string(title_prefix) + facet_term(facet, id);
}

std::string id_term(std::string_view report_id) {
  const bool plain = report_id.size() <= max_plain_id &&
                     std::none_of(report_id.begin(), report_id.end(), is_control);
  std::string term = plain ? plain_id_prefix : hashed_id_prefix;
  return term.append(plain ? report_id : checksum(report_id));
}

std::array<std::string, 2> id_prefixes() {
  return {plain_id_prefix, hashed_id_prefix};
}

bool fits_in_xapian(std::string_view term) {
  if (2 * term.size() <= max_xapian_term) return !term.empty();  // were it nothing but NULs
  const auto nuls = static_cast<std::size_t>(std::count(term.begin(), term.end(), '\0'));
  return term.size() + nuls <= max_xapian_term;
}

Xapian::valueno facet_slot(Facet facet) {
  return first_facet_slot + static_cast<Xapian::valueno>(facet);
}

Xapian::valueno date_slot() {
  return date_slot_number;
}

Xapian::valueno first_indexed_slot() {
  return first_indexed_slot_number;
}

Xapian::valueno figures_slot() {
  return figures_slot_number;
}

Xapian::valueno copy_signature_slot() {
  return copy_signature_slot_number;
}

Xapian::valueno figure_sort_slot(FigureKind kind) {
  return first_figure_slot + static_cast<Xapian::valueno>(kind);
}

std::string encode_ids(std::span<const std::string_view> ids) {
  return joined(ids, std::string_view(&between_ids, 1));
}

std::vector<std::string_view> decode_ids(std::string_view value) {
  std::vector<std::string_view> ids;
  while (!value.empty()) ids.push_back(take_part(value, between_ids));
  return ids;
}

std::string encode_date(const std::optional<Date>& date) {
  if (!date) return {};
  return padded(date->year, 4) + padded(date->month, 2) + padded(date->day, 2);
}

std::optional<Date> decode_date(std::string_view value) {
  if (value.size() != 8 || !std::all_of(value.begin(), value.end(), is_ascii_digit))
    return std::nullopt;
  return Date{.year = static_cast<std::int16_t>(number_of(value.substr(0, 4))),
              .month = static_cast<std::uint8_t>(number_of(value.substr(4, 2))),
              .day = static_cast<std::uint8_t>(number_of(value.substr(6, 2)))};
}

}  // namespace dragnet
