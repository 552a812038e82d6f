#include "indexer/reader_csv.h"

#include <algorithm>
#include <deque>
#include <new>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <csv.h>

#include "common/ascii.h"
#include "common/text_parts.h"
#include "indexer/columns.h"
#include "indexer/counted.h"
#include "indexer/csv_quotes.h"
#include "indexer/limits.h"
#include "indexer/wordless.h"

namespace dragnet {

namespace {

using Row = std::vector<std::string>;

// The parser grows its copy of a field by so much at a time, and copies it all when the allocator
// cannot grow it in place.
constexpr std::size_t block_bytes = 1 << 20;

// libcsv with its callbacks made into rows.
class RowParser {
 public:
  explicit RowParser(char separator) {
    csv_init(&parser_, 0);
    csv_set_delim(&parser_, static_cast<unsigned char>(separator));
    csv_set_blk_size(&parser_, block_bytes);
  }
  RowParser(const RowParser&) = delete;
  RowParser& operator=(const RowParser&) = delete;
  ~RowParser() { csv_free(&parser_); }

  void feed(std::string_view bytes) {
    if (csv_parse(&parser_, bytes.data(), bytes.size(), add_field, end_row, this) < bytes.size())
      throw std::bad_alloc();  // nothing else is an error before finish()
  }
  // Ends the last row; false when a quote stands open.
  bool finish() {
    // Only now: stray quotes within a field are no mistake.
    csv_set_opts(&parser_, CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&parser_, add_field, end_row, this) == 0) return true;
    if (csv_error(&parser_) != CSV_EPARSE) throw std::bad_alloc();
    return false;
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
  bool is_last = false;  // too much was read again behind unclosed quotes
  bool too_large = false;
  bool is_open = false;  // the file ends in it, without a line end
};

// Cuts a file into rows, a line at a time, so that a row's place is known and a quote that swallows
// the file is noticed.
class RowReader {
 public:
  // lines_before: of the file, that the text does not have any more.
  RowReader(TextWindow text, char separator, std::size_t lines_before)
      : text_(std::move(text)), separator_(separator), line_(lines_before) {}

  std::optional<Found> next(Diagnostics& diagnostics) {
    skip_blank_lines(diagnostics);
    // A row that the window does not hold is too large.
    const std::string_view ahead = text_.ahead(max_record_bytes + 1, diagnostics);
    if (ahead.empty()) return {};
    Found found{.row = {}, .begin = text_.offset(), .line = line_ + 1};
    RowParser parser(separator_);
    std::size_t at = 0;
    while (at < ahead.size() && at <= max_record_bytes && parser.rows.empty()) {
      const std::size_t end = line_end(ahead, at);
      parser.feed(ahead.substr(at, end - at));
      at = end;
      ++line_;
    }
    const bool whole = at < ahead.size() || text_.ended();
    const bool at_end = at >= ahead.size() && text_.ended() && parser.rows.empty();
    if (at_end && text_.is_cut()) {
      text_.advance(ahead.size());
      return {};
    }
    if (at_end && !parser.finish()) parser.rows.clear();
    const std::size_t first_line = line_end(ahead, 0);
    if (!whole && first_line == ahead.size()) {
      text_.advance(first_line);
      found.too_large = true;
      pass_line(diagnostics);
    } else if (parser.rows.empty() ||
               (at > first_line && reopens_quotes(ahead.substr(0, at), separator_))) {
      found.unclosed = true;
      reread_ += at - first_line;
      found.is_last = reread_ > max_csv_reread_bytes;
      text_.advance(first_line);
    } else {
      found.row = std::move(parser.rows.front());
      found.too_large = at > max_record_bytes;
      found.is_open = at_end;
      text_.advance(at);
      return found;
    }
    line_ = found.line;
    return found;
  }

  std::optional<SourceProblem> problem() const { return text_.problem(); }

 private:
  void skip_blank_lines(Diagnostics& diagnostics) {
    while (true) {
      const std::string_view ahead = text_.ahead(max_record_bytes + 1, diagnostics);
      const std::size_t end = line_end(ahead, 0);
      if (end == 0 || !is_ascii_blank(ahead.substr(0, end))) return;
      text_.advance(end);
      ++line_;
    }
  }

  // The rest of a line that began before.
  void pass_line(Diagnostics& diagnostics) {
    while (true) {
      const std::string_view ahead = text_.ahead(1, diagnostics);
      const std::size_t end = line_end(ahead, 0);
      text_.advance(end);
      if (end < ahead.size() || ahead.empty()) return;
    }
  }

  static std::size_t line_end(std::string_view text, std::size_t from) {
    const std::size_t end = text.find_first_of("\r\n", from);
    if (end == std::string_view::npos) return text.size();
    return end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }

