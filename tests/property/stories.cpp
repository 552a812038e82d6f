// stories INDEX REQUESTS SEED: for random requests, prints where the stories of a result do not add
// up to its reports, and ends with 1 if there is such a result.
//
// Every report of the uncollapsed result is a hit or a copy of one hit exactly, in the order of the
// first of each story; the totals are the same either way; pages joined are the whole.
#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "common/program.h"
#include "searcher/search.h"

namespace dragnet {

namespace {

const std::vector<std::string> queries = {
    "",           "police", "诈骗", "fraud -teacher", "电话 OR phone", "\"bank counter\"",
    "title:警方", "posters"};
const std::vector<std::string> orders = {"relevance", "newest", "oldest", "suspects-arrested"};

// A story of a page: its representative and the copies that match.
struct Story {
  std::string lead;
  std::set<std::string> copies;
  bool operator==(const Story&) const = default;
};

std::vector<Story> stories_of(const SearchResult& result) {
  std::vector<Story> stories;
  for (const Hit& hit : result.hits) {
    stories.push_back({hit.report.id, {}});
    for (const Report& copy : hit.copies.read(hit.copies.size()))
      stories.back().copies.insert(copy.id);
  }
  return stories;
}

class Checker {
 public:
  Checker(const IndexReader& index, unsigned seed) : index_(index), random_(seed) {}

  void check_one() {
    SearchRequest request{
        .query = queries[below(queries.size())], .sort = orders[below(orders.size())], .limit = 0};
    if (below(3) == 0) request.after = std::to_string(2020 + below(5));
    if (below(4) == 0) request.filters = {{Facet::language, {below(2) == 0 ? "en" : "zh"}}};
    const SearchResult collapsed = search(index_, request);
    const std::vector<Story> stories = stories_of(collapsed);
    check_whole(request, collapsed, stories);
    check_pages(request, stories);
    copies_seen_ += collapsed.total - collapsed.stories;
  }

  std::size_t mistakes() const { return mistakes_; }
  std::size_t copies_seen() const { return copies_seen_; }

 private:
  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

  void require(bool holds, const SearchRequest& request, const std::string& what) {
    if (holds) return;
    ++mistakes_;
    std::cout << "query \"" << request.query << "\" by " << request.sort << ": " << what << '\n';
  }

  void check_whole(SearchRequest request, const SearchResult& collapsed,
                   const std::vector<Story>& stories) {
    request.collapse = false;
    const SearchResult all = search(index_, request);
    require(all.total == collapsed.total && all.stories == collapsed.stories, request,
            "other totals without collapsing");
    require(stories.size() == collapsed.stories, request, "another number of stories");

    std::map<std::string, std::size_t> story_of;
    for (std::size_t i = 0; i < stories.size(); ++i) {
      story_of[stories[i].lead] = i;
      for (const std::string& copy : stories[i].copies) story_of[copy] = i;
    }
    std::size_t sum = 0;
    for (const Story& story : stories) sum += 1 + story.copies.size();
    require(sum == collapsed.total && story_of.size() == sum, request,
            "stories do not add up to the reports");

    std::vector<std::string> leads;
    std::set<std::size_t> met;
    for (const Hit& hit : all.hits) {
      const auto found = story_of.find(hit.report.id);
      require(found != story_of.end(), request, hit.report.id + " is in no story");
      if (found != story_of.end() && met.insert(found->second).second)
        leads.push_back(hit.report.id);
    }
    require(std::ranges::equal(leads, stories, {}, {}, &Story::lead), request,
            "a story is not represented by its first report");

    request.count_only = true;
    const SearchResult counted = search(index_, request);
    require(counted.total == all.total && counted.stories == all.stories, request,
            "counting gives other totals");
  }

  void check_pages(SearchRequest request, const std::vector<Story>& stories) {
    request.limit = 1 + below(9);
    std::vector<Story> joined;
    for (; request.offset < stories.size() + 1; request.offset += request.limit) {
      const SearchResult page = search(index_, request);
      require(page.hits.empty() || page.hits.first_rank() == request.offset + 1, request,
              "a page begins with another rank");
      std::ranges::copy(stories_of(page), std::back_inserter(joined));
    }
    require(joined == stories, request, "the pages are not the whole");
  }

  const IndexReader& index_;
  std::mt19937 random_;
  std::size_t mistakes_ = 0;
  std::size_t copies_seen_ = 0;
};

ExitStatus check(const std::vector<std::string>& arguments) {
  const IndexReader index(arguments.at(0));
  Checker checker(index, static_cast<unsigned>(std::stoul(arguments.at(2))));
  const std::size_t requests = std::stoul(arguments.at(1));
  for (std::size_t i = 0; i < requests; ++i) checker.check_one();
  std::cout << requests << " requests, " << checker.copies_seen() << " copies, "
            << checker.mistakes() << " mistakes\n";
  return checker.mistakes() == 0 && checker.copies_seen() > 0 ? ExitStatus::ok
                                                              : ExitStatus::no_hits;
}

}  // namespace

}  // namespace dragnet

int main(int count, char** arguments) {
  return dragnet::run_program("stories", [&] {
    return dragnet::check({arguments + 1, arguments + count});
  });
}
