// What mails write in ASCII: words of other characters in their headers (RFC 2047) and encoded
// bodies (RFC 2045). Damage costs only itself: what can be decoded is.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

// The value of a header field as UTF-8, "=?GBK?B?zuS6ug==?= police" as 武汉 police. Blanks between
// two encoded words are no part of the value. What is no encoded word stays.
std::string with_decoded_words(std::string_view value);

// Bytes that do not belong to the alphabet are passed over; padding ends it.
std::string from_base64(std::string_view text);

// An equals sign that begins no byte and ends no line stays.
std::string from_quoted_printable(std::string_view text);

}  // namespace dragnet
