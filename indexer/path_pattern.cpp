#include "indexer/path_pattern.h"

#include <algorithm>

#include "common/utf8.h"

namespace dragnet {

namespace {

// What a pattern is made of, one step a character or wildcard.
struct Step {
  enum class Kind : unsigned char { literal, one, set, some, any, folders } kind = Kind::literal;
  std::string_view text;  // of a literal its bytes, of a set what stands in the brackets
};

std::size_t character_size(std::string_view text) {
  return decode(text, 0).size;
}

// A bracket that is never closed is a literal. at_part: a part of the path begins here.
Step next_step(std::string_view& rest, bool at_part) {
  const auto take = [&](std::size_t size, Step::Kind kind, std::string_view text) {
    rest.remove_prefix(size);
    return Step{kind, text};
  };
  if (at_part && rest.starts_with("**/")) return take(3, Step::Kind::folders, {});
  if (rest.starts_with("**")) return take(2, Step::Kind::any, {});
  if (rest.starts_with('*')) return take(1, Step::Kind::some, {});
  if (rest.starts_with('?')) return take(1, Step::Kind::one, {});
  if (rest.starts_with('[')) {
    const std::size_t close = rest.find(']', rest.starts_with("[!") ? 3 : 2);
    if (close != std::string_view::npos) {
      return take(close + 1, Step::Kind::set, rest.substr(1, close - 1));
    }
  }
  if (rest.starts_with('\\') && rest.size() > 1) rest.remove_prefix(1);
  const std::size_t size = character_size(rest);
  return take(size, Step::Kind::literal, rest.substr(0, size));
}

bool in_set(std::string_view set, std::string_view character) {
  const bool negated = set.starts_with('!');
  if (negated) set.remove_prefix(1);
  const char32_t code = decode(character, 0).code;
  bool found = false;
  while (!set.empty()) {
    const Decoded first = decode(set, 0);
    set.remove_prefix(first.size);
    char32_t last = first.code;
    if (set.size() > 1 && set.starts_with('-')) {
      const Decoded end = decode(set, 1);
      last = end.code;
      set.remove_prefix(1 + end.size);
    }
    found = found || (first.code <= code && code <= last);
  }
  return found != negated;
}

bool fits(const Step& step, std::string_view character) {
  switch (step.kind) {
    case Step::Kind::literal:
      return step.text == character;
    case Step::Kind::set:
      return character != "/" && in_set(step.text, character);
    case Step::Kind::any:
    case Step::Kind::folders:
      return true;
    default:
      return character != "/";
  }
}

bool is_repeated(const Step& step) {
  return step.kind == Step::Kind::some || step.kind == Step::Kind::any ||
         step.kind == Step::Kind::folders;
}

std::vector<Step> steps_of(std::string_view pattern) {
  std::vector<Step> steps;
  while (!pattern.empty()) {
    const bool at_part =
        steps.empty() || steps.back().text == "/" || steps.back().kind == Step::Kind::folders;
    steps.push_back(next_step(pattern, at_part));
  }
  return steps;
}

// Follows all ways through the pattern at once: open[i] says that the first i steps fit what was
// read, so that no pattern takes more than its length times that of the path.
bool matches_whole(std::string_view pattern, std::string_view path) {
  const std::vector<Step> steps = steps_of(pattern);
  std::vector<bool> open(steps.size() + 1);
  bool at_part = true;  // a part of the path begins here: folders end nowhere else
  const auto pass_repeated = [&] {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (!open[i] || !is_repeated(steps[i])) continue;
      if (at_part || steps[i].kind != Step::Kind::folders) open[i + 1] = true;
    }
  };
  open[0] = true;
  pass_repeated();
  while (!path.empty()) {
    const std::string_view character = path.substr(0, character_size(path));
    path.remove_prefix(character.size());
    std::vector<bool> next(open.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (!open[i] || !fits(steps[i], character)) continue;
      next[is_repeated(steps[i]) ? i : i + 1] = true;
    }
    open = std::move(next);
    at_part = character == "/";
    pass_repeated();
  }
  return open.back();
}

bool matches_any(const std::vector<std::string>& patterns, std::string_view path) {
  return std::ranges::any_of(patterns,
                             [&](const std::string& pattern) { return matches(pattern, path); });
}

// "folder/**" and "folder/*" leave nothing of the folder.
bool matches_all_below(std::string_view pattern, std::string_view folder) {
  constexpr std::string_view everything = "/**";
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  if (!pattern.ends_with(everything) && !pattern.ends_with("/*")) return false;
  if (pattern.ends_with("/*")) pattern.remove_suffix(2);
  while (pattern.ends_with(everything)) pattern.remove_suffix(everything.size());
  return matches('/' + std::string(pattern), folder);
}

}  // namespace

bool matches(std::string_view pattern, std::string_view path) {
  const bool whole = pattern.find('/') != std::string_view::npos;
  while (pattern.starts_with('/')) pattern.remove_prefix(1);
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  return matches_whole(pattern, whole ? path : path.substr(path.rfind('/') + 1));
}

bool PathFilter::takes_file(std::string_view path) const {
  return (include.empty() || matches_any(include, path)) && !matches_any(exclude, path);
}

bool PathFilter::enters_folder(std::string_view path) const {
  return !matches_any(exclude, path) && std::ranges::none_of(exclude, [&](const auto& pattern) {
    return matches_all_below(pattern, path);
  });
}

}  // namespace dragnet
