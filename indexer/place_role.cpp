#include "indexer/place_role.h"

#include <algorithm>
#include <string_view>

#include "common/one_of.h"
#include "indexer/place_agencies.h"
#include "indexer/place_aside.h"
#include "indexer/place_dateline.h"
#include "indexer/place_help.h"
#include "indexer/place_home.h"
#include "indexer/place_reach.h"

namespace dragnet {

namespace {

// "the", "southwest China's"
std::size_t before_the(const PlaceText& text, std::size_t token) {
  if (token > 1 && text.is_term(token - 1, "china")) {
    const std::string_view side = text.stream.term(token - 2);
    const bool is_side = side.starts_with("north") || side.starts_with("south") || side == "east" ||
                         side == "west" || side == "central";
    if (is_side) token -= 2;
  }
  return token > 0 && text.is_term(token - 1, "the") ? token - 1 : token;
}

// "In Chengjiang City, Yunnan Province, police ...": the place that opens a sentence is where the
// subject behind the comma acts.
bool opens_sentence(const PlaceText& text, const Mention& mention) {
  constexpr int most_places = 4;
  std::size_t at = mention.first;
  for (int i = 0; i < most_places && text.is_open(at, Gap::clause); ++i) {
    const Mention* other = text.mention_before(at);
    if (other == nullptr) break;
    at = other->first;
  }
  at = before_the(text, at);
  return at > 0 && text.is_term(at - 1, "in") && text.stream[at - 1].gap == Gap::sentence;
}

class RoleReader {
 public:
  RoleReader(const PlaceText& text, std::size_t index)
      : text_(text), index_(index), mention_(text.mentions[index]) {}

  PlaceRole read() && {
    read_agency_behind();
    read_agency_ahead();
    read_link();
    return role_;
  }

 private:
  // 固原市|公安局|原州区|分局: other places and a few words may stand between a place and its
  // agency.
  void read_agency_behind() {
    constexpr int max_steps = 7;
    constexpr int max_unknown = 2;
    const auto goes_on_to = [&](std::size_t at) {
      return text_.is_open(at, Gap::mark) ||
             (text_.is_open(at, Gap::clause) && opens_sentence(text_, mention_));
    };
    if (is_country_agency(mention_)) {
      if (tells_country(text_, mention_)) role_.agency_at = AgencyAt::behind;
      return;
    }
    std::size_t at = mention_.last;
    for (int steps = 0, unknown = 0; steps < max_steps && goes_on_to(at); ++steps) {
      if (!text_.is_han(at) && is_dash_before(text_, at)) return;
      const std::optional<PlaceCue> cue = text_.cues.at(at);
      if (is_agency(cue)) {
        if (is_report_line(text_, mention_)) return;
        const bool is_next = at == mention_.last && text_.is_open(at, Gap::blank);
        role_.agency_at = is_next ? AgencyAt::behind : AgencyAt::near;
        role_.station = cue->kind == CueKind::station;
        return;
      }
      const bool is_close = text_.is_open(at, Gap::blank);
      if (const Mention* other = text_.mention_at(at)) {
        if (is_country_agency(*other)) {  // "Hong Kong and Thai police"
          role_.agency_at = AgencyAt::near;
          return;
        }
        at = other->last;
      } else if (cue && is_close && (cue->kind == CueKind::bridge || is_port(at))) {
        at = cue->last;
      } else if (!cue && ++unknown <= max_unknown && is_close && !is_motion(at)) {
        ++at;
      } else {
        return;
      }
    }
  }

  // 天津港公安局
  bool is_port(std::size_t at) const {
    return text_.is_term(at, "港") && is_agency(text_.cues.at(at + 1));
  }

  // 从福建省送至中卫市公安局: the agency is where somebody went. 在深圳被宜宾警方抓获, "in
  // Changsha by Zhuzhou police": it is that of another place.
  bool is_motion(std::size_t at) const {
    if (text_.is_term(at, "被") || text_.is_term(at, "by")) return names_agent(at + 1);
    return text_.is_term(at, "至") || text_.is_term(at, "到") || text_.is_term(at, "往");
  }

