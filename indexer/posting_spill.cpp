#include "indexer/posting_spill.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <variant>

#include "indexer/glass_encoding.h"
#include "indexer/ordered_run.h"
#include "indexer/packed_numbers.h"
#include "indexer/short_text.h"
#include "indexer/term_merge.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// Values are written in sections of about so many bytes.
constexpr std::size_t value_section_bytes = 4 << 20;

std::uint64_t read_number(FileReader& reader) {
  return read_number_of<std::uint64_t>([&] { return reader.read_byte(); });
}

std::string_view read_sized(FileReader& reader) {
  const std::uint64_t size = read_number(reader);
  return reader.read(size);
}

// The pieces of one run.
class RunSource {
 public:
  RunSource(std::string_view bytes, Xapian::docid first) : rest_(bytes), first_(first) {}

  bool next() {
    if (rest_.empty()) return false;
    piece_ = take_piece(rest_);
    piece_.first += first_;
    piece_.last += first_;
    return true;
  }
  const TermPiece& piece() const { return piece_; }

 private:
  std::string_view rest_;
  Xapian::docid first_;
  TermPiece piece_;
};

// What stands before a piece in a section. There are millions, mostly of a few bytes, so that
// numbers of one size, which take no decisions to read, are worth their room.
struct SectionHead {
  std::uint32_t first;  // report
  std::uint32_t last;
  std::uint64_t sizes;  // eight bits for that of the term, the others for that of what is kept

  std::size_t term_size() const { return sizes & 0xFF; }
  std::size_t kept_size() const { return sizes >> 8; }
};
static_assert(max_xapian_term < 1U << 8);

// Writes what stands before a piece of which so many bytes are kept, to a place that has room for
// it; returns the place behind it, which most_head_bytes is the most of.
constexpr std::size_t most_head_bytes = sizeof(SectionHead) + max_xapian_term;
char* put_head(char* at, const TermPiece& piece, std::size_t kept_size) {
  const SectionHead head = {
      .first = piece.first, .last = piece.last, .sizes = piece.term.size() | kept_size << 8};
  std::memcpy(at, &head, sizeof head);
  return put_text(at + sizeof head, piece.term);
}

void write_piece(const TermPiece& piece, FileWriter& file) {
  char* const head = file.begin_write(most_head_bytes + piece.kept.size());
  file.end_write(put_text(put_head(head, piece, piece.kept.size()), piece.kept));
}

void write_chunk(std::string_view term, const PostingChunk& chunk, FileWriter& file) {
  const std::size_t number_bytes = packed_size(std::max(chunk.reports, chunk.occurrences));
  const TermPiece piece = {.term = term, .first = chunk.first, .last = chunk.last, .kept = {}};
  char* const head = file.begin_write(most_head_bytes + most_sums_bytes + chunk.entries.size());
  char* const sums = put_head(head, piece, 2 * number_bytes + chunk.entries.size());
  file.end_write(put_text(put_sums(sums, chunk, number_bytes), chunk.entries));
}

// Those of one section.
class SectionSource {
 public:
  explicit SectionSource(FileReader reader) : reader_(std::move(reader)) {}

  bool next() {
    if (reader_.at_end()) return false;
    SectionHead head;
    std::memcpy(&head, reader_.read(sizeof head).data(), sizeof head);
    piece_.first = head.first;
    piece_.last = head.last;
    const std::string_view both = reader_.read(head.term_size() + head.kept_size());
    piece_.term = both.substr(0, head.term_size());
    piece_.kept = both.substr(head.term_size());
    return true;
  }
  const TermPiece& piece() const { return piece_; }

 private:
  FileReader reader_;
  TermPiece piece_;
};

// Runs as one, whose chunks go to the file.
void write_postings(std::vector<RunSource> runs, FileWriter& file) {
  PostingChunks chunks;
  TermMerge(std::move(runs))
      .run([&](std::string_view) { chunks.clear(); },
           [&](const TermPiece& piece) { chunks.add(chunk_of(piece)); },
           [&](std::string_view term) {
             for (std::size_t i = 0; i < chunks.size(); ++i) write_chunk(term, chunks[i], file);
           });
}

