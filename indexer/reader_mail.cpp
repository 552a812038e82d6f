#include "indexer/reader_mail.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "common/ascii.h"
#include "common/one_of.h"
#include "common/text_parts.h"
#include "common/utf8.h"
#include "common/web_address.h"
#include "indexer/charset.h"
#include "indexer/counted.h"
#include "indexer/front_matter.h"
#include "indexer/http_message.h"
#include "indexer/limits.h"
#include "indexer/mime.h"
#include "indexer/reader_html.h"
#include "indexer/reader_text.h"
#include "indexer/refusal.h"
#include "indexer/wordless.h"

namespace dragnet {

namespace {

constexpr std::string_view envelope = "From ";
constexpr std::size_t max_depth = 16;  // of parts within parts

// A mail, or a part of one.
struct Message {
  std::string header;     // every field in one line
  std::string_view body;  // as it is in the file
  bool has_end = true;    // of the header
};

// Fields go on in lines that begin with a blank.
std::string unfolded(std::string_view header) {
  std::string lines;
  while (!header.empty()) {
    std::string_view line = take_part(header, '\n');
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool goes_on = line.starts_with(' ') || line.starts_with('\t');
    if (!lines.empty()) lines += goes_on ? ' ' : '\n';
    lines += ascii_trimmed(line);
  }
  return lines;
}

// Mail programs put a line with sender and time before a mail that they keep in a file.
bool begins_with_envelope(std::string_view bytes) {
  return without_byte_order_mark(bytes).starts_with(envelope);
}

std::string_view without_envelope(std::string_view bytes) {
  bytes = without_byte_order_mark(bytes);
  if (begins_with_envelope(bytes)) take_part(bytes, '\n');
  return bytes;
}

Message message_in(std::string_view bytes) {
  const bool has_no_header = bytes.starts_with('\n') || bytes.starts_with("\r\n");
  const std::optional<std::size_t> end = has_no_header ? bytes.find('\n') + 1 : header_size(bytes);
  const std::size_t size = end.value_or(bytes.size());
  return {unfolded(bytes.substr(0, size)), bytes.substr(size), end.has_value()};
}

struct Parts {
  std::vector<std::string_view> parts;
  bool are_closed = false;
};

// What stands between lines with the boundary, each without its last line end.
Parts parts_of(std::string_view body, std::string_view boundary) {
  const std::string delimiter = "--" + std::string(boundary);
  std::vector<std::string_view> parts;
  const char* begin = nullptr;
  for (std::string_view rest = body; !rest.empty();) {
    const std::string_view line = take_part(rest, '\n');
    if (!line.starts_with(delimiter)) continue;
    const std::string_view behind = ascii_trimmed(line.substr(delimiter.size()));
    if (!behind.empty() && behind != "--") continue;
    if (begin != nullptr) {
      std::string_view part(begin, static_cast<std::size_t>(line.data() - begin));
      if (part.ends_with('\n')) part.remove_suffix(1);
      if (part.ends_with('\r')) part.remove_suffix(1);
      parts.push_back(part);
    }
    if (!behind.empty()) return {std::move(parts), true};
    begin = rest.data();
  }
  // The end is missing.
  const char* const end = body.data() + body.size();
  if (begin != nullptr && begin != end)
    parts.emplace_back(begin, static_cast<std::size_t>(end - begin));
  return {std::move(parts), false};
}

// Without what some programs write behind it: "base64;", "7bit (plain)".
std::string encoding_of(const Message& part) {
  const std::string_view field = field_of(part.header, "content-transfer-encoding");
  return ascii_lower(field.substr(0, field.find_first_of("; \t(")));
}

// None for what is neither encoded nor in a code that mails use.
std::optional<std::string> decoded(const Message& part) {
  const std::string encoding = encoding_of(part);
  constexpr std::string_view plain[] = {"7bit", "8bit", "binary"};
  if (encoding == "base64") return from_base64(part.body);
  if (encoding == "quoted-printable") return from_quoted_printable(part.body);
  if (!encoding.empty() && !is_one_of(plain, encoding)) return {};
  return std::string(part.body);
}

// A part that is read.
struct TextPart {
  MediaType type;
  std::string bytes;
  std::string address;            // of a page on the web
  bool is_saved = false;          // a page that was saved as a mail
  bool is_open = false;           // its end is that of the bytes
  std::vector<TextPart> further;  // plain texts behind it
};

bool is_plain(const MediaType& type) {
  return type.name.empty() || type.name == "text/plain";
}

class TextSearch {
 public:
  // is_whole: false when the mail goes on behind these bytes.
  TextSearch(std::string_view mail, bool is_whole)
      : end_(mail.data() + mail.size()), is_whole_(is_whole) {}

