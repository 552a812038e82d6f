// The facets of a report: what filters, counts and tags are grouped by.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dragnet {

// Stored (value slots and term prefixes are derived from it): append, never renumber.
enum class Facet : std::uint8_t {
  type,
  measure,  // operations are measures too
  operation,
  agency,
  city,  // of every acting place, not only the primary one
  province,
  county,
  place,     // any level, home or abroad, with parents
  kind,      // "crackdown" or "other"
  language,  // "en" or "zh"
  source,
  year,   // "2023"
  month,  // "2023-05"
};
inline constexpr std::size_t facet_count = 13;

std::string_view name_of(Facet facet);
// In any capitals.
std::optional<Facet> facet_named(std::string_view name);
std::span<const Facet> all_facets();

// Whose values are places of the gazetteer, concepts of the vocabulary, or times.
constexpr bool is_place(Facet facet) {
  return facet == Facet::city || facet == Facet::province || facet == Facet::county ||
         facet == Facet::place;
}
constexpr bool is_concept(Facet facet) {
  return facet == Facet::type || facet == Facet::measure || facet == Facet::operation ||
         facet == Facet::agency;
}
constexpr bool is_time(Facet facet) {
  return facet == Facet::year || facet == Facet::month;
}
// Whether a value may be a kind or part of another one.
constexpr bool has_hierarchy(Facet facet) {
  return is_concept(facet) || facet == Facet::place;
}

}  // namespace dragnet
