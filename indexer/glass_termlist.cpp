#include "indexer/glass_termlist.h"

#include <algorithm>

#include "indexer/glass_encoding.h"

namespace dragnet {

namespace {

std::size_t common_beginning(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first -
                                  a.begin());
}

}  // namespace

// What a term shares with the one before it is only counted; where that and the count in the report
// fit into one byte together, they do.
void TermList::add(std::string_view term, std::uint32_t count) {
  if (terms_++ == 0) {
    entries_ += static_cast<char>(term.size());
    entries_ += term;
    append_number(entries_, count);
  } else {
    const std::size_t shared = common_beginning(last_, term);
    const std::size_t both =
        count < 127 ? (count + std::size_t{1}) * (last_.size() + 1) + shared : 256;
    entries_ += static_cast<char>(both < 256 ? both : shared);
    entries_ += static_cast<char>(term.size() - shared);
    entries_ += term.substr(shared);
    if (both >= 256) append_number(entries_, count);
  }
  last_ = term;
}

std::string TermList::tag(std::uint32_t length) const {
  std::string tag;
  if (terms_ == 0) return tag;
  append_number(tag, length);
  append_number(tag, terms_);
  return tag.append(entries_);
}

void TermList::clear() {
  entries_.clear();
  last_.clear();
  terms_ = 0;
}

}  // namespace dragnet
