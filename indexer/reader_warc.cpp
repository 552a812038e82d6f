#include "indexer/reader_warc.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "common/ascii.h"
#include "common/utf8.h"
#include "common/web_address.h"
#include "common/whole_number.h"
#include "indexer/expansion_guard.h"
#include "indexer/http_message.h"
#include "indexer/input_format.h"
#include "indexer/limits.h"
#include "indexer/reader_single.h"
#include "indexer/refusal.h"
#include "indexer/text_window.h"

namespace dragnet {

namespace {

constexpr std::string_view mark = "WARC/1.";
constexpr std::string_view next_mark = "\nWARC/1.";
constexpr std::size_t shown_url_bytes = 200;
constexpr std::size_t longest_gap = 8;  // bytes between a record and the next: two line ends, or so

std::optional<std::uint64_t> length_of(std::string_view header) {
  return whole_number<std::uint64_t>(field_of(header, "content-length"));
}

// "<http://...>" in files of some writers.
std::string url_of(std::string_view header) {
  return make_valid(ascii_trimmed(field_of(header, "warc-target-uri"), "<> \t")).text;
}

std::optional<InputFormat> format_of_media(const MediaType& type) {
  if (type.name == "text/html" || type.name == "application/xhtml+xml") return InputFormat::html;
  if (type.name == "text/plain") return InputFormat::text;
  return {};
}

// Crawlers keep their command line, their log and the like as resources with addresses of their
// own (metadata://gnu.org/...).
bool is_of_crawler(std::string_view type, std::string_view header) {
  constexpr std::string_view fetched[] = {"http", "https", "ftp", "ftps", "file"};
  if (type != "resource") return false;
  const std::string url = url_of(header);
  const std::size_t colon = url.find(':');
  return colon != std::string::npos &&
         std::ranges::find(fetched, ascii_lower(url.substr(0, colon))) == std::end(fetched);
}

bool is_kept(std::string_view type, std::string_view header) {
  return type == "response" || type == "conversion" ||
         (type == "resource" && !is_of_crawler(type, header));
}

class WarcReader : public Reader {
 public:
  WarcReader(std::unique_ptr<ByteWindow> bytes, const std::string& path)
      : bytes_(std::move(bytes)), path_(path) {}

  std::optional<Record> next(Diagnostics& diagnostics) override {
    while (!ended_) {
      if (!find_record(diagnostics)) break;
      if (std::optional<Record> record = read_record(diagnostics)) return record;
    }
    return {};
  }

 private:
  // Passes over the gap before a record; false, and reported, at the end.
  bool find_record(Diagnostics& diagnostics) {
    std::string_view ahead = bytes_->ahead(mark.size());
    while (ahead.starts_with('\r') || ahead.starts_with('\n')) {
      bytes_->advance(1);
      ahead = bytes_->ahead(mark.size());
    }
    if (ahead.starts_with(mark)) return true;
    if (!ahead.empty()) {
      begin_ = bytes_->offset();
      reject("warc-damaged", "no record begins here", diagnostics);
      if (find_mark()) return true;
    }
    end(diagnostics);
    return false;
  }

  // Goes to the next line that begins a record.
  bool find_mark() {
    while (true) {
      const std::string_view ahead = bytes_->ahead(2 * next_mark.size());
      const std::size_t at = ahead.find(next_mark);
      if (at != std::string_view::npos) {
        bytes_->advance(at + 1);
        return true;
      }
      if (ahead.size() < 2 * next_mark.size()) return false;
      bytes_->advance(ahead.size() - next_mark.size());
    }
  }

  std::optional<Record> read_record(Diagnostics& diagnostics) {
    begin_ = bytes_->offset();
    const std::string_view ahead = bytes_->ahead(max_warc_header_bytes);
    const std::optional<std::size_t> size = header_size(ahead.substr(0, max_warc_header_bytes));
    const std::string header(ahead.substr(0, size.value_or(0)));
    const std::string type = ascii_lower(field_of(header, "warc-type"));
    const std::optional<std::uint64_t> length = length_of(header);
    const bool kept = is_kept(type, header);
    if (kept || !length) ++record_;
    if (!length) {
      reject("warc-bad-length",
             size ? "a record without a length that can be"
                  : "a header of more than " + std::to_string(max_warc_header_bytes) + " bytes",
             diagnostics);
      bytes_->advance(1);
      if (!find_mark()) end(diagnostics);
      return {};
    }
    if (is_of_crawler(type, header)) ++of_crawler_;
    bytes_->advance(header.size());
    if (*length > max_record_bytes) {
      if (kept) {
        reject("record-too-large", "more than " + std::to_string(max_record_bytes) + " bytes",
               diagnostics);
      }
      // A length that is a lie must not cost the records behind.
      if (!find_mark()) end(diagnostics);
      return {};
    }
    return read_block(header, type, static_cast<std::size_t>(*length), diagnostics);
  }

