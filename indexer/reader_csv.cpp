#include "indexer/reader_csv.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <csv.h>

#include "common/ascii.h"
#include "indexer/columns.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

using Row = std::vector<std::string>;

// libcsv with its callbacks made into rows.
class RowParser {
 public:
  explicit RowParser(char separator) {
    csv_init(&parser_, 0);
    csv_set_delim(&parser_, static_cast<unsigned char>(separator));
    csv_set_blk_size(&parser_, 4096);
  }
  RowParser(const RowParser&) = delete;
  RowParser& operator=(const RowParser&) = delete;
  ~RowParser() { csv_free(&parser_); }

  void feed(std::string_view bytes) {
    csv_parse(&parser_, bytes.data(), bytes.size(), add_field, end_row, this);
  }
  // Ends the last row; false when a quote stands open.
  bool finish() {
    // Only now: stray quotes within a field are no mistake.
    csv_set_opts(&parser_, CSV_STRICT | CSV_STRICT_FINI);
    return csv_fini(&parser_, add_field, end_row, this) == 0;
  }

  std::deque<Row> rows;  // complete ones

 private:
  static void add_field(void* bytes, std::size_t size, void* self) {
    Row& fields = static_cast<RowParser*>(self)->fields_;
    if (fields.size() > max_csv_columns) return;
    fields.emplace_back(static_cast<const char*>(bytes), size);
  }
  static void end_row(int, void* self) {
    auto* parser = static_cast<RowParser*>(self);
    parser->rows.push_back(std::exchange(parser->fields_, {}));
  }

  csv_parser parser_ = {};
  Row fields_;
};

// A row with the place where it starts, or the place where a quote was opened and never closed.
struct Found {
  Row row;
  std::size_t begin = 0;  // byte of its first line
  std::size_t line = 0;   // counted from 1
  bool unclosed = false;
  bool too_large = false;
};

// Cuts a file into rows, a line at a time, so that a row's place is known and a quote that swallows
// the file is noticed.
class RowReader {
 public:
  RowReader(std::string text, char separator) : text_(std::move(text)), separator_(separator) {}

  std::optional<Found> next() {
    skip_blank_lines();
    if (at_ >= text_.size()) return {};
    Found found{{}, at_, line_ + 1, false, false};
    const std::size_t second_line = line_end(at_);
    RowParser parser(separator_);
    while (at_ < text_.size() && at_ - found.begin <= max_record_bytes) {
      const std::string_view line = take_line();
      parser.feed(line);
      if (!parser.rows.empty()) break;
    }
    const bool at_end = at_ >= text_.size() && parser.rows.empty();
    if (at_end && !parser.finish()) parser.rows.clear();
    if (parser.rows.empty()) {
      found.unclosed = true;
      at_ = second_line;
      line_ = found.line;
      return found;
    }
    found.row = std::move(parser.rows.front());
    found.too_large = at_ - found.begin > max_record_bytes;
    return found;
  }

 private:
  void skip_blank_lines() {
    while (at_ < text_.size()) {
      const std::string_view line = std::string_view(text_).substr(at_, line_end(at_) - at_);
      if (!is_ascii_blank(line)) return;
      take_line();
    }
  }

  std::string_view take_line() {
    const std::size_t begin = std::exchange(at_, line_end(at_));
    ++line_;
    return std::string_view(text_).substr(begin, at_ - begin);
  }

  std::size_t line_end(std::size_t from) const {
    const std::size_t end = text_.find_first_of("\r\n", from);
    if (end == std::string::npos) return text_.size();
    return end + (text_.compare(end, 2, "\r\n") == 0 ? 2 : 1);
  }

  std::string text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;
};

class CsvReader : public Reader {
 public:
  CsvReader(RowReader rows, Row header, const std::string& path)
      : rows_(std::move(rows)), header_(std::move(header)), path_(path) {}