  // usual_type: of a message that tells none.
  std::optional<TextPart> find(const Message& message, std::string_view usual_type = {},
                               std::size_t depth = 0) {
    std::string_view field = field_of(message.header, "content-type");
    if (field.empty()) field = usual_type;
    const MediaType type = media_type(field);
    if (depth == max_depth) return {};
    if (type.name == "message/rfc822") return find(message_in(message.body), {}, depth + 1);
    if (!type.name.starts_with("multipart/")) return read_leaf(message, type);
    const std::string_view boundary = parameter_of(field, "boundary");
    auto [parts, are_closed] = parts_of(message.body, boundary);
    const bool is_last = message.body.data() + message.body.size() == end_;
    is_unclosed_ = is_unclosed_ || (is_last && !are_closed && !boundary.empty());
    // Of several forms the best comes last.
    if (type.name == "multipart/alternative") std::ranges::reverse(parts);
    return find_in(parts, type.name, depth + 1);
  }

  std::size_t left_out() const { return left_out_; }  // parts beside what was found
  bool is_unclosed() const { return is_unclosed_; }   // the end of the mail is missing
  const std::string& unknown_encoding() const { return unknown_encoding_; }

 private:
  // The first part that has a text, and in a mixture the plain ones behind it.
  std::optional<TextPart> find_in(const std::vector<std::string_view>& parts, std::string_view kind,
                                  std::size_t depth) {
    const bool is_mixture = kind == "multipart/mixed";
    const bool is_digest = kind == "multipart/digest";
    std::optional<TextPart> found;
    std::size_t taken = 0;
    for (const std::string_view part : parts) {
      if (found && !is_mixture) break;
      const Message inner = message_in(part);
      if (found && !is_plain(media_type(field_of(inner.header, "content-type")))) continue;
      std::optional<TextPart> text = find(inner, is_digest ? "message/rfc822" : "", depth);
      if (!text || (found && text->is_open && !is_whole_)) continue;
      ++taken;
      found ? found->further.push_back(std::move(*text)) : void(found = std::move(text));
    }
    if (found && (is_mixture || is_digest)) left_out_ += parts.size() - taken;
    return found;
  }

  std::optional<TextPart> read_leaf(const Message& part, const MediaType& type) {
    constexpr std::string_view read[] = {"text/plain", "text/html", "application/xhtml+xml"};
    const std::string disposition = ascii_lower(field_of(part.header, "content-disposition"));
    if (disposition.starts_with("attachment")) return {};
    if (!type.name.empty() && !is_one_of(read, type.name)) return {};
    std::optional<std::string> bytes = decoded(part);
    if (!bytes) unknown_encoding_ = make_valid(encoding_of(part)).text;
    if (!bytes || is_ascii_blank(*bytes) || refuse(*bytes)) return {};
    const std::string_view location = field_of(part.header, "content-location");
    return TextPart{.type = type,
                    .bytes = std::move(*bytes),
                    .address = is_web_address(location) ? make_valid(location).text : "",
                    .is_saved = location.find("://") != location.npos,
                    .is_open = part.body.data() + part.body.size() == end_,
                    .further = {}};
  }

