#include "common/facet.h"

#include <array>

#include "common/name_lookup.h"

namespace dragnet {

namespace {

constexpr std::array<std::string_view, facet_count> names = {
    "type",  "measure", "operation", "agency", "city", "province", "county",
    "place", "kind",    "language",  "source", "year", "month"};

constexpr auto facets = [] {
  std::array<Facet, facet_count> all{};
  for (std::size_t i = 0; i < facet_count; ++i) all[i] = static_cast<Facet>(i);
  return all;
}();

}  // namespace

std::string_view name_of(Facet facet) {
  return names[static_cast<std::size_t>(facet)];
}

std::optional<Facet> facet_named(std::string_view name) {
  return value_named<Facet>(names, name);
}

std::span<const Facet> all_facets() {
  return facets;
}

}  // namespace dragnet
