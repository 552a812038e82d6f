#include "indexer/place_agencies.h"

#include <algorithm>
#include <span>

#include "common/one_of.h"
#include "indexer/place_help.h"

namespace dragnet {

namespace {

// 越南公安部刑事警察局, 联邦刑事警察局: an agency of another country.
bool is_of_abroad(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t reach = 8;
  constexpr std::string_view unknown_country[] = {"邦", "国", "州", "韩"};
  constexpr std::string_view titles = "国家联邦皇中央最高政府警察总署内务部公安司法厅局的";
  std::size_t at = mention.first;
  if (!text.is_han(at) || !text.is_open(at, Gap::none) || at == 0) return false;
  if (is_one_of(unknown_country, text.stream.term(at - 1))) return true;
  if (text.is_cue_before(at, CueKind::national)) return true;
  for (; at > 0 && at + reach > mention.first && text.is_open(at, Gap::none); --at) {
    if (const Mention* other = text.mention_before(at)) {
      return other->readings.front().candidates.front().place->level == PlaceLevel::foreign;
    }
    if (titles.find(text.stream.term(at - 1)) == std::string_view::npos) return false;
  }
  return false;
}

// What is so called after the first time is the same.
bool is_called_abroad(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t most = 50;  // mentions looked at, so that long lists stay cheap
  const std::span all(text.mentions);
  const auto first = std::ranges::find_if(all.first(std::min(most, all.size())), is_country_agency);
  return is_of_abroad(text, mention) ||
         (first != all.end() && is_country_agency(*first) && is_of_abroad(text, *first));
}

// "The FBI arrested", "arrested by the FBI", "officers of the FBI", at the head of a report; not
// "monitored by the FBI's computers".
bool is_of_report(const PlaceText& text, const Mention& mention) {
  constexpr std::size_t head = 60;  // tokens
  constexpr std::string_view links[] = {"by", "of"};
  if (mention.first > head || is_of_helper(text, mention)) return false;
  const bool has_article = mention.first > 0 && text.is_term(mention.first - 1, "the");
  const std::size_t first = has_article ? mention.first - 1 : mention.first;
  if (first == 0 || text.stream[first].gap == Gap::sentence) return true;
  const bool is_owner = text.is_open(mention.last, Gap::blank) &&
                        text.stream.gap_text(mention.last).find('s') != std::string_view::npos;
  return !is_owner && is_one_of(links, text.stream.term(first - 1));
}

}  // namespace

bool is_country_agency(const Mention& mention) {
  return mention.readings.front().candidates.front().is_agency;
}

bool tells_country(const PlaceText& text, const Mention& mention) {
  if (text.is_term(mention.last - 1, "police")) return true;
  const Place& country = *mention.readings.front().candidates.front().place;
  return country.level == PlaceLevel::foreign ? is_of_report(text, mention)
                                              : !is_called_abroad(text, mention);
}

}  // namespace dragnet
