#include "indexer/reader_archive.h"

#include <utility>

#include "indexer/limits.h"

namespace dragnet {

namespace {

class ArchiveReader : public Reader {
 public:
  ArchiveReader(Archive archive, const std::string& path, Nesting nesting)
      : archive_(std::move(archive)), path_(path), nesting_(nesting) {}

  std::optional<Record> next(Diagnostics& diagnostics) override {
    while (!ended_) {
      if (member_) {
        if (auto record = member_->next(diagnostics)) return record;
        member_.reset();
      }
      open_next(diagnostics);
    }
    return {};
  }

 private:
  void open_next(Diagnostics& diagnostics) {
    const std::optional<Member> member = archive_.next();
    if (!member) return end(archive_.problem(), diagnostics);
    if (++members_ > max_archive_members) {
      return end(SourceProblem{Severity::skipped,
                               "too-many-members",
                               "more than " + std::to_string(max_archive_members) +
                                   " in one archive; the rest is not read",
                               {}},
                 diagnostics);
    }
    const std::string path = path_ + '/' + member->path;
    if (member->objection) return report(*member->objection, {path}, diagnostics);
    if (member->folder) return;
    member_ = make_reader(archive_.content(), path, nesting_, diagnostics);
  }

  void end(const std::optional<SourceProblem>& problem, Diagnostics& diagnostics) {
    ended_ = true;
    if (problem) report(*problem, {path_, 0, {}}, diagnostics);
  }

  Archive archive_;
  std::string path_;
  Nesting nesting_;
  std::unique_ptr<Reader> member_;  // reads from archive_
  std::size_t members_ = 0;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<Reader> make_archive_reader(Archive archive, const std::string& path,
                                            Nesting nesting) {
  return std::make_unique<ArchiveReader>(std::move(archive), path, nesting);
}

}  // namespace dragnet
