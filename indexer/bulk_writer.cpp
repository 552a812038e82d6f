// Xapian's own writer spends its time in maps that miss the processor's cache. This one sorts flat
// records in batches, keeps the sorted batches on the disk, and writes the tables of the database
// from their merge, once and from end to end, in the format that Xapian reads.
#include <algorithm>
#include <future>
#include <optional>
#include <unordered_map>
#include <utility>

#include <xapian.h>

#include "indexer/column_writer.h"
#include "indexer/document.h"
#include "indexer/glass_encoding.h"
#include "indexer/glass_postlists.h"
#include "indexer/glass_table.h"
#include "indexer/glass_version.h"
#include "indexer/posting_batch.h"
#include "indexer/posting_spill.h"
#include "indexer/segment_writer.h"
#include "indexer/storage.h"
#include "indexer/texts_writer.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// The numbers of the reports that stay, without the gaps of those that were replaced.
class Renumbering {
 public:
  explicit Renumbering(std::vector<Xapian::docid> replaced) : replaced_(std::move(replaced)) {
    std::sort(replaced_.begin(), replaced_.end());
  }

  // Nothing for a report that was replaced.
  std::optional<Xapian::docid> operator()(Xapian::docid report) const {
    const auto next = std::lower_bound(replaced_.begin(), replaced_.end(), report);
    if (next != replaced_.end() && *next == report) return std::nullopt;
    return report - static_cast<Xapian::docid>(next - replaced_.begin());
  }

 private:
  std::vector<Xapian::docid> replaced_;
};

// The tables of one database, written from sorted batches less the reports that were replaced.
class Tables {
 public:
  Tables(const fs::path& folder, const PostingSpill& spill, const Renumbering& renumbered)
      : folder_(folder), spill_(spill), renumbered_(renumbered) {}

  void write() {
    auto positions = std::async(std::launch::async, [&] { return write_positions(); });
    write_reports();
    write_postlists();
    database_.positions = positions.get();
    FileWriter version(folder_ / "iamglass");
    version.write(to_version_file(database_));
    version.finish();
  }

  std::uint32_t reports() const { return database_.reports; }

 private:
  GlassRoot write_positions() const {
    GlassTable table(folder_ / "position.glass");
    std::string key;
    spill_.for_each_position_list(
        [&](std::string_view term, Xapian::docid report, std::string_view positions) {
          const auto number = renumbered_(report);
          if (!number) return;
          key.clear();
          append_closed_term(key, term);
          append_ordered(key, *number);
          table.add(key, positions);
        });
    return table.finish();
  }

  void write_reports() {
    GlassTable data(folder_ / "docdata.glass");
    GlassTable termlists(folder_ / "termlist.glass");
    TextsWriter texts(folder_);
    std::string key;
    spill_.for_each_report([&](const SpilledReport& report) {
      const auto number = renumbered_(report.number);
      if (!number) return;
      count(*number, report.length);
      key.clear();
      append_ordered(key, *number);
      data.add(key, report.data);
      if (!report.termlist.empty()) termlists.add(key, report.termlist);
      if (!report.slots.empty()) termlists.add(key += '\0', report.slots);
      texts.add(report.texts);
    });
    texts.finish();
    database_.data = data.finish();
    database_.termlists = termlists.finish();
  }

  void count(Xapian::docid number, std::uint32_t length) {
    lengths_.push_back({number, length});
    database_.reports = database_.last_report = number;
    database_.total_length += length;
    database_.longest = std::max(database_.longest, length);
    if (length > 0 && (database_.shortest == 0 || length < database_.shortest)) {
      database_.shortest = length;
    }
  }

