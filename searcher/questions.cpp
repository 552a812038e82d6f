#include "searcher/questions.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "common/one_of.h"
#include "common/text_parts.h"
#include "searcher/figure_summary.h"
#include "searcher/filler_words.h"
#include "searcher/question_words.h"

namespace dragnet {

namespace {

// Before what is said already: 涉案金额|是|多少, 共|有|多少受害人, 多少人|被|抓.
constexpr std::string_view links[] = {"有", "是", "为", "达", "到", "共", "被", "遭", "已"};

std::string_view term_at(const TokenStream& words, std::size_t token) {
  return token < words.size() ? words.term(token) : std::string_view();
}

std::string_view term_before(const TokenStream& words, const PhraseMatch& match) {
  return match.first > 0 ? words.term(match.first - 1) : std::string_view();
}

// A question while it is read.
class QuestionReader {
 public:
  explicit QuestionReader(const TokenStream& words)
      : words_(words),
        question_{.figures = {}, .facets = {}, .said = std::vector<bool>(words.size())} {}

  Question read() {
    ask_for_figures();
    ask_for_measures();
    ask_for_facets();
    mark_links();
    return std::move(question_);
  }

 private:
  void mark(std::size_t first, std::size_t last) {
    std::fill(question_.said.begin() + static_cast<std::ptrdiff_t>(first),
              question_.said.begin() + static_cast<std::ptrdiff_t>(last), true);
  }
  void mark(const std::vector<PhraseMatch>& matches) {
    for (const PhraseMatch& match : matches) mark(match.first, match.last);
  }
  bool is_said(std::size_t token) const { return token < words_.size() && question_.said[token]; }
  std::string text_of(std::size_t first, std::size_t last) const {
    return std::string(words_.slice(first, last));
  }

  void ask_for_figures();
  std::vector<PhraseMatch> beside(const PhraseMatch& match) const;
  bool ends_a_word(const PhraseMatch& match, const PhraseMatch& noun) const;
  bool fits(const PhraseMatch& match, bool has_beside) const;
  void ask_for(const PhraseMatch& match, std::vector<PhraseMatch> others);
  void leave_out_circumstances();
  void mark_police();
  void mark_counted();

  void ask_for_measures();
  std::vector<PhraseMatch> parted_doing() const;

  void ask_for_facets();
  void ask_for_noun_before(const PhraseMatch& which);
  void ask_for(const FacetAsking& asking, std::size_t first, std::size_t last);

  void mark_links();

