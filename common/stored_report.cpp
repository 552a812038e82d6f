// How an index stores a report: one member after the other, without names (packed_bytes.h).
// Enumerators are stored as their numbers, so that names may be reworded.
#include "common/stored_report.h"

#include <algorithm>

#include "common/error.h"
#include "common/packed_bytes.h"
#include "common/packed_figure.h"

namespace dragnet {

namespace {

constexpr std::string_view what = "a stored report";

// Each takes a packer and a value, or an unpacker and a value to fill.

constexpr auto each_evidence = [](auto& bytes, auto& evidence) {
  bytes.one_of(evidence.field, Field::text);
  bytes.number(evidence.start);
  bytes.number(evidence.end);
};

constexpr auto each_tag = [](auto& bytes, auto& tag) {
  bytes.text(tag.id);
  bytes.number(tag.implied);
  bytes.list(tag.evidence, each_evidence);
};

constexpr auto each_column = [](auto& bytes, auto& column) {
  bytes.text(column.first);
  bytes.text(column.second);
};

constexpr auto each_figure = [](auto& bytes, auto& figure) {
  each_counted_member(bytes, figure);
  bytes.one_of(figure.unit, Unit::percent);
  bytes.one_of(figure.qualifier, Qualifier::range);
  bytes.one_of(figure.basis, Basis::other);
  each_evidence(bytes, figure.evidence);
};

// The title and the text may be kept apart.
void each_member(auto& bytes, auto& report, auto& title, auto& text) {
  bytes.text(report.id);
  bytes.text(report.path);
  bytes.number(report.record);
  bytes.text(title);
  bytes.text(text);
  bytes.text(report.url);
  bytes.text(report.source);
  bytes.text(report.language);
  bytes.optional(report.date, each_date);
  bytes.number(report.first_indexed);
  bytes.number(report.crackdown);
  bytes.text(report.primary_place.province);
  bytes.text(report.primary_place.city);
  bytes.text(report.primary_place.county);
  for (auto* tags :
       {&report.places, &report.types, &report.measures, &report.operations, &report.agencies})
    bytes.list(*tags, each_tag);
  bytes.list(report.extra, each_column);
  bytes.list(report.figures, each_figure);
}

std::string encode(const Report& report, const std::string& title, const std::string& text) {
  if (!std::ranges::all_of(report.figures, is_finite)) {
    Report finite = report;
    std::erase_if(finite.figures, [](const Figure& figure) { return !is_finite(figure); });
    return encode(finite, title, text);
  }
  constexpr std::size_t usual_size = 512;  // without texts
  BytePacker bytes(usual_size + title.size() + text.size());
  each_member(bytes, report, title, text);
  return bytes.take();
}

}  // namespace

std::string encode_report(const Report& report) {
  return encode(report, report.title, report.text);
}

std::string encode_without_texts(const Report& report) {
  const std::string none;
  return encode(report, none, none);
}

Report decode_report(std::string_view bytes) {
  // Xapian takes a table that it cannot open, for whatever reason, for an empty one.
  if (bytes.empty())
    throw IndexError(
        "index-unreadable: the docdata.glass of a segment could not be opened; "
        "'dragnet-index check' says whether it is damaged");
  ByteUnpacker unpacker(bytes, what);
  Report report;
  each_member(unpacker, report, report.title, report.text);
  if (!unpacker.is_done()) unpacker.refuse();
  return report;
}

}  // namespace dragnet
