// Words that make a sentence or a question of others and say nothing of a report: which, did, or,
// 多少, 的, 和.
#pragma once

#include <string_view>

namespace dragnet {

// Whether the word is one of them, in either script; names in capitals (WHO, IT) are none, so the
// word is as it was typed.
bool is_filler(std::string_view word);

// Whether a query that has the word asks something.
bool is_question_word(std::string_view word);

// Whether it is one, or one in questions only: which cities saw *most* cases, *一共*抓获多少人.
bool is_filler_of_question(std::string_view word);

// Which words of a query may be left out, asked one after the other. Nor does a report of a fraud
// always speak of cases (romance scam cases, 杀猪盘案件).
class Fillers {
 public:
  enum class InQuestion : bool { no, yes };
  explicit Fillers(InQuestion in_question) : in_question_(in_question) {}

  bool are_of_question() const { return in_question_ == InQuestion::yes; }
  // Whether the word is a filler, or says nothing more than what is before it.
  bool takes(std::string_view next_word);
  // A fraud has been named.
  void behind_fraud() { is_behind_fraud_ = true; }
  // Something else than a word comes next.
  void go_on() { is_behind_fraud_ = false; }

 private:
  InQuestion in_question_;
  bool is_behind_fraud_ = false;
};

// A Han character that is no part of the words beside it (追回|了, 被骗|的|钱), though it may be of
// another (目的), and one that joins words (银行|和|警方).
bool is_particle(std::string_view character);
bool is_conjunction(std::string_view character);
// One that joins what a question asks of: in Wuhan *and* Shenzhen, 银行卡*和*电话卡.
bool joins_alternatives(std::string_view word);
bool has_particle_or_conjunction(std::string_view run);

}  // namespace dragnet
