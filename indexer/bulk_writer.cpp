// Xapian's own writer spends its time in maps that miss the processor's cache. This one sorts flat
// records of up to two thousand reports, packs them, merges them into sections on the disk when
// there are many, and writes the tables of the database from the merge of those, once and from end
// to end, in the format that Xapian reads.
#include "indexer/bulk_writer.h"

#include <algorithm>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <utility>

#include <xapian.h>

#include "common/generation.h"
#include "common/glass_format.h"
#include "indexer/by_text.h"
#include "indexer/column_writer.h"
#include "indexer/document.h"
#include "indexer/glass_postlists.h"
#include "indexer/glass_table.h"
#include "indexer/glass_version.h"
#include "indexer/grams_writer.h"
#include "indexer/ordered_run.h"
#include "indexer/posting_batch.h"
#include "indexer/posting_chunk.h"
#include "indexer/posting_spill.h"
#include "indexer/storage.h"
#include "indexer/text_arena.h"
#include "indexer/texts_writer.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t max_revision = 1 << 30;

// The numbers of the reports that stay, without the gaps of those that were replaced.
class Renumbering {
 public:
  explicit Renumbering(std::vector<Xapian::docid> replaced) : replaced_(std::move(replaced)) {
    std::sort(replaced_.begin(), replaced_.end());
  }

  bool is_none_replaced() const { return replaced_.empty(); }
  // Nothing for a report that was replaced.
  std::optional<Xapian::docid> operator()(Xapian::docid report) const {
    const auto next = std::lower_bound(replaced_.begin(), replaced_.end(), report);
    if (next != replaced_.end() && *next == report) return std::nullopt;
    return report - static_cast<Xapian::docid>(next - replaced_.begin());
  }
  // The postings of those that stay, with their new numbers. most_often: raised to how often the
  // term stands in one of them.
  PostingChunks living(std::span<const PostingChunk> postings, std::uint32_t& most_often) const {
    PostingChunks living;
    for (const PostingChunk& chunk : postings)
      for_each_posting(chunk, [&](Xapian::docid report, std::uint32_t count) {
        const auto number = (*this)(report);
        if (!number) return;
        living.add(*number, count);
        most_often = std::max(most_often, count);
      });
    return living;
  }

 private:
  std::vector<Xapian::docid> replaced_;
};

// The tables of one database, written from sorted sections less the reports that were replaced.
class Tables {
 public:
  // texts: those of the reports that stay.
  Tables(const fs::path& folder, const PostingSpill& spill, const Renumbering& renumbered,
         TextsWriter& texts)
      : folder_(folder), spill_(spill), renumbered_(renumbered), texts_(texts) {
    database_.reports = texts.reports();
    // No two segments of an index have it in common, so that no file passes for that of another.
    const auto number = number_in(segment_prefix, folder.filename().string());
    database_.revision = static_cast<std::uint32_t>(number.value_or(1) % max_revision + 1);
  }

  // finish_terms: until then the spill need not have them.
  void write(const std::function<void()>& finish_terms) {
    count_reports();
    auto reports = on_another_thread([&] { write_reports(); });
    GlassTable postlists(folder_ / glass_postlists, database_.revision);
    write_values(postlists);
    finish_terms();
    auto grams = on_another_thread([&] { write_frequent_grams(); });
    auto positions = on_another_thread([&] { return write_positions(); });
    write_lists(postlists);
    database_.positions = positions.get();
    reports.get();
    texts_.finish();
    grams.get();
    FileWriter version(folder_ / glass_version_file);
    version.write(to_version_file(database_));
    version.finish();
  }

 private:
  void write_frequent_grams() const {
    write_grams(folder_, database_.reports, [&](ReportRange reports, const TextsVisitor& visit) {
      texts_.for_each(reports, visit);
    });
  }

  GlassRoot write_positions() const {
    GlassTable table(folder_ / "position.glass", database_.revision);
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
    GlassTable data(folder_ / glass_data, database_.revision);
    GlassTable termlists(folder_ / "termlist.glass", database_.revision);
    std::string key;
    spill_.for_each_report([&](const SpilledReport& report) {
      const auto number = renumbered_(report.number);
      if (!number) return;
      key.clear();
      append_ordered(key, *number);
      data.add(key, report.data);
      if (!report.termlist.empty()) termlists.add(key, report.termlist);
      if (!report.slots.empty()) termlists.add(key += '\0', report.slots);
    });
    database_.data = data.finish();
    database_.termlists = termlists.finish();
  }

