#include "searcher/exact_words.h"

#include <algorithm>
#include <cstring>

#include "common/utf8.h"
#include "searcher/blank.h"
#include "searcher/character_search.h"

namespace dragnet {

namespace {

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_digit(char32_t code) {
  return code >= '0' && code <= '9';
}
char capital_of(char c) {
  return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

// Of an alphabet, with or without accents.
bool is_letter(char32_t code) {
  const char32_t small = code | 0x20U;
  return (small >= 'a' && small <= 'z') || (code >= 0xC0 && code < 0x530);
}

// Whether one word may go on from a character to the next.
bool belong_together(char32_t a, char32_t b) {
  return (is_letter(a) && is_letter(b)) || (is_digit(a) && is_digit(b));
}

char32_t character_before(std::string_view text, std::size_t at) {
  return decode(text, character_floor(text, at - 1)).code;
}

// The places of a letter in either form, one after the other.
class Letter {
 public:
  Letter(char letter, const char* end)
      : small_{letter, nullptr}, capital_{capital_of(letter), nullptr}, end_(end) {}

  // end where there is none.
  const char* next(const char* from) {
    const char* const at = small_.next(from, end_);
    return small_.form == capital_.form ? at : std::min(at, capital_.next(from, end_));
  }

 private:
  struct Form {
    const char* next(const char* from, const char* end) {
      if (at != nullptr && at >= from) return at;
      const void* found = std::memchr(from, form, static_cast<std::size_t>(end - from));
      return at = found == nullptr ? end : static_cast<const char*>(found);
    }
    char form;
    const char* at;
  };
  Form small_;
  Form capital_;
  const char* end_;
};

std::string with_single_blanks(std::string_view words) {
  std::string single;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t behind = behind_blanks(words, at);
    const std::size_t next = behind > at ? behind : at + decode(words, at).size;
    single.append(behind > at ? " " : words.substr(at, next - at));
    at = next;
  }
  return single;
}

// A blank stands for too much to be looked for.
std::size_t anchor_of(std::string_view words, std::string_view sample) {
  std::string solid(words);
  std::erase(solid, ' ');
  return solid.empty() ? 0 : words.find(solid[rarest_of(solid, sample)]);
}

bool stands_for(char wanted, char found) {
  return wanted == found || capital_of(wanted) == found;
}

}  // namespace

ExactWords::ExactWords(std::string words, std::string_view sample)
    : words_(with_single_blanks(words)), anchor_(anchor_of(words_, sample)) {}

std::optional<ByteRange> ExactWords::find(std::string_view text, std::size_t from) const {
  if (from > text.size() || text.size() - from < words_.size()) return std::nullopt;
  const char* const end = text.data() + text.size() - (words_.size() - 1 - anchor_);
  Letter letter(words_[anchor_], end);
  for (const char* at = letter.next(text.data() + from + anchor_); at != end;
       at = letter.next(at + 1)) {
    const auto range = around(text, static_cast<std::size_t>(at - text.data()));
    if (range && range->begin >= from && are_whole(text, *range)) return range;
  }
  return std::nullopt;
}

// Where the words stand when their anchor stands there.
std::optional<ByteRange> ExactWords::around(std::string_view text, std::size_t anchor) const {
  ByteRange range{anchor, anchor};
  for (std::size_t i = anchor_; i < words_.size(); ++i) {
    const std::size_t here = range.end;
    if (words_[i] == ' ') {
      range.end = behind_blanks(text, here);
    } else if (here < text.size() && stands_for(words_[i], text[here])) {
      ++range.end;
    }
    if (range.end == here) return std::nullopt;
  }
  for (std::size_t i = anchor_; i-- > 0;) {
    const std::size_t here = range.begin;
    if (words_[i] == ' ') {
      range.begin = before_blanks(text, here);
    } else if (here > 0 && stands_for(words_[i], text[here - 1])) {
      --range.begin;
    }
    if (range.begin == here) return std::nullopt;
  }
  return range;
}

bool ExactWords::are_whole(std::string_view text, const ByteRange& range) const {
  const auto first = [](std::string_view some, std::size_t where) {
    return decode(some, where).code;
  };
  return (range.begin == 0 ||
          !belong_together(character_before(text, range.begin), first(words_, 0))) &&
         (range.end == text.size() ||
          !belong_together(character_before(words_, words_.size()), first(text, range.end)));
}

}  // namespace dragnet