  std::optional<Record> read_block(const std::string& header, std::string_view type,
                                   std::size_t length, Diagnostics& diagnostics) {
    const std::string_view ahead = bytes_->ahead(length + longest_gap + mark.size());
    if (!ends_well(ahead, length)) {
      const std::size_t next = ahead.find(next_mark);
      if (next == std::string_view::npos && ahead.size() < length) {
        bytes_->advance(ahead.size());
        end_early(diagnostics);
        return {};
      }
      const bool found = find_mark();
      const std::string where = "; the next begins at byte " + std::to_string(bytes_->offset());
      reject("warc-length",
             "ends elsewhere than its length says" + (found ? where : "; no other follows"),
             diagnostics);
      if (!found) end(diagnostics);
      return {};
    }
    const std::string block(ahead.substr(0, length));
    bytes_->advance(length);
    return is_kept(type, header) ? read_page(header, type, block, diagnostics) : std::nullopt;
  }

  // After the block come line ends, and then the next record or nothing.
  static bool ends_well(std::string_view ahead, std::size_t length) {
    if (ahead.size() < length) return false;
    std::string_view rest = ahead.substr(length);
    rest.remove_prefix(std::min(rest.find_first_not_of("\r\n"), rest.size()));
    return rest.empty() || rest.starts_with(mark);
  }

  std::optional<Record> read_page(const std::string& header, std::string_view type,
                                  const std::string& block, Diagnostics& diagnostics) {
    HttpResponse page;
    if (std::optional<HttpResponse> response = read_http_response(block);
        response && type != "conversion") {
      page = std::move(*response);
    } else {
      page = {200, media_type(field_of(header, "content-type")), block, {}};
    }
    const std::optional<InputFormat> format = format_of_media(page.type);
    if (page.status != 200 || !format) {
      --record_;
      ++(page.status != 200 ? failed_ : other_media_);
      return {};
    }
    const Origin origin{path_, record_, begin_};
    const std::string url = url_of(header);
    if (!bytes_->begin_member()) {
      report(too_many_bombs(), origin, diagnostics);
      end(diagnostics);
      return {};
    }
    if (page.problem)
      page.problem->text += url.empty() ? "" : ": " + url.substr(0, shown_url_bytes);
    if (!page.problem) page.problem = bytes_->count_unpacked(page.body.size());
    if (page.problem) {
      report(*page.problem, origin, diagnostics);
      return {};
    }
    if (const std::optional<Refusal> refusal = refuse(page.body)) {
      diagnostics.reject(origin, refusal->code, refusal->text);
      return {};
    }
    TextWindow text(std::make_unique<ByteWindow>(std::move(page.body)), page.type.charset, origin);
    std::optional<Record> record = read_single(*format, std::move(text), origin, diagnostics);
    if (!record) return {};
    if (is_web_address(url)) {
      record->url = url;
    } else if (!url.empty()) {
      diagnostics.info(origin, "bad-url", "no address of the web; left out");
    }
    record->fetched = make_valid(field_of(header, "warc-date")).text;
    return record;
  }

  // The record that begins at begin_.
  void reject(std::string_view code, const std::string& text, Diagnostics& diagnostics) const {
    diagnostics.reject({path_, record_, begin_}, code, text);
  }

  void end_early(Diagnostics& diagnostics) {
    if (!bytes_->problem()) reject("warc-truncated", "the end of a record is missing", diagnostics);
    end(diagnostics);
  }

  void end(Diagnostics& diagnostics) {
    ended_ = true;
    if (failed_ + other_media_ + of_crawler_ > 0) {
      diagnostics.info({path_, 0, {}}, "warc-left-out",
                       std::to_string(failed_) + " not fetched, " + std::to_string(other_media_) +
                           " that are no text, " + std::to_string(of_crawler_) +
                           " of the crawler itself");
    }
    if (const auto problem = bytes_->problem()) report(*problem, {path_, record_, {}}, diagnostics);
  }

  std::unique_ptr<ByteWindow> bytes_;
  std::string path_;
  std::size_t record_ = 0;  // of those that may be pages
  std::size_t begin_ = 0;   // of the record, in bytes
  std::size_t failed_ = 0;
  std::size_t other_media_ = 0;
  std::size_t of_crawler_ = 0;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<Reader> make_warc_reader(std::unique_ptr<ByteWindow> bytes,
                                         const std::string& path) {
  return std::make_unique<WarcReader>(std::move(bytes), path);
}

}  // namespace dragnet
