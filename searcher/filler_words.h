// Words that make a sentence or a question of others and say nothing of a report: which, did, of,
// 多少, 的.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

// Whether the word is one of them, in either script; names in capitals (WHO, IT) are none, so the
// word is as it was typed.
bool is_filler(std::string_view word);

// The words of a query one after the other: fillers, and what these ask for (which cities, how many
// people, 哪些城市), which reports answer with their facets and figures, not with the word.
class Fillers {
 public:
  bool hold(std::string_view next_word);

 private:
  std::string before_;  // the filler that stands there
};

// A Han character that is no part of the words beside it (追回|了, 被骗|的|钱), though it may be of
// another (目的). And whether some stand in the run, as either.
bool is_particle(std::string_view character);
bool has_particle(std::string_view run);

}  // namespace dragnet
