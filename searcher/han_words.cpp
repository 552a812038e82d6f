#include "searcher/han_words.h"

#include <cstddef>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include "common/ascii.h"
#include "searcher/filler_words.h"

namespace dragnet {

namespace {

constexpr std::size_t shortest_cut = 4;  // characters

std::vector<std::size_t> dictionary_words(std::string_view run) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
  if (U_FAILURE(status)) return {run.size()};
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(run.data(), static_cast<std::int32_t>(run.size())));
  words->setText(text);
  std::vector<std::size_t> sizes;
  for (std::int32_t begin = words->first(), end = words->next(); end != icu::BreakIterator::DONE;
       begin = end, end = words->next()) {
    std::string bytes;
    text.tempSubStringBetween(begin, end).toUTF8String(bytes);
    sizes.push_back(bytes.size());
  }
  return sizes;
}

}  // namespace

std::vector<std::string_view> han_words(std::string_view run) {
  const bool is_short = count_characters(run) < shortest_cut;
  if (is_short && !has_particle(run)) return {run};
  std::vector<std::string_view> joined;
  bool last_joins = false;
  std::size_t at = 0;
  for (const std::size_t size : dictionary_words(run)) {
    const std::string_view word = run.substr(at, size);
    const bool joins = !is_particle(word) && (is_short || count_characters(word) == 1);
    if (joins && last_joins) {
      joined.back() = run.substr(at - joined.back().size(), joined.back().size() + size);
    } else {
      joined.push_back(word);
    }
    last_joins = joins;
    at += size;
  }
  return joined;
}

}  // namespace dragnet