  // 在昆山被苏州警方: the agency of the place that the mention lies in.
  bool is_of_larger(const Mention& agent) const {
    return agent.may_mean([&](const PlaceCandidate& larger) {
      return mention_.may_mean([&](const PlaceCandidate& own) {
        return text_.gazetteer.is_in(*own.place, *larger.place);
      });
    });
  }

  // Whether the agency from there on is that of another place: "police in Zhuzhou".
  bool names_agent(std::size_t at) const {
    constexpr std::size_t reach = 4;
    for (const std::size_t end = at + reach; at < end && text_.is_open(at, Gap::blank);) {
      if (const Mention* agent = text_.mention_at(at)) return !is_of_larger(*agent);
      const std::optional<PlaceCue> cue = text_.cues.at(at);
      const bool leads_on =
          is_agency(cue) ||
          (cue && (cue->kind == CueKind::bridge || cue->kind == CueKind::location));
      if (!leads_on) return false;
      at = cue->last;
    }
    return false;
  }

  // "Officers from Changsha arrested 12", "caught by officers from Changsha"; not "a clerk from".
  bool are_officers_before(const PlaceCue& preposition) const {
    constexpr std::string_view officers[] = {"detectives", "investigators", "officers"};
    const std::size_t from = preposition.first;
    return text_.is_term(from, "from") && is_officer_before(text_, from) &&
           is_one_of(officers, text_.stream.term(from - 1));
  }

  // "the police of Foshan", "police officers in the Xigu District".
  void read_agency_ahead() {
    constexpr int max_steps = 4;
    const auto preposition =
        text_.cues.before(before_the(text_, mention_.first), CueKind::location);
    role_.located =
        (preposition && !is_in_name(preposition->first)) || is_place_behind() || is_behind_town();
    if (!preposition) return;
    if (role_.has_agency()) return;
    if (are_officers_before(*preposition)) {
      role_.agency_at = AgencyAt::near;
      return;
    }
    std::size_t at = preposition->first;
    for (int steps = 0; steps < max_steps && at > 0 && text_.is_open(at, Gap::blank);
         ++steps, --at) {
      const std::optional<PlaceCue> cue = text_.cues.before(at);
      if (!is_agency(cue)) continue;
      const bool is_next =
          at == preposition->first && !is_of_other_kind() && !goes_on_in_capitals();
      role_.agency_at = is_next ? AgencyAt::ahead : AgencyAt::near;
      role_.station = cue->kind == CueKind::station;
      return;
    }
  }

  // "University of Texas", "in Boston Garden": abroad, of what is named after the place.
  bool is_in_name(std::size_t preposition) const {
    constexpr std::string_view names[] = {
        "bar",  "bay",         "cafe",   "chicken", "coffee",     "court",   "fries",   "garden",
        "hill", "house",       "point",  "road",    "restaurant", "sands",   "shop",    "street",
        "town", "underground", "estate", "hotel",   "spring",     "gardens", "holdings"};
    if (mention_.first_candidate().place->level != PlaceLevel::foreign) return false;
    const std::size_t next = mention_.last;
    if (text_.is_open(next, Gap::blank) && text_.stream[next].capitalized &&
        is_one_of(names, text_.stream.term(next)))
      return true;
    return text_.is_term(preposition, "of") && preposition > 0 &&
           text_.stream[preposition - 1].capitalized && !is_agency(text_.cues.before(preposition));
  }

  // "in Rome, Texas"; Georgia may be a state.
  bool is_behind_town() const {
    constexpr std::size_t longest = 3;  // tokens
    const std::size_t end = mention_.first;
    const bool is_country = mention_.first_candidate().place->parent.empty();
    if (end == 0 || is_country || text_.is_han(end) || text_.stream.gap_text(end) != ", ")
      return false;
    std::size_t at = end - 1;
    while (at > 0 && end - at < longest && text_.stream[at - 1].capitalized &&
           text_.is_open(at, Gap::blank))
      --at;
    return text_.stream[at].capitalized && text_.is_open(at, Gap::blank) &&
           text_.is_cue_before(at, CueKind::location);
  }

