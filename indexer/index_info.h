// What an index holds and what it was made with: the facts that dragnet-index info tells.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/facet.h"
#include "common/generation.h"
#include "common/label.h"

namespace dragnet {

struct CountedValue {
  std::string id;
  std::optional<Label> label;  // none for what has no names (sources, years)
  std::uint64_t reports = 0;
};

struct CountedFacet {
  Facet facet;
  std::vector<CountedValue> values;  // most reports first, years the newest first
};

struct IndexInfo {
  std::filesystem::path index;
  Manifest manifest;
  std::uint64_t stories = 0;  // of more than one report
  std::uint64_t copies = 0;   // reports of these but the first of each
  std::uint64_t undated = 0;
  bool has_built_in_vocabulary = false;
  std::optional<std::uint64_t> rollback;  // the generation it would bring back
  std::vector<CountedFacet> facets;       // those that are worth telling
};

// Throws IndexError as current_number and read_generation do.
IndexInfo index_info(const std::filesystem::path& index);

// Of all files of the generation whose path starts so.
std::uint64_t bytes_below(const Manifest& manifest, std::string_view folder);

struct KeptGeneration {
  std::uint64_t number = 0;
  std::optional<Manifest> manifest;  // none when it is damaged
  bool is_current = false;
  bool is_rollback = false;  // what a rollback brings back
};

// Oldest first. Throws IndexError when CURRENT cannot be read.
std::vector<KeptGeneration> kept_generations(const std::filesystem::path& index);

}  // namespace dragnet
