// bench_queries INDEX QUERIES.tsv [exact]: how long searches take in one process that goes on: ten
// hits with their snippets, and the counts of city and type over all matches.
//
// Queries: kind, first word or phrase, second one or nothing, field and value of a filter or
// nothing, separated by tabs. Either word is enough for the kind or2. With exact, words are taken
// by their letters, as engines without stems do. Every query is run twice; printed are kind, both
// words, hits and the milliseconds of the second run.
#include <chrono>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "common/program.h"
#include "searcher/highlighter.h"
#include "searcher/search.h"

namespace dragnet {

namespace {

using Clock = std::chrono::steady_clock;

struct BenchQuery {
  std::string kind;
  std::string first;
  std::string second;
  std::string field;
  std::string value;

  // As phrases, which is what the words of other engines mean in Chinese.
  std::string text(bool exact) const {
    const std::string quote = exact ? "exact:\"" : "\"";
    std::string text = quote + first + '"';
    if (!second.empty()) text += (kind == "or2" ? " OR " : " ") + quote + second + '"';
    if (!field.empty()) text += ' ' + field + ":\"" + value + '"';
    return text;
  }
};

std::vector<BenchQuery> read_queries(const std::string& path) {
  std::vector<BenchQuery> queries;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::vector<std::string> fields(1);
    for (const char c : line) {
      if (c == '\t') {
        fields.emplace_back();
      } else {
        fields.back() += c;
      }
    }
    fields.resize(5);
    queries.push_back({fields[0], fields[1], fields[2], fields[3], fields[4]});
  }
  return queries;
}

SearchRequest request_of(const BenchQuery& query, bool exact) {
  SearchRequest request;
  request.query = query.text(exact);
  request.concepts = false;
  request.collapse = false;
  request.facets = {{Facet::city, 20}, {Facet::type, 20}};
  return request;
}

struct Answer {
  std::size_t hits = 0;
  std::size_t snippet_bytes = 0;  // so that they are made
};

Answer answer(const IndexReader& index, const SearchRequest& request) {
  const SearchResult result = search(index, request);
  Answer answer{.hits = result.total};
  Highlighter highlighter(result.highlights, index.analyzer());
  for (const Hit& hit : result.hits)
    answer.snippet_bytes +=
        highlighter.title(hit.report).text.size() + highlighter.text(hit.report).text.size();
  return answer;
}

ExitStatus measure(const std::vector<std::string>& arguments) {
  const IndexReader index(arguments.at(0));
  const std::vector<BenchQuery> queries = read_queries(arguments.at(1));
  const bool exact = arguments.size() > 2 && arguments[2] == "exact";
  for (const BenchQuery& query : queries) answer(index, request_of(query, exact));
  for (const BenchQuery& query : queries) {
    const Clock::time_point start = Clock::now();
    const Answer found = answer(index, request_of(query, exact));
    const std::chrono::duration<double, std::milli> took = Clock::now() - start;
    std::cout << query.kind << '\t' << query.first << '\t' << query.second << '\t' << found.hits
              << '\t' << took.count() << '\n';
  }
  return ExitStatus::ok;
}

}  // namespace

}  // namespace dragnet

int main(int count, char** arguments) {
  return dragnet::run_program("bench_queries", [&] {
    return dragnet::measure({arguments + 1, arguments + count});
  });
}
