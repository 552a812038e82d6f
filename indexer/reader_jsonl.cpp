#include "indexer/reader_jsonl.h"

#include <string_view>
#include <utility>

#include "common/ascii.h"
#include "common/utf8.h"
#include "indexer/json_record.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

class JsonlReader : public Reader {
 public:
  JsonlReader(TextWindow text, const std::string& path) : text_(std::move(text)), path_(path) {}

  std::optional<Record> next(Diagnostics& diagnostics) override {
    while (std::optional<Line> line = next_line(diagnostics)) {
      if (line->size == line->text.size() && is_ascii_blank(line->text)) continue;
      const Origin origin{path_, ++record_, line->begin};
      if (std::optional<Record> record = read_line(*line, origin, diagnostics)) return record;
    }
    if (const auto problem = std::exchange(problem_, {})) {
      report(*problem, {path_, record_ + 1, {}}, diagnostics);
    }
    return {};
  }

 private:
  struct Line {
    std::string_view text;   // without its end; only the beginning of a line that is too long
    std::size_t size = 0;    // of the whole line
    std::size_t begin = 0;   // in the decoded file
    std::size_t behind = 0;  // bytes that may be read beyond it
  };

  std::optional<Line> next_line(Diagnostics& diagnostics) {
    const std::size_t begin = text_.offset();
    std::string_view ahead = text_.ahead(1, diagnostics);
    std::size_t end = ahead.find('\n');
    while (end == std::string_view::npos && !text_.ended() && ahead.size() <= max_record_bytes) {
      const std::size_t searched = ahead.size();
      ahead = text_.ahead(searched + 1, diagnostics);
      end = ahead.find('\n', searched);
    }
    if (ahead.empty()) return end_of_text();
    if (end == std::string_view::npos && text_.ended()) {
      if (text_.is_cut()) return end_of_text();
      end = ahead.size();
    }
    if (end == std::string_view::npos) return Line{{}, pass_line(diagnostics), begin, 0};
    text_.advance(std::min(end + 1, ahead.size()));
    return Line{ahead.substr(0, end), end, begin, ahead.size() - end};
  }

  std::optional<Line> end_of_text() {
    problem_ = std::exchange(ended_, true) ? std::nullopt : text_.problem();
    text_.advance(text_.remaining());
    return {};
  }

  // Passes over a line that is longer than the window; its size.
  std::size_t pass_line(Diagnostics& diagnostics) {
    std::size_t size = 0;
    for (std::string_view ahead = text_.ahead(1, diagnostics); !ahead.empty();
         ahead = text_.ahead(1, diagnostics)) {
      const std::size_t end = ahead.find('\n');
      text_.advance(std::min(end, ahead.size() - 1) + 1);
      if (end != std::string_view::npos) return size + end;
      size += ahead.size();
    }
    return size;
  }

  std::optional<Record> read_line(const Line& line, const Origin& origin,
                                  Diagnostics& diagnostics) {
    if (line.size <= max_record_bytes) {
      return records_.read(without_byte_order_mark(line.text), line.behind, origin, diagnostics);
    }
    diagnostics.reject(origin, "record-too-large",
                       "a line of " + std::to_string(line.size) + " bytes, at most " +
                           std::to_string(max_record_bytes));
    return {};
  }

  TextWindow text_;
  std::string path_;
  JsonRecords records_;
  std::size_t record_ = 0;
  bool ended_ = false;
  std::optional<SourceProblem> problem_;
};

}  // namespace

std::unique_ptr<Reader> make_jsonl_reader(TextWindow text, const std::string& path) {
  return std::make_unique<JsonlReader>(std::move(text), path);
}

}  // namespace dragnet
