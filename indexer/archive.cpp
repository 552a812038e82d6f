#include "indexer/archive.h"

#include <algorithm>
#include <exception>
#include <utility>

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include "common/ascii.h"
#include "indexer/byte_window.h"
#include "indexer/charset.h"
#include "indexer/gzip_source.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

using std::string_view_literals::operator""sv;

struct Signature {
  std::string_view bytes;
  std::size_t at;
  Packing packing;
};
constexpr Signature signatures[] = {
    {"\x1F\x8B"sv, 0, Packing::gzip},    {"\x28\xB5\x2F\xFD"sv, 0, Packing::zstd},
    {"\xFD\x37zXZ\0"sv, 0, Packing::xz}, {"BZh"sv, 0, Packing::bzip2},
    {"PK\x03\x04"sv, 0, Packing::zip},   {"PK\x05\x06"sv, 0, Packing::zip},
    {"ustar\0"sv, 257, Packing::tar},    {"ustar  \0"sv, 257, Packing::tar},
};

// Null where there is none. Kept for good: the C library maps a file each time it is asked for one.
locale_t utf8_locale() {
  static const locale_t kept = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
  return kept;
}

// libarchive turns names of members into the charset of the thread's locale, and gives up those
// that do not fit. In this scope everything fits.
class Utf8Scope {
 public:
  Utf8Scope() {
    if (utf8_locale() != nullptr) before_ = ::uselocale(utf8_locale());
  }
  Utf8Scope(const Utf8Scope&) = delete;
  Utf8Scope& operator=(const Utf8Scope&) = delete;
  ~Utf8Scope() {
    if (before_ != nullptr) ::uselocale(before_);
  }

 private:
  locale_t before_ = nullptr;
};

}  // namespace

// libarchive on a source of bytes.
class ArchiveReading {
 public:
  ArchiveReading(Packing packing, std::unique_ptr<ByteSource> source)
      : packing_(packing),
        source_(std::move(source)),
        archive_(archive_read_new(), archive_read_free) {
    if (!archive_) throw std::bad_alloc();
    archive* const handle = archive_.get();
    switch (packing) {
      case Packing::tar:
        archive_read_support_format_tar(handle);
        break;
      case Packing::zip:
        archive_read_support_format_zip(handle);
        break;
      default:
        archive_read_support_format_raw(handle);
        archive_read_support_format_empty(handle);
        archive_read_support_filter_zstd(handle);
        archive_read_support_filter_xz(handle);
        archive_read_support_filter_bzip2(handle);
    }
    archive_read_set_callback_data(handle, this);
    archive_read_set_read_callback(handle, read_bytes);
    if (packing == Packing::zip) archive_read_set_seek_callback(handle, seek);
    take(archive_read_open1(handle));
  }
  ArchiveReading(const ArchiveReading&) = delete;
  ArchiveReading& operator=(const ArchiveReading&) = delete;

  // Null at the end, and where the archive cannot be read further.
  archive_entry* next_entry() {
    if (ended_) return nullptr;
    if (is_archive(packing_) && !source_->begin_member()) return end_as_bomb();
    const Utf8Scope scope;
    archive_entry* entry = nullptr;
    silent_bytes_ = 0;
    if (!take(archive_read_next_header(archive_.get(), &entry))) return nullptr;
    given_ = 0;
    sparse_ = archive_entry_sparse_count(entry) > 0;
    member_problem_.reset();
    return entry;
  }

  // Content of the entry.
  std::string_view next_bytes() {
    if (member_problem_ || ended_) return {};
    piece_.resize(piece_bytes);
    silent_bytes_ = 0;
    const la_ssize_t got = archive_read_data(archive_.get(), piece_.data(), piece_.size());
    rethrow();
    if (got < 0) {
      member_problem_ = failure();
      member_problem_->byte = given_;
      ended_ = got == ARCHIVE_FATAL;
      if (ended_ && is_archive(packing_)) member_problem_->text += "; the rest is not read";
      return {};
    }
    given_ += static_cast<std::size_t>(got);
    // A tar file is no smaller than what is in it, holes apart.
    if (packing_ != Packing::tar || sparse_)
      member_problem_ = count_unpacked(static_cast<std::size_t>(got));
    if (!member_problem_) return std::string_view(piece_).substr(0, static_cast<std::size_t>(got));
    member_problem_->byte = given_;
    return {};
  }

  const std::optional<SourceProblem>& problem() const { return problem_; }
  const std::optional<SourceProblem>& member_problem() const { return member_problem_; }
  std::optional<SourceProblem> count_unpacked(std::size_t bytes) {
    return source_->count_unpacked(bytes);
  }
  bool begin_member() { return source_->begin_member(); }
  void end_with(SourceProblem problem) {
    problem_ = std::move(problem);
    ended_ = true;
  }