  const TokenStream& words_;
  Question question_;
  std::vector<PhraseMatch> amounts_;  // how many, 多少
};

// Not fake police.
std::vector<PhraseMatch> true_ones(std::vector<PhraseMatch> matches, const TokenStream& words) {
  constexpr std::string_view untrue[] = {"fake", "false", "假", "充"};
  std::erase_if(matches, [&](const PhraseMatch& match) {
    return is_one_of(untrue, term_before(words, match));
  });
  return matches;
}

// What the question is about, and not what is counted: recovered in money laundering cases.
bool is_topic(const TokenStream& words, const PhraseMatch& match) {
  constexpr std::string_view prepositions[] = {"in", "for", "from", "by"};
  return is_one_of(prepositions, term_before(words, match));
}

// How many gangs, how many scam gangs; not how many members of the gang, how many gang members.
bool is_counted(const TokenStream& words, const PhraseMatch& noun,
                const std::vector<PhraseMatch>& amounts) {
  constexpr std::string_view others[] = {"member", "members", "leader", "leaders", "成", "头"};
  if (is_one_of(others, term_at(words, noun.last))) return false;
  return std::ranges::any_of(amounts, [&](const PhraseMatch& amount) {
    return noun.first >= amount.last && noun.first <= amount.last + 1;
  });
}

// What was lost, involved or suffered also tells which money, cards and people are meant: stolen
// money, 涉案账户, arrested for swindling.
bool is_circumstance(FigureKind kind) {
  return kind == FigureKind::losses || kind == FigureKind::amount_involved ||
         kind == FigureKind::victims;
}

// None that lies in the one before: 多少 in 多少人.
std::vector<PhraseMatch> longest(const std::vector<PhraseMatch>& matches) {
  std::vector<PhraseMatch> apart;
  for (const PhraseMatch& match : matches)
    if (apart.empty() || match.first >= apart.back().last) apart.push_back(match);
  return apart;
}

// Whether the one stands behind the other with nothing but "and" between: bank cards and phone
// cards, 银行卡、电话卡.
bool follows(const TokenStream& words, const PhraseMatch& one, const PhraseMatch& other) {
  return one.first == other.last ||
         (one.first == other.last + 1 && joins_alternatives(words.term(other.last)));
}
bool are_joined(const TokenStream& words, const std::vector<PhraseMatch>& some,
                const std::vector<PhraseMatch>& others) {
  return std::ranges::any_of(some, [&](const PhraseMatch& one) {
    return std::ranges::any_of(others, [&](const PhraseMatch& other) {
      return follows(words, one, other) || follows(words, other, one);
    });
  });
}

std::vector<PhraseMatch> QuestionReader::beside(const PhraseMatch& match) const {
  std::vector<PhraseMatch> found = question_words().beside.find(words_);
  std::erase_if(found, [&](const PhraseMatch& other) {
    return other.payload != match.payload || is_topic(words_, other) || ends_a_word(match, other);
  });
  return found;
}

// A character behind others that say something else: 工人 is no 人.
bool QuestionReader::ends_a_word(const PhraseMatch& match, const PhraseMatch& noun) const {
  const std::size_t before = noun.first - 1;
  if (noun.first == 0 || noun.last - noun.first > 1 || words_[noun.first].gap > Gap::none ||
      words_[before].kind != TokenKind::han)
    return false;
  const auto has_before = [&](const PhraseMatch& other) {
    return before >= other.first && before < other.last;
  };
  return !has_before(match) && std::ranges::none_of(amounts_, has_before) &&
         !is_particle(words_.term(before));
}

// Whether any amount asks for such a figure. 多少 asks for a sum where it stands right before the
// verb or behind it, or money beside it: 被骗多少, and not 多少老人被骗.
bool QuestionReader::fits(const PhraseMatch& match, bool has_beside) const {
  const bool is_money = unit_of(asking_of(match).kind) == Unit::money;
  return std::ranges::any_of(amounts_, [&](const PhraseMatch& amount) {
    switch (static_cast<AskedAmount>(amount.payload)) {
      case AskedAmount::any:
        return !is_money || has_beside || amount.last >= match.first;
      case AskedAmount::count:
        return !is_money;
      case AskedAmount::sum:
        return is_money;
      case AskedAmount::other:
        return false;
    }
    return false;
  });
}

// others: what stands beside it.
void QuestionReader::ask_for(const PhraseMatch& match, std::vector<PhraseMatch> others) {
  const FigureKind kind = asking_of(match).kind;
  if (std::ranges::find(question_.figures, kind, &AskedFigure::kind) != question_.figures.end())
    return;
  others.push_back(match);
  std::ranges::sort(others, {}, &PhraseMatch::first);
  const auto text = [&](const PhraseMatch& each) { return text_of(each.first, each.last); };
  question_.figures.push_back({.kind = kind, .words = joined(longest(others), " ", text)});
}

// Of one question what was done is asked for, where it tells that, and no circumstance.
void QuestionReader::leave_out_circumstances() {
  const auto is_of_circumstance = [](const AskedFigure& asked) {
    return is_circumstance(asked.kind);
  };
  if (!std::ranges::all_of(question_.figures, is_of_circumstance))
    std::erase_if(question_.figures, is_of_circumstance);
}

// Who does what is asked for: did police (in Wuhan) arrest, arrested by police, 警方2020年冻结.
void QuestionReader::mark_police() {
  constexpr std::string_view before[] = {"did", "do", "have", "has", "by", "the"};
  for (const PhraseMatch& police : true_ones(question_words().police.find(words_), words_)) {
    const bool is_han = words_[police.first].kind == TokenKind::han;
    const bool comes_first =
        std::ranges::find(question_.said.begin() + static_cast<std::ptrdiff_t>(police.last),
                          question_.said.end(), true) != question_.said.end();
    if (is_said(police.last) || is_one_of(before, term_before(words_, police)) ||
        (is_han && comes_first))
      mark({police});
  }
}

// How many people, how much money: what is not told by figures is no word of a report either.
void QuestionReader::mark_counted() {
  constexpr std::string_view counted[] = {"people", "cases", "money", "人", "案件", "资金", "钱"};
  for (const PhraseMatch& amount : amounts_) {
    if (static_cast<AskedAmount>(amount.payload) == AskedAmount::other) continue;
    mark({amount});
    for (std::size_t size : {1, 2})
      if (amount.last + size <= words_.size() &&
          is_one_of(counted, words_.terms(amount.last, amount.last + size)))
        mark(amount.last, amount.last + size);
  }
}

void QuestionReader::ask_for_figures() {
  amounts_ = longest(question_words().amount.find(words_));
  if (amounts_.empty()) return;
  PhraseMatch last;  // that asked
  std::vector<PhraseMatch> last_beside;
  for (const PhraseMatch& match : question_words().asking.find(words_)) {
    const Asking& asking = asking_of(match);
    const std::vector<PhraseMatch> others = beside(match);
    const bool is_new = match.first >= last.last && !question_.said[match.first];
    const bool is_same = match.first == last.first && match.last == last.last &&
                         are_joined(words_, others, last_beside);
    const bool is_whole =
        !others.empty() || asking.alone == Alone::ask ||
        (asking.alone == Alone::if_counted && is_counted(words_, match, amounts_));
    const bool is_about = is_circumstance(asking.kind) && is_topic(words_, match);
    if (!(is_new || is_same) || !is_whole || is_about || !fits(match, !others.empty())) continue;
    mark({match});
    mark(others);
    ask_for(match, others);
    last = match;
    last_beside = others;
  }
  if (question_.figures.empty()) return mark_counted();
  question_.is_of_deeds = true;
  if (amounts_.size() == 1) leave_out_circumstances();
  mark(amounts_);
  mark_police();
}

// "What did (Wuhan) police do", "how did banks stop": the opening and the verb of one row, with
// who does it between them.
std::vector<PhraseMatch> QuestionReader::parted_doing() const {
  const std::vector<PhraseMatch> doers = true_ones(question_words().doer.find(words_), words_);
  const std::vector<PhraseMatch> verbs = question_words().verb.find(words_);
  for (const PhraseMatch& opening : question_words().opening.find(words_))
    for (const PhraseMatch& verb : verbs) {
      const bool has_doer = std::ranges::any_of(doers, [&](const PhraseMatch& doer) {
        return doer.first >= opening.last && doer.last <= verb.first;
      });
      if (has_doer && verb.payload == opening.payload) return {opening, verb};
    }
  return {};
}

void QuestionReader::ask_for_measures() {
  std::vector<PhraseMatch> asked = question_words().doing.find(words_);
  if (asked.empty()) asked = parted_doing();
  if (asked.empty()) return;
  question_.is_of_deeds = true;
  mark(asked);
  question_.facets.push_back(
      {.facet = Facet::measure, .words = text_of(asked.front().first, asked.back().last)});
  mark(true_ones(question_words().police.find(words_), words_));
  for (const PhraseMatch& aim : question_words().against.find(words_))
    if ((aim.first > 0 && is_said(aim.first - 1)) || is_said(aim.last)) mark({aim});
  for (std::size_t i = 0; i + 1 < words_.size(); ++i)
    if (words_.term(i) == "对" && (i == 0 || is_said(i - 1))) mark(i, i + 1);
}

// What tokens first .. last - 1 ask for.
void QuestionReader::ask_for(const FacetAsking& asking, std::size_t first, std::size_t last) {
  mark(first, last);
  const Facet facet = asking.facet;
  if (std::ranges::find(question_.facets, facet, &AskedFacet::facet) == question_.facets.end())
    question_.facets.push_back(
        {.facet = facet, .words = text_of(first, last), .only_countries = asking.only_countries});
}

// 诈骗手法|有|哪些, 措施是什么
void QuestionReader::ask_for_noun_before(const PhraseMatch& which) {
  constexpr std::string_view verbs[] = {"有", "是"};
  if (which.first == 0 || !is_one_of(verbs, words_.term(which.first - 1))) return;
  const auto noun = question_words().chosen.longest_before(words_, which.first - 1);
  if (!noun) return;
  ask_for(facet_asking_of(*noun), noun->first, which.last);
}

// Which (of the) cities (and provinces): with nothing but fillers before each noun.
void QuestionReader::ask_for_facets() {
  for (const PhraseMatch& match : longest(question_words().choice.find(words_))) {
    ask_for(facet_asking_of(match), match.first, match.last);
  }
  for (const PhraseMatch& which : longest(question_words().choosing.find(words_))) {
    ask_for_noun_before(which);
    std::size_t asked_from = which.first;
    for (std::size_t at = which.last; at < words_.size();) {
      if (const auto noun = question_words().chosen.longest_at(words_, at)) {
        ask_for(facet_asking_of(*noun), asked_from, noun->last);
        asked_from = at = noun->last;
      } else if (is_filler_of_question(words_.term(at))) {
        ++at;
      } else {
        break;
      }
    }
  }
}

void QuestionReader::mark_links() {
  constexpr std::string_view in_all[] = {"一共", "总共"};
  for (std::size_t i = words_.size(); i-- > 1;) {
    if (!is_said(i) || !is_one_of(links, words_.term(i - 1))) continue;
    const bool is_in_all = i > 1 && is_one_of(in_all, words_.terms(i - 2, i));
    mark(is_in_all ? i - 2 : i - 1, i);
  }
}

}  // namespace

Question question_in(const TokenStream& words) {
  if (!may_ask(words))
    return {.figures = {}, .facets = {}, .said = std::vector<bool>(words.size())};
  return QuestionReader(words).read();
}

}  // namespace dragnet
