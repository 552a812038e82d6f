// Whether a report tells of an act against fraud: an arrest, a solved case, a freeze, a dissuasion
// that worked, a prosecution, a law, a special operation. Advice, victims' stories and other police
// news do not.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "indexer/context.h"
#include "indexer/crackdown_words.h"

namespace dragnet {

// What the tagger accepted.
struct CrackdownSpans {
  std::vector<TokenSpan> fraud;  // types of fraud
  std::vector<TokenSpan> proof;  // those of them that prove a report to be about fraud
  std::vector<TokenSpan> hints;  // types of fraud, and measures against little else
  std::vector<TokenSpan> deeds;  // measures and operations
};

// All that a report is judged by.
struct CrackdownClues {
  const ReportContext& context;
  const CrackdownWords& words;
  CrackdownSpans spans;
};

// The words that prove a report to be about fraud, if it is.
std::optional<TokenSpan> proof_of_fraud(const CrackdownClues& clues);
// The words of fraud in a sentence, and those by which something is done, advised or not.
std::optional<TokenSpan> fraud_in(const CrackdownClues& clues, const TokenSpan& sentence);
std::optional<TokenSpan> act_in(const CrackdownClues& clues, const TokenSpan& sentence);

// The words by which a sentence with an act only advises, intends or retells.
std::optional<TokenSpan> advice_in(const CrackdownClues& clues, const TokenSpan& sentence);

// The sentences of a report about fraud, the title's and then the text's, and what each tells. What
// it is made of must outlive it.
class FraudSentences {
 public:
  explicit FraudSentences(const CrackdownClues& clues);
  // A report with fraud in its title or lead, or again and again, is about fraud all through. In
  // one that names it among other things, a bulletin of the day's news, only what stands in or
  // beside a sentence that hints at fraud, and in its paragraph, is about it.
  bool is_near(const TokenSpan& span) const;
  // In such a bulletin, the sentences of the text that are about something else: not near fraud,
  // and without police.
  std::vector<Sentence> other_items() const;
  // The first and the last sentence that tells of an act against fraud, counted from the title's;
  // nothing when the report is no crackdown's. Each judges the sentences up to it.
  std::optional<std::size_t> first_act() const;
  std::optional<std::size_t> last_act() const;
  // The sentence that it begins in, counted in the same way.
  std::size_t at(const TokenSpan& span) const;
  // Whether it only stands in advice to everybody, which says nothing of the case itself:
  // 警方提醒：谨防冒充客服诈骗.
  bool is_advised(const TokenSpan& span) const;

 private:
  struct Signs {
    TokenSpan sentence;
    bool fraud = false;
    bool told = false;  // the above, and not only warned of
    bool hint = false;  // of fraud, or words that may mean another thing
  };
  // Where fraud stands, and how much of the report is about it.
  void weigh();
  // "Police arrested 450 people over the laundering of HK$470 million. … The illegal funds came
  // from phone scams": laundering is about fraud too where the report traces the money to it.
  bool adds_laundering();
  bool is_about_fraud(const TokenSpan& part) const;
  Signs signs_of(const TokenSpan& sentence) const;
  // Whether it tells of an act against the fraud in it, or in one beside it.
  bool tells_of_act(std::size_t at) const;
  // Whether it names an act beside fraud, and does not only warn.
  bool title_tells_of_act() const;
  bool is_near(std::size_t sentence) const;
  bool is_beside(std::size_t at, bool Signs::*sign) const;

  const CrackdownClues& clues_;
  std::vector<Signs> signs_;
  bool in_title_ = false;
  bool in_lead_ = false;
  bool often_ = false;
};

}  // namespace dragnet