 private:
  static constexpr std::size_t piece_bytes = std::size_t{64} << 10;

  archive_entry* end_as_bomb() {
    end_with(too_many_bombs());
    return nullptr;
  }

  // True when libarchive did what it was asked to.
  bool take(int status) {
    rethrow();
    if (status == ARCHIVE_OK || status == ARCHIVE_WARN) return true;
    ended_ = true;
    if (status != ARCHIVE_EOF) {
      problem_ = failure();
    } else if (const auto cut = source_->problem()) {
      problem_ = cut;
    }
    return false;
  }

  // No exception may pass through libarchive.
  void rethrow() {
    if (thrown_) std::rethrow_exception(std::exchange(thrown_, nullptr));
  }

  SourceProblem failure() const {
    if (silent_bytes_ > max_silent_bytes) {
      return {Severity::skipped,
              "no-content",
              "more than " + std::to_string(max_silent_bytes) + " bytes that unpack to nothing",
              {}};
    }
    if (auto cut = source_->problem(); cut && cut->severity == Severity::skipped) return *cut;
    const char* const message = archive_error_string(archive_.get());
    return {Severity::skipped,
            std::string(name_of(packing_)) + "-damaged",
            message != nullptr ? message : "cannot be read",
            {}};
  }

  static la_ssize_t read_bytes(archive*, void* self, const void** bytes) {
    auto* const reading = static_cast<ArchiveReading*>(self);
    try {
      const std::string_view piece = reading->source_->next();
      reading->silent_bytes_ += piece.size();
      reading->at_ += piece.size();
      if (!is_archive(reading->packing_) && reading->silent_bytes_ > max_silent_bytes) return -1;
      *bytes = piece.data();
      return static_cast<la_ssize_t>(piece.size());
    } catch (...) {
      reading->thrown_ = std::current_exception();
      return -1;
    }
  }

  static la_int64_t seek(archive*, void* self, la_int64_t offset, int whence) {
    auto* const reading = static_cast<ArchiveReading*>(self);
    const std::optional<std::uint64_t> size = reading->source_->size();
    if (!size) return ARCHIVE_FATAL;
    la_int64_t byte = offset;
    if (whence == SEEK_CUR) byte += static_cast<la_int64_t>(reading->at_);
    if (whence == SEEK_END) byte += static_cast<la_int64_t>(*size);
    if (byte < 0 || !reading->source_->seek(static_cast<std::uint64_t>(byte))) return ARCHIVE_FATAL;
    reading->at_ = static_cast<std::uint64_t>(byte);
    return byte;
  }

  Packing packing_;
  std::unique_ptr<ByteSource> source_;
  std::unique_ptr<archive, decltype(&archive_read_free)> archive_;
  std::string piece_;
  std::uint64_t at_ = 0;            // what was read, or gone to, of the source
  std::size_t given_ = 0;           // of the entry
  std::uint64_t silent_bytes_ = 0;  // read since something was given
  bool sparse_ = false;             // the entry has holes
  bool ended_ = false;
  std::optional<SourceProblem> problem_;
  std::optional<SourceProblem> member_problem_;
  std::exception_ptr thrown_;
};

namespace {

// A compressed file: one entry without a name.
class UnpackedSource : public ByteSource {
 public:
  UnpackedSource(Packing packing, std::unique_ptr<ByteSource> packed)
      : reading_(packing, std::move(packed)) {
    reading_.next_entry();
  }

  std::string_view next() override { return reading_.next_bytes(); }
  std::optional<SourceProblem> problem() const override {
    return reading_.member_problem() ? reading_.member_problem() : reading_.problem();
  }
  std::optional<SourceProblem> count_unpacked(std::size_t bytes) override {
    return reading_.count_unpacked(bytes);
  }
  bool begin_member() override { return reading_.begin_member(); }

 private:
  ArchiveReading reading_;
};

class MemberSource : public ByteSource {
 public:
  explicit MemberSource(ArchiveReading& reading) : reading_(reading) {}

  std::string_view next() override { return reading_.next_bytes(); }
  std::optional<SourceProblem> problem() const override { return reading_.member_problem(); }
  std::optional<SourceProblem> count_unpacked(std::size_t bytes) override {
    return reading_.count_unpacked(bytes);
  }
  bool begin_member() override { return reading_.begin_member(); }

