// The text of a source, decoded piece by piece, that can be looked ahead into.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "indexer/byte_source.h"
#include "indexer/diagnostics.h"

namespace dragnet {

class TextWindow {
 public:
  // declared: the charset that the source is said to be in; else a page's own declaration counts,
  // then the first piece decides. Damage is reported at the origin as it is met.
  TextWindow(std::unique_ptr<ByteSource> source, std::string declared, Origin origin);
  // All there is, valid UTF-8.
  explicit TextWindow(std::string text);

  // What comes next, valid UTF-8: at least so many bytes where there are so many. Valid until the
  // next call.
  std::string_view ahead(std::size_t least, Diagnostics& diagnostics);
  // Passes over bytes of what ahead() gave.
  void advance(std::size_t bytes) { at_ += bytes; }
  // How many bytes ahead() gave that were not passed over.
  std::size_t remaining() const { return text_.size() - at_; }
  // Where ahead() begins in the decoded text.
  std::size_t offset() const { return before_ + at_; }
  // True when ahead() gave all that is left.
  bool ended() const { return ended_; }
  // Known once ended: why there is no more.
  std::optional<SourceProblem> problem() const;
  // True when the rest of the text is missing.
  bool is_cut() const;

 private:
  void decode_more(Diagnostics& diagnostics);
  void read_piece();
  std::size_t whole_characters() const;

  std::unique_ptr<ByteSource> source_;  // null: nothing follows
  std::string declared_;
  Origin origin_;
  std::string charset_;        // once the first piece is decoded
  std::string raw_;            // read and not decoded
  std::size_t raw_begin_ = 0;  // in the source
  bool source_ended_ = false;
  std::string text_;  // decoded; what lies before at_ was passed over
  std::size_t at_ = 0;
  std::size_t before_ = 0;  // bytes dropped from the front of text_
  bool ended_ = false;
};

}  // namespace dragnet
