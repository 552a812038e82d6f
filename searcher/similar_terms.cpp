#include "searcher/similar_terms.h"

#include <string_view>

#include "common/ascii.h"
#include "common/schema.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr Xapian::termcount most_words = 40;
constexpr Xapian::termcount most_shared = 20;
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

class TermsThat : public Xapian::ExpandDecider {
 public:
  explicit TermsThat(bool (*fits)(std::string_view)) : fits_(fits) {}
  bool operator()(const std::string& term) const override { return fits_(term); }

 private:
  bool (*fits_)(std::string_view);
};

}  // namespace

std::vector<std::string> telling_terms(const std::string& id, const IndexReader& index) {
  Xapian::RSet report;
  report.add_document(index.find(id));
  const Xapian::Enquire enquiry(index.database());
  std::vector<std::string> terms;
  const auto add = [&](bool (*fits)(std::string_view), Xapian::termcount most) {
    const TermsThat decider(fits);
    const Xapian::ESet found = enquiry.get_eset(most, report, 0, &decider);
    terms.insert(terms.end(), found.begin(), found.end());
  };
  add(is_shared, most_shared);
  add(is_word, most_words);
  return terms;
}

}  // namespace dragnet
