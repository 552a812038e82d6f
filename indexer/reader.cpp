#include "indexer/reader.h"

#include <string_view>
#include <utility>

#include "indexer/archive.h"
#include "indexer/byte_window.h"
#include "indexer/input_format.h"
#include "indexer/limits.h"
#include "indexer/reader_archive.h"
#include "indexer/reader_csv.h"
#include "indexer/reader_feed.h"
#include "indexer/reader_json.h"
#include "indexer/reader_jsonl.h"
#include "indexer/reader_mail.h"
#include "indexer/reader_single.h"
#include "indexer/reader_warc.h"
#include "indexer/refusal.h"
#include "indexer/text_window.h"

namespace dragnet {

namespace {

// Of formats with one record a file, and of files with none.
class SingleReader : public Reader {
 public:
  explicit SingleReader(std::optional<Record> record) : record_(std::move(record)) {}

  std::optional<Record> next(Diagnostics&) override { return std::exchange(record_, {}); }

 private:
  std::optional<Record> record_;
};

std::unique_ptr<Reader> make_packed_reader(Packing packing, std::unique_ptr<ByteSource> source,
                                           const std::string& path, Nesting nesting,
                                           Diagnostics& diagnostics) {
  const bool same = packing == Packing::tar && nesting.unpacked;
  nesting = {nesting.depth + (same ? 0 : 1), !is_archive(packing)};
  if (nesting.depth > max_nesting) {
    diagnostics.reject({path, 0, {}}, "nested-too-deep",
                       "a " + std::string(name_of(packing)) + " file in more than " +
                           std::to_string(max_nesting - 1) + " other");
    return no_records();
  }
  if (is_archive(packing)) {
    return make_archive_reader(Archive(packing, std::move(source)), path, nesting);
  }
  return make_reader(unpack(packing, std::move(source)), path, nesting, diagnostics);
}

std::optional<Refusal> refuse_input(Packing packing, std::string_view head, std::string_view path) {
  if (packing == Packing::zip) return refuse_zip(head, path);
  return packing == Packing::none ? refuse(head) : std::nullopt;
}

std::unique_ptr<Reader> make_text_reader(TextWindow text, const std::string& path,
                                         Diagnostics& diagnostics) {
  switch (const InputFormat format = format_of(text.ahead(format_bytes, diagnostics), path)) {
    case InputFormat::json_lines:
      return make_jsonl_reader(std::move(text), path);
    case InputFormat::json:
      return make_json_reader(std::move(text), path);
    case InputFormat::feed:
      return make_feed_reader(std::move(text), path, diagnostics);
    case InputFormat::csv:
      return make_csv_reader(std::move(text), path, diagnostics);
    default:
      return std::make_unique<SingleReader>(
          read_single(format, std::move(text), {path, 1, {}}, diagnostics));
  }
}

}  // namespace

std::unique_ptr<Reader> no_records() {
  return std::make_unique<SingleReader>(std::nullopt);
}

std::unique_ptr<Reader> open_reader(const InputFile& file, ByteMeter& meter,
                                    Diagnostics& diagnostics) {
  std::unique_ptr<ByteSource> source = open_input(file, meter, diagnostics);
  if (!source) return no_records();
  if (!file.named && is_page_part(file.path)) {
    note_page_part(file.path, diagnostics);
    return no_records();
  }
  return make_reader(std::move(source), file.path, {}, diagnostics);
}

std::unique_ptr<Reader> make_reader(std::unique_ptr<ByteSource> source, const std::string& path,
                                    Nesting nesting, Diagnostics& diagnostics) {
  auto bytes = std::make_unique<ByteWindow>(std::move(source));
  const std::string_view head = bytes->ahead(format_bytes);
  // Before archives: further in, its first record may hold any bytes, those that tell a tar file
  // too.
  if (is_web_archive(head)) return make_warc_reader(std::move(bytes), path);
  const Packing packing = packing_of(head);
  const Origin origin{path, 0, {}};
  if (const auto problem = bytes->problem(); problem && head.empty()) {
    report(*problem, origin, diagnostics);
    return no_records();
  }
  if (const std::optional<Refusal> refusal = refuse_input(packing, head, path)) {
    diagnostics.reject(origin, refusal->code, refusal->text);
    return no_records();
  }
  if (packing != Packing::none) {
    return make_packed_reader(packing, std::move(bytes), path, nesting, diagnostics);
  }
  if (is_mail(head)) return make_mail_reader(std::move(bytes), path);
  return make_text_reader(TextWindow(std::move(bytes), {}, {path, 0, {}}), path, diagnostics);
}

std::unique_ptr<Reader> make_reader(std::string bytes, const std::string& path,
                                    Diagnostics& diagnostics) {
  return make_reader(std::make_unique<ByteWindow>(std::move(bytes)), path, {}, diagnostics);
}

}  // namespace dragnet
