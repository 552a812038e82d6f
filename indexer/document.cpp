#include "indexer/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "common/json.h"
#include "common/schema.h"
#include "common/stemmer.h"
#include "indexer/copy_signature.h"

namespace dragnet {

namespace {

class XapianDocument final : public DocumentSink {
 public:
  void counted(std::string_view term) override { document_.add_term(std::string(term)); }
  void placed(std::string_view term, Xapian::termpos position) override {
    document_.add_posting(std::string(term), position);
  }
  void boolean(std::string_view term) override { document_.add_boolean_term(std::string(term)); }
  void value(Xapian::valueno slot, const std::string& value) override {
    document_.add_value(slot, value);
  }
  void data(const std::string& bytes) override { document_.set_data(bytes); }

  Xapian::Document take() { return std::move(document_); }

 private:
  Xapian::Document document_;
};

// Makes terms of a prefix and up to two parts, mostly without a copy: neighbours stand side by side
// in the stream's arena.
class Terms {
 public:
  explicit Terms(DocumentSink& sink) : sink_(sink) {}

  void counted(std::string_view prefix, std::string_view word) {
    const std::string_view term = joint(prefix, word);
    if (fits_in_xapian(term)) sink_.counted(term);
  }
  void placed(std::string_view prefix, std::string_view word, Xapian::termpos position) {
    const std::string_view term = joint(prefix, word);
    if (fits_in_xapian(term)) sink_.placed(term, position);
  }
  void boolean(std::string_view term) {
    if (fits_in_xapian(term)) sink_.boolean(term);
  }

 private:
  std::string_view joint(std::string_view prefix, std::string_view word) {
    if (prefix.empty()) return word;
    return joint_.assign(prefix).append(word);
  }

  DocumentSink& sink_;
  std::string joint_;
};

bool goes_on_in_han(const TokenStream& stream, std::size_t token) {
  const std::size_t next = token + 1;
  return next < stream.size() && stream[next].kind == TokenKind::han &&
         stream[next].gap == Gap::none;
}

// Two Han characters, or the last one of a run. They stand side by side in the stream.
std::string_view bigram(const TokenStream& stream, std::size_t token) {
  const std::string_view first = stream.term(token);
  if (!goes_on_in_han(stream, token)) return first;
  return {first.data(), first.size() + stream.term(token + 1).size()};
}

// "xian" where the token is the `an` of Xi'an.
std::optional<std::string> joined_place_name(const TokenStream& stream, std::size_t token,
                                             const Gazetteer& gazetteer) {
  if (token == 0 || !stream[token].joined) return std::nullopt;
  std::string name = std::string(stream.term(token - 1)).append(stream.term(token));
  if (!gazetteer.is_joined_name(name)) return std::nullopt;
  return name;
}

std::string stem_of(const std::string& word) {
  return Stemmer().stem(word).of(word);
}

// prefix: empty, or title_prefix; first: the position of the first token.
void add_tokens(Terms& terms, const TokenStream& stream, std::string_view prefix,
                Xapian::termpos first, const Gazetteer& gazetteer) {
  const std::string before_stem = std::string(stem_prefix).append(prefix);
  for (std::size_t i = 0; i < stream.size(); ++i) {
    const auto position = first + static_cast<Xapian::termpos>(i);
    switch (stream[i].kind) {
      case TokenKind::word:
        terms.counted(prefix, stream.term(i));
        terms.placed(before_stem, stream.stem(i), position);
        break;
      case TokenKind::number:
        terms.placed(prefix, stream.term(i), position);
        break;
      case TokenKind::han:
        terms.placed(prefix, bigram(stream, i), position);
        break;
    }
    if (const auto name = joined_place_name(stream, i, gazetteer)) {
      const std::string stem = stem_of(*name);
      terms.counted(prefix, *name);
      terms.placed(before_stem, stem, position - 1);
      terms.placed(before_stem, stem, position);
    }
  }
}

void add_facets(DocumentSink& sink, Terms& terms, const Report& report,
                const Gazetteer& gazetteer) {
  for (const Facet facet : all_facets()) {
    const std::set<std::string> ids = facet_ids(report, facet, gazetteer);
    for (const std::string& id : ids) terms.boolean(facet_term(facet, id));
    sink.value(facet_slot(facet), encode_ids(ids));
  }
}

void add_figures(DocumentSink& sink, const std::vector<Figure>& figures) {
  sink.value(figures_slot(), encode_figures(figures));
  for (std::size_t i = 0; i < figure_kind_count; ++i) {
    const auto kind = static_cast<FigureKind>(i);
    if (const auto largest = largest_area_value(figures, kind))
      sink.value(figure_sort_slot(kind), Xapian::sortable_serialise(*largest));
  }
}

}  // namespace

void describe(const AnalyzedReport& analyzed, const Gazetteer& gazetteer, DocumentSink& sink) {
  const Report& report = analyzed.report;
  Terms terms(sink);

  const auto title_size = static_cast<Xapian::termpos>(analyzed.title.size());
  add_tokens(terms, analyzed.title, {}, 1, gazetteer);
  add_tokens(terms, analyzed.text, {}, title_size + title_gap + 1, gazetteer);
  add_tokens(terms, analyzed.title, title_prefix, 1, gazetteer);

  terms.boolean(id_term(report.id));
  add_facets(sink, terms, report, gazetteer);

  sink.value(date_slot(), encode_date(report.date));
  if (report.first_indexed != 0)
    sink.value(first_indexed_slot(),
               Xapian::sortable_serialise(static_cast<double>(report.first_indexed)));
  add_figures(sink, report.figures);

  sink.value(copy_signature_slot(), encode_copy_signature(make_copy_signature(analyzed)));

  sink.data(encode_report(report));
}

Xapian::Document make_document(const AnalyzedReport& analyzed, const Gazetteer& gazetteer) {
  XapianDocument document;
  describe(analyzed, gazetteer, document);
  return document.take();
}

}  // namespace dragnet