  void write_postlists() {
    GlassTable table(folder_ / "postlist.glass");
    write_values(table);
    add_lengths(table, lengths_);
    std::vector<PostingEntry> live;
    spill_.for_each_term([&](std::string_view term, const std::vector<PostingEntry>& postings) {
      live.clear();
      for (const PostingEntry& posting : postings) {
        const auto number = renumbered_(posting.report);
        if (!number) continue;
        live.push_back({*number, posting.count});
        database_.most_often = std::max(database_.most_often, posting.count);
      }
      if (!live.empty()) add_postings(table, term, live);
    });
    database_.postlists = table.finish();
  }

  void for_each_value(Xapian::valueno slot, const auto& visit) const {
    spill_.for_each_value(slot, [&](Xapian::docid report, std::string_view value) {
      if (const auto number = renumbered_(report)) visit(*number, value);
    });
  }

  void write_values(GlassTable& table) const {
    for (const Xapian::valueno slot : spill_.slots()) {
      ValueStatistics statistics;
      for_each_value(slot, [&](Xapian::docid, std::string_view value) { statistics.count(value); });
      if (statistics.reports > 0) add_value_statistics(table, slot, statistics);
    }
    for (const Xapian::valueno slot : spill_.slots()) {
      ValueStream values(table, slot);
      for_each_value(
          slot, [&](Xapian::docid report, std::string_view value) { values.add(report, value); });
      values.finish();
    }
  }

  const fs::path& folder_;
  const PostingSpill& spill_;
  const Renumbering& renumbered_;
  std::vector<PostingEntry> lengths_;
  GlassDatabase database_;
};

class BulkWriter final : public SegmentWriter {
 public:
  BulkWriter(fs::path folder, const Gazetteer& gazetteer, SegmentForm form,
             const BulkLimits& limits)
      : folder_(std::move(folder)),
        loose_(folder_.string() + "-loose"),
        gazetteer_(gazetteer),
        limits_(limits),
        spill_(made(loose_)),
        batch_(form == SegmentForm::stock),
        full_(form == SegmentForm::stock) {}

  ~BulkWriter() override {
    if (at_work_.valid()) at_work_.wait();
  }

  void add(const AnalyzedReport& analyzed) override {
    const auto [known, is_new] = numbers_.try_emplace(analyzed.report.id, last_ + 1);
    if (!is_new) replaced_.push_back(std::exchange(known->second, last_ + 1));
    batch_.begin(++last_);
    describe(analyzed, gazetteer_, batch_);
    if (batch_.tokens() >= limits_.tokens || batch_.stored_bytes() >= limits_.stored_bytes) {
      hand_over();
    }
  }

  WrittenSegment commit() override {
    hand_over();
    wait();
    spill_.finish();
    make_folder(folder_);
    const Renumbering renumbered(std::move(replaced_));
    Tables tables(folder_, spill_, renumbered);
    tables.write();
    remove_path(loose_);
    write_columns(folder_);
    return {.reports = tables.reports(), .rejected = {}};
  }

 private:
  static const fs::path& made(const fs::path& folder) {
    make_folder(folder);
    return folder;
  }

  // The full batch is sorted and written while the next one fills.
  void hand_over() {
    wait();
    std::swap(batch_, full_);
    if (full_.empty()) return;
    at_work_ = std::async(std::launch::async, [this] {
      spill_.add(full_);
      full_.clear();
    });
  }

  void wait() {
    if (at_work_.valid()) at_work_.get();
  }

  fs::path folder_;
  fs::path loose_;  // where the batches are kept
  const Gazetteer& gazetteer_;
  BulkLimits limits_;
  PostingSpill spill_;
  PostingBatch batch_;
  PostingBatch full_;
  std::future<void> at_work_;
  Xapian::docid last_ = 0;
  std::unordered_map<std::string, Xapian::docid> numbers_;
  std::vector<Xapian::docid> replaced_;
};

}  // namespace

std::unique_ptr<SegmentWriter> make_bulk_writer(const std::filesystem::path& folder,
                                                const Gazetteer& gazetteer, SegmentForm form,
                                                const BulkLimits& limits) {
  return std::make_unique<BulkWriter>(folder, gazetteer, form, limits);
}

}  // namespace dragnet