 private:
  ArchiveReading& reading_;
};

SourceProblem objection(std::string code, std::string text) {
  return {Severity::skipped, std::move(code), std::move(text), {}};
}

bool leaves_its_folder(std::string_view path) {
  while (!path.empty()) {
    const std::size_t end = std::min(path.find_first_of("/\\"), path.size());
    if (path.substr(0, end) == "..") return true;
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return false;
}

bool is_absolute(std::string_view path) {
  const bool drive = path.size() >= 2 && is_ascii_letter(path[0]) && path[1] == ':';
  return path.starts_with('/') || path.starts_with('\\') || drive;
}

std::optional<SourceProblem> objection_to(archive_entry* entry, std::string_view path) {
  if (archive_entry_hardlink(entry) != nullptr) {
    return objection("hard-link-not-followed", "is a hard link");
  }
  switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
    case AE_IFDIR:
    case 0:  // told by archives that know only files
      break;
    case AE_IFLNK:
      return objection("symlink-not-followed", "is a symbolic link");
    case AE_IFIFO:
      return objection("not-a-regular-file", "is a fifo, which is never read");
    default:
      return objection("not-a-regular-file", "is a device or socket, which is never read");
  }
  if (is_absolute(path)) return objection("unsafe-member-path", "is absolute");
  if (leaves_its_folder(path)) return objection("unsafe-member-path", "leads out of the archive");
  if (archive_entry_is_data_encrypted(entry) != 0) {
    return objection("encrypted-member", "is encrypted");
  }
  return {};
}

Member member_of(archive_entry* entry) {
  const char* const name = archive_entry_pathname(entry);
  Member member;
  // Names of old zip files are in the charset of the machine they were made on.
  member.path = to_utf8(name != nullptr ? name : "").text;
  member.folder = archive_entry_filetype(entry) == AE_IFDIR;
  member.objection = objection_to(entry, member.path);
  return member;
}

std::string read_up_to(ByteSource& source, std::size_t limit) {
  std::string bytes;
  for (std::string_view piece = source.next(); !piece.empty(); piece = source.next()) {
    bytes += piece;
    if (bytes.size() > limit) break;
  }
  return bytes;
}

// A zstd file may begin with frames for other readers, which say so in their first four bytes.
bool is_skippable_frame(std::string_view head) {
  return head.size() > 3 && (static_cast<unsigned char>(head[0]) & 0xF0U) == 0x50 &&
         head.substr(1, 3) == "\x2A\x4D\x18";
}

}  // namespace

Packing packing_of(std::string_view head) {
  if (is_skippable_frame(head)) return Packing::zstd;
  const auto* const found = std::ranges::find_if(signatures, [&](const Signature& signature) {
    return head.substr(std::min(signature.at, head.size())).starts_with(signature.bytes);
  });
  return found == std::end(signatures) ? Packing::none : found->packing;
}

bool is_archive(Packing packing) {
  return packing == Packing::tar || packing == Packing::zip;
}

std::string_view name_of(Packing packing) {
  constexpr std::string_view names[] = {"none", "gzip", "zstd", "xz", "bzip2", "tar", "zip"};
  return names[static_cast<std::size_t>(packing)];
}

std::unique_ptr<ByteSource> unpack(Packing packing, std::unique_ptr<ByteSource> packed) {
  if (packing == Packing::gzip) return unpack_gzip(std::move(packed));
  return std::make_unique<UnpackedSource>(packing, std::move(packed));
}

Archive::Archive(Packing packing, std::unique_ptr<ByteSource> source) {
  bool too_large = false;
  if (packing == Packing::zip && !source->size()) {
    std::string bytes = read_up_to(*source, max_unseekable_zip_bytes);
    too_large = bytes.size() > max_unseekable_zip_bytes;
    source = std::make_unique<ByteWindow>(std::move(bytes), std::move(source));
  }
  reading_ = std::make_unique<ArchiveReading>(packing, std::move(source));
  if (!too_large) return;
  reading_->end_with({Severity::skipped,
                      "zip-needs-file",
                      "a zip file of more than " + std::to_string(max_unseekable_zip_bytes) +
                          " bytes within another file or on standard input",
                      {}});
}

Archive::~Archive() = default;
Archive::Archive(Archive&&) noexcept = default;

std::optional<Member> Archive::next() {
  archive_entry* const entry = reading_->next_entry();
  if (entry == nullptr) return {};
  const Utf8Scope scope;
  return member_of(entry);
}

std::unique_ptr<ByteSource> Archive::content() {
  return std::make_unique<MemberSource>(*reading_);
}

std::optional<SourceProblem> Archive::problem() const {
  return reading_->problem();
}

}  // namespace dragnet
