// The vocabulary files: compiled in, read from a folder, or carried by an index. Their format:
// common/data/README.md.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dragnet {

// A text that is not changed any more, and whatever it is a part of is kept with it.
class SharedText {
 public:
  SharedText() = default;
  SharedText(std::string text) : SharedText(std::make_shared<const std::string>(std::move(text))) {}
  SharedText(const char* text) : SharedText(std::string(text)) {}
  // Without an owner it stays for ever.
  SharedText(std::string_view text, std::shared_ptr<const void> owner)
      : text_(text), owner_(std::move(owner)) {}

  operator std::string_view() const { return text_; }
  std::string_view view() const { return text_; }
  const std::shared_ptr<const void>& owner() const { return owner_; }
  bool operator==(const SharedText& other) const { return text_ == other.text_; }

 private:
  explicit SharedText(std::shared_ptr<const std::string> text) : text_(*text), owner_(text) {}

  std::string_view text_;
  std::shared_ptr<const void> owner_;
};

struct DataFile {
  std::string name;  // "types.tsv"
  SharedText text;
  bool operator==(const DataFile&) const = default;
};
using DataFiles = std::vector<DataFile>;  // sorted by name

// The files of common/data as they were when the program was built.
DataFiles built_in_data();

// All *.tsv of a folder, without byte order marks. Throws UserError when there is none.
DataFiles read_data_folder(const std::filesystem::path& folder);

// One text that holds all files, and back; from_bundle throws IndexError on anything else. The
// files are parts of the bundle.
std::string to_bundle(const DataFiles& files);
DataFiles from_bundle(const SharedText& bundle);

// The text of the file with that name; throws UserError when it is missing.
std::string_view text_of(const DataFiles& files, std::string_view name);

}  // namespace dragnet
