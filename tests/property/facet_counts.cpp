// facet_counts INDEX REQUESTS SEED: for random combinations of filters, prints where a count beside
// a facet is not what the search gives once the value is chosen, and ends with 1 if there is one.
//
// Further: a cross table's totals are the facets' counts; facets of which a report has at most one
// value add up to the total, and a filter of another facet never raises a count.
#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "common/program.h"
#include "searcher/search.h"

namespace dragnet {

namespace {

const std::vector<std::string> queries = {"",
                                          "police",
                                          "银行",
                                          "fraud -bank",
                                          "诈骗",
                                          "\"bank card\"",
                                          "pig butchering",
                                          "a OR 电话",
                                          "arrest*",
                                          "title:police OR 公安"};

// A report has at most one of these.
bool is_single(Facet facet) {
  return facet == Facet::kind || facet == Facet::language || facet == Facet::source ||
         facet == Facet::year || facet == Facet::month;
}

std::string described(const SearchRequest& request) {
  std::string text = "query \"" + request.query + "\"";
  for (const FacetFilter& filter : request.filters) {
    text.append(" ").append(name_of(filter.facet)).append("=");
    for (const std::string& value : filter.values) text.append(value).append("|");
  }
  return text + " after " + request.after;
}

SearchRequest with_value(SearchRequest request, Facet facet, const std::string& value) {
  std::erase_if(request.filters, [facet](const FacetFilter& f) { return f.facet == facet; });
  request.filters.push_back({facet, {value}});
  return request;
}

class Checker {
 public:
  Checker(const IndexReader& index, unsigned seed) : index_(index), random_(seed) {
    SearchRequest everything;
    for (const Facet facet : all_facets()) everything.facets.push_back({facet, 0});
    for (const FacetCounts& counts : search(index_, everything).facets) {
      for (const FacetCount& value : counts.values) values_[counts.facet].push_back(value.id);
    }
  }

  void check_one() {
    const SearchRequest request = random_request();
    SearchRequest counting = request;
    for (const Facet facet : all_facets()) counting.facets.push_back({facet, 0});
    const SearchResult result = search(index_, counting);
    for (const FacetCounts& counts : result.facets) {
      check_sum(request, counts, result.total);
      check_value(request, counts);
    }
    check_narrowing(counting, result);
    check_pivot(counting, result);
  }

  std::size_t mistakes() const { return mistakes_; }

 private:
  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

  // One or two values of up to three facets.
  SearchRequest random_request() {
    SearchRequest request{.query = queries[below(queries.size())]};
    for (std::size_t count = below(4); count > 0; --count) {
      const Facet facet = all_facets()[below(facet_count)];
      const std::vector<std::string>& values = values_[facet];
      if (values.empty()) continue;
      request = with_value(std::move(request), facet, values[below(values.size())]);
      if (below(2) == 0) request.filters.back().values.push_back(values[below(values.size())]);
    }
    if (below(4) == 0) request.after = std::to_string(2018 + below(6));
    request.undated = below(2) == 0;
    return request;
  }

  void fail(const SearchRequest& request, const FacetCounts& counts, const std::string& what) {
    ++mistakes_;
    std::cout << described(request) << ": " << name_of(counts.facet) << ": " << what << '\n';
  }

  void check_sum(const SearchRequest& request, const FacetCounts& counts, std::size_t total) {
    const bool filtered =
        std::any_of(request.filters.begin(), request.filters.end(),
                    [&](const FacetFilter& filter) { return filter.facet == counts.facet; });
    if (!is_single(counts.facet) || filtered) return;
    std::size_t sum = counts.without;
    for (const FacetCount& value : counts.values) sum += value.count;
    if (sum != total) fail(request, counts, "adds up to " + std::to_string(sum));
  }

  // One of the values, so that many requests are tried.
  void check_value(const SearchRequest& request, const FacetCounts& counts) {
    if (counts.values.empty()) return;
    const FacetCount& value = counts.values[below(counts.values.size())];
    SearchRequest chosen = with_value(request, counts.facet, value.id);
    chosen.count_only = true;
    const std::size_t total = search(index_, chosen).total;
    if (total != value.count) {
      fail(
          request, counts,
          value.id + " counts " + std::to_string(value.count) + ", gives " + std::to_string(total));
    }
  }

  void check_narrowing(const SearchRequest& counting, const SearchResult& wide) {
    const Facet added = all_facets()[below(facet_count)];
    if (values_[added].empty()) return;
    const bool filtered =
        std::any_of(counting.filters.begin(), counting.filters.end(),
                    [added](const FacetFilter& filter) { return filter.facet == added; });
    if (filtered) return;
    const SearchResult narrow =
        search(index_, with_value(counting, added, values_[added][below(values_[added].size())]));
    for (std::size_t i = 0; i < wide.facets.size(); ++i) {
      if (wide.facets[i].facet == added) continue;
      std::map<std::string, std::size_t> before;
      for (const FacetCount& value : wide.facets[i].values) before[value.id] = value.count;
      for (const FacetCount& value : narrow.facets[i].values) {
        if (value.count > before[value.id]) {
          fail(counting, narrow.facets[i], value.id + " rises with a filter of another facet");
        }
      }
    }
  }

  // Of facets without a filter of their own, whose counts do not look past it.
  void check_pivot(SearchRequest request, const SearchResult& counted) {
    const Facet facet = all_facets()[below(facet_count)];
    if (std::any_of(request.filters.begin(), request.filters.end(),
                    [facet](const FacetFilter& filter) { return filter.facet == facet; })) {
      return;
    }
    request.pivot = {{facet, 0}, {all_facets()[below(facet_count)], 0}};
    const SearchResult crossed = search(index_, request);
    for (const FacetCounts& counts : counted.facets) {
      if (counts.facet != facet) continue;
      std::map<std::string, std::size_t> expected;
      for (const FacetCount& value : counts.values) expected[value.id] = value.count;
      if (counts.without > 0) expected[""] = counts.without;
      std::map<std::string, std::size_t> got;
      for (const PivotValue& row : crossed.pivot->row_values) got[row.id] = row.total.reports;
      if (got != expected) fail(request, counts, "the pivot has other totals");
    }
    if (crossed.pivot->all.reports != counted.total)
      fail(request, counted.facets.front(), "the pivot has another total");
  }

  const IndexReader& index_;
  std::mt19937 random_;
  std::map<Facet, std::vector<std::string>> values_;
  std::size_t mistakes_ = 0;
};

ExitStatus check(const std::vector<std::string>& arguments) {
  const IndexReader index(arguments.at(0));
  Checker checker(index, static_cast<unsigned>(std::stoul(arguments.at(2))));
  const std::size_t requests = std::stoul(arguments.at(1));
  for (std::size_t i = 0; i < requests; ++i) checker.check_one();
  std::cout << requests << " requests, " << checker.mistakes() << " mistakes\n";
  return checker.mistakes() == 0 ? ExitStatus::ok : ExitStatus::no_hits;
}

}  // namespace

}  // namespace dragnet

int main(int count, char** arguments) {
  return dragnet::run_program("facet_counts", [&] {
    return dragnet::check({arguments + 1, arguments + count});
  });
}
