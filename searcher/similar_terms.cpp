#include "searcher/similar_terms.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

#include "common/analyzer.h"
#include "common/ascii.h"
#include "common/facet_ids.h"
#include "common/indexed_terms.h"
#include "common/schema.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::size_t most_words = 40;
constexpr std::size_t most_shared = 20;
constexpr std::size_t shortest_number = 3;  // digits: small numbers are everywhere

// In every language the same: concepts, places and numbers. Kinds, languages, sources and dates say
// nothing of what a report is about.
bool is_shared(std::string_view term) {
  for (const Facet facet : {Facet::type, Facet::measure, Facet::agency, Facet::place}) {
    if (term.starts_with(facet_term(facet, ""))) return true;
  }
  return term.size() >= shortest_number && is_ascii_digit(term.front());
}

// Stems, not the words they are made of; of Han the pairs.
bool is_word(std::string_view term) {
  if (term.starts_with(title_stem_prefix)) return false;
  if (term.starts_with(stem_prefix)) return !is_ascii_digit(term.back());
  return is_han(decode(term, 0).code) && count_characters(term) == 2;
}

class ReportTerms final : public TermSink {
 public:
  void counted(std::string_view term) override { ++counts_[std::string(term)]; }
  void placed(std::string_view term, std::uint32_t) override { counted(term); }

  const std::map<std::string, std::uint32_t>& counts() const { return counts_; }

 private:
  std::map<std::string, std::uint32_t> counts_;
};

std::map<std::string, std::uint32_t> terms_with_counts(const Report& report,
                                                       const Gazetteer& gazetteer) {
  Analyzer analyzer;
  ReportTerms terms;
  index_tokens(analyzer.analyze(report.title), analyzer.analyze(report.text), gazetteer, terms);
  const FacetIds facets(report, gazetteer);
  for (const Facet facet : all_facets())
    for (const std::string_view id : facets.of(facet)) terms.counted(facet_term(facet, id));
  return terms.counts();
}

// How much a term tells its report from others: as Xapian's Enquire::get_eset has it for one
// relevant document (expand/tradeweight.cc of xapian-core 1.4, k = 1).
double telling_weight(double times, double length, double reports_with, double all_reports) {
  const double odds = 3 * (all_reports - reports_with + 0.5) / (reports_with - 0.5);
  return 2 * times / (length + times) * std::log(odds);
}

struct TellingTerm {
  double weight;
  std::string term;
  auto operator<=>(const TellingTerm&) const = default;
};

}  // namespace

std::vector<std::string> telling_terms(const std::string& id, const IndexReader& index) {
  const StoredReports& reports = index.reports();
  const ReportNumber number = index.find(id);
  const ReportPlace place = place_of(number, reports.segments.size());
  const double length = reports.segments[place.segment].columns.length(place.number) /
                        reports.database.get_avlength();
  std::vector<TellingTerm> all;
  for (const auto& [term, times] :
       terms_with_counts(index.report_at(number), index.knowledge().gazetteer)) {
    const double weight =
        telling_weight(times, length, static_cast<double>(count_all(term, reports)),
                       reports.database.get_doccount());
    if (weight > 0) all.push_back({weight, term});
  }
  std::ranges::sort(all, std::ranges::greater());

  std::vector<std::string> terms;
  const auto add = [&](bool (*fits)(std::string_view), std::size_t most) {
    for (const TellingTerm& one : all) {
      if (most == 0) return;
      if (!fits(one.term)) continue;
      terms.push_back(one.term);
      --most;
    }
  };
  add(is_shared, most_shared);
  add(is_word, most_words);
  return terms;
}

}  // namespace dragnet
