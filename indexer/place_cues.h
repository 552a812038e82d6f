// The words around a place name that tell what the place is to the report: the police's, a
// victim's, a newspaper's.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

#include "common/analyzer.h"
#include "common/key_table.h"
#include "common/phrase_matcher.h"

namespace dragnet {

enum class CueKind : std::uint8_t {
  agency,       // 公安局, police: who acts
  station,      // 派出所, police station: acts too, but is named after a town
  bridge,       // 市, 高新区, municipal, people's: may stand between a place and its agency
  national,     // 公安部, Ministry of Public Security: an agency of the whole country
  province,     // 全省: a whole province
  country,      // 全国, 中国, nationwide, Chinese: the whole country
  institution,  // 大学, 银行, Daily: the place is a part of another name
  person,       // 籍, 男子, resident: somebody's home
  origin,       // 来自, 家住, lives in: somebody's home, before the name
  reached,      // the case involves, keep moving to: no act there, before the name or its list
  pretence,     // 冒充, posing as: part of a scam's script, before the name
  source,       // 新华社, 中新网, Xinhua: the agency of a dateline, before the name
  wire,         // 电, 讯, reporter, a month: the rest of a dateline, after the name
  location,     // of, in, from: joins an agency to the place behind it
  surname,      // Zhang, Fu: what follows may be a given name
  other,        // 大学生, 银行卡: longer words that only look like one of the above; the last
};
inline constexpr std::size_t cue_kind_count = static_cast<std::size_t>(CueKind::other) + 1;

// Tokens first .. last - 1.
struct PlaceCue {
  std::size_t first = 0;
  std::size_t last = 0;
  CueKind kind = CueKind::other;
};

// Of a place: police, or another agency, or one of their stations.
inline bool is_agency(const std::optional<PlaceCue>& cue) {
  return cue && (cue->kind == CueKind::agency || cue->kind == CueKind::station);
}

class PlaceCues;

// The cues of one text, where one begins the longest only. They are looked for where somebody asks:
// most stand far from any place.
class Cues {
 public:
  // Both must outlive it.
  Cues(const PlaceCues& words, const TokenStream& stream) : words_(words), stream_(stream) {}
  // The cue that begins at the token, or the longest that ends before it.
  std::optional<PlaceCue> at(std::size_t token) const {
    return may_begin_at(token) ? longest_at(token) : std::nullopt;
  }
  std::optional<PlaceCue> before(std::size_t token) const;
  // The latter, if it is of the kind.
  std::optional<PlaceCue> before(std::size_t token, CueKind kind) const;
  // False for most tokens that no cue of the kinds `other` and `source` begins at; asked before
  // every name of a place.
  bool may_be_other_at(std::size_t token) const;
  // All cues of some of the kinds that speak of more than a place: national, country, province.
  std::vector<PlaceCue> of_kinds(std::initializer_list<CueKind> kinds) const;

 private:
  bool may_begin_at(std::size_t token) const;
  std::optional<PlaceCue> longest_at(std::size_t token) const;

  const PlaceCues& words_;
  const TokenStream& stream_;
};

// Built once; const use from many threads.
class PlaceCues {
 public:
  explicit PlaceCues(PhraseStarts* starts = nullptr);
  Cues in(const TokenStream& stream) const { return {*this, stream}; }

 private:
  friend Cues;
  PhraseMatcher all_;
  std::array<FixedKeyFilter, cue_kind_count> ends_;  // by kind: the last tokens of its cues
  PhraseMatcher far_;                                // of the kinds that are looked for everywhere
  PhraseMatcher others_;  // of the kinds that hold no place: other, source
};

inline bool Cues::may_begin_at(std::size_t token) const {
  return token < stream_.size() && words_.all_.may_start_at(stream_, token);
}

inline bool Cues::may_be_other_at(std::size_t token) const {
  return words_.others_.may_start_at(stream_, token);
}

}  // namespace dragnet
