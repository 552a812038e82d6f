#include "indexer/place_mentions.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "common/sentences.h"

namespace dragnet {

namespace {

bool is_han(const TokenStream& stream, std::size_t at) {
  return at < stream.size() && stream[at].kind == TokenKind::han;
}

// 县级 and 区域 are words of their own; 兴县 inside 振兴县域 is none.
bool is_cut_off(const TokenStream& stream, const NameMatch& match) {
  if (!is_han(stream, match.first)) return false;
  const bool is_followed = is_han(stream, match.last) && stream[match.last].gap == Gap::none;
  const std::string_view next = is_followed ? stream.term(match.last) : std::string_view();
  return next == "级" || next == "域";
}

// 公安 is the police far more often than the county; 推广安装 has nothing of 广安, 长治久安 nothing
// of 长治.
bool is_other_word(const Cues& cues, const NameMatch& match) {
  constexpr std::size_t reach = 4;
  const PlaceCue* here = cues.at(match.first);
  if (here != nullptr && here->kind == CueKind::agency && here->last >= match.last) return true;
  for (std::size_t at = match.first < reach ? 0 : match.first - reach; at <= match.first; ++at) {
    const PlaceCue* cue = cues.at(at);
    if (cue == nullptr || cue->kind != CueKind::other) continue;
    if (at == match.first ? cue->last > match.last : cue->last > match.first) return true;
  }
  return false;
}

bool is_minor(const NameMatch& match) {
  return std::ranges::all_of(match.candidates, [](const Candidate& candidate) {
    return candidate.form != NameForm::full && candidate.place->level == PlaceLevel::county;
  });
}

// Names overlap: 上海|南 is not 海南. The first wins, then the longer, but a county's short name,
// which may be a common word, gives way to a surer name that begins inside it.
std::vector<Mention> take_names(std::vector<NameMatch> matches, Field field) {
  std::vector<Mention> mentions;
  std::size_t free_from = 0;
  for (std::size_t i = 0; i < matches.size();) {
    std::size_t end = i;
    while (end < matches.size() && matches[end].first == matches[i].first) ++end;
    const NameMatch& longest = matches[i];
    const bool gives_way = is_minor(longest) && end < matches.size() &&
                           matches[end].first < longest.last && !is_minor(matches[end]);
    if (longest.first >= free_from && !gives_way) {
      Mention mention;
      mention.field = field;
      mention.first = longest.first;
      mention.last = longest.last;
      mention.readings.assign(
          std::make_move_iterator(matches.begin() + static_cast<std::ptrdiff_t>(i)),
          std::make_move_iterator(matches.begin() + static_cast<std::ptrdiff_t>(end)));
      free_from = mention.last;
      mentions.push_back(std::move(mention));
    }
    i = end;
  }
  return mentions;
}

// Reads what stands around the mentions of one stream.
class Surroundings {
 public:
  Surroundings(const TokenStream& stream, const Cues& cues, const std::vector<Mention>& mentions)
      : stream_(stream), cues_(cues), mentions_(mentions) {}

  void read(Mention& mention, std::size_t index) const {
    read_agency_after(mention);
    read_before(mention);
    read_link(mention, index);
    mention.dateline = !mention.agency && is_dateline(mention);
    mention.aside =
        is_pretended(mention) ||
        (!mention.agency && (is_name_part(mention) || is_home(mention) || is_given_name(mention)));
  }

 private:
  const Mention* mention_at(std::size_t token) const {
    const auto found = std::ranges::lower_bound(mentions_, token, {}, &Mention::first);
    return found != mentions_.end() && found->first == token ? &*found : nullptr;
  }
  const Mention* mention_before(std::size_t token) const {
    const auto next = std::ranges::lower_bound(mentions_, token, {}, &Mention::first);
    return next != mentions_.begin() && std::prev(next)->last == token ? &*std::prev(next)
                                                                       : nullptr;
  }
  bool is_cue_at(std::size_t token, CueKind kind) const {
    const PlaceCue* cue = cues_.at(token);
    return cue != nullptr && cue->kind == kind;
  }
  bool is_cue_before(std::size_t token, CueKind kind) const {
    const PlaceCue* cue = cues_.before(token);
    return cue != nullptr && cue->kind == kind;
  }
  bool is_open(std::size_t token, Gap widest) const {
    return token < stream_.size() && stream_[token].gap <= widest;
  }

