// An act counts in a sentence about fraud. Where the report keeps speaking of fraud it counts in
// the next sentence too, and under a title about fraud anywhere: "Police got a call about a scam.
// Two days later they arrested six." is one act in two sentences, while a review of a year's work
// names fraud once and arrests of all kinds around it.
#include "indexer/crackdown.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/han_phrases.h"
#include "indexer/plain_fraud.h"
#include "indexer/told_sentence.h"

namespace dragnet {

namespace {

// A report that has fraud in one sentence of so many, and in two at least, keeps speaking of it.
constexpr std::size_t one_sentence_of = 5;
// In tokens. What is longer is a text that lost its full stops, and its words may stand far apart.
constexpr std::size_t longest_sentence = 200;
// A dateline or a repeated title stands before the first sentence that tells something.
constexpr std::size_t lead_sentences = 2;

// spans: in reading order.
std::optional<TokenSpan> first_in(const std::vector<TokenSpan>& spans, const TokenSpan& part) {
  const auto position = [](const TokenSpan& span) { return std::pair(span.field, span.first); };
  auto span = std::ranges::lower_bound(spans, std::pair(part.field, part.first), {}, position);
  for (; span != spans.end() && position(*span) < std::pair(part.field, part.last); ++span) {
    if (span->last <= part.last) return *span;
  }
  return std::nullopt;
}

bool opens_paragraph(const TokenStream& stream, const TokenSpan& sentence) {
  return sentence.first == 0 ||
         stream.gap_text(sentence.first).find('\n') != std::string_view::npos;
}

// 冒充客服诈骗80起: how often it was done.
bool counts_cases(const TokenStream& stream, const TokenSpan& sentence) {
  constexpr std::string_view counted[] = {"起", "宗", "件", "例", "人", "名", "case", "cases"};
  for (std::size_t at = sentence.first; at < sentence.last; ++at)
    if (const auto amount = amount_at(stream, at);
        amount && amount->last < sentence.last && is_one_of(counted, stream.term(amount->last)))
      return true;
  return false;
}

// "The filter caught only 273 phishing e-mails": a machine does, and nobody is caught.
bool catches_messages(const TokenStream& stream, const TokenSpan& act) {
  constexpr std::size_t longest_object = 5;  // tokens, "e-mails" are two
  constexpr std::string_view messages[] = {"email", "mail", "messag", "spam", "virus", "malwar"};
  if (stream.term(act.first) != "caught") return false;
  const std::size_t end = std::min(act.last + longest_object, stream.size());
  for (std::size_t at = act.last; at < end && stream[at].gap < Gap::sentence; ++at)
    if (is_one_of(messages, stream.stem(at))) return true;
  return false;
}

std::optional<TokenSpan> act_word_in(const CrackdownClues& clues, TokenSpan part) {
  while (const auto word = clues.context.find_in(part, clues.words.act)) {
    if (!catches_messages(clues.context.stream(part.field), *word)) return word;
    part.first = word->last;
  }
  return std::nullopt;
}

}  // namespace

std::optional<TokenSpan> proof_of_fraud(const CrackdownClues& clues) {
  const auto& [context, words, spans] = clues;
  if (!spans.proof.empty()) return spans.proof.front();
  if (const auto word = context.find_anywhere(words.remote_fraud)) return word;
  for (const TokenSpan& sentence : context.all_sentences()) {
    if (sentence.last - sentence.first > longest_sentence) continue;
    const auto word = context.find_in(sentence, words.any_fraud);
    if (word && (context.find_in(sentence, words.channel) || first_in(spans.fraud, sentence)))
      return word;
  }
  return acted_on_plain_fraud(context, words);
}

std::optional<TokenSpan> fraud_in(const CrackdownClues& clues, const TokenSpan& sentence) {
  const auto& [context, words, spans] = clues;
  if (const auto word = context.find_in(sentence, words.any_fraud)) return word;
  if (const auto word = context.find_in(sentence, words.remote_fraud)) return word;
  return first_in(spans.proof, sentence);
}

std::optional<TokenSpan> act_in(const CrackdownClues& clues, const TokenSpan& sentence) {
  if (const auto word = act_word_in(clues, sentence)) return word;
  return first_in(clues.spans.deeds, sentence);
}

std::optional<TokenSpan> advice_in(const CrackdownClues& clues, const TokenSpan& sentence) {
  return ToldSentence(clues.context, clues.words, sentence).advice();
}

FraudSentences::FraudSentences(const CrackdownClues& clues) : clues_(clues) {
  const std::vector<TokenSpan>& sentences = clues.context.all_sentences();
  signs_.reserve(sentences.size());
  for (const TokenSpan& sentence : sentences) signs_.push_back(signs_of(sentence));
  weigh();
  if (!in_title_ && adds_laundering()) weigh();
}

void FraudSentences::weigh() {
  const ReportContext& context = clues_.context;
  const auto hints_at_fraud = [](const Signs& signs) { return signs.hint; };
  const auto title_size = static_cast<std::ptrdiff_t>(context.sentences(Field::title).size());
  in_title_ = std::any_of(signs_.begin(), signs_.begin() + title_size, hints_at_fraud);
  const auto lead = std::min(signs_.size(), static_cast<std::size_t>(title_size) + lead_sentences);
  in_lead_ = std::any_of(signs_.begin() + title_size,
                         signs_.begin() + static_cast<std::ptrdiff_t>(lead), hints_at_fraud);
  const auto count =
      static_cast<std::size_t>(std::count_if(signs_.begin(), signs_.end(), hints_at_fraud));
  often_ = count >= (signs_.size() + one_sentence_of - 1) / one_sentence_of && count >= 2;
}

bool FraudSentences::adds_laundering() {
  const auto has = [&](const Signs& signs, const ContextRule& rule) {
    return clues_.context.find_in(signs.sentence, rule).has_value();
  };
  if (std::ranges::none_of(
          signs_,
          [&](const Signs& signs) { return signs.told && has(signs, clues_.words.traced); }) ||
      clues_.context.find_anywhere(clues_.words.otherwise))
    return false;
  for (Signs& signs : signs_) {
    if (signs.fraud || !has(signs, clues_.words.launders)) continue;
    signs.fraud = signs.hint = true;
    signs.told = !has(signs, clues_.words.warning);
  }
  return true;
}

FraudSentences::Signs FraudSentences::signs_of(const TokenSpan& sentence) const {
  const bool fraud = is_about_fraud(sentence);
  return {.sentence = sentence,
          .fraud = fraud,
          .told = fraud && !clues_.context.find_in(sentence, clues_.words.warning),
          .hint = fraud || first_in(clues_.spans.hints, sentence)};
}

bool FraudSentences::is_about_fraud(const TokenSpan& part) const {
  return clues_.context.find_in(part, clues_.words.fraud) || first_in(clues_.spans.proof, part);
}

std::size_t FraudSentences::at(const TokenSpan& span) const {
  const std::size_t before =
      span.field == Field::title ? 0 : clues_.context.sentences(Field::title).size();
  return before + sentence_of(clues_.context.sentences(span.field), span.first);
}

bool FraudSentences::is_beside(std::size_t at, bool Signs::*sign) const {
  const auto adjoin = [&](std::size_t second) {
    const Signs& signs = signs_[second];
    return often_ || in_lead_ ||
           !opens_paragraph(clues_.context.stream(signs.sentence.field), signs.sentence);
  };
  return (at > 0 && signs_[at - 1].*sign && adjoin(at)) ||
         (at + 1 < signs_.size() && signs_[at + 1].*sign && adjoin(at + 1));
}

bool FraudSentences::is_near(const TokenSpan& span) const {
  return is_near(at(span));
}

bool FraudSentences::is_near(std::size_t sentence) const {
  return in_title_ || in_lead_ || often_ || signs_[sentence].hint ||
         is_beside(sentence, &Signs::hint);
}

std::vector<Sentence> FraudSentences::other_items() const {
  // Of a place that another sentence names.
  static const HanPhrases there = {"全市", "全县", "全区", "全州", "我市", "我县", "本市", "该市"};
  const std::vector<Sentence>& sentences = clues_.context.sentences(Field::text);
  const TokenStream& text = clues_.context.stream(Field::text);
  const std::size_t of_title = signs_.size() - sentences.size();
  std::vector<Sentence> others;
  for (std::size_t i = of_title; i < signs_.size(); ++i) {
    const TokenSpan& sentence = signs_[i].sentence;
    if (!is_near(i)) {
      if (!clues_.context.find_in(sentence, clues_.words.police))
        others.push_back(sentences[i - of_title]);
    } else if (there.any_in(text, sentence.first, sentence.last)) {
      return {};
    }
  }
  return others;
}

// A deed names what was done, so it may stand beside the fraud; an act is any that police do.
bool FraudSentences::tells_of_act(std::size_t at) const {
  const TokenSpan& sentence = signs_[at].sentence;
  if (sentence.last - sentence.first > longest_sentence) return false;
  const bool here = in_title_ || signs_[at].fraud;
  if (!here && !is_beside(at, &Signs::told)) return false;
  const bool is_done = first_in(clues_.spans.deeds, sentence) ||
                       ((here || often_ || in_lead_) && act_word_in(clues_, sentence));
  if (!is_done) return false;
  const ToldSentence told(clues_.context, clues_.words, sentence);
  if (told.advice()) return false;
  const auto done = told.beside_advice();
  return !done || is_about_fraud(*done) || title_tells_of_act() ||
         (!signs_[at].fraud && is_beside(at, &Signs::told));
}

bool FraudSentences::title_tells_of_act() const {
  return std::ranges::any_of(signs_, [&](const Signs& signs) {
    return signs.sentence.field == Field::title && signs.hint &&
           clues_.context.find_in(signs.sentence, clues_.words.act) &&
           !clues_.context.find_in(signs.sentence, clues_.words.warning);
  });
}

std::optional<std::size_t> FraudSentences::first_act() const {
  for (std::size_t i = 0; i < signs_.size(); ++i)
    if (tells_of_act(i)) return i;
  return std::nullopt;
}

std::optional<std::size_t> FraudSentences::last_act() const {
  for (std::size_t i = signs_.size(); i-- > 0;)
    if (tells_of_act(i)) return i;
  return std::nullopt;
}

bool FraudSentences::is_advised(const TokenSpan& span) const {
  if (span.field == Field::title) return false;
  const TokenSpan& sentence = signs_[at(span)].sentence;
  if (sentence.last - sentence.first > longest_sentence) return false;
  const auto advice =
      clues_.context.find_in({span.field, sentence.first, span.first}, clues_.words.public_advice);
  if (!advice) return false;
  const TokenStream& stream = clues_.context.stream(span.field);
  const TokenSpan all{span.field, clause_begin(stream, sentence.first, advice->first),
                      sentence.last};
  return !clues_.context.find_in(all, clues_.words.of_the_case) &&
         !clues_.context.find_in(all, clues_.words.story) && !counts_cases(stream, all) &&
         !act_in(clues_, {span.field, advice->last, all.last});
}

}  // namespace dragnet