  const char* end_;
  bool is_whole_;
  std::size_t left_out_ = 0;
  bool is_unclosed_ = false;
  std::string unknown_encoding_;
};

std::string text_of(TextPart part, const Origin& origin, Diagnostics& diagnostics) {
  const std::string charset(part.type.charset.empty() && !is_plain(part.type)
                                ? charset_declared_in(part.bytes)
                                : part.type.charset);
  DecodedText text = to_utf8(std::move(part.bytes), charset);
  report_notes(text.notes, origin, diagnostics);
  return std::move(text.text);
}

// The page tells all of itself; when it was saved, the mail.
Record saved_page(Record page, const Record& mail, std::string address) {
  if (is_wordless(page.title)) page.title = mail.title;
  if (page.url.empty()) page.url = std::move(address);
  page.fetched = mail.date;
  return page;
}

Record with_header(Record mail, Record body) {
  if (is_wordless(mail.title)) mail.title = std::move(body.title);
  if (mail.date.empty()) mail.date = std::move(body.date);
  if (mail.source.empty()) mail.source = std::move(body.source);
  mail.text = std::move(body.text);
  mail.url = std::move(body.url);
  mail.language = std::move(body.language);
  return mail;
}

// mail_header: as it is in the file.
std::optional<Record> record_of_mail(const std::string& mail_header, TextPart part,
                                     const Origin& origin, Diagnostics& diagnostics) {
  Record header;
  header.origin = origin;
  take_fields(fields_of_mail(to_utf8(mail_header, part.type.charset).text), header);
  const bool reads_page = !is_plain(part.type);
  const bool is_saved = part.is_saved;
  std::string address = std::move(part.address);
  std::string behind;
  for (TextPart& further : std::exchange(part.further, {}))
    behind.append("\n\n").append(ascii_trimmed(text_of(std::move(further), origin, diagnostics)));
  std::string text = text_of(std::move(part), origin, diagnostics);
  if (!reads_page) {
    if (!behind.empty()) text = std::string(ascii_trimmed(text)) + behind;
    Record body;
    if (is_wordless(header.title)) {
      body = read_text(text, origin);
    } else {
      body.text = ascii_trimmed(text);  // with a subject, all of it
    }
    return with_header(std::move(header), std::move(body));
  }
  std::optional<Record> page = read_html(text, origin, diagnostics);
  if (!page) return {};
  page->text += behind;
  return is_saved ? saved_page(std::move(*page), header, std::move(address))
                  : with_header(std::move(header), std::move(*page));
}

// Where the next mail of a mailbox begins, with its envelope, behind an empty line; npos where none
// does.
std::size_t next_mail(std::string_view bytes) {
  constexpr std::string_view mark = "\nFrom ";
  for (std::size_t at = bytes.find(mark); at != bytes.npos; at = bytes.find(mark, at + 1)) {
    const std::string_view before = bytes.substr(0, at);
    if (!before.ends_with('\n') && !before.ends_with("\n\r")) continue;
    std::string_view rest = bytes.substr(at + 1);
    const std::string_view line = ascii_trimmed(take_part(rest, '\n'));
    if (line.find(':') != line.npos && is_ascii_digit(line.back())) return at + 1;
  }
  return bytes.npos;
}

class MailReader : public Reader {
 public:
  MailReader(std::unique_ptr<ByteWindow> bytes, const std::string& path)
      : bytes_(std::move(bytes)),
        path_(path),
        is_mailbox_(begins_with_envelope(bytes_->ahead(byte_order_mark.size() + envelope.size()))) {
  }

  std::optional<Record> next(Diagnostics& diagnostics) override {
    while (!ended_) {
      const std::string_view ahead = bytes_->ahead(max_record_bytes + 1);
      const std::size_t size = is_mailbox_ ? next_mail(ahead) : ahead.npos;
      const Origin origin{path_, ++record_, {}};
      const bool is_large = ahead.size() > max_record_bytes;
      ended_ = size == ahead.npos && !(is_mailbox_ && is_large);
      if (const auto problem = bytes_->problem(); problem && ended_) {
        report(*problem, origin, diagnostics);
        if (problem->severity == Severity::skipped) break;
      }
      std::optional<Record> record = read_mail(ahead.substr(0, size), origin, diagnostics);
      if (size != ahead.npos) bytes_->advance(size);
      if (size == ahead.npos && !ended_) pass_rest(diagnostics);
      if (record) return record;
    }
    // Behind the last record, as nobody knows what else there was.
    if (std::exchange(is_cut_, false))
      diagnostics.partial({path_, record_, {}}, "mail-truncated", "the end is missing");
    return {};
  }