  // 固原市|公安局|原州区|分局: other places and a few words may stand between a place and its
  // agency.
  void read_agency_after(Mention& mention) const {
    std::size_t at = mention.last;
    for (int steps = 0, unknown = 0; steps < 7 && is_open(at, Gap::mark); ++steps) {
      const PlaceCue* cue = cues_.at(at);
      const Mention* other = mention_at(at);
      if (cue != nullptr && (cue->kind == CueKind::agency || cue->kind == CueKind::station)) {
        mention.agency = true;
        mention.agency_next = at == mention.last && stream_[at].gap <= Gap::blank;
        mention.station = cue->kind == CueKind::station;
        return;
      }
      if (other != nullptr) {
        at = other->last;
      } else if (cue != nullptr && cue->kind == CueKind::bridge && stream_[at].gap <= Gap::blank) {
        at = cue->last;
      } else if (cue == nullptr && ++unknown <= 2 && stream_[at].gap <= Gap::blank) {
        ++at;
      } else {
        return;
      }
    }
  }

  // "the police of Foshan", "police officers in the Xigu District".
  void read_before(Mention& mention) const {
    std::size_t at = mention.first;
    if (at > 0 && stream_.term(at - 1) == "the") --at;
    const PlaceCue* preposition = cues_.before(at);
    if (preposition == nullptr || preposition->kind != CueKind::location) return;
    mention.located = true;
    if (mention.agency) return;
    at = preposition->first;
    for (int steps = 0; steps < 4 && at > 0 && is_open(at, Gap::blank); ++steps, --at) {
      const PlaceCue* cue = cues_.before(at);
      if (cue == nullptr || (cue->kind != CueKind::agency && cue->kind != CueKind::station))
        continue;
      mention.agency = true;
      mention.station = cue->kind == CueKind::station;
      return;
    }
  }

  void read_link(Mention& mention, std::size_t index) const {
    if (index == 0) return;
    std::size_t end = mentions_[index - 1].last;
    std::size_t from = mention.first;
    if (from > end && stream_.term(from - 1) == "the") --from;
    if (from == end + 1 && (is_cue_at(end, CueKind::location) || stream_.term(end) == "s" ||
                            stream_.term(end) == "的")) {
      from = end;
    }
    while (from > end && is_han(stream_, end) && is_open(end, Gap::none) &&
           is_part_of_agency(end)) {
      end = cues_.at(end)->last;  // 贵阳市|公安局|南明分局
    }
    if (from != end) return;
    const Gap gap = std::max(stream_[end].gap, stream_[mention.first].gap);
    const std::string_view between = stream_.gap_text(end);
    mention.follows = gap <= Gap::mark && between != "、";
    mention.after_clause = gap == Gap::clause && !is_han(stream_, mention.first);
  }

  bool is_part_of_agency(std::size_t at) const {
    return is_cue_at(at, CueKind::agency) || is_cue_at(at, CueKind::bridge);
  }

  bool is_dateline(const Mention& mention) const {
    constexpr std::size_t head = 60;
    if (is_open(mention.first, Gap::clause) && is_cue_before(mention.first, CueKind::source))
      return true;
    if (mention.first > head || mention.last >= stream_.size()) return false;
    if (is_han(stream_, mention.first)) {
      const bool is_date = stream_[mention.last].kind == TokenKind::number &&
                           mention.last + 1 < stream_.size() &&
                           stream_.term(mention.last + 1) == "月";
      const Mention* other = mention_before(mention.first);
      return is_date && (stream_[mention.first].gap == Gap::sentence ||
                         (other != nullptr && is_dateline(*other)) || has_wire_ahead(mention));
    }
    return is_open(mention.last, Gap::clause) && is_cue_at(mention.last, CueKind::wire);
  }