  std::optional<Record> next(Diagnostics& diagnostics) override {
    while (std::optional<Found> found = rows_.next()) {
      const Origin origin{path_, ++record_, found->begin};
      std::optional<Record> record = read_row(*found, origin, diagnostics);
      if (unclosed_ > max_csv_unclosed_quotes) return {};
      if (!record) continue;
      diagnostics.count_seen();
      return record;
    }
    return {};
  }

 private:
  std::optional<Record> read_row(Found& found, const Origin& origin, Diagnostics& diagnostics) {
    if (const std::optional<Objection> objection = objection_to(found)) {
      diagnostics.reject(origin, objection->code, objection->text);
      return {};
    }
    Fields fields;
    for (std::size_t i = 0; i < header_.size(); ++i) {
      fields.emplace_back(header_[i], std::move(found.row[i]));
    }
    Record record = record_of(std::move(fields), origin);
    if (is_ascii_blank(record.text)) {
      diagnostics.reject(origin, "csv-no-text", "the row has no text");
      return {};
    }
    return record;
  }

  struct Objection {
    std::string_view code;
    std::string text;
  };

  std::optional<Objection> objection_to(const Found& found) {
    const std::string line = "line " + std::to_string(found.line);
    if (found.unclosed) {
      const bool too_many = ++unclosed_ > max_csv_unclosed_quotes;
      return Objection{
          "csv-unclosed-quote",
          "opened in " + line + (too_many ? "; the last of too many, the rest is not read" : "")};
    }
    if (found.too_large) {
      return Objection{"record-too-large", line + ": a row of more than " +
                                               std::to_string(max_record_bytes) + " bytes"};
    }
    if (fits_header(found.row)) return {};
    return Objection{"csv-columns", line + " has " + std::to_string(found.row.size()) +
                                        " fields, the header " + std::to_string(header_.size())};
  }

  bool fits_header(const Row& row) const {
    if (row.size() < header_.size()) return false;
    return std::all_of(row.begin() + static_cast<std::ptrdiff_t>(header_.size()), row.end(),
                       [](const std::string& field) { return field.empty(); });
  }

  RowReader rows_;
  Row header_;
  std::string path_;
  std::size_t record_ = 0;
  std::size_t unclosed_ = 0;
};

class NoRecords : public Reader {
 public:
  std::optional<Record> next(Diagnostics&) override { return {}; }
};

std::string joined(const Row& names) {
  constexpr std::size_t enough = 20;
  std::string text;
  for (std::size_t i = 0; i < names.size() && i < enough; ++i) {
    if (i > 0) text += ',';
    text += names[i];
  }
  return names.size() > enough ? text + ",…" : text;
}

std::string_view first_line_of(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

}  // namespace

char csv_separator(std::string_view header_line) {
  char best = ',';
  for (const char candidate : {';', '\t'}) {
    if (std::ranges::count(header_line, candidate) > std::ranges::count(header_line, best)) {
      best = candidate;
    }
  }
  return best;
}

std::unique_ptr<Reader> make_csv_reader(std::string text, const std::string& path,
                                        Diagnostics& diagnostics) {
  const char separator = csv_separator(first_line_of(text));
  RowReader rows(std::move(text), separator);
  std::optional<Found> header = rows.next();
  const Row names = header && !header->unclosed ? std::move(header->row) : Row();
  if (names.size() > max_csv_columns) {
    diagnostics.reject({path}, "csv-columns",
                       "more than " + std::to_string(max_csv_columns) + " columns");
    return std::make_unique<NoRecords>();
  }
  if (std::ranges::none_of(names, is_text_column)) {
    diagnostics.reject({path}, "csv-no-column", "\"text\"; found " + joined(names));
    return std::make_unique<NoRecords>();
  }
  if (separator != ',') {
    diagnostics.info(
        {path}, "csv-separator",
        separator == '\t' ? "fields are separated by tabs" : "fields are separated by semicolons");
  }
  return std::make_unique<CsvReader>(std::move(rows), names, path);
}

}  // namespace dragnet
