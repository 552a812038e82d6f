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

namespace dragnet {

namespace {

// A report that has fraud in one sentence of so many, and in two at least, keeps speaking of it.
constexpr std::size_t one_sentence_of = 5;
// In tokens. What is longer is a text that lost its full stops, and its words may stand far apart.
constexpr std::size_t longest_sentence = 200;
// A dateline or a repeated title stands before the first sentence that tells something.
constexpr std::size_t lead_sentences = 2;

constexpr std::string_view opening_quotes[] = {"“", "「", "『"};
constexpr std::string_view closing_quotes[] = {"”", "」", "』"};

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

// Where the clause of the token begins, in a sentence that begins with first.
std::size_t clause_begin(const TokenStream& stream, std::size_t first, std::size_t token) {
  while (token > first && stream[token].gap < Gap::clause) --token;
  return token;
}

// What one sentence tells: something done, or only advised, intended or retold.
class ToldSentence {
 public:
  ToldSentence(const ReportContext& context, const CrackdownWords& words, Field field,
               const Sentence& sentence)
      : context_(context),
        words_(words),
        field_(field),
        stream_(context.stream(field)),
        first_(sentence.first),
        last_(sentence.last) {}

  // The words by which nothing is done in it.
  std::optional<TokenSpan> advice() const {
    const auto advice = find(words_.advice, first_, last_);
    if (advice && !is_done_before_advice(advice->first)) return advice;
    const auto story = find(words_.story, first_, last_);
    const bool is_done =
        story && (is_done_before_story(story->first) || is_done_behind(story->last));
    return is_done ? std::nullopt : story;
  }

  // What stands before its advice; none where it gives none.
  std::optional<Sentence> before_advice() const {
    const auto advice = find(words_.advice, first_, last_);
    if (!advice) return std::nullopt;
    return Sentence{.first = first_, .last = part_begin(advice->first)};
  }

 private:
  std::optional<TokenSpan> find(const ContextRule& rule, std::size_t from, std::size_t to) const {
    return context_.find_in(field_, {from, to}, rule);
  }

  // "Police arrested three men who claimed to be officers": the deed is told, and the story behind
  // it.
  bool is_done_before_story(std::size_t story) const {
    const auto deed = deed_before(story);
    return deed && find(words_.by_police, first_, deed->last);
  }

