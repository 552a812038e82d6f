// A text with the names of places and the cue words marked in it.
//
// "Before" and "behind" are meant in reading order, here and in all place_* files.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/gazetteer.h"
#include "common/tag.h"
#include "indexer/place_cues.h"
#include "indexer/place_names.h"

namespace dragnet {

// Why nothing is done at a place although it is named.
enum class Aside : std::uint8_t {
  none,
  pretended,     // in the script of a scam
  part_of_name,  // 江苏银行
  home,          // of a suspect or victim
  reached,       // by a gang: its victims or its den were there; counts where nothing else tells
  left_out,      // "(excluding Shenzhen)"
  person,        // "Zhang Wuhan"
  other_item,    // in a bulletin of the day's news, of another item than the crackdown
};

// Where the police or another agency of a place is named.
enum class AgencyAt : std::uint8_t {
  nowhere,
  near,    // with words between
  behind,  // right behind the name
  ahead,   // with nothing but a preposition between: "police in Kunshan"
};

// What the words around a name tell about the place.
struct PlaceRole {
  AgencyAt agency_at = AgencyAt::nowhere;
  bool station = false;   // the agency is a police station, which may be named after a town
  bool branch = false;    // it is a branch of the agency of the mention before it: 分局
  bool helps = false;     // it only helps another agency: 在广东警方的支持下
  bool located = false;   // "in", "from" and the like stand before the name
  bool follows = false;   // nothing but a preposition, or a comma in English, stands between it and
                          // the mention before it
  bool dateline = false;  // where a news agency wrote from
  Aside aside = Aside::none;

  bool has_agency() const { return agency_at != AgencyAt::nowhere; }
  bool acts() const { return aside == Aside::none && !dateline; }
  // Suspects or victims are there.
  bool is_of_persons() const { return aside == Aside::home || aside == Aside::reached; }
};

struct Mention {
  Field field = Field::text;
  std::size_t first = 0;  // tokens first .. last - 1
  std::size_t last = 0;
  // Longest first, all begin at `first`. They live as long as the text's names.
  std::span<const PlaceNameMatch> readings;
  const Place* place = nullptr;  // what it means, once resolved
  PlaceRole role;

  // The first place that the longest name may mean.
  const PlaceCandidate& first_candidate() const { return readings.front().candidates.front(); }
  // Whether such a candidate is among any of the readings.
  template <typename IsSuch>
  bool may_mean(IsSuch is_such) const {
    return std::ranges::any_of(readings, [&](const PlaceNameMatch& reading) {
      return std::ranges::any_of(reading.candidates, is_such);
    });
  }
};

// The gazetteer and the stream must outlive it.
struct PlaceText {
  const Gazetteer& gazetteer;
  const TokenStream& stream;
  Cues cues;
  PlaceNamesFound names;
  std::vector<Mention> mentions = {};     // in reading order, none overlap
  std::vector<bool> begins_mention = {};  // by token

  // The first mention that begins at the token or behind it.
  std::vector<Mention>::const_iterator mention_from(std::size_t token) const;
  // The mention that begins at the token, or ends before it; null when there is none.
  const Mention* mention_at(std::size_t token) const {
    const bool begins = token < begins_mention.size() && begins_mention[token];
    return begins ? &*mention_from(token) : nullptr;
  }
  const Mention* mention_before(std::size_t token) const;

  bool is_cue_at(std::size_t token, CueKind kind) const;
  bool is_cue_before(std::size_t token, CueKind kind) const {
    return cues.before(token, kind).has_value();
  }

  // Whether the text goes on to the token over no wider a gap.
  bool is_open(std::size_t token, Gap widest) const {
    return token < stream.size() && stream[token].gap <= widest;
  }
  bool is_han(std::size_t token) const {
    return token < stream.size() && stream[token].kind == TokenKind::han;
  }
  bool is_term(std::size_t token, std::string_view term) const {
    return token < stream.size() && stream.term(token) == term;
  }
  // Whether a token of first .. last - 1 is the term.
  bool holds(std::string_view term, std::size_t first, std::size_t last) const {
    while (first < last && !is_term(first, term)) ++first;
    return first < last;
  }
};

// Whether a sentence ends between the mention before token `end` and the one that begins at `next`.
bool ends_sentence(const TokenStream& stream, std::size_t end, std::size_t next);

}  // namespace dragnet
