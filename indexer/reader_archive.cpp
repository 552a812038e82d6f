#include "indexer/reader_archive.h"

#include <utility>

#include "indexer/refusal.h"

namespace dragnet {

namespace {

class ArchiveReader : public Reader {
 public:
  ArchiveReader(Archive archive, const std::string& path, Nesting nesting, std::size_t most_members)
      : archive_(std::move(archive)), path_(path), nesting_(nesting), most_members_(most_members) {}

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
    if (++members_ > most_members_) {
      return end(SourceProblem{Severity::skipped,
                               "too-many-members",
                               "more than " + std::to_string(most_members_) +
                                   " in one archive; the rest is not read",
                               {}},
                 diagnostics);
    }
    const std::string path = path_ + '/' + member->path;
    if (member->objection) return report(*member->objection, {path, 0, {}}, diagnostics);
    if (member->folder) return;
    if (is_page_part(path)) return note_page_part(path, diagnostics);
    member_ = make_reader(archive_.content(), path, nesting_, diagnostics);
  }

  void end(const std::optional<SourceProblem>& problem, Diagnostics& diagnostics) {
    ended_ = true;
    if (problem) report(*problem, {path_, 0, {}}, diagnostics);
  }

  Archive archive_;
  std::string path_;
  Nesting nesting_;
  std::size_t most_members_;
  std::unique_ptr<Reader> member_;  // reads from archive_
  std::size_t members_ = 0;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<Reader> make_archive_reader(Archive archive, const std::string& path,
                                            Nesting nesting, std::size_t most_members) {
  return std::make_unique<ArchiveReader>(std::move(archive), path, nesting, most_members);
}

}  // namespace dragnet
