#include "searcher/exact_words.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "common/utf8.h"
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

}  // namespace

ExactWords::ExactWords(std::string words, std::string_view sample)
    : words_(std::move(words)), anchor_(rarest_of(words_, sample)) {}

std::size_t ExactWords::find(std::string_view text, std::size_t from) const {
  if (from > text.size() || text.size() - from < words_.size()) return std::string_view::npos;
  const char* const end = text.data() + text.size() - (words_.size() - 1 - anchor_);
  Letter letter(words_[anchor_], end);
  for (const char* at = letter.next(text.data() + from + anchor_); at != end;
       at = letter.next(at + 1)) {
    const char* const start = at - anchor_;
    const auto offset = static_cast<std::size_t>(start - text.data());
    if (matches(start) && are_whole(text, offset)) return offset;
  }
  return std::string_view::npos;
}

bool ExactWords::matches(const char* at) const {
  return std::equal(words_.begin(), words_.end(), at, [](char wanted, char found) {
    return wanted == found || capital_of(wanted) == found;
  });
}

bool ExactWords::are_whole(std::string_view text, std::size_t at) const {
  const std::size_t behind = at + words_.size();
  const auto first = [](std::string_view some, std::size_t where) {
    return decode(some, where).code;
  };
  return (at == 0 || !belong_together(character_before(text, at), first(words_, 0))) &&
         (behind == text.size() ||
          !belong_together(character_before(words_, words_.size()), first(text, behind)));
}

}  // namespace dragnet
