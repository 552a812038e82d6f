// What one sentence tells: something done, or only advised, intended or retold.
#pragma once

#include <cstddef>
#include <optional>

#include "common/analyzer.h"
#include "indexer/context.h"
#include "indexer/crackdown_words.h"

namespace dragnet {

// Where the clause of the token begins, in a sentence that begins with first.
std::size_t clause_begin(const TokenStream& stream, std::size_t first, std::size_t token);

// What it is made of must outlive it.
class ToldSentence {
 public:
  ToldSentence(const ReportContext& context, const CrackdownWords& words,
               const TokenSpan& sentence);
  // The words by which nothing is done in it.
  std::optional<TokenSpan> advice() const;
  // Where something may be done beside its advice: what stands before it, or the deed that led to
  // it; none where it gives none.
  std::optional<TokenSpan> beside_advice() const;

 private:
  std::optional<TokenSpan> find(const ContextRule& rule, std::size_t from, std::size_t to) const;
  // "Police arrested three men who claimed to be officers": the deed is told, and the story behind
  // it.
  bool is_done_before_story(std::size_t story) const;
  // 警方抓获12人，下一步将…; "two men were arrested, and they will be charged": the deed has a
  // clause of its own before the one that advises or intends, and a number or an article tells that
  // it is one deed and no habit.
  bool is_done_before_advice(std::size_t advice) const;
  // Where a deed is done that stands behind the advice.
  std::optional<TokenSpan> deed_behind_advice() const;
  // "Police reminded the public never to pay strangers after they arrested 12 suspects".
  std::optional<TokenSpan> deed_that_led_to_advice() const;
  // 推动发案下降，抓获12人; 力争实现破案率提升，已抓获12人; but 力争实现破案率提升，抓获12人.
  std::optional<TokenSpan> result() const;
  // Whether a quotation is open before the token.
  bool is_quoted(std::size_t token) const;
  std::optional<TokenSpan> deed_before(std::size_t end) const;
  // 以退款为由行骗，被甲县警方抓获: the deed has a clause of its own behind the story.
  bool is_done_behind(std::size_t story) const;
  // Whether words of the rule make the deed behind them one that is only told of or meant.
  bool is_told(const ContextRule& rule, std::size_t from, std::size_t deed) const;
  // The same of all such words in its clause.
  bool is_only_told(std::size_t clause, std::size_t deed) const;
  // 警方将12名嫌疑人抓获, not 警方将抓获.
  bool is_object_marker(const TokenSpan& word) const;
  // "Police said they had arrested three men".
  bool is_said_by_police(const TokenSpan& word) const;
  // Whether each clause behind the deed's tells of an act or a number, and not how the story goes
  // on.
  bool tells_on(std::size_t deed) const;
  // Whether there is a number among the tokens, or an article.
  bool counts(std::size_t from, std::size_t to) const;
  std::size_t clause_begin(std::size_t token) const;
  std::size_t clause_end(std::size_t token) const;
  // The same, or a clause without a comma: "arrested a gang that never met its victims".
  std::size_t part_begin(std::size_t token) const;

  const ReportContext& context_;
  const CrackdownWords& words_;
  const Field field_;
  const TokenStream& stream_;
  const std::size_t first_;
  const std::size_t last_;
  const std::optional<TokenSpan> goal_;
  const std::optional<TokenSpan> advice_;  // its words of advice, or the goal, whatever was done
};

}  // namespace dragnet
