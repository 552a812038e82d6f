// The words that give a number its meaning: what was done, to what, how it is hedged, which way it
// moved.
//
// The tables hold what Chinese police reports and their English versions, machine-made or not, use.
// A row joins the ways to say one thing by "|"; English matches by stem, so one form of a regular
// verb is enough.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/figure.h"
#include "common/phrase_matcher.h"

namespace dragnet {

// What a verb, or a noun made of one, says was done. Where a word has a sense that must not be read
// as one of these (cracking down is not solving) the longer phrase is listed as `nothing`.
enum class Act : std::uint8_t {
  nothing,
  solve,
  file,   // cases are reported or registered
  alarm,  // calls to the police
  arrest,
  prosecute,
  repatriate,
  punish,
  destroy,
  involve,    // the sum a case is about
  amount_to,  // as involve, where nothing better stands beside it
  lose,
  stop,
  freeze,
  recover,
  avoid,
  give_back,
  seize,
  dissuade,
  warn,
  send,  // warnings and instructions, to the police or to people
  block,
  close,  // as block, and the end of dens and gangs
  reach,  // publicity
  hold,   // events
  link,   // cases found to belong together
  clear,  // clearance rate
  warn_rate,
  pay,       // a victim pays, a reward, a fine, a price: money that is no figure
  deploy,    // officers sent out: people that are no figure
  conclude,  // a trial: of persons it is their sentence
  refused,   // 不起诉: what was not done
  other,     // done to many a thing, and never a figure: 查询, 走访
};

enum class Noun : std::uint8_t {
  none,
  unrelated,  // years, officers, provinces: what is counted is no figure
  cases,
  suspect,
  person,   // nobody says what of: people, 人员
  victim,   // somebody who was cheated
  citizen,  // somebody who was warned, taught or saved
  gang,
  den,
  bank_card,
  phone_card,
  card,
  device,
  account,
  call,
  message,
  domain,
  event,
  warning,
  times,  // of dissuading or warning somebody
};

// Who may become a victim: citizens, and no act of cheating.
inline constexpr std::string_view potential_victims =
    "潜在受骗事主|潜在受骗群众|潜在受骗市民|潜在被骗事主|潜在被骗群众|潜在被骗市民";

enum class Cue : std::uint8_t {
  nothing,     // a word that holds one of the others
  disposal,    // 将, 把, 对: what is done to the object comes after it
  passive,     // were, 被: the act stands after what it is done to
  part,        // including, 其中
  distribute,  // respectively, 分别, 各
  level,       // to, 降至: a percentage that is no change
  share,       // 占, accounting for
  one_case,
  one_victim,
  year_on_year,
  month_on_month,
  average,  // 日均, per case: a number that is no total
  fraud,
  other_crime,
  any_crime,  // 刑事案件: fraud or not
  to_come,    // 还将有: nothing was done yet; 还将 alone is "and did"
};

enum class WordRole : std::uint8_t {
  act,
  noun,
  hedge,
  hedge_after,
  direction,
  multiple,
  currency,
  cue,  // the last
};
inline constexpr std::size_t word_role_count = static_cast<std::size_t>(WordRole::cue) + 1;

// Tokens first .. last - 1 of a stream. code is an Act, Noun, Qualifier (hedges), Direction, change
// in percent with its sign (multiple), which currency or Cue, by role.
struct FoundWord {
  std::size_t first = 0;
  std::size_t last = 0;
  WordRole role = WordRole::act;
  std::int32_t code = 0;
  bool after = false;  // an act whose object stands before it: 落网

  Act act() const { return static_cast<Act>(code); }
  Noun noun() const { return static_cast<Noun>(code); }
  Cue cue() const { return static_cast<Cue>(code); }
  Qualifier qualifier() const { return static_cast<Qualifier>(code); }  // of both roles of hedges
  Direction direction() const { return static_cast<Direction>(code); }
};

// Noun::card | Noun::phone_card
struct NounSet {
  std::uint32_t bits = 0;  // 1 << Noun

  constexpr NounSet() = default;
  constexpr NounSet(Noun noun) : bits(1U << static_cast<unsigned>(noun)) {}
  constexpr bool empty() const { return bits == 0; }
  constexpr bool contains(Noun noun) const { return (bits & NounSet(noun).bits) != 0; }
  constexpr bool operator==(const NounSet&) const = default;
};
constexpr NounSet operator|(NounSet nouns, Noun more) {
  nouns.bits |= NounSet(more).bits;
  return nouns;
}
inline constexpr NounSet person_nouns = Noun::suspect | Noun::person | Noun::victim | Noun::citizen;
inline constexpr NounSet card_nouns = Noun::bank_card | Noun::phone_card | Noun::card;

// ISO 4217, or USDT; empty for yuan. word: of role currency.
std::string_view currency_code(const FoundWord& word);

// Those of a stream. Within a role the longest from the left, none overlapping.
class FoundWords {
 public:
  using Counts = std::array<std::size_t, word_role_count>;  // by role

  // most: words that are going to be added; tokens: of the stream.
  FoundWords(const Counts& most, std::size_t tokens);
  // After those of its role that begin before it.
  void add(const FoundWord& word) {
    words_[ends_[static_cast<std::size_t>(word.role)]++] = word;
    edges_[word.first].starting |= bit_of(word.role);
    edges_[word.last].ending |= bit_of(word.role);
  }
  // By first token.
  std::span<const FoundWord> of(WordRole role) const {
    const auto i = static_cast<std::size_t>(role);
    return std::span(words_).subspan(begins_[i], ends_[i] - begins_[i]);
  }
  // Whether one starts at (ends before) the token.
  bool has_start(WordRole role, std::size_t token) const {
    return token < edges_.size() && (edges_[token].starting & bit_of(role)) != 0;
  }
  bool has_end(WordRole role, std::size_t token) const {
    return token < edges_.size() && (edges_[token].ending & bit_of(role)) != 0;
  }

 private:
  using Roles = std::uint16_t;
  static_assert(word_role_count <= 16);
  static Roles bit_of(WordRole role) {
    return static_cast<Roles>(1U << static_cast<unsigned>(role));
  }

  std::vector<FoundWord> words_;  // by role, with room for more behind each
  Counts begins_{};               // of each in words_
  Counts ends_{};
  // The roles of the words that start at (end before) a token.
  struct Edge {
    Roles starting = 0;
    Roles ending = 0;
  };
  std::vector<Edge> edges_;  // by token, and one behind the last
};

// A measure word of Chinese, tokens first .. last - 1 of a stream.
struct MeasureWord {
  std::size_t first = 0;
  std::size_t last = 0;
  NounSet nouns;  // that it counts; none where it counts no figure
};

// Built once; const use from many threads.
class FigureWords {
 public:
  explicit FigureWords(PhraseStarts* starts = nullptr);
  FoundWords find(const TokenStream& stream) const;
  // The longest measure word that starts at (ends before) the token, which may be the size. They
  // are looked up where numbers may stand: elsewhere they are everywhere, and other words.
  std::optional<MeasureWord> measure_at(const TokenStream& stream, std::size_t token) const;
  std::optional<MeasureWord> measure_before(const TokenStream& stream, std::size_t token) const;

 private:
  PhraseMatcher matcher_;
  std::vector<FoundWord> meanings_;  // by payload; tokens unset
  PhraseMatcher measures_;           // payloads: the nouns
};

}  // namespace dragnet
