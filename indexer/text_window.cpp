#include "indexer/text_window.h"

#include <algorithm>
#include <utility>

#include <string.h>

#include "indexer/charset.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

constexpr std::size_t piece_bytes = std::size_t{4} << 20;

bool is_high_surrogate(char high_byte) {
  return (static_cast<unsigned char>(high_byte) & 0xFC) == 0xD8;
}

// 0 where there is none.
std::size_t behind_last(std::string_view text, char character) {
  const void* const last = ::memrchr(text.data(), character, text.size());
  return last == nullptr
             ? 0
             : static_cast<std::size_t>(static_cast<const char*>(last) - text.data()) + 1;
}

}  // namespace

TextWindow::TextWindow(std::unique_ptr<ByteSource> source, std::string declared, Origin origin)
    : source_(std::move(source)), declared_(std::move(declared)), origin_(std::move(origin)) {}

TextWindow::TextWindow(std::string text) : text_(std::move(text)), ended_(true) {}

std::string_view TextWindow::ahead(std::size_t least, Diagnostics& diagnostics) {
  while (!ended_ && text_.size() - at_ < least) decode_more(diagnostics);
  return std::string_view(text_).substr(at_);
}

std::optional<SourceProblem> TextWindow::problem() const {
  return source_ ? source_->problem() : std::nullopt;
}

bool TextWindow::is_cut() const {
  const std::optional<SourceProblem> found = problem();
  return found && found->severity == Severity::skipped;
}

void TextWindow::decode_more(Diagnostics& diagnostics) {
  read_piece();
  const std::size_t whole = source_ended_ ? raw_.size() : whole_characters();
  std::string rest = raw_.substr(whole);
  raw_.resize(whole);
  const std::size_t begin = std::exchange(raw_begin_, raw_begin_ + whole);
  const bool first = charset_.empty();
  if (first && declared_.empty()) declared_ = charset_declared_in(raw_);
  DecodedText decoded = first ? to_utf8(std::exchange(raw_, std::move(rest)), declared_)
                              : to_utf8_on(std::exchange(raw_, std::move(rest)), charset_);
  charset_ = decoded.charset;
  for (CharsetNote& note : decoded.notes) {
    if (note.byte) *note.byte += begin;
  }
  report_notes(decoded.notes, origin_, diagnostics);
  before_ += at_;
  text_.erase(0, std::exchange(at_, 0));
  if (text_.empty()) {
    text_ = std::move(decoded.text);
  } else {
    text_ += decoded.text;
  }
  ended_ = source_ended_;
}

void TextWindow::read_piece() {
  // A piece without a line end goes on, as long as it may still be a line.
  const auto enough = [&] { return raw_.size() >= piece_bytes && whole_characters() > 0; };
  while (!source_ended_ && !enough()) {
    for (std::size_t room = piece_bytes; !source_ended_ && room > 0;) {
      const std::string_view piece = source_->next();
      source_ended_ = piece.empty();
      raw_ += piece;
      room -= std::min(room, piece.size());
    }
  }
}

// How many bytes of raw_ surely end with a character. In the charsets that are read, a byte that
// looks like a line end is one, but for UTF-16.
std::size_t TextWindow::whole_characters() const {
  const std::string_view charset = charset_.empty() ? utf16_of(raw_) : charset_;
  if (charset.starts_with("utf-16")) {
    const std::size_t even = raw_.size() / 2 * 2;
    const std::size_t high = charset == "utf-16le" ? 1 : 2;  // bytes from the end
    const bool split = even >= 2 && is_high_surrogate(raw_[even - high]);
    return split ? even - 2 : even;
  }
  const std::size_t line = behind_last(raw_, '\n');
  const std::size_t end = line + behind_last(std::string_view(raw_).substr(line), '\r');
  if (end > 0 || raw_.size() <= max_record_bytes) return end;
  // One endless line, as a JSON array may be: no byte below '0' is part of a longer character.
  const auto last = std::find_if(raw_.rbegin(), raw_.rend(),
                                 [](char c) { return static_cast<unsigned char>(c) < '0'; });
  return last == raw_.rend() ? raw_.size() : static_cast<std::size_t>(last.base() - raw_.begin());
}

}  // namespace dragnet