  // 5月26日电
  bool has_wire_ahead(const Mention& mention) const {
    for (std::size_t at = mention.last; at < mention.last + 6 && at < stream_.size(); ++at) {
      if (stream_.term(at) == "电" || stream_.term(at) == "讯") return true;
    }
    return false;
  }

  // 江苏银行, 中山大学, Xinjiang Legal Daily
  bool is_name_part(const Mention& mention) const {
    std::size_t at = mention.last;
    for (int steps = 0; steps < 4 && is_open(at, Gap::blank); ++steps) {
      if (const Mention* other = mention_at(at)) {
        at = other->last;
        continue;
      }
      const PlaceCue* cue = cues_.at(at);
      if (cue != nullptr && cue->kind == CueKind::institution) return true;
      if (cue != nullptr && !(cue->kind == CueKind::bridge && is_han(stream_, at))) return false;
      if (!is_han(stream_, at) && !stream_[at].capitalized) return false;
      if (is_han(stream_, at) &&
          (stream_.term(at) == "一" || stream_.term(at) == "某" || stream_.term(at) == "在")) {
        return false;
      }
      at = cue != nullptr ? cue->last : at + 1;
    }
    return false;
  }

  bool is_home(const Mention& mention) const {
    const std::size_t at = behind_bridges(mention.last);
    if (is_open(at, Gap::blank) && is_cue_at(at, CueKind::person)) return true;
    if (at > mention.last && stream_.term(at - 1) == "的" && has_person_ahead(at)) return true;
    if (is_behind(mention, CueKind::origin, 4)) return true;
    return mention.located && stream_.term(mention.first - 1) == "from";
  }

  // Past the smaller places and the type words behind a place: 福建|漳州|人.
  std::size_t behind_bridges(std::size_t at) const {
    while (is_open(at, Gap::blank)) {
      if (const Mention* other = mention_at(at)) {
        at = other->last;
      } else if (is_cue_at(at, CueKind::bridge)) {
        at = cues_.at(at)->last;
      } else {
        break;
      }
    }
    return at;
  }

  bool has_person_ahead(std::size_t from) const {
    for (std::size_t at = from; at < from + 4 && is_open(at, Gap::blank); ++at) {
      if (is_cue_at(at, CueKind::person)) return true;
    }
    return false;
  }

  bool is_pretended(const Mention& mention) const {
    return is_behind(mention, CueKind::pretence, 8);
  }

  // True when the cue stands before the mention in its clause, at most `words` away, other places
  // not counted.
  bool is_behind(const Mention& mention, CueKind kind, std::size_t words) const {
    std::size_t at = mention.first;
    for (std::size_t passed = 0; at > 0 && passed <= words && is_open(at, Gap::mark);) {
      if (is_cue_before(at, kind)) return true;
      const Mention* other = mention_before(at);
      if (other == nullptr) ++passed;
      at = other == nullptr ? at - 1 : other->first;
    }
    return false;
  }

  bool is_given_name(const Mention& mention) const {
    return mention.first > 0 && is_open(mention.first, Gap::blank) &&
           stream_[mention.first - 1].capitalized &&
           is_cue_before(mention.first, CueKind::surname) &&
           mention_before(mention.first) == nullptr;
  }

  const TokenStream& stream_;
  const Cues& cues_;
  const std::vector<Mention>& mentions_;
};

}  // namespace

PlaceText read_mentions(const PlaceNames& names, const PlaceCues& cues, const TokenStream& stream,
                        Field field) {
  PlaceText text{.field = field, .mentions = {}, .cues = cues.find(stream)};
  std::vector<NameMatch> matches = names.find(stream);
  std::erase_if(matches, [&](const NameMatch& match) {
    return is_cut_off(stream, match) || is_other_word(text.cues, match);
  });
  text.mentions = take_names(std::move(matches), field);

  const std::vector<Sentence> sentences = split_sentences(stream);
  const std::vector<Mention> unread = text.mentions;
  const Surroundings surroundings(stream, text.cues, unread);
  for (std::size_t i = 0; i < text.mentions.size(); ++i) {
    text.mentions[i].sentence = sentence_of(sentences, text.mentions[i].first);
    surroundings.read(text.mentions[i], i);
  }
  return text;
}

}  // namespace dragnet
