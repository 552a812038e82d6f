// The current generation of an index, opened for reading.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <xapian.h>

#include "common/copies.h"
#include "common/facet.h"
#include "common/generation.h"
#include "common/glass_reader.h"
#include "common/knowledge.h"
#include "common/posting_list.h"
#include "common/report.h"
#include "common/segment_columns.h"
#include "common/segment_grams.h"
#include "common/segment_texts.h"
#include "common/tombstones.h"

namespace dragnet {

struct Segment {
  Xapian::Database database;
  GlassTables tables;  // of the database
  SegmentColumns columns;
  SegmentTexts texts;
  SegmentGrams grams;
};
// A report of it, dead or alive.
Report read_report(const Segment& segment, ReportNumber number);
// The reports of it that have the term.
PostingList postings_of(std::string_view term, const Segment& segment);

// The reports of all segments, read from open files; they go on answering when these are removed.
// Reports that have a tombstone are in the database too: whoever reads it passes over them. Threads
// may share the posting lists and columns (first_living), and nothing else.
struct StoredReports {
  Xapian::Database database;      // all segments together
  std::vector<Segment> segments;  // in the order of the manifest
  Tombstones tombstones;
};

struct OpenIndex {
  Manifest manifest;
  Knowledge knowledge;  // what the reports were tagged with
  StoredReports reports;
  Copies copies = {};
};

// CURRENT is resolved once, and again only when the generation it named has gone while it was being
// opened. Throws IndexError as read_generation does, Xapian::DatabaseError.
OpenIndex open_index(const std::filesystem::path& index);

Segment open_segment(const std::filesystem::path& segment);
// A segment by itself, without tombstones.
StoredReports reports_of(Segment segment);

// A report by its number of all segments together, dead or alive.
Report read_report(const StoredReports& reports, ReportNumber of_all);

bool is_living(Xapian::docid report, const StoredReports& reports);

// The first living report that has the term, and how many have it: as long as the term's list where
// there are tombstones.
std::optional<Xapian::docid> first_living(std::string_view term, const StoredReports& reports);
std::size_t count_living(std::string_view term, const StoredReports& reports);
// Dead or alive.
std::size_t count_all(std::string_view term, const StoredReports& reports);

// Takes the terms that begin with the prefix, those of dead reports too, in order and each once,
// until the visit says false.
void for_each_term(std::string_view prefix, const StoredReports& reports,
                   const std::function<bool(const std::string& term)>& visit);

}  // namespace dragnet
