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

std::vector<std::string_view> dictionary_words(std::string_view run) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), status));
  if (U_FAILURE(status)) return {run};
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(run.data(), static_cast<std::int32_t>(run.size())));
  words->setText(text);
  std::vector<std::string_view> cut;
  std::size_t at = 0;
  for (std::int32_t begin = words->first(), end = words->next(); end != icu::BreakIterator::DONE;
       begin = end, end = words->next()) {
    std::string bytes;
    text.tempSubStringBetween(begin, end).toUTF8String(bytes);
    cut.push_back(run.substr(at, bytes.size()));
    at += bytes.size();
  }
  return cut;
}

// Between words that are more than a character, no part of a name (陈和生, 和信贷).
bool joins_words(const std::vector<std::string_view>& words, std::size_t i, Beside beside) {
  const auto is_longer = [&](std::size_t at) { return count_characters(words[at]) > 1; };
  return is_conjunction(words[i]) && (i == 0 ? beside.word_before : is_longer(i - 1)) &&
         (i + 1 == words.size() ? beside.word_behind : is_longer(i + 1));
}

}  // namespace

std::vector<std::string_view> han_words(std::string_view run, Beside beside) {
  const bool is_short = count_characters(run) < shortest_cut;
  if (is_short && !has_particle_or_conjunction(run)) return {run};
  const std::vector<std::string_view> words = dictionary_words(run);
  std::vector<std::string_view> joined;
  bool last_joins = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool stays_alone = is_particle(words[i]) || joins_words(words, i, beside);
    const bool joins = !stays_alone && (is_short || count_characters(words[i]) == 1);
    if (joins && last_joins) {
      joined.back() = {joined.back().data(), joined.back().size() + words[i].size()};
    } else {
      joined.push_back(words[i]);
    }
    last_joins = joins;
  }
  return joined;
}

}  // namespace dragnet
