// An act counts in a sentence about fraud. Where the report keeps speaking of fraud it counts in
// the next sentence too, and under a title about fraud anywhere: "Police got a call about a scam.
// Two days later they arrested six." is one act in two sentences, while a review of a year's work
// names fraud once and arrests of all kinds around it.
#include "indexer/crackdown.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace dragnet {

namespace {

// A report that has fraud in one sentence of so many, and in two at least, keeps speaking of it.
constexpr std::size_t one_sentence_of = 5;
// In tokens. What is longer is a text that lost its full stops, and its words may stand far apart.
constexpr std::size_t longest_sentence = 200;
// A dateline or a repeated title stands before the first sentence that tells something.
constexpr std::size_t lead_sentences = 2;

// spans: in reading order.
std::optional<TokenSpan> first_in(const std::vector<TokenSpan>& spans, Field field,
                                  const Sentence& sentence) {
  const auto position = [](const TokenSpan& span) { return std::pair(span.field, span.first); };
  auto span = std::ranges::lower_bound(spans, std::pair(field, sentence.first), {}, position);
  for (; span != spans.end() && position(*span) < std::pair(field, sentence.last); ++span) {
    if (span->last <= sentence.last) return *span;
  }
  return std::nullopt;
}

bool opens_paragraph(const TokenStream& stream, const Sentence& sentence) {
  return sentence.first == 0 ||
         stream.gap_text(sentence.first).find('\n') != std::string_view::npos;
}

}  // namespace

CrackdownWords CrackdownWords::compiled(const std::function<ContextRule(std::string_view)>& set) {
  CrackdownWords words{.remote_fraud = set("remote fraud"),
                       .any_fraud = set("any fraud"),
                       .channel = set("channel"),
                       .act = set("act"),
                       .advice = set("advice"),
                       .warning = set("warning"),
                       .story = set("story"),
                       .police_deed = set("police deed"),
                       .by_police = set("by police"),
                       .told_before = set("told before"),
                       .told_of_deed = set("told of deed"),
                       .fraud = {}};
  words.fraud.words.insert_all(words.any_fraud.words);
  words.fraud.words.insert_all(words.remote_fraud.words);
  return words;
}

std::optional<TokenSpan> proof_of_fraud(const ReportContext& context, const CrackdownWords& words,
                                        const CrackdownSpans& spans) {
  if (!spans.proof.empty()) return spans.proof.front();
  if (const auto word = context.find_anywhere(words.remote_fraud)) return word;
  for (const Field field : {Field::title, Field::text}) {
    for (const Sentence& sentence : context.sentences(field)) {
      if (sentence.last - sentence.first > longest_sentence) continue;
      const auto word = context.find_in(field, sentence, words.any_fraud);
      if (word && (context.find_in(field, sentence, words.channel) ||
                   first_in(spans.fraud, field, sentence))) {
        return word;
      }
    }
  }
  return std::nullopt;
}

std::optional<TokenSpan> fraud_in(const ReportContext& context, const CrackdownWords& words,
                                  const CrackdownSpans& spans, Field field,
                                  const Sentence& sentence) {
  if (const auto word = context.find_in(field, sentence, words.any_fraud)) return word;
  if (const auto word = context.find_in(field, sentence, words.remote_fraud)) return word;
  return first_in(spans.proof, field, sentence);
}

std::optional<TokenSpan> act_in(const ReportContext& context, const CrackdownWords& words,
                                const CrackdownSpans& spans, Field field,
                                const Sentence& sentence) {
  if (const auto word = context.find_in(field, sentence, words.act)) return word;
  return first_in(spans.deeds, field, sentence);
}

// "Police arrested three men who claimed to be officers": the deed is told, and the story behind
// it.
bool is_done_before(const ReportContext& context, const CrackdownWords& words, Field field,
                    const Sentence& sentence, std::size_t story) {
  const auto deed = context.find_in(field, {sentence.first, story}, words.police_deed);
  return deed && context.find_in(field, {sentence.first, deed->last}, words.by_police) &&
         !context.find_in(field, {sentence.first, deed->first}, words.told_before);
}

// The clause of the token, from there on behind its last comma.
std::size_t clause_begin(const TokenStream& stream, std::size_t token) {
  while (token > 0 && stream[token].gap < Gap::clause) --token;
  return token;
}

