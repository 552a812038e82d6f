// Words that make a sentence or a question of others and say nothing of a report: which, did, or,
// 多少, 的, 和.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/facet.h"

namespace dragnet {

// Whether the word is one of them, in either script; names in capitals (WHO, IT) are none, so the
// word is as it was typed.
bool is_filler(std::string_view word);

// Whether a query that has the word asks something.
bool is_question_word(std::string_view word);

// Which words of a query may be left out, asked one after the other. What a question asks for
// (which cities, how many people, 哪些城市) is a word of few reports; facets and figures answer it.
// Nor does a report of a fraud always speak of cases (romance scam cases, 杀猪盘案件).
class Fillers {
 public:
  enum class Asked : bool { not_too, too };
  enum class InQuestion : bool { no, yes };  // then a few more are fillers: most, 一共
  explicit Fillers(Asked asked, InQuestion in_question = InQuestion::no)
      : asked_(asked), in_question_(in_question) {}

  bool are_of_question() const { return in_question_ == InQuestion::yes; }
  // Whether the word is a filler, or says nothing more than what is before it.
  bool takes(std::string_view next_word);
  // The facet that the word taken last asks for (which cities, where); none for other words.
  std::optional<Facet> asked_facet() const { return asked_facet_; }
  // A fraud has been named.
  void behind_fraud() { is_behind_fraud_ = true; }
  // Something else than a word comes next.
  void go_on() {
    asking_.clear();
    is_behind_fraud_ = false;
  }

 private:
  bool is_left_out(std::string_view word) const;

  Asked asked_;
  InQuestion in_question_;
  std::optional<Facet> asked_facet_;
  std::string asking_;  // the question word, until something else than it asks for has come
  bool is_behind_fraud_ = false;
};

// A Han character that is no part of the words beside it (追回|了, 被骗|的|钱), though it may be of
// another (目的), and one that joins words (银行|和|警方).
bool is_particle(std::string_view character);
bool is_conjunction(std::string_view character);
bool has_particle_or_conjunction(std::string_view run);

}  // namespace dragnet
