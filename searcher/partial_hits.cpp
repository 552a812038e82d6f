#include "searcher/partial_hits.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "searcher/matcher.h"
#include "searcher/matches.h"
#include "searcher/query_compiler.h"
#include "searcher/ranking.h"
#include "searcher/time_limit.h"

namespace dragnet {

namespace {

// With the hits.
constexpr std::size_t most_shown = 10;

bool are_wanted(const SearchRequest& request) {
  const bool single_hits = !request.timeline && !request.pivot && !request.table;
  return request.partial && single_hits && request.offset == 0 && SortKey(request.sort).is_score();
}

// Of two words one says little beside a report that has both.
bool are_of_use(std::size_t words, const HitList& hits) {
  return words > 2 || (words == 2 && hits.empty());
}

std::set<std::uint32_t> stories_of(const HitList::Page& page, const Copies& copies) {
  std::set<std::uint32_t> stories;
  for (const RankedReport& report : page.reports)
    if (const auto story = copies.story_at(report.number)) stories.insert(*story);
  return stories;
}

// The words of a query, to be asked of single reports.
class Words {
 public:
  Words(const std::vector<Query>& words, const IndexReader& index) : index_(index) {
    for (const Query& word : words) words_.push_back({as_typed(word), compile(word, index)});
  }

  std::vector<std::string> lacking_in(const RankedReport& report) const {
    std::vector<std::string> lacking;
    for (const auto& [text, plan] : words_)
      if (!score_of(report.number, plan, index_)) lacking.push_back(text);
    return lacking;
  }

 private:
  // Without what they also stand for.
  static std::string as_typed(const Query& word) {
    const auto* any = std::get_if<Or>(&word.node);
    if (any == nullptr) return to_string(word);
    const std::string typed = any->is_of_words ? typed_words(any->operands.front()) : "";
    return typed.empty() ? "(" + to_string(word) + ")" : typed;
  }

  std::vector<std::pair<std::string, Plan>> words_;
  const IndexReader& index_;
};

}  // namespace

HitList partial_hits(const Query& query, const Filters& filters, const SearchRequest& request,
                     const HitList& hits, const IndexReader& index) {
  const std::vector<Query> words = words_and_filters(query).words;
  const std::size_t room = std::min(request.limit, most_shown);
  if (!are_wanted(request) || !are_of_use(words.size(), hits) || hits.size() >= room) return {};
  renew_search_time();  // what was found is not to be lost
  // As many as could be copies of the hits are passed over.
  const HitList::Page found = Matcher(index, some_words_of(query), filters)
                                  .page({.limit = room, .collapse = request.collapse}, {})
                                  .hits.page();

  const auto known = stories_of(hits.page(), index.copies());
  const Words asked(words, index);
  HitList::Page page{.reports = {},
                     .copies = {},
                     .first_rank = hits.size() + 1,
                     .scored = found.scored,
                     .plan = found.plan,
                     .gazetteer = found.gazetteer};
  for (std::size_t i = 0; i < found.reports.size(); ++i) {
    if (hits.size() + page.reports.size() == room) break;
    const RankedReport& report = found.reports[i];
    const auto story = index.copies().story_at(report.number);
    if (request.collapse && story && known.contains(*story)) continue;
    page.reports.push_back(report);
    if (!found.copies.empty()) page.copies.push_back(found.copies[i]);
    page.lacking.push_back(asked.lacking_in(report));
  }
  return {std::move(page), index.shared_reports()};
}

}  // namespace dragnet
