#include "indexer/told_sentence.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/han_phrases.h"

namespace dragnet {

namespace {

constexpr std::string_view opening_quotes[] = {"“", "「", "『"};
constexpr std::string_view closing_quotes[] = {"”", "」", "』"};

std::optional<TokenSpan> first_of(const std::optional<TokenSpan>& one,
                                  const std::optional<TokenSpan>& two) {
  return one && (!two || one->first <= two->first) ? one : two;
}

}  // namespace

std::size_t clause_begin(const TokenStream& stream, std::size_t first, std::size_t token) {
  while (token > first && stream[token].gap < Gap::clause) --token;
  return token;
}

ToldSentence::ToldSentence(const ReportContext& context, const CrackdownWords& words,
                           const TokenSpan& sentence)
    : context_(context),
      words_(words),
      field_(sentence.field),
      stream_(context.stream(sentence.field)),
      first_(sentence.first),
      last_(sentence.last),
      goal_(find(words.goal, first_, last_)),
      advice_(first_of(find(words.advice, first_, last_), goal_)) {}

std::optional<TokenSpan> ToldSentence::advice() const {
  if (advice_ && !is_done_before_advice(advice_->first) && !deed_behind_advice()) return advice_;
  const auto story = find(words_.story, first_, last_);
  const bool is_done = story && (is_done_before_story(story->first) || is_done_behind(story->last));
  return is_done ? std::nullopt : story;
}

std::optional<TokenSpan> ToldSentence::beside_advice() const {
  if (!advice_) return std::nullopt;
  if (const auto deed = deed_behind_advice()) return deed;
  return TokenSpan{field_, first_, part_begin(advice_->first)};
}

std::optional<TokenSpan> ToldSentence::find(const ContextRule& rule, std::size_t from,
                                            std::size_t to) const {
  return context_.find_in({field_, from, to}, rule);
}

bool ToldSentence::is_done_before_story(std::size_t story) const {
  const auto deed = deed_before(story);
  return deed && find(words_.by_police, first_, deed->last);
}

bool ToldSentence::is_done_before_advice(std::size_t advice) const {
  const std::size_t end = part_begin(advice);
  const auto deed = deed_before(end);
  if (!deed || deed->last > end) return false;
  if (stream_.term(deed->last) == "的") return false;  // 破获的案件
  const std::size_t begin = part_begin(deed->first);
  if (is_told(words_.told_of_deed, begin, deed->first) || is_quoted(deed->first) ||
      find(words_.meant_deed, first_, deed->last) || find(words_.shown_deed, deed->first, last_))
    return false;
  return counts(begin, end) &&
         (find(words_.by_police, first_, deed->last) || find(words_.passive_deed, begin, end));
}

std::optional<TokenSpan> ToldSentence::deed_behind_advice() const {
  const auto deed = deed_that_led_to_advice();
  return deed ? deed : result();
}

std::optional<TokenSpan> ToldSentence::result() const {
  constexpr std::string_view done[] = {"已", "共"};
  static const HanPhrases done_by_now = {"全年", "以来", "累计"};
  const bool is_goal = goal_ && goal_->first == advice_->first;
  for (std::size_t first = clause_end(advice_->last - 1); first < last_;) {
    const TokenSpan clause{field_, std::exchange(first, clause_end(first)), first};
    const auto deed = is_goal ? first_of(find(words_.police_deed, clause.first, clause.last),
                                         find(words_.act, clause.first, clause.last))
                              : find(words_.police_deed, clause.first, clause.last);
    if (!deed || !counts(deed->last, clause.last) || stream_[deed->first].kind != TokenKind::han ||
        is_only_told(clause.first, deed->first) ||
        find(words_.shown_deed, deed->first, clause.last))
      continue;
    if (is_goal) return TokenSpan{field_, first_, clause.last};
    if (find(words_.police, clause.first, deed->first) ||
        done_by_now.any_in(stream_, clause.first, deed->first) ||
        is_one_of(done, stream_.term(deed->first - 1)))
      return clause;
  }
  return std::nullopt;
}

std::optional<TokenSpan> ToldSentence::deed_that_led_to_advice() const {
  constexpr std::string_view pronouns[] = {"they", "he", "she"};
  for (std::size_t after = advice_->last; after < last_; ++after) {
    if (stream_.term(after) != "after") continue;
    const TokenSpan clause{field_, after + 1, clause_end(after)};
    const auto deed = find(words_.police_deed, clause.first, clause.last);
    if (!deed || !counts(clause.first, clause.last) || is_only_told(clause.first, deed->first))
      continue;
    const bool they = is_one_of(pronouns, stream_.term(clause.first));
    if (deed->first == clause.first ||
        find(words_.by_police, they ? first_ : clause.first, deed->first) ||
        find(words_.passive_deed, clause.first, clause.last))
      return clause;
  }
  return std::nullopt;
}

bool ToldSentence::is_quoted(std::size_t token) const {
  for (; token > first_; --token) {
    const std::string_view gap = stream_.gap_text(token);
    if (holds_any(gap, closing_quotes)) return false;
    if (holds_any(gap, opening_quotes)) return true;
  }
  return first_ < last_ && holds_any(stream_.gap_text(first_), opening_quotes);
}

std::optional<TokenSpan> ToldSentence::deed_before(std::size_t end) const {
  const auto deed = find(words_.police_deed, first_, end);
  return deed && !is_told(words_.told_before, first_, deed->first) ? deed : std::nullopt;
}

bool ToldSentence::is_done_behind(std::size_t story) const {
  for (std::size_t from = story; from < last_;) {
    const auto deed = find(words_.police_deed, from, last_);
    if (!deed) return false;
    const std::size_t clause = clause_begin(deed->first);
    if (clause >= story && find(words_.by_police, clause, deed->last) &&
        !is_told(words_.told_of_deed, clause, deed->first))
      return tells_on(deed->first);
    from = deed->last;
  }
  return false;
}

bool ToldSentence::is_told(const ContextRule& rule, std::size_t from, std::size_t deed) const {
  while (const auto word = find(rule, from, deed)) {
    if (!is_object_marker(*word) && !is_said_by_police(*word)) return true;
    from = word->first + 1;
  }
  return false;
}

bool ToldSentence::is_only_told(std::size_t clause, std::size_t deed) const {
  return is_told(words_.told_of_deed, clause, deed) || find(words_.meant_deed, clause, deed);
}

bool ToldSentence::is_object_marker(const TokenSpan& word) const {
  constexpr std::string_view objects[] = {"其", "该", "嫌", "犯", "涉", "团", "这", "骗", "诈"};
  return stream_.slice(word.first, word.last) == "将" && word.last < last_ &&
         (stream_[word.last].kind == TokenKind::number ||
          is_one_of(objects, stream_.term(word.last)));
}

bool ToldSentence::is_said_by_police(const TokenSpan& word) const {
  constexpr std::string_view reports[] = {"said", "称", "表示"};
  constexpr std::size_t longest_name = 3;  // tokens
  if (!is_one_of(reports, stream_.slice(word.first, word.last))) return false;
  std::size_t from = std::max(first_, word.first - std::min(word.first, longest_name));
  while (const auto police = find(words_.by_police, from, word.first)) {
    if (police->last == word.first) return true;
    from = police->first + 1;
  }
  return false;
}

bool ToldSentence::tells_on(std::size_t deed) const {
  for (std::size_t first = clause_end(deed); first < last_;) {
    const std::size_t last = clause_end(first);
    const auto from = stream_.tokens.begin() + static_cast<std::ptrdiff_t>(first);
    const bool has_number =
        std::any_of(from, from + static_cast<std::ptrdiff_t>(last - first),
                    [](const Token& token) { return token.kind == TokenKind::number; });
    if (!has_number && !find(words_.act, first, last)) return false;
    first = last;
  }
  return true;
}

bool ToldSentence::counts(std::size_t from, std::size_t to) const {
  constexpr std::string_view articles[] = {"a", "an"};
  for (std::size_t at = from; at < to; ++at)
    if (amount_at(stream_, at) || is_one_of(articles, stream_.term(at))) return true;
  return false;
}

std::size_t ToldSentence::clause_begin(std::size_t token) const {
  return dragnet::clause_begin(stream_, first_, token);
}

std::size_t ToldSentence::clause_end(std::size_t token) const {
  while (++token < last_ && stream_[token].gap < Gap::clause) {
  }
  return token;
}

std::size_t ToldSentence::part_begin(std::size_t token) const {
  constexpr std::string_view joints[] = {"who", "that", "which", "and", "but"};
  while (token > first_ && stream_[token].gap < Gap::clause &&
         !is_one_of(joints, stream_.term(token)))
    --token;
  return token;
}

}  // namespace dragnet
