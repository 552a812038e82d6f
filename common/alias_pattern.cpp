#include "common/alias_pattern.h"

#include <algorithm>

namespace dragnet {

namespace {

// The texts, each followed by each of the endings.
std::vector<std::string> products(const std::vector<std::string>& texts,
                                  const std::vector<std::string>& endings) {
  std::vector<std::string> results;
  for (const std::string& text : texts) {
    for (const std::string& ending : endings) results.emplace_back(text).append(ending);
  }
  return results;
}

std::string with_single_blanks(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    if (c != ' ' || (!result.empty() && result.back() != ' ')) result += c;
  }
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

}  // namespace

std::optional<std::vector<std::string>> expand_alias(std::string_view pattern,
                                                     const WordSets& sets) {
  std::vector<std::string> texts = {""};
  while (!pattern.empty()) {
    const std::size_t open = std::min(pattern.find('{'), pattern.size());
    texts = products(texts, {std::string(pattern.substr(0, open))});
    if (open == pattern.size()) break;
    const std::size_t close = pattern.find('}', open);
    if (close == std::string_view::npos) return std::nullopt;
    std::string_view name = pattern.substr(open + 1, close - open - 1);
    const bool may_be_left_out = name.ends_with('?');
    if (may_be_left_out) name.remove_suffix(1);
    const auto set = sets.find(name);
    if (set == sets.end()) return std::nullopt;
    std::vector<std::string> alternatives = set->second;
    if (may_be_left_out) alternatives.emplace_back();
    texts = products(texts, alternatives);
    pattern.remove_prefix(close + 1);
  }
  for (std::string& text : texts) text = with_single_blanks(text);
  return texts;
}

}  // namespace dragnet
