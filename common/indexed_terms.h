// Which terms the words of a report are in an index, and where they stand: what common/schema.h
// says of terms, for whoever writes them or looks for them in a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/gazetteer.h"

namespace dragnet {

inline constexpr std::size_t run_character_bytes = 3;  // what nearly all Han characters have

// Takes terms one after the other, in any order, as often as they stand in the report; each fits
// into Xapian (fits_in_xapian).
class TermSink {
 public:
  virtual ~TermSink() = default;
  // Stands in the report, wherever that is.
  virtual void counted(std::string_view term) = 0;
  // Stands there: a stem, a number, two Han characters, or the last one of a run.
  virtual void placed(std::string_view term, std::uint32_t position) = 0;
  // The same as counted() of the word and placed() of its stem's term. Each time a word comes it
  // comes with the same stem; both live as long as the text's tokens. hash: hash64 of the word.
  virtual void placed_word(std::string_view word, std::string_view stem, std::uint64_t hash,
                           std::uint32_t position);
  // Han characters of run_character_bytes each, side by side from there on: the same as placed() of
  // every two, and of the last one, behind the prefix: none, or that of titles.
  virtual void placed_run(std::string_view prefix, std::string_view han, std::uint32_t position);
};

// Those of the title and the text, and those of the title by itself.
void index_tokens(const TokenStream& title, const TokenStream& text, const Gazetteer& gazetteer,
                  TermSink& sink);

// What StoredTexts has of a report, of all of whose words the keys are known.
struct ReportWords {
  std::vector<std::uint32_t> numbers;  // StoredTexts::words
  bool has_joined_name = false;
};
ReportWords words_of(const TokenStream& title, const TokenStream& text, const Gazetteer& gazetteer);

}  // namespace dragnet
