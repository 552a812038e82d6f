#include "searcher/index_reader.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "common/error.h"
#include "common/in_quotes.h"
#include "common/schema.h"
#include "common/text_parts.h"

namespace dragnet {

namespace {

constexpr std::size_t ids_named = 5;

// Those of living reports; one more than ids_named at most.
std::vector<std::string> terms_starting_with(const std::string& start,
                                             const StoredReports& reports) {
  std::vector<std::string> terms;
  for_each_term(start, reports, [&](const std::string& term) {
    if (first_living(term, reports)) terms.push_back(term);
    return terms.size() <= ids_named;
  });
  return terms;
}

}  // namespace

IndexReader::IndexReader(const std::filesystem::path& index) : IndexReader(open_index(index)) {}

IndexReader::IndexReader(OpenIndex index)
    : index_(std::make_shared<const OpenIndex>(std::move(index))) {}

const NameFinder& IndexReader::names() const {
  if (!names_) names_.emplace(knowledge().vocabulary, knowledge().gazetteer);
  return *names_;
}

Xapian::docid IndexReader::find(std::string_view id_prefix) const {
  if (const auto whole = first_living(id_term(id_prefix), reports())) return *whole;
  const std::vector<std::string> terms = terms_starting_with(id_term(id_prefix), reports());
  if (terms.empty())
    throw UserError("no report has an id that starts with " + in_quotes(id_prefix));
  if (terms.size() > 1) {
    const bool has_more = terms.size() > ids_named;
    const auto id_of = [](const std::string& term) { return term.substr(id_term("").size()); };
    throw UserError(in_quotes(id_prefix) + " is the start of more than one id: " +
                    joined(std::span(terms).first(std::min(terms.size(), ids_named)), " ", id_of) +
                    (has_more ? " and others" : ""));
  }
  return *first_living(terms.front(), reports());
}

Report IndexReader::report_at(Xapian::docid number) const {
  return read_report(reports(), number);
}

Report IndexReader::report(std::string_view id_prefix) const {
  return report_at(find(id_prefix));
}

}  // namespace dragnet