  void count_reports() {
    for (std::size_t i = 0; i < spill_.lengths().size(); ++i) {
      if (const auto number = renumbered_(static_cast<Xapian::docid>(i + 1)))
        count(*number, spill_.lengths()[i]);
    }
  }

  void count(Xapian::docid number, std::uint32_t length) {
    lengths_.add(number, length);
    database_.last_report = number;
    database_.total_length += length;
    database_.longest = std::max(database_.longest, length);
    if (length > 0 && (database_.shortest == 0 || length < database_.shortest)) {
      database_.shortest = length;
    }
  }

  void write_lists(GlassTable& table) {
    PostingLists lists(table);
    lists.add_lengths(lengths_.all());
    const auto add = [&](std::string_view term, std::span<const PostingChunk> postings) {
      if (postings.empty()) return;
      lists.add(term, postings);
      texts_.add_term(term);
    };
    database_.most_often = renumbered_.is_none_replaced() ? spill_.most_often() : 0;
    spill_.for_each_term([&](std::string_view term, std::span<const PostingChunk> postings) {
      if (renumbered_.is_none_replaced()) return add(term, postings);
      const PostingChunks living = renumbered_.living(postings, database_.most_often);
      add(term, living.all());
    });
    database_.postlists = table.finish();
  }

  void for_each_value(Xapian::valueno slot, const auto& visit) const {
    spill_.for_each_value(slot, [&](Xapian::docid report, std::string_view value) {
      if (const auto number = renumbered_(report)) visit(*number, value);
    });
  }

  ValueStatistics statistics_of(Xapian::valueno slot) const {
    ValueStatistics statistics;
    for_each_value(slot, [&](Xapian::docid, std::string_view value) { statistics.count(value); });
    return statistics;
  }

  void write_values(GlassTable& table) const {
    const std::vector<Xapian::valueno> slots = spill_.slots();
    const std::vector<ValueStatistics> statistics =
        side_by_side(slots, [&](Xapian::valueno slot) { return statistics_of(slot); });
    for (std::size_t i = 0; i < slots.size(); ++i)
      if (statistics[i].reports > 0) add_value_statistics(table, slots[i], statistics[i]);
    for (const Xapian::valueno slot : slots) {
      ValueStream values(table, slot);
      for_each_value(
          slot, [&](Xapian::docid report, std::string_view value) { values.add(report, value); });
      values.finish();
    }
  }

  const fs::path& folder_;
  const PostingSpill& spill_;
  const Renumbering& renumbered_;
  TextsWriter& texts_;
  PostingChunks lengths_;
  GlassDatabase database_;
};

// Batches that are not in use: their memory is large, and to touch new memory takes time.
class IdleBatches {
 public:
  explicit IdleBatches(bool is_stock) : is_stock_(is_stock) {}

  std::unique_ptr<PostingBatch> take() {
    const std::lock_guard lock(mutex_);
    if (batches_.empty()) return std::make_unique<PostingBatch>(is_stock_);
    std::unique_ptr<PostingBatch> batch = std::move(batches_.back());
    batches_.pop_back();
    return batch;
  }
  void give_back(std::unique_ptr<PostingBatch> batch) {
    const std::lock_guard lock(mutex_);
    batches_.push_back(std::move(batch));
  }

 private:
  bool is_stock_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<PostingBatch>> batches_;
};

class BulkPart final : public SegmentPart {
 public:
  BulkPart(const Gazetteer& gazetteer, IdleBatches& idle)
      : gazetteer_(gazetteer), idle_(idle), batch_(idle.take()) {}

  void add(const AnalyzedReport& analyzed) override {
    batch_->begin();  // first, as it may refuse
    content_.ids.push_back(content_.texts.keep(analyzed.report.id));
    describe(analyzed, gazetteer_, *batch_);
  }

  void finish() override {
    content_.run = batch_->take();
    idle_.give_back(std::move(batch_));
  }

