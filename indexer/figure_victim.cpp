#include "indexer/figure_victim.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "common/one_of.h"
#include "indexer/han_phrases.h"

namespace dragnet {
namespace {

constexpr std::string_view more[] = {"and", "others"};  // than one

// "victims" has the stem of "victim".
bool is_plural(const TokenStream& stream, std::size_t token) {
  return stream.term(token).ends_with('s') && stream.term(token) != stream.stem(token);
}

// 何某等14人, 潜在受害人, 15名被害人, 被害人达112人, 一通电话骗走民众3亿元, 同学们: more than one.
bool is_of_many(const FigureText& text, const FoundWord& word) {
  static const HanPhrases many = {"多名", "数名", "余名", "多位", "多地", "各地", "不断", "不少",
                                  "许多", "很多", "部分", "一些", "广大", "各位", "叔叔"};
  constexpr std::string_view parts[] = {"including", "included", "among"};
  const bool is_aged = word.first > 0 && text.term(word.first - 1) == "old";  // 34-year-old
  const std::size_t reach = is_aged ? 5 : 2;
  const TokenRange near = text.clause(word.first).before(word.first, reach);
  if (text.has_before(many, word.first)) return true;
  if (text.is_word(word.first)) {
    const auto acts = text.within(WordRole::act, near);
    const bool is_arrested = !acts.empty() && acts.back().act() == Act::arrest;
    const bool are_masses = text.term(word.first) == "victimized";  // 受害群众
    if (is_arrested || are_masses || text.holds_one_of(parts, near)) return true;
  }
  if (word.first > 1 && text.term(word.first - 1) == "在") return true;
  if (text.next_term(word.last) == "们") return true;
  if (text.next_term(word.last) == "等" && text.is_number(word.last + 1)) return true;
  const std::optional<MeasureWord> measure = text.measure_before(word.first);
  if (measure && text.is_number(measure->first - 1)) return true;
  const FoundWord* hedge = text.starting(WordRole::hedge, word.last);
  const std::size_t number = hedge != nullptr ? hedge->last : word.last;
  if (!text.is_number(number)) return text.term(word.last - 1) == "走";
  const std::optional<MeasureWord> persons = text.measure_at(number + 1);
  return persons && persons->nouns.contains(Noun::person);
}

// "He said", "Ms Lee said": who only tells of it; but "he said scammers cheated him".
bool speaks(const FigureText& text, const FoundWord& word) {
  constexpr std::string_view pronouns[] = {"he", "she"};
  constexpr std::string_view titles[] = {"mr", "ms", "mrs", "miss"};
  constexpr std::string_view own[] = {"him", "her"};
  constexpr std::string_view verbs[] = {"said", "says", "added", "noted", "stated", "stressed"};
  constexpr std::size_t longest_name = 3;  // tokens
  const std::string_view term = text.term(word.first);
  const std::size_t last = word.last + (is_one_of(titles, term)     ? longest_name + 1
                                        : is_one_of(pronouns, term) ? 1
                                                                    : 0);
  for (std::size_t at = word.last; at < last; ++at)
    if (is_one_of(verbs, text.next_term(at)))
      return !text.holds_one_of(own, {at + 1, text.clause(at).last});
  return false;
}

// "A woman who runs a salon lost £3,000", "a man accused of nothing was cheated of", "the man was
// charged with cheating a pensioner of": whether one victim is told of behind the word; but "a
// scam that lost people £3,000", "a man who cheated a number of".
bool tells_one_cheated(const FigureText& text, std::size_t token) {
  constexpr std::string_view lost[] = {"lost", "loses", "lose"};
  constexpr std::string_view others[] = {"that", "which", "people", "victims", "investors"};
  constexpr std::string_view be[] = {"was", "being"};
  constexpr std::string_view cheated[] = {"cheated", "duped",     "scammed", "swindled",
                                          "conned",  "defrauded", "tricked"};
  constexpr std::string_view cheating[] = {"cheating", "duping",     "scamming", "swindling",
                                           "conning",  "defrauding", "cheated",  "swindled"};
  constexpr std::string_view one[] = {"a", "an", "him", "her"};
  constexpr std::string_view many[] = {"number", "group",  "total", "string",
                                       "series", "couple", "dozen", "hundred"};
  const TokenRange clause = text.clause(token - 1);
  for (; token < clause.last; ++token) {
    const std::string_view term = text.term(token);
    const std::string_view before = text.term(token - 1);
    if (is_one_of(lost, term) && !is_one_of(others, before)) return true;
    if (is_one_of(cheated, term) && is_one_of(be, before)) return true;
    if (is_one_of(cheating, term) && is_one_of(one, text.next_term(token + 1)))
      return !is_one_of(many, text.next_term(token + 2));
  }
  return false;
}

// "Led by a man", "a woman who ran the ring", "a man suspected of", "the man was charged": who
// cheated others.
bool is_culprit(const FigureText& text, const FoundWord& word) {
  if (tells_one_cheated(text, word.last)) return false;
  constexpr std::string_view deeds[] = {"led",    "run",       "headed",  "masterminded",
                                        "duped",  "defrauded", "cheated", "controlled",
                                        "conned", "swindled",  "scammed", "operated"};
  constexpr std::string_view own[] = {"led",  "ran",          "headed",   "leads",
                                      "runs", "masterminded", "operated", "recruited"};
  constexpr std::string_view doubts[] = {"suspected", "accused"};
  constexpr std::string_view arrests[] = {"arrested",  "charged",  "jailed",   "detained",
                                          "sentenced", "indicted", "convicted"};
  const std::size_t first = word.first;
  if (first >= 2 && text.term(first - 1) == "by") return is_one_of(deeds, text.term(first - 2));
  if (text.term(word.last - 1) == "victim") return false;
  const std::string_view next = text.next_term(word.last);
  const std::size_t passive = word.last + (next == "has" ? 2 : 1);  // "has been charged"
  const bool is_arrested =
      (next == "was" || next == "has") && is_one_of(arrests, text.next_term(passive));
  return is_arrested || is_one_of(own, next == "who" ? text.next_term(word.last + 1) : next) ||
         (is_one_of(doubts, next) && text.next_term(word.last + 1) == "of");
}

// 每一市民, 万一市民, 反诈刘阿姨, 刘大叔组织邻居: nobody who was cheated; but
// 志愿者刘大叔险些被骗.
bool is_no_victim(const FigureText& text, const FoundWord& word) {
  static const HanPhrases helpers = {"反诈", "志愿者", "义工", "宣传员"};
  static const HanPhrases deeds = {"开展", "组织", "宣讲", "走红"};
  constexpr std::string_view joined[] = {"每", "万", "统", "唯", "逐", "第", "任"};
  constexpr std::string_view help[] = {"帮", "陪", "劝", "助", "替", "为"};
  if (text.term(word.first) == "一") return is_one_of(joined, text.term_before(word.first, 0));
  if (text.has_act(Act::lose, {word.last, text.clause(word.first).last})) return false;
  const std::string_view surname = text.term_before(word.first, 0);
  if (text.has_before(helpers, word.first)) return true;
  if (word.first > 0 && text.has_before(helpers, word.first - 1)) return !is_one_of(help, surname);
  return text.has_at(deeds, word.last);
}

bool names_one_victim(const FigureText& text, TokenRange range) {
  const auto cues = text.within(WordRole::cue, range);
  return std::any_of(cues.begin(), cues.end(), [&](const FoundWord& word) {
    const bool is_one_of_them = text.term(word.first) == "one";
    if (word.cue() != Cue::one_victim ||
        (is_plural(text.stream(), word.last - 1) && !is_one_of_them))
      return false;
    const bool is_other = text.is_word(word.first) ? speaks(text, word) || is_culprit(text, word)
                                                   : is_no_victim(text, word);
    return !is_other && !is_of_many(text, word);
  });
}

// People who are told of alone.
constexpr std::string_view people[] = {
    "woman",   "man",         "retiree",       "pensioner", "teacher",   "professor",
    "student", "worker",      "doctor",        "trader",    "housewife", "executive",
    "he",      "she",         "victim",        "widow",     "nurse",     "couple",
    "old",     "businessman", "businesswoman", "accountant"};

// Behind "a couple": not two people who are told of alone.
constexpr std::string_view counted[] = {"of",   "dozen", "hundred", "thousand",
                                        "days", "weeks", "months",  "years"};

// "Duped a 72-year-old share trader of", "cheated a retired teacher of", "a couple of HK$3,000":
// the last act before the number, in its clause; but "a couple of traders of".
bool cheats_one(const FigureText& text, TokenRange range) {
  constexpr std::string_view one[] = {"a", "an"};
  constexpr std::string_view links[] = {"of", "out", "into"};
  constexpr std::size_t reach = 4;  // tokens: a retired school teacher
  const auto acts = text.within(WordRole::act, range);
  if (acts.empty() || acts.back().act() != Act::lose) return false;
  const std::size_t end = acts.back().last;
  if (!is_one_of(one, text.next_term(end)) || text.holds_one_of(more, {end, range.last}))
    return false;
  const bool are_counted = text.next_term(end + 1) == "couple" &&
                           is_one_of(counted, text.next_term(end + 2)) &&
                           text.holds_one_of(links, {end + 3, range.last});
  if (are_counted) return false;
  const TokenRange who = range.behind(end, reach);
  for (std::size_t token = who.first; token < who.last; ++token)
    if (is_one_of(people, text.term(token)) && is_one_of(links, text.next_term(token + 1)))
      return true;
  return text.is_number(end + 1) && text.next_term(end + 2) == "year" &&
         text.next_term(end + 3) == "old";
}

// Words for more than one who lose together, or whom the one makes lose.
constexpr std::string_view losers[] = {"victims", "people", "residents", "investors", "others"};

// "A couple from Dorset"; but "a couple of firms", "a couple hundred", "every trader", "a trader
// and 40 others".
bool names_one_loser(const FigureText& text, TokenRange subject) {
  constexpr std::string_view alone[] = {"couple",  "businessman", "businesswoman", "trader",
                                        "retiree", "housewife",   "pensioner"};
  std::size_t token = subject.first;
  while (token < subject.last && !is_one_of(alone, text.term(token))) ++token;
  if (token == subject.last) return false;
  const bool is_every = token > subject.first && text.term(token - 1) == "every";
  if (is_every || is_one_of(counted, text.next_term(token + 1))) return false;
  for (std::size_t behind = token + 1; behind + 1 < subject.last; ++behind)
    if (text.term(behind) == "and" && text.is_number(behind + 1)) return false;
  return !text.holds_one_of(losers, {token + 1, subject.last});
}

// "The businessman, 81, lost Rs 7 crore", "a couple from Dorset lost £1m"; but "the victims, 81,
// lost", "a couple ran the scam that lost investors £1m".
bool loses_alone(const FigureText& text, const FigureCandidate& candidate) {
  const TokenRange clause = candidate.clause;
  const auto acts = text.within(WordRole::act, {clause.first, candidate.number});
  if (acts.empty() || text.term(acts.back().first) != "lost") return false;
  const std::size_t verb = acts.back().first;
  if (is_one_of(losers, text.next_term(verb + 1))) return false;
  if (verb > clause.first)  // no other act: "a couple was arrested and firms lost"
    return acts.size() == 1 && names_one_loser(text, {clause.first, verb});
  if (clause.first <= text.sentence(verb).first) return false;
  const TokenRange age = text.clause(clause.first - 1);
  return age.last == age.first + 1 && text.is_number(age.first) &&
         age.first > text.sentence(verb).first && !text.is_number(age.first - 1) &&
         !is_plural(text.stream(), age.first - 1) && !is_one_of(losers, text.term(age.first - 1));
}

// "A professor was scammed out of 3 million yuan", "a retiree who was duped out of HK$3 million":
// one person; but "a village was cheated of", "each student was", "a woman's firm was".
bool is_cheated_alone(const FigureText& text, const FigureCandidate& candidate) {
  constexpr std::string_view cheated[] = {"cheated", "duped",     "scammed",  "swindled", "conned",
                                          "tricked", "defrauded", "deceived", "fleeced"};
  constexpr std::string_view many[] = {"each", "every", "more",    "number", "group",
                                       "firm", "bank",  "company", "family", "business"};
  const std::size_t first = candidate.clause.first;
  const auto acts = text.within(WordRole::act, {first, candidate.number});
  if (acts.empty() || acts.back().act() != Act::lose || !text.is_word(acts.back().first))
    return false;
  const std::size_t verb = acts.back().first + (text.term(acts.back().first) == "was" ? 1 : 0);
  return verb > first + 1 && text.term(verb - 1) == "was" && is_one_of(cheated, text.term(verb)) &&
         text.holds_one_of(people, {first, verb}) && !text.holds_one_of(many, {first, verb}) &&
         !text.holds_one_of(losers, {verb, candidate.number});
}

// 返还21名群众: the number of those somebody names.
bool are_many(const FigureText& text, const FoundWord& noun) {
  if (noun.noun() != Noun::victim && noun.noun() != Noun::citizen) return false;
  const std::optional<MeasureWord> measure = text.measure_before(noun.first);
  return measure && measure->first > 0 && text.is_number(measure->first - 1);
}

// Behind one victim's loss, what is more than that, what the force or the gang came to, and what is
// of many: 王女士被骗6万元，今年以来该局已止付1.3亿元.
bool is_beside_victim(const FigureText& text, const Attached& figure,
                      std::span<const Attached> before) {
  static const HanPhrases others = {"全市",     "全县",   "全区",   "全省",   "该局",     "同期",
                                    "今年以来", "团伙共", "集团共", "今年已", "累计挽回", "累计为"};
  static const HanPhrases paid_more = {"又转", "再转", "继续转", "又汇", "再汇"};
  static const HanPhrases own = {"为其", "帮其", "助其", "向其", "将其", "她", "他"};
  const FigureCandidate& candidate = figure.candidate;
  const TokenRange told{candidate.clause.first, candidate.number};
  if (!text.is_han(candidate.end - 1) || names_one_victim(text, candidate.clause) ||
      text.has(own, told))
    return false;
  if (text.has(others, told)) return true;
  const auto nouns = text.within(WordRole::noun, told);
  if (std::ranges::any_of(nouns, [&](const FoundWord& noun) { return are_many(text, noun); }))
    return true;
  const TokenRange sentence = text.sentence(candidate.number);
  const auto lost = std::ranges::find_if(before, [&](const Attached& other) {
    return other.kind == FigureKind::losses && sentence.contains(other.candidate.number);
  });
  return figure.kind != FigureKind::losses && lost != before.end() &&
         lost->candidate.quantity.value < candidate.quantity.value &&
         !text.has(paid_more, {sentence.first, candidate.number});
}

// The 某 of 被告人孙某, 被告人欧阳某, 犯罪嫌疑人李某某.
bool is_accused(const FigureText& text, const FoundWord& word) {
  static const HanPhrases accused = {"被告人", "被告", "嫌疑人", "主犯", "首犯", "头目"};
  static const HanPhrases surnames = {"欧阳", "上官", "司马", "诸葛",
                                      "司徒", "皇甫", "慕容", "夏侯"};
  std::size_t name = word.first;
  while (name > 0 && text.term(name) == "某") --name;
  const std::size_t begin = text.has_before(surnames, name + 1) ? name - 1 : name;
  return name < word.first && text.has_before(accused, begin);
}

// Whether the clause says that others pay or pay out: "runners who deposited",
// 通过银行卡汇款涉案资金.
bool pay_others(const FigureText& text, TokenRange clause) {
  static const HanPhrases theirs = {"涉案资金", "涉案款", "洗钱", "跑分"};
  constexpr std::string_view words[] = {"victims", "people",    "runners", "mules",
                                        "launder", "laundered", "which"};
  return text.has(theirs, clause) || text.holds_one_of(words, clause);
}

// 李女士…，她投入6笔资金共计33万元, "the victim was forced to transfer a total of 17,900 yuan"
bool is_paid_by_victim(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases payments = {"投入", "充值", "投资", "缴纳", "汇款"};
  constexpr std::string_view paying[] = {"transfer", "transferred", "transferring", "paid",
                                         "pay",      "invested",    "remitted",     "deposited"};
  const TokenRange before{candidate.clause.first, candidate.number};
  const TokenRange sentence = text.sentence(candidate.number);
  const bool is_paid = text.has(payments, before) || text.holds_one_of(paying, before);
  if (!is_paid || pay_others(text, before) ||
      !names_one_victim(text, {sentence.first, candidate.number}))
    return false;
  const auto cues = text.within(WordRole::cue, {sentence.first, candidate.number});
  return std::ranges::none_of(cues, [&](const FoundWord& word) {
    return word.cue() == Cue::one_victim && is_accused(text, word);
  });
}

// 被告人孙某…，诈骗金额980万元: of all that the accused did.
bool is_sum_of_charge(const FigureText& text, const FigureCandidate& candidate) {
  static const HanPhrases sums = {"诈骗金额", "诈骗数额", "涉案金额"};
  const std::size_t hedge = candidate.begin;
  if (!text.is_han(candidate.number_end - 1) || !text.has_before(sums, hedge)) return false;
  const auto cues = text.within(WordRole::cue, text.sentence(candidate.number));
  bool is_charge = false;
  for (const FoundWord& word : cues) {
    if (word.cue() != Cue::one_victim) continue;
    if (!is_accused(text, word)) return false;
    is_charge = true;
  }
  return is_charge;
}

}  // namespace

bool is_of_one_victim(const FigureText& text, const Attached& figure,
                      std::span<const Attached> before) {
  constexpr std::size_t reach = 3;  // tokens: from 103 mostly elderly people
  const FigureCandidate& candidate = figure.candidate;
  if (candidate.measure != Measure::money) return false;
  if (figure.kind == FigureKind::amount_involved)
    return is_paid_by_victim(text, candidate) && !is_beside_victim(text, figure, before);
  if (is_sum_of_charge(text, candidate)) return false;
  if (text.next_term(candidate.end) == "from" && text.is_number(candidate.end + 1) &&
      text.has_noun(person_nouns, {candidate.end + 2, candidate.end + 2 + reach}))
    return false;  // "from 103 people", but "from 3 accounts"
  if (names_one_victim(text, text.sentence(candidate.number)))
    return !is_beside_victim(text, figure, before);
  return cheats_one(text, {candidate.clause.first, candidate.number}) ||
         loses_alone(text, candidate) || is_cheated_alone(text, candidate);
}

}  // namespace dragnet
