#include "indexer/reader.h"

#include <string_view>
#include <utility>

#include "indexer/charset.h"
#include "indexer/input_format.h"
#include "indexer/limits.h"
#include "indexer/reader_csv.h"
#include "indexer/reader_html.h"
#include "indexer/reader_jsonl.h"
#include "indexer/reader_text.h"

namespace dragnet {

namespace {

// Of formats with one record a file, and of files with none.
class SingleReader : public Reader {
 public:
  explicit SingleReader(std::optional<Record> record) : record_(std::move(record)) {}

  std::optional<Record> next(Diagnostics& diagnostics) override {
    if (record_) diagnostics.count_seen();
    return std::exchange(record_, {});
  }

 private:
  std::optional<Record> record_;
};

bool is_too_large(std::string_view text, const Origin& origin, Diagnostics& diagnostics) {
  if (text.size() <= max_record_bytes) return false;
  diagnostics.reject(
      origin, "record-too-large",
      std::to_string(text.size()) + " bytes, at most " + std::to_string(max_record_bytes));
  return true;
}

std::optional<Record> read_single(InputFormat format, std::string_view text, const Origin& origin,
                                  Diagnostics& diagnostics) {
  if (is_too_large(text, origin, diagnostics)) return {};
  if (format == InputFormat::html) return read_html(text, origin, diagnostics);
  Record record = read_text(text, origin);
  if (!record.title.empty() || !record.text.empty()) return record;
  diagnostics.reject(origin, "no-text", "nothing but white space");
  return {};
}

}  // namespace

std::unique_ptr<Reader> open_reader(const InputFile& file, Diagnostics& diagnostics) {
  std::optional<std::string> bytes = read_input(file, diagnostics);
  if (!bytes) return std::make_unique<SingleReader>(std::nullopt);
  return make_reader(std::move(*bytes), file.path, diagnostics);
}

std::unique_ptr<Reader> make_reader(std::string bytes, const std::string& path,
                                    Diagnostics& diagnostics) {
  const Origin origin{path, 1, {}};
  if (const std::optional<Refusal> refusal = refuse(bytes)) {
    diagnostics.reject(origin, refusal->code, refusal->text);
    return std::make_unique<SingleReader>(std::nullopt);
  }
  const std::string declared(charset_declared_in(bytes));
  std::string text = decode_input(std::move(bytes), declared, origin, diagnostics);
  const InputFormat format = format_of(text, path);
  if (format == InputFormat::json_lines) return make_jsonl_reader(std::move(text), path);
  if (format == InputFormat::csv) return make_csv_reader(std::move(text), path, diagnostics);
  return std::make_unique<SingleReader>(read_single(format, text, origin, diagnostics));
}

}  // namespace dragnet
