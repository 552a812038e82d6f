#include "tests/unit/packed.h"

#include <memory>
#include <stdexcept>

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

namespace dragnet {

namespace {

using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

Entry new_entry(const std::string& path, unsigned type, std::size_t size) {
  Entry entry(archive_entry_new(), archive_entry_free);
  archive_entry_set_pathname(entry.get(), path.c_str());
  archive_entry_set_filetype(entry.get(), type);
  archive_entry_set_perm(entry.get(), 0644);
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
  return entry;
}

class Packer {
 public:
  Packer(const std::string& format, const std::string& filter, const std::string& options = "")
      : archive_(archive_write_new(), archive_write_free) {
    check(archive_write_set_format_by_name(archive_.get(), format.c_str()));
    if (filter != "none") {
      check(archive_write_add_filter_by_name(archive_.get(), filter.c_str()));
    }
    archive_write_set_bytes_in_last_block(archive_.get(), 1);
    if (!options.empty()) {
      check(archive_write_set_options(archive_.get(), options.c_str()));
      check(archive_write_set_passphrase(archive_.get(), "secret"));
    }
    check(archive_write_open2(archive_.get(), this, nullptr, append, nullptr, nullptr));
  }

  // Names are UTF-8: libarchive asks the locale.
  void add(const Entry& entry, std::string_view content) {
    const locale_t utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    const locale_t before = ::uselocale(utf8);
    add_as_named(entry, content);
    ::uselocale(before);
    ::freelocale(utf8);
  }

  std::string finish() && {
    check(archive_write_close(archive_.get()));
    return std::move(bytes_);
  }

 private:
  void add_as_named(const Entry& entry, std::string_view content) {
    check(archive_write_header(archive_.get(), entry.get()));
    if (archive_write_data(archive_.get(), content.data(), content.size()) < 0) check(-1);
  }

  void check(int status) {
    if (status < ARCHIVE_WARN) throw std::runtime_error(archive_error_string(archive_.get()));
  }

  static la_ssize_t append(archive*, void* self, const void* bytes, std::size_t size) {
    static_cast<Packer*>(self)->bytes_.append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
  }

  std::unique_ptr<archive, decltype(&archive_write_free)> archive_;
  std::string bytes_;
};

}  // namespace

std::string compressed(std::string_view bytes, const std::string& filter) {
  Packer packer("raw", filter);
  packer.add(new_entry("data", AE_IFREG, bytes.size()), bytes);
  return std::move(packer).finish();
}

std::string archived(const MemberTexts& members, const std::string& format,
                     const std::string& filter) {
  Packer packer(format, filter);
  for (const auto& [path, content] : members) {
    packer.add(new_entry(path, AE_IFREG, content.size()), content);
  }
  return std::move(packer).finish();
}

std::string archived_odd(const std::string& path, unsigned type, const std::string& target) {
  Packer packer("pax", "none");
  const Entry entry = new_entry(path, type, 0);
  if (type == AE_IFLNK) archive_entry_set_symlink(entry.get(), target.c_str());
  if (type == AE_IFREG) archive_entry_set_hardlink(entry.get(), target.c_str());
  packer.add(entry, {});
  return std::move(packer).finish();
}

std::string archived_secretly(const MemberTexts& members) {
  Packer packer("zip", "none", "zip:encryption=zipcrypt");
  for (const auto& [path, content] : members) {
    packer.add(new_entry(path, AE_IFREG, content.size()), content);
  }
  return std::move(packer).finish();
}

}  // namespace dragnet
