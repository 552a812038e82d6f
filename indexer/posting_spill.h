// Runs on the disk until the last one is there: what bounds the memory of a build.
//
// Four files. What belongs to a report is there in the order of reports and read from end to end;
// what belongs to a term or a slot is in sections, each of many runs, and all sections are read
// side by side.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/schema.h"
#include "indexer/posting_chunk.h"
#include "indexer/posting_run.h"
#include "indexer/storage.h"

namespace dragnet {

// As the tables keep it. Views are valid during the call that gives them.
struct SpilledReport {
  Xapian::docid number = 0;
  std::string_view termlist;  // the tags of the term list table
  std::string_view slots;
  std::string_view data;
};

// The terms of a run, and the number of its first report.
struct NumberedRun {
  Xapian::docid first = 0;
  std::string postings;
  std::string positions;
};

class PostingSpill {
 public:
  // Its files are made in the folder, which must exist.
  explicit PostingSpill(const std::filesystem::path& folder);

  // The reports of a run and their values; first: the number of its first report, one more than the
  // last of the run before, or 1.
  void add_reports(const PostingRun& run, Xapian::docid first);
  // The terms of runs whose reports are there already, as one section. Another thread may be adding
  // reports of others.
  void add_terms(const std::vector<NumberedRun>& runs);
  // No reports may be added afterwards. Lengths, reports and values may then be asked for by
  // several threads, also while terms are added.
  void finish_reports();
  // With the last runs, which stay in memory. No terms may be added afterwards. Terms and positions
  // may then be asked for by several threads.
  void finish_terms(std::vector<NumberedRun> last);

  // The length of each report as BM25 counts it, all occurrences of terms; from report 1 on.
  const std::vector<std::uint32_t>& lengths() const { return lengths_; }
  // Every report by number.
  void for_each_report(const std::function<void(const SpilledReport&)>& visit) const;

  std::vector<Xapian::valueno> slots() const;
  // Every value of a slot by report.
  void for_each_value(
      Xapian::valueno slot,
      const std::function<void(Xapian::docid report, std::string_view value)>& visit) const;

  // How often a term stands in a report, at most; of all reports that were added.
  std::uint32_t most_often() const { return most_often_; }
  // Every term by its bytes, with its postings by report. Of two threads one merges what the other,
  // which may be either, visits.
  void for_each_term(
      const std::function<void(std::string_view term, std::span<const PostingChunk> postings)>&
          visit) const;

  // Every term and report that have positions, in the order of both, with the positions as the
  // table keeps them.
  void for_each_position_list(const std::function<void(std::string_view term, Xapian::docid report,
                                                       std::string_view positions)>& visit) const;

 private:
  struct File {
    std::filesystem::path path;
    FileWriter writer;
    std::vector<std::uint64_t> ends;  // of the sections
    explicit File(std::filesystem::path where) : path(where), writer(std::move(where)) {}
    void end_section() { ends.push_back(writer.size()); }
    std::vector<FileReader> sections() const;
  };
  struct Section {
    std::uint64_t begin;
    std::uint64_t end;
  };

  void write_values();

  std::vector<std::uint32_t> lengths_;
  std::uint32_t most_often_ = 0;
  File reports_;
  File values_;
  File postings_;
  File positions_;
  std::vector<NumberedRun> last_runs_;
  std::map<Xapian::valueno, std::string> new_values_;  // not written yet
  std::size_t new_value_bytes_ = 0;
  std::map<Xapian::valueno, std::vector<Section>> slots_;
};

}  // namespace dragnet
