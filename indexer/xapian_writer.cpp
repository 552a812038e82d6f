// Xapian keeps what was added in memory until a commit, and throws all of it away when one document
// is refused: at once for a term that is too long, or only at the commit, without a word about
// which document it was. So a batch is kept here too, as reports without their tokens; after a
// refusal it is written again from the last commit on, in halves, until the report at fault stands
// alone. Whatever is no refusal (a full disk, a failing one) ends the run.
//
// Every batch is a transaction: outside of one, the destructor and every 10,000th document commit
// unasked.
//
// Batches leave the tables half empty, for each is merged into what the earlier ones wrote. As
// nothing is ever added to a segment, it is packed at the end, which more than halves it.
#include "indexer/xapian_writer.h"

#include <span>
#include <utility>

#include <xapian.h>

#include "common/error.h"
#include "common/schema.h"
#include "common/segment_texts.h"
#include "indexer/column_writer.h"
#include "indexer/document.h"
#include "indexer/grams_writer.h"
#include "indexer/record_size.h"
#include "indexer/storage.h"
#include "indexer/texts_writer.h"

namespace dragnet {

namespace {

// The folder is private until publish has synced every file in it.
constexpr int create_flags = Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC;
constexpr int reopen_flags = Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC;

// A disk that fills up while Xapian merges value slots ends the program without a word: a
// destructor of its own throws. So the room is looked for before. A batch was seen to take 14 times
// its text.
constexpr std::uint64_t table_bytes_per_text_byte = 16;
constexpr std::uint64_t least_table_bytes = 1 << 20;

[[noreturn]] void fail(const std::string& folder, const Xapian::Error& error) {
  std::string reason = error.get_msg();
  if (const char* system = error.get_error_string()) reason.append(": ").append(system);
  // Sometimes only the message knows.
  const bool full = reason.find("No space") != std::string::npos ||
                    reason.find("quota") != std::string::npos ||
                    reason.find("too large") != std::string::npos;
  throw WriteError((full ? "disk-full: " : "write-error: ") + folder + ": " + reason);
}

// Documents are made when it is their turn: after a refusal they have to be made again anyway.
class ReportsPart final : public SegmentPart {
 public:
  void add(const AnalyzedReport& analyzed) override { reports_.push_back(analyzed.report); }
  void finish() override {}
  std::vector<Report>& reports() { return reports_; }

 private:
  std::vector<Report> reports_;
};

class XapianWriter final : public SegmentWriter {
 public:
  XapianWriter(std::string folder, const Gazetteer& gazetteer, MakeDocument make_document)
      : folder_(std::move(folder)),
        loose_(folder_ + "-loose"),
        gazetteer_(gazetteer),
        make_document_(std::move(make_document)) {
    guarded([&] { database_ = Xapian::WritableDatabase(loose_, create_flags); });
  }

  std::unique_ptr<SegmentPart> make_part() override { return std::make_unique<ReportsPart>(); }

  void add(std::unique_ptr<SegmentPart> part, const std::vector<bool>& wanted) override {
    std::vector<Report>& reports = static_cast<ReportsPart&>(*part).reports();
    guarded([&] {
      for (std::size_t i = 0; i < reports.size(); ++i)
        if (wanted[i]) add(std::move(reports[i]));
    });
  }

  WrittenSegment commit() override {
    guarded([&] {
      finish_batch();
      written_.reports = database_.get_doccount();
      database_.close();
      require_space(loose_, bytes_in(loose_));
      Xapian::Database(loose_, Xapian::DB_BACKEND_GLASS).compact(folder_, Xapian::DB_NO_SYNC);
    });
    remove_path(loose_);
    guarded([&] {
      write_columns(folder_);
      write_texts(folder_, gazetteer_);
      write_frequent_grams();
    });
    return std::move(written_);
  }

 private:
  void write_frequent_grams() const {
    constexpr ReportNumber reports_in_memory = 8192;
    const auto all = static_cast<std::uint32_t>(written_.reports);
    const SegmentTexts texts(folder_, all);
    write_grams(folder_, all, [&](ReportRange reports, const TextsVisitor& visit) {
      for (ReportNumber report = reports.first; report <= reports.last; report += reports.step) {
        if (report % reports_in_memory < reports.step) texts.forget();
        visit(report, texts.of(report));
      }
    });
  }

  void guarded(const auto& work) const {
    try {
      work();
    } catch (const Xapian::DatabaseError& error) {
      fail(folder_, error);
    }
  }

  // False when Xapian refuses a document; nothing since the last commit is there any more then.
  bool accepted(const auto& work) {
    try {
      work();
      return true;
    } catch (const Xapian::InvalidArgumentError& error) {
      refusal_ = error.get_msg();
      return false;
    }
  }

  void add(Report report) {
    if (batch_.empty() && !broken_) database_.begin_transaction(true);
    batch_bytes_ += record_size(report);
    batch_.push_back(std::move(report));
    if (!broken_) broken_ = !accepted([&] { store(batch_.back()); });
    if (batch_.size() >= max_batch_reports || batch_bytes_ >= max_batch_bytes) finish_batch();
  }

  void store(const Report& report) {
    const auto analyzed = in_tokens(report, analyzer_);
    database_.replace_document(id_term(report.id), make_document_(*analyzed));
  }

  void finish_batch() {
    if (batch_.empty()) return;
    require_space(loose_, least_table_bytes + table_bytes_per_text_byte * batch_bytes_);
    if (broken_ || !accepted([&] { database_.commit_transaction(); })) {
      start_over();
      write_again(batch_);
    }
    batch_.clear();
    batch_bytes_ = 0;
    broken_ = false;
  }

  // Back to the last commit. After a commit that failed the transaction is over, but what it held
  // is not gone yet.
  void start_over() {
    try {
      database_.cancel_transaction();
    } catch (const Xapian::InvalidOperationError&) {
      database_.begin_transaction(false);
      database_.cancel_transaction();
    }
    database_.close();
    database_ = Xapian::WritableDatabase(loose_, reopen_flags);
  }

  void write_again(std::span<const Report> reports) {
    const bool done = accepted([&] {
      database_.begin_transaction(true);
      for (const Report& report : reports) store(report);
      database_.commit_transaction();
    });
    if (done) return;
    start_over();
    if (reports.size() == 1) {
      const Report& culprit = reports.front();
      written_.rejected.push_back({culprit.path, culprit.record, refusal_});
      return;
    }
    write_again(reports.first(reports.size() / 2));
    write_again(reports.subspan(reports.size() / 2));
  }

  std::string folder_;
  std::string loose_;  // where the batches go, beside it
  const Gazetteer& gazetteer_;
  MakeDocument make_document_;
  Xapian::WritableDatabase database_;
  Analyzer analyzer_;
  std::vector<Report> batch_;
  std::size_t batch_bytes_ = 0;
  bool broken_ = false;  // the batch has to be written again
  std::string refusal_;
  WrittenSegment written_;
};

}  // namespace

std::unique_ptr<SegmentWriter> make_xapian_writer(const std::filesystem::path& folder,
                                                  const Gazetteer& gazetteer,
                                                  MakeDocument make_document) {
  return std::make_unique<XapianWriter>(folder.string(), gazetteer, std::move(make_document));
}

std::unique_ptr<SegmentWriter> make_xapian_writer(const std::filesystem::path& folder,
                                                  const Gazetteer& gazetteer) {
  return make_xapian_writer(folder, gazetteer, [&gazetteer](const AnalyzedReport& analyzed) {
    return make_document(analyzed, gazetteer);
  });
}

}  // namespace dragnet