  TextWindow text_;
  char separator_;
  std::size_t line_;
  std::size_t reread_ = 0;  // bytes behind lines with unclosed quotes
};

// Why a row, or the whole file, is not taken.
struct Objection {
  std::string_view code;
  std::string text;
};

std::string more_than(std::size_t bytes) {
  return " of more than " + std::to_string(bytes) + " bytes";
}

class CsvReader : public Reader {
 public:
  CsvReader(RowReader rows, Row header, const std::string& path)
      : rows_(std::move(rows)), header_(std::move(header)), path_(path) {}

  std::optional<Record> next(Diagnostics& diagnostics) override {
    while (!ended_) {
      std::optional<Found> found = rows_.next(diagnostics);
      if (!found) {
        ended_ = true;
        if (const auto problem = rows_.problem())
          report(*problem, {path_, record_ + 1, {}}, diagnostics);
        break;
      }
      ended_ = found->is_last;
      const Origin origin{path_, ++record_, found->begin};
      std::optional<Record> record = read_row(*found, origin, diagnostics);
      if (record) return record;
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
    if (is_wordless(record.text)) {
      diagnostics.reject(origin, found.is_open ? "csv-truncated" : "csv-no-text",
                         "the row has no text");
      return {};
    }
    return record;
  }

  std::optional<Objection> objection_to(const Found& found) const {
    const std::string line = "line " + std::to_string(found.line);
    if (found.unclosed) {
      return Objection{"csv-unclosed-quote",
                       "opened in " + line +
                           (found.is_last ? "; the last of too many, the rest is not read" : "")};
    }
    if (found.too_large) {
      return Objection{"record-too-large", line + ": a row" + more_than(max_record_bytes)};
    }
    if (fits_header(found.row)) return {};
    const bool is_cut = found.is_open && found.row.size() < header_.size();
    return Objection{is_cut ? "csv-truncated" : "csv-columns",
                     line + " has " + counted(found.row.size(), "field") + ", the header " +
                         std::to_string(header_.size())};
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
  bool ended_ = false;
};

std::string first_of(const Row& names) {
  constexpr std::size_t enough = 20;
  if (names.size() <= enough) return joined(names, ",");
  return joined(std::span(names).first(enough), ",") + ",…";
}

std::optional<Objection> header_objection(const Found& header) {
  if (header.unclosed)
    return Objection{"csv-unclosed-quote", "opened in the header; nothing is read"};
  const Row& names = header.row;
  if (names.size() > max_csv_columns)
    return Objection{"csv-columns", "more than " + std::to_string(max_csv_columns) + " columns"};
  if (std::ranges::any_of(names,
                          [](const std::string& name) { return name.size() > max_csv_name_bytes; }))
    return Objection{"record-too-large", "the header has a name" + more_than(max_csv_name_bytes)};
  std::size_t bytes = 0;
  for (const std::string& name : names) bytes += name.size();
  if (header.too_large || bytes > max_csv_header_bytes)
    return Objection{"record-too-large", "the header has names" + more_than(max_csv_header_bytes)};
  if (std::ranges::none_of(names, is_text_column))
    return Objection{"csv-no-column", "\"text\"; found " + first_of(names)};
  return {};
}

std::string_view first_line_of(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

// Which separator a first line names that is no header.
std::optional<char> separator_told_by(std::string_view line) {
  line = ascii_trimmed(line, "\" ");
  constexpr std::string_view name = "sep=";
  if (line.size() != name.size() + 1 || ascii_lower(line.substr(0, name.size())) != name) return {};
  return line.back();
}

}  // namespace

std::string_view without_separator_line(std::string_view text) {
  const std::string_view line = first_line_of(text);
  if (!separator_told_by(line)) return text;
  text.remove_prefix(line.size());
  text.remove_prefix(text.starts_with("\r\n") ? 2 : std::min<std::size_t>(text.size(), 1));
  return text;
}

char csv_separator(std::string_view header_line) {
  char best = ',';
  for (const char candidate : {';', '\t'}) {
    if (std::ranges::count(header_line, candidate) > std::ranges::count(header_line, best)) {
      best = candidate;
    }
  }
  return best;
}

std::unique_ptr<Reader> make_csv_reader(TextWindow text, const std::string& path,
                                        Diagnostics& diagnostics) {
  const std::string_view all = text.ahead(max_record_bytes, diagnostics);
  const std::string_view table = without_separator_line(all);
  const std::optional<char> told = separator_told_by(first_line_of(all));
  const char separator = told ? *told : csv_separator(first_line_of(table));
  text.advance(all.size() - table.size());
  RowReader rows(std::move(text), separator, told ? 1 : 0);
  Found header = rows.next(diagnostics).value_or(Found());
  if (const std::optional<Objection> objection = header_objection(header)) {
    diagnostics.reject({path, 0, {}}, objection->code, objection->text);
    return no_records();
  }
  if (separator != ',') {
    const std::string name = separator == '\t'  ? "tabs"
                             : separator == ';' ? "semicolons"
                                                : std::string(1, separator);
    diagnostics.info({path}, "csv-separator", "fields are separated by " + name);
  }
  return std::make_unique<CsvReader>(std::move(rows), std::move(header.row), path);
}

}  // namespace dragnet
