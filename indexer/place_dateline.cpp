#include "indexer/place_dateline.h"

#include <string_view>

#include "indexer/han_phrases.h"

namespace dragnet {

namespace {

bool opens_line(const PlaceText& text, std::size_t token) {
  return text.stream[token].gap == Gap::sentence;
}

// 台中5日電; not 5日电话通知
bool is_day_of_wire(const PlaceText& text, std::size_t date) {
  return text.is_term(date + 1, "日") &&
         (text.is_term(date + 2, "电") || text.is_term(date + 2, "讯")) &&
         !text.is_open(date + 3, Gap::none);
}

// 昆明2月15日电
bool is_han_dateline(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t date_size = 6;  // tokens
  const std::size_t date = mention.last;
  if (text.stream[date].kind != TokenKind::number) return false;
  if (is_day_of_wire(text, date)) return true;
  if (!text.is_term(date + 1, "月")) return false;
  if (opens_line(text, mention.first)) return true;
  const Mention* other = text.mention_before(mention.first);
  if (other != nullptr && is_dateline(text, *other)) return true;
  for (std::size_t at = date; at < date + date_size; ++at) {
    if (text.is_term(at, "电") || text.is_term(at, "讯")) return true;
  }
  return false;
}

// "KUNMING, Feb. 15", "KUNMING (Xinhua)", "KUNMING --", "KUNMING: ", "KUNMING, Yunnan, Feb. 15"
bool is_latin_dateline(const PlaceText& text, const Mention& mention) {
  std::size_t behind = mention.last;
  if (const Mention* larger = text.mention_at(behind); larger != nullptr &&
                                                       opens_line(text, mention.first) &&
                                                       text.stream.gap_text(behind) == ", ") {
    if (text.stream.gap_text(larger->last) != ": ") behind = larger->last;  // a headline's
  }
  if (text.is_open(behind, Gap::clause) && text.is_cue_at(behind, CueKind::wire)) return true;
  if (!opens_line(text, mention.first)) return false;
  if (text.is_open(behind, Gap::mark) && text.is_cue_at(behind, CueKind::source)) return true;
  return is_dash_before(text, behind);
}

// "By Zheng Caixiong in Guangzhou"
bool is_byline(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t longest_name = 6;
  if (mention.first < 3 || !text.is_term(mention.first - 1, "in")) return false;
  std::size_t at = mention.first - 1;
  for (std::size_t words = 0; words < longest_name && at > 0; ++words) {
    --at;
    if (!text.stream[at].capitalized && !text.is_term(at, "and")) return false;
    if (opens_line(text, at)) return text.is_term(at, "by");
  }
  return false;
}

// "a news conference in Beijing", "the meeting was held in Beijing": where it was told.
bool is_of_meeting(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 4;
  constexpr std::string_view meetings[] = {"conference", "briefing", "meeting"};
  if (mention.first < 2 || !text.is_term(mention.first - 1, "in")) return false;
  const std::size_t in = mention.first - 1;
  if (text.is_term(in - 1, "held")) return true;
  for (std::size_t at = in; at > 0 && at + reach > in && text.is_open(at, Gap::blank); --at) {
    for (const std::string_view meeting : meetings) {
      if (text.is_term(at - 1, meeting)) return true;
    }
  }
  return false;
}

}  // namespace

bool is_dash_before(const PlaceText& text, std::size_t token) {
  const std::string_view gap = text.stream.gap_text(token);
  return gap == ": " || gap.find("--") != gap.npos || gap.find("—") != gap.npos ||
         gap.find(" – ") != gap.npos || gap == " - ";
}

bool is_report_line(const PlaceText& text, const Mention& mention) {
  static const HanPhrases reports = {"报道", "报导"};
  static const HanPhrases kinds = {"即时", "综合", "连线", "现场", "专题"};
  constexpr int most_places = 4;
  std::size_t at = mention.last;
  for (int i = 0; i < most_places; ++i) {
    const Mention* next = text.mention_at(at);  // 广东深圳报道, 台中、彰化報導
    if (next == nullptr) break;
    if (!text.is_open(at, Gap::mark)) return false;
    at = next->last;
  }
  if (!text.is_open(at, Gap::none)) return false;
  at += kinds.size_at(text.stream, at);
  const std::size_t size = reports.size_at(text.stream, at);
  return size > 0 && !text.is_open(at + size, Gap::none);
}

bool is_dateline(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t head = 60;  // tokens in which a report says where it was written
  if (text.is_open(mention.first, Gap::clause) &&
      text.is_cue_before(mention.first, CueKind::source)) {
    return true;
  }
  if (text.is_han(mention.first) ? is_report_line(text, mention) : is_of_meeting(text, mention))
    return true;
  if (mention.first > head || mention.last >= text.stream.size()) return false;
  if (text.is_han(mention.first)) return is_han_dateline(text, mention);
  return is_latin_dateline(text, mention) || is_byline(text, mention);
}

}  // namespace dragnet
