#include "indexer/plain_fraud.h"

#include <algorithm>
#include <string_view>

#include "common/numerals.h"
#include "common/one_of.h"
#include "indexer/told_sentence.h"

namespace dragnet {

namespace {

class PlainFraud {
 public:
  PlainFraud(const ReportContext& context, const CrackdownWords& words, const TokenSpan& sentence)
      : context_(context),
        words_(words),
        stream_(context.stream(sentence.field)),
        sentence_(sentence) {}

  std::optional<TokenSpan> acted_on() const {
    for (TokenSpan rest = sentence_; const auto named = find(rest, words_.plain_fraud);) {
      if (is_acted_on(*named)) return named;
      rest.first = named->first + 1;
    }
    return std::nullopt;
  }

 private:
  bool is_acted_on(const TokenSpan& named) const {
    const auto fraud = find(named, words_.any_fraud);
    if (!fraud || !(is_of_no_kind(fraud->first) || is_crime_of_several(named, *fraud)) ||
        is_intended(named) || !find(sentence_, words_.police))
      return false;
    const bool tells_deed = named.first < fraud->first;  // 打击诈骗
    if (!find(tells_deed ? sentence_ : clause_of(named), words_.act)) return false;
    const TokenSpan before{sentence_.field, sentence_.first, named.first};
    return !find(before, words_.meant_deed) && !find(before, words_.warning);
  }

  std::optional<TokenSpan> find(const TokenSpan& part, const ContextRule& rule) const {
    return context_.find_in(part, rule);
  }

  TokenSpan clause_of(const TokenSpan& named) const {
    TokenSpan clause{named.field, clause_begin(stream_, sentence_.first, named.first), named.last};
    while (clause.last < sentence_.last && stream_[clause.last].gap < Gap::clause) ++clause.last;
    return clause;
  }

  // "police are to crack down on fraud", "a crackdown on fraud will be"
  bool is_intended(const TokenSpan& named) const {
    constexpr std::string_view before[] = {"to", "will", "would", "should"};
    constexpr std::string_view behind[] = {"will", "would", "should"};
    return (named.first > sentence_.first && is_one_of(before, stream_.term(named.first - 1))) ||
           (named.last < sentence_.last && is_one_of(behind, stream_.term(named.last)));
  }

  // "four men on suspicion of fraud", "12 people for fraud", 三人因诈骗被刑拘, "51 cases of fraud";
  // but "12 people for fraud and murder".
  bool is_crime_of_several(const TokenSpan& named, const TokenSpan& crime) const {
    constexpr std::string_view leads[] = {"of", "for", "嫌", "因"};
    constexpr std::string_view counted[] = {"people",   "persons", "men", "women",
                                            "suspects", "cases",   "人",  "名"};
    const std::size_t fraud = crime.first;
    if (fraud == sentence_.first || !is_one_of(leads, stream_.term(fraud - 1))) return false;
    if (stream_.term(fraud - 1) == "for" && is_beside_other_crime(crime.last)) return false;
    const TokenSpan clause = clause_of(named);
    for (std::size_t at = clause.first; at < fraud; ++at)
      if (const auto amount = amount_at(stream_, at);
          amount && amount->value > 1 && amount->last < fraud &&
          is_one_of(counted, stream_.term(amount->last)))
        return true;
    return false;
  }

  // "Fraud and murder", "fraud, arson and theft", "fraud involving a wedding hall"; but "fraud and
  // seized 30 phones", "fraud in a drug store".
  bool is_beside_other_crime(std::size_t behind) const {
    constexpr std::string_view kinds[] = {"involving", "related", "relating"};
    constexpr std::string_view own[] = {"cyber", "froze", "laundering", "money", "sent", "took"};
    constexpr std::string_view crimes[] = {"arson",     "assault",   "burglary",   "drug",
                                           "drugs",     "extortion", "gambling",   "kidnapping",
                                           "murder",    "perjury",   "rape",       "robbery",
                                           "smuggling", "theft",     "trafficking"};
    constexpr std::size_t reach = 6;  // tokens
    if (behind == sentence_.last) return false;
    const std::string_view next = stream_.term(behind);
    if (is_one_of(kinds, next)) return true;
    if (next == "and" && behind + 1 < sentence_.last) {
      const std::string_view joined = stream_.term(behind + 1);
      return !joined.ends_with("ed") && !is_one_of(own, joined);
    }
    if (stream_[behind].gap < Gap::mark) return is_one_of(crimes, next);
    for (std::size_t at = behind; at < std::min(behind + reach, sentence_.last); ++at)
      if (is_one_of(crimes, stream_.term(at))) return true;
    return false;
  }

  // "587 fraud suspects", "a crackdown on fraud", 抓获诈骗嫌疑人; not "visa fraud suspects",
  // 保险诈骗嫌疑人, and not one case or man.
  bool is_of_no_kind(std::size_t fraud) const {
    constexpr std::string_view leads[] = {
        "against", "alleged",  "apprehended", "arrested", "busted", "captured", "caught", "cracked",
        "held",    "detained", "dismantled",  "more",     "nabbed", "on",       "other",  "solved",
        "many",    "several",  "suspected",   "wanted",   "获",     "捕",       "掉",     "击",
        "破",      "类",       "惩",          "拘",       "治"};
    constexpr std::string_view measures[] = {"名", "个", "起", "宗", "位"};
    if (fraud == sentence_.first) return false;
    const std::size_t before = fraud - 1;
    if (is_one_of(leads, stream_.term(before))) return true;
    return is_several(is_one_of(measures, stream_.term(before)) ? before : fraud);
  }

  bool is_several(std::size_t end) const {
    constexpr std::size_t longest_amount = 6;  // tokens
    const std::size_t first = end - std::min(end - sentence_.first, longest_amount);
    for (std::size_t at = first; at < end; ++at)
      if (const auto amount = amount_at(stream_, at); amount && amount->last == end)
        return amount->value > 1;
    return false;
  }

  const ReportContext& context_;
  const CrackdownWords& words_;
  const TokenStream& stream_;
  const TokenSpan& sentence_;
};

}  // namespace

std::optional<TokenSpan> acted_on_plain_fraud(const ReportContext& context,
                                              const CrackdownWords& words) {
  if (!context.find_anywhere(words.plain_fraud) || context.find_anywhere(words.other_fraud))
    return std::nullopt;
  for (const TokenSpan& sentence : context.all_sentences())
    if (const auto named = PlainFraud(context, words, sentence).acted_on()) return named;
  return std::nullopt;
}

}  // namespace dragnet
