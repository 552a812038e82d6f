#include "indexer/http_message.h"

#include <charconv>
#include <utility>

#include "common/ascii.h"
#include "common/text_parts.h"
#include "indexer/gzip_source.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

SourceProblem problem(std::string code, std::string text) {
  return {Severity::skipped, std::move(code), std::move(text), {}};
}

// "1a2b;extension" is 6699. None when it is no size.
std::optional<std::size_t> chunk_size(std::string_view line) {
  std::size_t size = 0;
  const std::string_view digits = ascii_trimmed(line.substr(0, line.find(';')));
  const auto [end, error] = std::from_chars(digits.begin(), digits.end(), size, 16);
  if (error != std::errc() || end != digits.end()) return {};
  return size;
}

struct Unchunked {
  std::string body;
  bool whole = false;
};

Unchunked without_chunks(std::string_view rest) {
  Unchunked result;
  while (true) {
    const std::size_t line = rest.find('\n');
    if (line == std::string_view::npos) return result;
    const std::optional<std::size_t> size = chunk_size(rest.substr(0, line));
    rest.remove_prefix(line + 1);
    if (!size || *size > rest.size()) return result;
    if (*size == 0) {
      result.whole = true;
      return result;
    }
    result.body += rest.substr(0, *size);
    rest.remove_prefix(*size);
    if (rest.starts_with('\r')) rest.remove_prefix(1);
    if (rest.starts_with('\n')) rest.remove_prefix(1);
  }
}

void unchunk(std::string_view header, HttpResponse& response) {
  const std::string codings = ascii_lower(field_of(header, "transfer-encoding"));
  if (!ascii_trimmed(codings, " \t,").ends_with("chunked")) return;  // always the last
  const bool begins_with_chunk =
      chunk_size(response.body.substr(0, response.body.find('\n'))).has_value();
  if (!begins_with_chunk) return;
  Unchunked unchunked = without_chunks(response.body);
  response.body = std::move(unchunked.body);
  if (!unchunked.whole) response.problem = problem("http-chunk", "the body's chunks are broken");
}

void unpack_body(std::string_view header, HttpResponse& response) {
  const std::string coding = ascii_lower(field_of(header, "content-encoding"));
  if (response.problem || coding.empty() || coding == "identity" || response.body.empty()) return;
  const bool gzip = coding == "gzip" || coding == "x-gzip";
  if (!gzip && coding != "deflate") {
    response.problem = problem("http-encoding", '"' + coding + "\" is not read");
    return;
  }
  if (gzip && !response.body.starts_with("\x1F\x8B")) return;
  std::optional<std::string> body = inflated_body(response.body, max_record_bytes);
  if (body) {
    response.body = std::move(*body);
  } else if (gzip) {
    response.problem = problem("http-encoding", "the packed body is damaged or too large");
  }
}

// Takes a value, and what stands behind it, off the parameters.
std::string_view take_value(std::string_view& parameters) {
  parameters = ascii_trimmed(parameters);
  if (!parameters.starts_with('"')) return ascii_trimmed(take_part(parameters, ';'), " \t\"'");
  parameters.remove_prefix(1);
  const std::string_view value = take_part(parameters, '"');
  take_part(parameters, ';');
  return value;
}

}  // namespace

std::optional<std::size_t> header_size(std::string_view bytes) {
  for (std::size_t at = bytes.find('\n'); at != std::string_view::npos;
       at = bytes.find('\n', at + 1)) {
    if (bytes.substr(at + 1).starts_with("\r\n")) return at + 3;
    if (bytes.substr(at + 1).starts_with('\n')) return at + 2;
  }
  return {};
}

std::string_view field_of(std::string_view header, std::string_view name) {
  while (!header.empty()) {
    const std::string_view line = take_part(header, '\n');
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    if (ascii_lower(ascii_trimmed(line.substr(0, colon))) != name) continue;
    return ascii_trimmed(line.substr(colon + 1));
  }
  return {};
}

std::string_view parameter_of(std::string_view field, std::string_view name) {
  while (true) {
    const std::size_t end = field.find_first_of(";=");
    if (end == std::string_view::npos) return {};
    const bool has_value = field[end] == '=';
    std::string_view found = ascii_trimmed(field.substr(0, end));
    found.remove_prefix(found.find_last_of(ascii_blanks) + 1);  // "text/html charset=gbk"
    field.remove_prefix(end + 1);
    if (!has_value) continue;
    const std::string_view value = take_value(field);
    if (ascii_lower(found) == name) return value;
  }
}

MediaType media_type(std::string_view field) {
  return {.name = ascii_lower(ascii_trimmed(field.substr(0, field.find(';')))),
          .charset = std::string(parameter_of(field, "charset"))};
}

std::optional<HttpResponse> read_http_response(std::string_view bytes) {
  if (!bytes.starts_with("HTTP/")) return {};
  const std::size_t size = header_size(bytes).value_or(bytes.size());
  const std::string_view header = bytes.substr(0, size);
  const std::string_view status_line = header.substr(0, header.find('\n'));
  const std::size_t blank = status_line.find(' ');
  if (blank == std::string_view::npos) return {};
  HttpResponse response;
  const std::string_view status = status_line.substr(blank + 1);
  std::from_chars(status.begin(), status.end(), response.status);
  response.type = media_type(field_of(header, "content-type"));
  response.body = bytes.substr(size);
  unchunk(header, response);
  unpack_body(header, response);
  return response;
}

}  // namespace dragnet
