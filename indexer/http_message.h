// An HTTP response as a web archive keeps it: header and body as they were sent.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/byte_source.h"

namespace dragnet {

// A media type: "text/html; charset=gbk".
struct MediaType {
  std::string name;     // in small letters
  std::string charset;  // as written, or empty
};
MediaType media_type(std::string_view field);

// The value of a parameter behind a media type, by its name in small letters: of
// "multipart/mixed; boundary=\"a b\"" and "boundary" it is "a b". Empty when there is none.
std::string_view parameter_of(std::string_view field, std::string_view name);

struct HttpResponse {
  int status = 0;
  MediaType type;
  std::string body;                      // without chunks, unpacked
  std::optional<SourceProblem> problem;  // why the body cannot be read
};

// None when the bytes do not begin with an HTTP status line. The body may be sent in chunks and
// packed by gzip or deflate; bodies that were unpacked when they were archived, against what their
// header says, are taken as they are. Unpacked, a body has at most max_record_bytes.
std::optional<HttpResponse> read_http_response(std::string_view bytes);

// The value of a header field, by its name in small letters; of several the first. Trimmed; empty
// when there is none.
std::string_view field_of(std::string_view header, std::string_view name);

// Where a header ends: behind its empty line. None when it does not end.
std::optional<std::size_t> header_size(std::string_view bytes);

}  // namespace dragnet
