#include "indexer/place_help.h"

#include <algorithm>
#include <string_view>

#include "common/one_of.h"
#include "common/word_filter.h"

namespace dragnet {

namespace {

bool is_pair_at(const PlaceText& text, std::size_t at, std::string_view pair) {
  const std::string_view first = text.stream.term(at);
  return pair.starts_with(first) && text.is_open(at + 1, Gap::none) &&
         pair.substr(first.size()) == text.stream.term(at + 1);
}

// False of most characters that no pair begins with.
bool may_begin_pair(const Token& token) {
  static const WordFilter openings("支配协帮指领部线推移通");
  return openings.may_hold(token);
}

template <typename Pairs>
bool is_any_pair_at(const PlaceText& text, std::size_t at, const Pairs& pairs) {
  return std::ranges::any_of(pairs,
                             [&](std::string_view pair) { return is_pair_at(text, at, pair); });
}

// What stands before the agency, other places not counted: 据 of 根据, 接 of 接到, 经. Empty where
// there is none.
std::string_view preposition_of(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 10;
  constexpr std::string_view prepositions[] = {"据", "接", "收", "经"};
  for (std::size_t at = mention.first; at > 0 && at + reach > mention.first; --at) {
    if (!text.is_open(at, Gap::mark)) break;
    if (is_one_of(prepositions, text.stream.term(at - 1))) return text.stream.term(at - 1);
  }
  return {};
}

// 在广东警方的大力支持下; 根据重庆警方推送的线索; 接到重庆市公安局协查函; 经省公安厅指导. What an
// agency makes known (据宜宾警方通报) is its own deed.
bool is_han_helper(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 24;
  constexpr std::string_view new_subject[] = {"在", "被", "向"};
  constexpr std::string_view help[] = {"支持", "配合", "协助", "帮助", "指导",
                                       "指挥", "支援", "协作", "领导", "部署"};
  constexpr std::string_view clue[] = {"协查", "线索", "推送", "移交"};
  const std::string_view preposition = preposition_of(text, mention);
  for (std::size_t at = mention.last; at < mention.last + reach; ++at) {
    if (!text.is_open(at, Gap::mark) || is_one_of(new_subject, text.stream.term(at))) return false;
    if (!may_begin_pair(text.stream[at])) continue;
    if (is_any_pair_at(text, at, help)) {
      if (text.is_term(at + 2, "下")) return true;
      if (preposition == "经" && !text.is_open(at + 2, Gap::mark)) return true;
    }
    if (preposition.empty() || preposition == "经") continue;
    if (is_any_pair_at(text, at, clue)) return true;
    if (preposition != "据" && is_pair_at(text, at, "通报")) return true;
  }
  return false;
}

// "with the help of police in Guangzhou", "a tip-off from Chongqing police".
bool is_latin_helper(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 8;
  constexpr std::string_view help[] = {"help", "assistance", "support", "cooperation"};
  constexpr std::string_view clue[] = {"tip", "off", "tipoff", "clue", "clues"};
  constexpr std::string_view giving[] = {"from", "provided"};
  for (std::size_t at = mention.first; at > 1 && at + reach > mention.first; --at) {
    if (!text.is_open(at, Gap::blank) || !text.is_open(at - 1, Gap::blank)) return false;
    const std::string_view word = text.stream.term(at - 2);
    const std::string_view next = text.stream.term(at - 1);
    if (is_one_of(help, word) && (next == "of" || next == "from")) return true;
    if (is_one_of(clue, word) && is_one_of(giving, next)) return true;
  }
  return false;
}

}  // namespace

bool is_of_helper(const PlaceText& text, const Mention& mention) {
  return text.is_han(mention.first) ? is_han_helper(text, mention) : is_latin_helper(text, mention);
}

}  // namespace dragnet