  // "Sydney-based gang", "a Sydney suburb", "Sydney Central Local Court": no person is so called.
  bool is_place_behind() const {
    constexpr std::size_t longest_court = 4;  // tokens
    constexpr std::string_view gangs[] = {"gang",       "group",    "network",   "operation",
                                          "ring",       "scam",     "syndicate", "fraud",
                                          "fraudsters", "scammers", "police"};
    if (text_.is_term(mention_.last, "based"))
      return std::ranges::any_of(
          gangs, [&](std::string_view gang) { return text_.is_term(mention_.last + 1, gang); });
    for (std::size_t at = mention_.last; at < mention_.last + longest_court; ++at) {
      if (!text_.is_open(at, Gap::mark)) return false;
      const std::string_view word = text_.stream.term(at);
      const bool is_first = at == mention_.last;
      if (is_first ? word == "suburb" || word == "suburbs" : word == "court") return true;
      if (!text_.stream[at].capitalized) return false;
    }
    return false;
  }

  // "Taiping, Perak", "Dean Street": another place, or no place.
  bool goes_on_in_capitals() const {
    const std::size_t next = mention_.last;
    if (next >= text_.stream.size() || !text_.stream[next].capitalized) return false;
    const std::string_view gap = text_.stream.gap_text(next);
    return gap == " " || gap == ", ";
  }

  // Where "Wushi City" were a name, the word would be part of it: Wushi is a county.
  bool is_of_other_kind() const {
    constexpr std::string_view kinds[] = {"city",     "county",   "district", "prefecture",
                                          "township", "province", "town",     "village"};
    return text_.is_open(mention_.last, Gap::blank) &&
           is_one_of(kinds, text_.stream.term(mention_.last));
  }

  void read_link() {
    if (index_ == 0) return;
    const std::size_t end = behind_agency(text_.mentions[index_ - 1].last);
    std::size_t from = mention_.first;
    if (from > end) from = before_the(text_, from);
    if (from == end + 1 && (text_.is_cue_at(end, CueKind::location) || text_.is_term(end, "s") ||
                            text_.is_term(end, "的"))) {
      from = end;
    }
    if (from != end) return;
    role_.branch = end > text_.mentions[index_ - 1].last && text_.is_term(mention_.last, "分") &&
                   text_.is_term(mention_.last + 1, "局");
    const Gap gap = std::max(text_.stream[end].gap, text_.stream[mention_.first].gap);
    role_.follows = (gap <= Gap::mark && text_.stream.gap_text(end) != "、") ||
                    (gap == Gap::clause && !text_.is_han(mention_.first));
  }

  // 贵阳市|公安局|南明分局
  std::size_t behind_agency(std::size_t end) const {
    const auto is_part_of_agency = [&](std::size_t at) {
      return text_.is_cue_at(at, CueKind::agency) || text_.is_cue_at(at, CueKind::bridge);
    };
    while (mention_.first > end && text_.is_han(end) && text_.is_open(end, Gap::none) &&
           is_part_of_agency(end)) {
      end = text_.cues.at(end)->last;
    }
    return end;
  }

  const PlaceText& text_;
  const std::size_t index_;
  const Mention& mention_;
  PlaceRole role_;
};

Aside aside_of(const PlaceText& text, const Mention& mention) {
  if (is_pretended(text, mention)) return Aside::pretended;
  const bool is_person = is_given_name(text, mention);
  if (is_person && text.is_han(mention.first)) return Aside::person;
  if (mention.role.has_agency()) return Aside::none;
  if (is_part_of_name(text, mention)) return Aside::part_of_name;
  if (is_home(text, mention)) return Aside::home;
  if (is_left_out(text, mention)) return Aside::left_out;
  if (is_only_reached(text, mention)) return Aside::reached;
  return is_person ? Aside::person : Aside::none;
}

}  // namespace

PlaceRole role_of(const PlaceText& text, std::size_t index) {
  return RoleReader(text, index).read();
}

PlaceRole with_asides(const PlaceText& text, const Mention& mention) {
  PlaceRole role = mention.role;
  role.helps = role.has_agency() && is_of_helper(text, mention);
  role.dateline = !role.has_agency() && is_dateline(text, mention);
  role.aside = aside_of(text, mention);
  return role;
}

}  // namespace dragnet
