#include "indexer/generations.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "common/error.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// The numbers of all names that consist of the prefix, a number and the suffix.
std::vector<std::uint64_t> numbers_in(const fs::path& folder, std::string_view prefix,
                                      std::string_view suffix) {
  std::vector<std::uint64_t> numbers;
  for (const auto& entry : fs::directory_iterator(folder)) {
    std::string name = entry.path().filename().string();
    if (!name.ends_with(suffix)) continue;
    name.resize(name.size() - suffix.size());
    if (const auto number = number_in(prefix, name)) numbers.push_back(*number);
  }
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

std::uint64_t after(const std::vector<std::uint64_t>& numbers) {
  return numbers.empty() ? 1 : numbers.back() + 1;
}

}  // namespace

std::vector<std::uint64_t> generations_in(const fs::path& index) {
  return numbers_in(index, generation_prefix, ".json");
}

std::uint64_t next_generation(const fs::path& index) {
  return std::max(after(generations_in(index)), legible_current(index).value_or(0) + 1);
}

std::uint64_t next_segment(const fs::path& index) {
  return after(numbers_in(index, segment_prefix, ""));
}

std::optional<Manifest> whole_generation(const fs::path& index, std::uint64_t number) {
  try {
    return read_generation(index, number);
  } catch (const IndexError&) {
    return std::nullopt;
  }
}

std::optional<Manifest> generation_before(const fs::path& index, std::uint64_t number) {
  std::vector<std::uint64_t> numbers = generations_in(index);
  for (; !numbers.empty(); numbers.pop_back()) {
    if (numbers.back() >= number) continue;
    if (auto generation = whole_generation(index, numbers.back())) return generation;
  }
  return std::nullopt;
}

std::optional<std::uint64_t> legible_current(const fs::path& index) {
  try {
    return current_number(index);
  } catch (const IndexError&) {
    return std::nullopt;
  }
}

}  // namespace dragnet
