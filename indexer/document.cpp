#include "indexer/document.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/facet_ids.h"
#include "common/schema.h"
#include "common/stored_report.h"
#include "indexer/copy_signature.h"
#include "indexer/texts_writer.h"

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
  void report(const Report& report, const StoredTexts&) override {
    document_.set_data(encode_report(report));
  }

  Xapian::Document take() { return std::move(document_); }

 private:
  Xapian::Document document_;
};

void add_boolean(DocumentSink& sink, const std::string& term) {
  if (fits_in_xapian(term)) sink.boolean(term);
}

void add_facets(DocumentSink& sink, const Report& report, const Gazetteer& gazetteer) {
  const FacetIds facets(report, gazetteer);
  for (const Facet facet : all_facets()) {
    const std::vector<std::string_view> ids = facets.of(facet);
    for (const std::string_view id : ids) add_boolean(sink, facet_term(facet, id));
    sink.value(facet_slot(facet), encode_ids(ids));
  }
}

// For the order of hits: a tag stands in a report as often as it is proved, and a title that proves
// it says more.
void add_proofs(DocumentSink& sink, const Report& report) {
  const auto add = [&](Facet facet, const std::vector<Tag>& tags) {
    for (const Tag& tag : tags) {
      const std::string term = facet_term(facet, tag.id);
      if (!fits_in_xapian(term)) continue;
      for (std::size_t i = 0; i < tag.evidence.size(); ++i) sink.counted(term);
      if (!tag.evidence.empty() && tag.evidence.front().field == Field::title)
        add_boolean(sink, title_facet_term(facet, tag.id));
    }
  };
  add(Facet::place, report.places);
  add(Facet::type, report.types);
  add(Facet::measure, report.measures);
  add(Facet::measure, report.operations);
  add(Facet::operation, report.operations);
  add(Facet::agency, report.agencies);
}

void add_figures(DocumentSink& sink, const std::vector<Figure>& figures) {
  sink.value(figures_slot(), encode_figures(figures));
  const LargestValues largest = largest_area_values(figures);
  for (std::size_t i = 0; i < largest.size(); ++i)
    if (largest[i])
      sink.value(figure_sort_slot(static_cast<FigureKind>(i)),
                 Xapian::sortable_serialise(*largest[i]));
}

}  // namespace

void describe(const AnalyzedReport& analyzed, const Gazetteer& gazetteer, DocumentSink& sink) {
  const Report& report = analyzed.report;
  index_tokens(analyzed.title, analyzed.text, gazetteer, sink);

  add_boolean(sink, id_term(report.id));
  add_facets(sink, report, gazetteer);
  add_proofs(sink, report);

  sink.value(date_slot(), encode_date(report.date));
  if (report.first_indexed != 0)
    sink.value(first_indexed_slot(),
               Xapian::sortable_serialise(static_cast<double>(report.first_indexed)));
  add_figures(sink, report.figures);

  sink.value(copy_signature_slot(), encode_copy_signature(make_copy_signature(analyzed)));

  const ReportWords words = words_of(analyzed.title, analyzed.text, gazetteer);
  sink.report(report, {.title = report.title,
                       .text = report.text,
                       .words = words.numbers,
                       .has_joined_name = words.has_joined_name,
                       .is_plain = analyzed.title.has_plain_han && analyzed.text.has_plain_han});
}

Xapian::Document make_document(const AnalyzedReport& analyzed, const Gazetteer& gazetteer) {
  XapianDocument document;
  describe(analyzed, gazetteer, document);
  return document.take();
}

}  // namespace dragnet