  struct Content {
    TextArena texts;
    std::vector<std::string_view> ids;  // which are there
    PostingRun run;
  };
  Content& content() { return content_; }

 private:
  const Gazetteer& gazetteer_;
  IdleBatches& idle_;
  std::unique_ptr<PostingBatch> batch_;
  Content content_;
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
        texts_(loose_),
        idle_(form == SegmentForm::stock) {}

  ~BulkWriter() override {
    if (at_work_.valid()) at_work_.wait();
  }

  std::unique_ptr<SegmentPart> make_part() override {
    return std::make_unique<BulkPart>(gazetteer_, idle_);
  }

  void add(std::unique_ptr<SegmentPart> part, const std::vector<bool>& wanted) override {
    auto& [texts, ids, run] = static_cast<BulkPart&>(*part).content();
    const Xapian::docid first = last_ + 1;
    for (std::size_t i = 0; i < ids.size(); ++i) number(ids[i], wanted[i]);
    spill_.add_reports(run, first);
    texts_.add(run.texts);
    run_bytes_ += run.postings.size() + run.positions.size();
    runs_.push_back({first, std::move(run.postings), std::move(run.positions)});
    if (run_bytes_ >= limits_.run_bytes) hand_over();
  }

  WrittenSegment commit() override {
    numbers_ = {};
    spill_.finish_reports();
    texts_.finish_reports();
    make_private_folder(folder_);
    const Renumbering renumbered(std::move(replaced_));
    settle_texts(renumbered);
    // The largest files are on their way to the disk while the rest is made.
    auto texts = on_another_thread([&] { start_writeback(folder_ / texts_file); });
    Tables(folder_, spill_, renumbered, texts_).write([&] {
      wait();
      spill_.finish_terms(std::exchange(runs_, {}));
    });
    texts.get();
    auto tables = on_another_thread([&] { start_writeback(folder_ / glass_postlists); });
    auto removed = on_another_thread([&] { remove_path(loose_); });
    write_columns(folder_);
    tables.get();
    removed.get();
    return {.reports = texts_.reports(), .rejected = {}};
  }

 private:
  static const fs::path& made(const fs::path& folder) {
    make_private_folder(folder);
    return folder;
  }

  // One that is not wanted is as one that was replaced.
  void number(std::string_view id, bool wanted) {
    ++last_;
    if (!wanted) return replaced_.push_back(last_);
    const auto [known, is_new] = numbers_.try_emplace(id, last_);
    if (!is_new) replaced_.push_back(std::exchange(known, last_));
  }

  // The file becomes that of the segment, or one of those that stay is made.
  void settle_texts(const Renumbering& renumbered) {
    if (renumbered.is_none_replaced())
      return rename_path(loose_ / texts_file, folder_ / texts_file);
    TextsWriter living(folder_);
    texts_.for_each(texts_.all(), [&](ReportNumber report, const StoredTexts& texts) {
      if (renumbered(report)) living.add(texts);
    });
    living.finish_reports();
    texts_ = std::move(living);
  }

  // What is there is merged and written while more comes.
  void hand_over() {
    wait();
    run_bytes_ = 0;
    if (runs_.empty()) return;
    const auto runs = std::make_shared<std::vector<NumberedRun>>(std::exchange(runs_, {}));
    at_work_ = on_another_thread([this, runs] { spill_.add_terms(*runs); });
  }

  void wait() {
    if (at_work_.valid()) at_work_.get();
  }

  fs::path folder_;
  fs::path loose_;  // where the batches are kept
  const Gazetteer& gazetteer_;
  BulkLimits limits_;
  PostingSpill spill_;
  TextsWriter texts_;
  IdleBatches idle_;
  std::vector<NumberedRun> runs_;  // not in the spill yet
  std::size_t run_bytes_ = 0;
  std::future<void> at_work_;
  Xapian::docid last_ = 0;
  ByText<Xapian::docid> numbers_;
  std::vector<Xapian::docid> replaced_;
};

}  // namespace

std::unique_ptr<SegmentWriter> make_bulk_writer(const std::filesystem::path& folder,
                                                const Gazetteer& gazetteer, SegmentForm form,
                                                const BulkLimits& limits) {
  return std::make_unique<BulkWriter>(folder, gazetteer, form, limits);
}

}  // namespace dragnet