void write_positions(std::vector<RunSource> runs, FileWriter& file) {
  TermMerge(std::move(runs))
      .run([](std::string_view) {}, [&](const TermPiece& piece) { write_piece(piece, file); },
           [](std::string_view) {});
}

// Sections and behind them runs, side by side.
class PieceSource {
 public:
  explicit PieceSource(FileReader section) : source_(SectionSource(std::move(section))) {}
  PieceSource(std::string_view run, Xapian::docid first) : source_(RunSource(run, first)) {}

  bool next() {
    return std::visit([](auto& source) { return source.next(); }, source_);
  }
  const TermPiece& piece() const {
    return std::visit([](const auto& source) -> const TermPiece& { return source.piece(); },
                      source_);
  }

 private:
  std::variant<SectionSource, RunSource> source_;
};

// part: the postings or the positions of a run.
TermMerge<PieceSource> merge_of(std::vector<FileReader> sections,
                                const std::vector<NumberedRun>& runs,
                                std::string NumberedRun::*part) {
  std::vector<PieceSource> sources;
  for (FileReader& section : sections) sources.emplace_back(std::move(section));
  for (const NumberedRun& run : runs) sources.emplace_back(run.*part, run.first);
  return TermMerge(std::move(sources));
}

// Of a piece of positions. keep(report, kept) takes what is kept of the report off the text.
void for_each_report_of(Xapian::docid first, std::string_view kept, const auto& keep) {
  for (Xapian::docid report = first;; report += take_number(kept)) {
    keep(report, kept);
    if (kept.empty()) return;
  }
}

// Some terms that follow each other, with their postings.
struct TermGroup {
  // Where a term ends, and its chunks.
  struct End {
    std::size_t term = 0;
    std::size_t chunk = 0;
  };

  std::string terms;
  PostingChunks chunks;
  std::vector<End> ends;  // of each
};

// There must be one at least.
TermGroup next_terms(TermMerge<PieceSource>& merge) {
  constexpr std::size_t enough_bytes = 1 << 16;
  TermGroup group;
  while (!merge.at_end() && group.chunks.entry_bytes() < enough_bytes)
    merge.next(
        [&](std::string_view term) {
          group.terms += term;
          group.chunks.begin_list();
        },
        [&](const TermPiece& piece) { group.chunks.add(chunk_of(piece)); },
        [&](std::string_view) {
          group.ends.push_back({group.terms.size(), group.chunks.size()});
        });
  return group;
}

}  // namespace

std::vector<FileReader> PostingSpill::File::sections() const {
  std::vector<FileReader> sections;
  std::uint64_t begin = 0;
  for (const std::uint64_t end : ends) {
    sections.emplace_back(path, begin, end);
    begin = end;
  }
  return sections;
}

PostingSpill::PostingSpill(const fs::path& folder)
    : reports_(folder / "reports"),
      values_(folder / "values"),
      postings_(folder / "postings"),
      positions_(folder / "positions") {}

void PostingSpill::add_reports(const PostingRun& run, Xapian::docid first) {
  std::string head;
  PostingRun::Report before;
  for (std::size_t i = 0; i < run.reports.size(); ++i) {
    const PostingRun::Report& report = run.reports[i];
    const auto lists = std::string_view(run.lists).substr(0, report.lists_end);
    const auto data = std::string_view(run.data).substr(0, report.data_end);
    lengths_.push_back(report.length);
    head.clear();
    append_number(head, first + i);
    append_number(head, lists.size() - before.lists_end + data.size() - before.data_end);
    reports_.writer.write(head);
    reports_.writer.write(lists.substr(before.lists_end));
    reports_.writer.write(data.substr(before.data_end));
    before = report;
  }
  most_often_ = std::max(most_often_, run.most_often);
  std::size_t begin = 0;
  for (const PostingRun::Value& value : run.values) {
    std::string& bytes = new_values_[value.slot];
    append_number(bytes, first + value.report);
    append_sized(bytes, std::string_view(run.value_bytes).substr(begin, value.end - begin));
    begin = value.end;
  }
  new_value_bytes_ += run.value_bytes.size();
  if (new_value_bytes_ >= value_section_bytes) write_values();
}

