// The index format: which terms and value slots a report has in Xapian. No prefix letter or slot
// number stands anywhere else.
//
// Terms without prefix, of title and text alike: words, Han bigrams (two Han characters with
// nothing between; the last character of each run also alone; a number's scale is such characters
// too: 亿元 of 1.2亿元) and numbers; "Z" + the English stem of each word. Positions: the title's
// tokens count from 1, the text's from the title's size + title_gap + 1; a bigram has the position
// of its first character. Only segments that are made for Xapian's own tools have positions, of all
// but plain words, for phrases match stems; Dragnet looks phrases up in the words and texts of
// reports (segment_texts.h). A place name joined from two tokens (Xi'an: xian) is a word and a stem
// more, with the positions of both tokens. The same for the title alone, positions and all, with
// "S" in front (and "ZS" in front of stems). Facets: "X" + a letter + the id; concepts and places
// stand there as often as the tag has evidence, of which the indexer keeps some for concepts
// (max_evidence). The report's id: "Q" + id. Date ranges are served by the column of dates. Slots:
// one a facet with its sorted set of ids; the date; when the report was first indexed; all figures;
// the largest area figure of each kind; the signature that copies are found by
// (indexer/copy_signature.h). Document data: encode_without_texts (stored_report.h); title and text
// are in a file beside the database (segment_texts.h), and only in segments for other tools in the
// data too: encode_report. Those have term lists as well.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/date.h"
#include "common/facet.h"
#include "common/figure.h"
#include "common/report.h"

namespace dragnet {

// Raised when an old program could not read what a new one writes. 3: columns. 4: the signatures of
// copies.
inline constexpr int schema_version = 4;
// Raised when a new program cannot read what old ones wrote.
inline constexpr int oldest_schema_version = 4;
// Raised when tokens or their terms change: an index answers only queries that were cut in the same
// way. 2: the scales of numbers. 3: sums behind the name of a currency.
inline constexpr int analyzer_version = 3;

inline constexpr std::string_view stem_prefix = "Z";
inline constexpr std::string_view title_prefix = "S";
inline constexpr std::string_view title_stem_prefix = "ZS";
// Whether the term is of a title by itself.
inline bool is_of_title(std::string_view term) {
  return term.starts_with(title_prefix) || term.starts_with(title_stem_prefix);
}
inline constexpr std::string_view facet_prefix = "X";

// Positions left free between title and text, so that no phrase reaches across.
inline constexpr Xapian::termpos title_gap = 100;

// "XT" and the like with the id; with an empty id, what all terms of the facet begin with.
std::string facet_term(Facet facet, std::string_view id);
// "SXT": of a report whose title proves the tag.
std::string title_facet_term(Facet facet, std::string_view id);
// "Q" + the id; "R" + its checksum for ids that are long or hold control characters.
std::string id_term(std::string_view report_id);
// "Q" and "R": every id_term begins with one of them, and no other term does.
std::array<std::string, 2> id_prefixes();

// A longer term, or one that a report would lose its neighbours by, must not reach Xapian: a NUL
// takes two bytes there.
inline constexpr std::size_t max_xapian_term = 245;
bool fits_in_xapian(std::string_view term);

Xapian::valueno facet_slot(Facet facet);
Xapian::valueno date_slot();
// Seconds since 1970, sortable_serialise; none where it is not known.
Xapian::valueno first_indexed_slot();
Xapian::valueno figures_slot();
Xapian::valueno copy_signature_slot();
Xapian::valueno figure_sort_slot(FigureKind kind);

// A slot's ids, and back, as parts of the value. Ids hold no control characters.
std::string encode_ids(std::span<const std::string_view> ids);
std::vector<std::string_view> decode_ids(std::string_view value);

// "20230515"; unknown parts are "00", so that strings order as dates do. Empty for none.
std::string encode_date(const std::optional<Date>& date);
std::optional<Date> decode_date(std::string_view value);

// What range filters need of every figure: kind, change, direction, value, interval, currency,
// scope, period; the rest is left out, and so are figures that are not finite. decode_figures
// throws IndexError for what encode_figures did not write.
std::string encode_figures(std::span<const Figure> figures);
std::vector<Figure> decode_figures(std::string_view value);

}  // namespace dragnet