 private:
  // all: at least the first max_record_bytes of the mail.
  std::optional<Record> read_mail(std::string_view all, const Origin& origin,
                                  Diagnostics& diagnostics) {
    const bool is_large = all.size() > max_record_bytes;
    const Message mail = message_in(without_envelope(all.substr(0, max_record_bytes)));
    TextSearch search(mail.body, !is_large);
    std::optional<TextPart> part = search.find(mail);
    if (is_large && (!part || part->is_open)) {
      diagnostics.reject(origin, "record-too-large",
                         "no text that ends within " + std::to_string(max_record_bytes) + " bytes");
      return {};
    }
    is_cut_ = ended_ && !is_large &&
              (!mail.has_end || search.is_unclosed() || (is_mailbox_ && !all.ends_with('\n')));
    if (!part) {
      reject(search.unknown_encoding(), origin, diagnostics);
      return {};
    }
    if (search.left_out() > 0)
      diagnostics.info(origin, "mail-left-out", counted(search.left_out(), "part"));
    return record_of_mail(mail.header, std::move(*part), origin, diagnostics);
  }

  // A mail without a text.
  void reject(const std::string& encoding, const Origin& origin, Diagnostics& diagnostics) {
    if (std::exchange(is_cut_, false))
      return diagnostics.reject(origin, "mail-truncated", "the end is missing");
    diagnostics.reject(origin, "no-text",
                       encoding.empty() ? "a mail without a part that is text"
                                        : "the encoding \"" + encoding + "\" is not read");
  }

  // Of a mail that is larger than the window.
  void pass_rest(Diagnostics& diagnostics) {
    constexpr std::size_t longest_envelope = 1024;
    while (true) {
      const std::string_view ahead = bytes_->ahead(2 * longest_envelope);
      const std::size_t size = next_mail(ahead);
      ended_ = size == ahead.npos && ahead.size() < 2 * longest_envelope;
      if (ended_) {
        const auto problem = bytes_->problem();
        if (problem) report(*problem, {path_, record_ + 1, {}}, diagnostics);
        is_cut_ = !problem && !ahead.ends_with('\n');
        return;
      }
      if (size != ahead.npos) return bytes_->advance(size);
      bytes_->advance(ahead.size() - longest_envelope);
    }
  }

  std::unique_ptr<ByteWindow> bytes_;
  std::string path_;
  bool is_mailbox_;
  std::size_t record_ = 0;
  bool ended_ = false;
  bool is_cut_ = false;  // and was not said to be
};

}  // namespace

bool is_mail(std::string_view head) {
  constexpr std::string_view of_mails[] = {"from", "date", "subject", "to", "received"};
  constexpr std::string_view of_bodies[] = {"mime-version", "content-type",
                                            "content-transfer-encoding"};
  // No text begins with an envelope and a header.
  bool tells_of_body = begins_with_envelope(head);
  head = without_envelope(head);
  bool is_of_mail = false;
  for (bool is_first = true; !head.empty(); is_first = false) {
    const std::string_view line = take_part(head, '\n');
    if (is_ascii_blank(line)) return is_of_mail && tells_of_body;
    if (!is_first && (line.front() == ' ' || line.front() == '\t')) continue;
    const std::string name = ascii_lower(line.substr(0, line.find(':')));
    if (name.size() == line.size() || name.find_first_of(ascii_blanks) != name.npos) return false;
    is_of_mail = is_of_mail || is_one_of(of_mails, name);
    tells_of_body = tells_of_body || is_one_of(of_bodies, name);
  }
  return false;
}

std::unique_ptr<Reader> make_mail_reader(std::unique_ptr<ByteWindow> bytes,
                                         const std::string& path) {
  return std::make_unique<MailReader>(std::move(bytes), path);
}

}  // namespace dragnet
