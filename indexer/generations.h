// Which generations stand in an index folder, published or not, and what numbers are free.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "common/generation.h"

namespace dragnet {

// By number, upwards: every gen-NUMBER.json, whatever it holds.
std::vector<std::uint64_t> generations_in(const std::filesystem::path& index);

// Above every number that is in use.
std::uint64_t next_generation(const std::filesystem::path& index);
std::uint64_t next_segment(const std::filesystem::path& index);

// Nothing when the manifest or a file it names is missing or damaged as far as read_generation can
// tell.
std::optional<Manifest> whole_generation(const std::filesystem::path& index, std::uint64_t number);

// The whole generation with the greatest number below the given one, if any: what a rollback
// returns to.
std::optional<Manifest> generation_before(const std::filesystem::path& index, std::uint64_t number);

// What CURRENT says; nothing when it is missing or says nothing that can be understood.
std::optional<std::uint64_t> legible_current(const std::filesystem::path& index);

}  // namespace dragnet
