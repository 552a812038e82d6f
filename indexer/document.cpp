#include "indexer/document.h"

#include <optional>
#include <string>
#include <string_view>

#include "common/json.h"
#include "common/schema.h"
#include "common/stemmer.h"
#include "indexer/copy_signature.h"

namespace dragnet {

namespace {

class Terms {
 public:
  explicit Terms(Xapian::Document& document) : document_(document) {}

  void counted(const std::string& term) {
    if (fits_in_xapian(term)) document_.add_term(term);
  }
  void placed(const std::string& term, Xapian::termpos position) {
    if (fits_in_xapian(term)) document_.add_posting(term, position);
  }
  void boolean(const std::string& term) {
    if (fits_in_xapian(term)) document_.add_boolean_term(term);
  }

 private:
  Xapian::Document& document_;
};

std::string joint(std::string_view prefix, std::string_view first, std::string_view second = {}) {
  return std::string(prefix).append(first).append(second);
}

bool goes_on_in_han(const TokenStream& stream, std::size_t token) {
  const std::size_t next = token + 1;
  return next < stream.size() && stream[next].kind == TokenKind::han &&
         stream[next].gap == Gap::none;
}

// "xian" where the token is the `an` of Xi'an.
std::optional<std::string> joined_place_name(const TokenStream& stream, std::size_t token,
                                             const Gazetteer& gazetteer) {
  if (token == 0 || !stream[token].joined) return std::nullopt;
  std::string name = joint({}, stream.term(token - 1), stream.term(token));
  if (!gazetteer.is_joined_name(name)) return std::nullopt;
  return name;
}

std::string stem_of(const std::string& word) {
  return Stemmer().stem(word).of(word);
}

// prefix: empty, or title_prefix; first: the position of the first token.
void add_tokens(Terms& terms, const TokenStream& stream, std::string_view prefix,
                Xapian::termpos first, const Gazetteer& gazetteer) {
  const std::string before_stem = joint(stem_prefix, prefix);
  for (std::size_t i = 0; i < stream.size(); ++i) {
    const auto position = first + static_cast<Xapian::termpos>(i);
    switch (stream[i].kind) {
      case TokenKind::word:
        terms.counted(joint(prefix, stream.term(i)));
        terms.placed(joint(before_stem, stream.stem(i)), position);
        break;
      case TokenKind::number:
        terms.placed(joint(prefix, stream.term(i)), position);
        break;
      case TokenKind::han:
        terms.placed(joint(prefix, stream.term(i),
                           goes_on_in_han(stream, i) ? stream.term(i + 1) : std::string_view()),
                     position);
        break;
    }
    if (const auto name = joined_place_name(stream, i, gazetteer)) {
      const std::string stem = joint(before_stem, stem_of(*name));
      terms.counted(joint(prefix, *name));
      terms.placed(stem, position - 1);
      terms.placed(stem, position);
    }
  }
}

void add_facets(Xapian::Document& document, Terms& terms, const Report& report,
                const Gazetteer& gazetteer) {
  for (const Facet facet : all_facets()) {
    const std::set<std::string> ids = facet_ids(report, facet, gazetteer);
    for (const std::string& id : ids) terms.boolean(facet_term(facet, id));
    document.add_value(facet_slot(facet), encode_ids(ids));
  }
}

void add_figures(Xapian::Document& document, const std::vector<Figure>& figures) {
  document.add_value(figures_slot(), encode_figures(figures));
  for (std::size_t i = 0; i < figure_kind_count; ++i) {
    const auto kind = static_cast<FigureKind>(i);
    if (const auto largest = largest_area_value(figures, kind))
      document.add_value(figure_sort_slot(kind), Xapian::sortable_serialise(*largest));
  }
}

}  // namespace

Xapian::Document make_document(const AnalyzedReport& analyzed, const Gazetteer& gazetteer) {
  const Report& report = analyzed.report;
  Xapian::Document document;
  Terms terms(document);

  const auto title_size = static_cast<Xapian::termpos>(analyzed.title.size());
  add_tokens(terms, analyzed.title, {}, 1, gazetteer);
  add_tokens(terms, analyzed.text, {}, title_size + title_gap + 1, gazetteer);
  add_tokens(terms, analyzed.title, title_prefix, 1, gazetteer);

  terms.boolean(id_term(report.id));
  add_facets(document, terms, report, gazetteer);

  document.add_value(date_slot(), encode_date(report.date));
  add_figures(document, report.figures);

  document.add_value(copy_signature_slot(), encode_copy_signature(make_copy_signature(analyzed)));

  document.set_data(encode_report(report));
  return document;
}

}  // namespace dragnet