void PostingSpill::write_values() {
  for (auto& [slot, bytes] : new_values_) {
    if (bytes.empty()) continue;
    const std::uint64_t begin = values_.writer.size();
    values_.writer.write(bytes);
    slots_[slot].push_back({begin, values_.writer.size()});
    bytes.clear();
  }
  new_value_bytes_ = 0;
}

void PostingSpill::add_terms(const std::vector<NumberedRun>& runs) {
  std::vector<RunSource> postings;
  std::vector<RunSource> positions;
  for (const NumberedRun& run : runs) {
    postings.emplace_back(run.postings, run.first);
    positions.emplace_back(run.positions, run.first);
  }
  write_postings(std::move(postings), postings_.writer);
  write_positions(std::move(positions), positions_.writer);
  postings_.end_section();
  positions_.end_section();
}

void PostingSpill::finish_reports() {
  write_values();
  for (File* file : {&reports_, &values_}) file->writer.finish();
}

void PostingSpill::finish_terms(std::vector<NumberedRun> last) {
  last_runs_ = std::move(last);
  for (File* file : {&postings_, &positions_}) file->writer.finish();
}

void PostingSpill::for_each_report(const std::function<void(const SpilledReport&)>& visit) const {
  FileReader reader(reports_.path, 0, reports_.writer.size());
  while (!reader.at_end()) {
    SpilledReport report;
    report.number = static_cast<Xapian::docid>(read_number(reader));
    std::string_view bytes = read_sized(reader);
    report.termlist = take_sized(bytes);
    report.slots = take_sized(bytes);
    report.data = take_sized(bytes);
    visit(report);
  }
}

std::vector<Xapian::valueno> PostingSpill::slots() const {
  std::vector<Xapian::valueno> slots;
  for (const auto& [slot, sections] : slots_) slots.push_back(slot);
  return slots;
}

void PostingSpill::for_each_value(
    Xapian::valueno slot,
    const std::function<void(Xapian::docid report, std::string_view value)>& visit) const {
  for (const Section& section : slots_.at(slot)) {
    FileReader reader(values_.path, section.begin, section.end);
    while (!reader.at_end()) {
      const auto report = static_cast<Xapian::docid>(read_number(reader));
      visit(report, read_sized(reader));
    }
  }
}

void PostingSpill::for_each_term(
    const std::function<void(std::string_view term, std::span<const PostingChunk> postings)>& visit)
    const {
  TermMerge<PieceSource> merge = merge_of(postings_.sections(), last_runs_, &NumberedRun::postings);
  const auto next = [&]() -> std::optional<TermGroup> {
    if (merge.at_end()) return std::nullopt;
    return next_terms(merge);
  };
  const auto as_it_is = [](TermGroup group, unsigned) { return group; };
  const auto take = [&](TermGroup group) {
    const std::vector<PostingChunk> chunks = group.chunks.all();
    TermGroup::End begin;
    for (const TermGroup::End& end : group.ends) {
      visit(std::string_view(group.terms).substr(begin.term, end.term - begin.term),
            std::span(chunks).subspan(begin.chunk, end.chunk - begin.chunk));
      begin = end;
    }
    return true;
  };
  run_in_order(std::min(processors(), 2U), next, as_it_is, take);
}

void PostingSpill::for_each_position_list(
    const std::function<void(std::string_view term, Xapian::docid report,
                             std::string_view positions)>& visit) const {
  merge_of(positions_.sections(), last_runs_, &NumberedRun::positions)
      .run([](std::string_view) {},
           [&](const TermPiece& piece) {
             for_each_report_of(piece.first, piece.kept,
                                [&](Xapian::docid report, std::string_view& kept) {
                                  visit(piece.term, report, take_sized(kept));
                                });
           },
           [](std::string_view) {});
}

}  // namespace dragnet
