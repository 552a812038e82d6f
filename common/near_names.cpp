#include "common/near_names.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

#include "common/in_quotes.h"
#include "common/normalize.h"
#include "common/text_parts.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::size_t few_names = 40;

std::u32string characters_of(std::string_view text) {
  std::u32string characters;
  for (std::size_t at = 0; at < text.size();) {
    const Decoded decoded = decode(text, at);
    characters.push_back(decoded.code);
    at += decoded.size;
  }
  return characters;
}

// Each Han character once, upwards.
std::u32string distinct_han(std::u32string characters) {
  std::erase_if(characters, [](char32_t c) { return !is_han(c); });
  std::ranges::sort(characters);
  characters.erase(std::unique(characters.begin(), characters.end()), characters.end());
  return characters;
}

// Insertions, deletions, substitutions and swaps of neighbours.
std::size_t edit_distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::vector<std::size_t> row(b.size() + 1, i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = std::move(last);
    last = std::move(row);
  }
  return last.back();
}

void drop_common_ends(std::u32string_view& a, std::u32string_view& b) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
}

// Whether one letter of the first is another one elsewhere in the second: frued, fraud.
bool is_a_letter_elsewhere(std::u32string_view a, std::u32string_view b) {
  if (a.size() != b.size()) return false;
  drop_common_ends(a, b);
  return !a.empty() &&
         (a.substr(1) == b.substr(0, b.size() - 1) || b.substr(1) == a.substr(0, a.size() - 1));
}

bool differ_in_one_place(std::u32string_view a, std::u32string_view b) {
  drop_common_ends(a, b);
  return a.size() == 1 && b.size() == 1;
}

// How many Han characters they do not share; none when they share less than half of the shorter
// one, or only one of several that does not stand in the same place.
std::optional<std::size_t> unshared(const std::u32string& typed, const std::u32string& name) {
  const std::u32string wanted = distinct_han(typed);
  const std::u32string have = distinct_han(name);
  const auto shared = static_cast<std::size_t>(std::ranges::count_if(
      wanted, [&](char32_t c) { return std::ranges::binary_search(have, c); }));
  if (shared == 0 || shared * 2 < std::min(wanted.size(), have.size())) return std::nullopt;
  if (shared == 1 && wanted.size() > 1 && !differ_in_one_place(typed, name)) return std::nullopt;
  return wanted.size() + have.size() - 2 * shared;
}

// How far apart two names are, smaller is closer; none when they are not close at all.
std::optional<std::size_t> distance(const std::u32string& typed, const std::u32string& name) {
  if (std::ranges::any_of(typed, is_han) && std::ranges::any_of(name, is_han))
    return unshared(typed, name);
  const std::size_t allowed = std::max<std::size_t>(1, typed.size() / 3);
  const std::size_t longer = std::max(typed.size(), name.size());
  if (typed.size() >= 3 && name.starts_with(typed)) return allowed;
  if (typed.size() >= 5 && name.find(typed) != std::u32string::npos) return allowed;
  if (longer - std::min(typed.size(), name.size()) > allowed) return std::nullopt;
  const std::size_t edits = edit_distance(typed, name);
  if (edits == longer) return std::nullopt;
  if (edits <= allowed || (typed.size() >= 5 && is_a_letter_elsewhere(typed, name))) return edits;
  return std::nullopt;
}

}  // namespace

std::vector<std::string> near_names(std::string_view typed, std::span<const std::string> names,
                                    std::size_t most) {
  const std::u32string wanted = characters_of(name_key(typed));
  std::set<std::pair<std::size_t, std::string>> close;
  for (const std::string& name : names) {
    if (const auto far = distance(wanted, characters_of(name_key(name)))) close.emplace(*far, name);
  }
  std::vector<std::string> nearest;
  std::set<std::string> keys;
  for (const auto& [far, name] : close) {
    if (nearest.size() == most || far > close.begin()->first + 1) break;
    if (keys.insert(name_key(name)).second) nearest.push_back(name);
  }
  return nearest;
}

std::string did_you_mean(std::span<const std::string> names) {
  std::string question;
  for (std::size_t i = 0; i < names.size(); ++i) {
    question += i == 0 ? "did you mean " : i + 1 == names.size() ? " or " : ", ";
    question += names[i];
  }
  return question.empty() ? question : question + "?";
}

std::string suggestion(std::string_view typed, std::span<const std::string> names) {
  const std::vector<std::string> close = near_names(typed, names);
  if (!close.empty()) return did_you_mean(close);
  if (names.empty() || names.size() > few_names) return "";
  return "known are: " + joined(names, ", ");
}

std::string unknown(std::string_view what, std::string_view typed, std::string_view help) {
  return std::string("unknown ")
      .append(what)
      .append(" ")
      .append(in_quotes(typed))
      .append("; ")
      .append(help);
}

}  // namespace dragnet