  // 警方抓获12人，下一步将…; "two men were arrested, and they will be charged": the deed has a
  // clause of its own before the one that advises or intends, and a number or an article tells that
  // it is one deed and no habit.
  bool is_done_before_advice(std::size_t advice) const {
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

  // Whether a quotation is open before the token.
  bool is_quoted(std::size_t token) const {
    for (; token > first_; --token) {
      const std::string_view gap = stream_.gap_text(token);
      if (holds_any(gap, closing_quotes)) return false;
      if (holds_any(gap, opening_quotes)) return true;
    }
    return first_ < last_ && holds_any(stream_.gap_text(first_), opening_quotes);
  }

  std::optional<TokenSpan> deed_before(std::size_t end) const {
    const auto deed = find(words_.police_deed, first_, end);
    return deed && !is_told(words_.told_before, first_, deed->first) ? deed : std::nullopt;
  }

  // 以退款为由行骗，被甲县警方抓获: the deed has a clause of its own behind the story.
  bool is_done_behind(std::size_t story) const {
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

  // Whether words of the rule make the deed behind them one that is only told of or meant.
  bool is_told(const ContextRule& rule, std::size_t from, std::size_t deed) const {
    while (const auto word = find(rule, from, deed)) {
      if (!is_object_marker(*word) && !is_said_by_police(*word)) return true;
      from = word->first + 1;
    }
    return false;
  }

  // 警方将12名嫌疑人抓获, not 警方将抓获.
  bool is_object_marker(const TokenSpan& word) const {
    constexpr std::string_view objects[] = {"其", "该", "嫌", "犯", "涉", "团", "这", "骗", "诈"};
    return stream_.slice(word.first, word.last) == "将" && word.last < last_ &&
           (stream_[word.last].kind == TokenKind::number ||
            is_one_of(objects, stream_.term(word.last)));
  }

  // "Police said they had arrested three men".
  bool is_said_by_police(const TokenSpan& word) const {
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

  // Whether each clause behind the deed's tells of an act or a number, and not how the story goes
  // on.
  bool tells_on(std::size_t deed) const {
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

  // Whether there is a number among the tokens, or an article.
  bool counts(std::size_t from, std::size_t to) const {
    constexpr std::string_view articles[] = {"a", "an"};
    for (std::size_t at = from; at < to; ++at)
      if (amount_at(stream_, at) || is_one_of(articles, stream_.term(at))) return true;
    return false;
  }

  std::size_t clause_begin(std::size_t token) const {
    return dragnet::clause_begin(stream_, first_, token);
  }

  std::size_t clause_end(std::size_t token) const {
    while (++token < last_ && stream_[token].gap < Gap::clause) {
    }
    return token;
  }

  // The same, or a clause without a comma: "arrested a gang that never met its victims".
  std::size_t part_begin(std::size_t token) const {
    constexpr std::string_view joints[] = {"who", "that", "which", "and", "but"};
    while (token > first_ && stream_[token].gap < Gap::clause &&
           !is_one_of(joints, stream_.term(token)))
      --token;
    return token;
  }

  const ReportContext& context_;
  const CrackdownWords& words_;
  const Field field_;
  const TokenStream& stream_;
  const std::size_t first_;
  const std::size_t last_;
};

// 冒充客服诈骗80起: how often it was done.
bool counts_cases(const TokenStream& stream, const Sentence& sentence) {
  constexpr std::string_view counted[] = {"起", "宗", "件", "例", "人", "名", "%", "case", "cases"};
  for (std::size_t at = sentence.first; at < sentence.last; ++at)
    if (const auto amount = amount_at(stream, at);
        amount && amount->last < sentence.last && is_one_of(counted, stream.term(amount->last)))
      return true;
  return false;
}

}  // namespace

CrackdownWords CrackdownWords::compiled(const std::function<ContextRule(std::string_view)>& set) {
  CrackdownWords words{.remote_fraud = set("remote fraud"),
                       .any_fraud = set("any fraud"),
                       .channel = set("channel"),
                       .act = set("act"),
                       .advice = set("advice"),
                       .warning = set("warning"),
                       .public_advice = set("public advice"),
                       .story = set("story"),
                       .police_deed = set("police deed"),
                       .by_police = set("by police"),
                       .passive_deed = set("passive deed"),
                       .meant_deed = set("meant deed"),
                       .shown_deed = set("shown deed"),
                       .of_the_case = set("of the case"),
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

std::optional<TokenSpan> advice_in(const ReportContext& context, const CrackdownWords& words,
                                   Field field, const Sentence& sentence) {
  return ToldSentence(context, words, field, sentence).advice();
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
  in_title_of_act_ = std::any_of(signs_.begin(), signs_.begin() + title_size, [&](const Signs& s) {
    return s.hint && context.find_in(s.field, s.sentence, words.act) &&
           !context.find_in(s.field, s.sentence, words.warning);
  });
  const auto lead = std::min(signs_.size(), static_cast<std::size_t>(title_size) + lead_sentences);
  in_lead_ = std::any_of(signs_.begin() + title_size,
                         signs_.begin() + static_cast<std::ptrdiff_t>(lead), hints_at_fraud);
  const auto count =
      static_cast<std::size_t>(std::count_if(signs_.begin(), signs_.end(), hints_at_fraud));
  often_ = count >= (signs_.size() + one_sentence_of - 1) / one_sentence_of && count >= 2;
}

FraudSentences::Signs FraudSentences::signs_of(Field field, const Sentence& sentence) const {
  const bool fraud = is_about_fraud(field, sentence);
  return {.field = field,
          .sentence = sentence,
          .fraud = fraud,
          .told = fraud && !context_.find_in(field, sentence, words_.warning),
          .hint = fraud || first_in(spans_.hints, field, sentence)};
}

bool FraudSentences::is_about_fraud(Field field, const Sentence& sentence) const {
  return context_.find_in(field, sentence, words_.fraud) || first_in(spans_.proof, field, sentence);
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
  if (!is_done) return false;
  const ToldSentence told(context_, words_, field, sentence);
  if (told.advice()) return false;
  const auto done = told.before_advice();
  return !done || in_title_of_act_ || is_about_fraud(field, *done) ||
         (!signs_[at].fraud && is_beside(at, &Signs::told));
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
  const Sentence& sentence = signs_[at(span)].sentence;
  if (sentence.last - sentence.first > longest_sentence) return false;
  const auto advice =
      context_.find_in(span.field, {sentence.first, span.first}, words_.public_advice);
  if (!advice) return false;
  const TokenStream& stream = context_.stream(span.field);
  const Sentence all{clause_begin(stream, sentence.first, advice->first), sentence.last};
  return !context_.find_in(span.field, all, words_.of_the_case) &&
         !context_.find_in(span.field, all, words_.story) && !counts_cases(stream, all) &&
         !act_in(context_, words_, spans_, span.field, {advice->last, all.last});
}

}  // namespace dragnet