// Whether each clause behind the deed's tells of an act or a number, and not how the story goes on.
bool tells_on(const ReportContext& context, const CrackdownWords& words, Field field,
              const Sentence& sentence, std::size_t deed) {
  const TokenStream& stream = context.stream(field);
  const auto end_of_clause = [&](std::size_t token) {
    while (++token < sentence.last && stream[token].gap < Gap::clause) {
    }
    return token;
  };
  for (std::size_t first = end_of_clause(deed); first < sentence.last;) {
    const std::size_t last = end_of_clause(first);
    const auto from = stream.tokens.begin() + static_cast<std::ptrdiff_t>(first);
    const bool counts =
        std::any_of(from, from + static_cast<std::ptrdiff_t>(last - first),
                    [](const Token& token) { return token.kind == TokenKind::number; });
    if (!counts && !context.find_in(field, {first, last}, words.act)) return false;
    first = last;
  }
  return true;
}

// 以退款为由行骗，被甲县警方抓获: the deed has a clause of its own behind the story.
bool is_done_behind(const ReportContext& context, const CrackdownWords& words, Field field,
                    const Sentence& sentence, std::size_t story) {
  for (std::size_t from = story; from < sentence.last;) {
    const auto deed = context.find_in(field, {from, sentence.last}, words.police_deed);
    if (!deed) return false;
    const std::size_t clause = clause_begin(context.stream(field), deed->first);
    if (clause >= story && context.find_in(field, {clause, deed->last}, words.by_police) &&
        !context.find_in(field, {clause, deed->first}, words.told_of_deed))
      return tells_on(context, words, field, sentence, deed->first);
    from = deed->last;
  }
  return false;
}

// "A caller claimed that police had arrested three men" retells the act.
std::optional<TokenSpan> advice_in(const ReportContext& context, const CrackdownWords& words,
                                   Field field, const Sentence& sentence) {
  if (const auto word = context.find_in(field, sentence, words.advice)) return word;
  const auto story = context.find_in(field, sentence, words.story);
  const bool is_done = story && (is_done_before(context, words, field, sentence, story->first) ||
                                 is_done_behind(context, words, field, sentence, story->last));
  return is_done ? std::nullopt : story;
}

FraudSentences::FraudSentences(const ReportContext& context, const CrackdownWords& words,
                               const CrackdownSpans& spans)
    : context_(context), words_(words), spans_(spans) {
  signs_.reserve(context.sentences(Field::title).size() + context.sentences(Field::text).size());
  for (const Field field : {Field::title, Field::text}) {
    for (const Sentence& sentence : context.sentences(field)) {
      signs_.push_back(signs_of(field, sentence));
    }
  }
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

FraudSentences::Signs FraudSentences::signs_of(Field field, const Sentence& sentence) const {
  const bool fraud =
      context_.find_in(field, sentence, words_.fraud) || first_in(spans_.proof, field, sentence);
  return {.field = field,
          .sentence = sentence,
          .fraud = fraud,
          .told = fraud && !context_.find_in(field, sentence, words_.warning),
          .hint = fraud || first_in(spans_.hints, field, sentence)};
}

std::size_t FraudSentences::at(const TokenSpan& span) const {
  const std::size_t before =
      span.field == Field::title ? 0 : context_.sentences(Field::title).size();
  return before + sentence_of(context_.sentences(span.field), span.first);
}

bool FraudSentences::is_beside(std::size_t at, bool Signs::*sign) const {
  const auto adjoin = [&](std::size_t second) {
    const Signs& signs = signs_[second];
    return often_ || in_lead_ || !opens_paragraph(context_.stream(signs.field), signs.sentence);
  };
  return (at > 0 && signs_[at - 1].*sign && adjoin(at)) ||
         (at + 1 < signs_.size() && signs_[at + 1].*sign && adjoin(at + 1));
}

bool FraudSentences::is_near(const TokenSpan& span) const {
  const std::size_t sentence = at(span);
  return in_title_ || in_lead_ || often_ || signs_[sentence].hint ||
         is_beside(sentence, &Signs::hint);
}

// A deed names what was done, so it may stand beside the fraud; an act is any that police do.
bool FraudSentences::tells_of_act(std::size_t at) const {
  const Field field = signs_[at].field;
  const Sentence& sentence = signs_[at].sentence;
  if (sentence.last - sentence.first > longest_sentence) return false;
  const bool here = in_title_ || signs_[at].fraud;
  if (!here && !is_beside(at, &Signs::told)) return false;
  const bool is_done =
      first_in(spans_.deeds, field, sentence) ||
      ((here || often_ || in_lead_) && context_.find_in(field, sentence, words_.act));
  return is_done && !advice_in(context_, words_, field, sentence);
}

std::optional<std::size_t> FraudSentences::first_act() const {
  for (std::size_t i = 0; i < signs_.size(); ++i)
    if (tells_of_act(i)) return i;
  return std::nullopt;
}

}  // namespace dragnet
