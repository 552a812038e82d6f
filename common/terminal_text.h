// The only way in which text from documents, file names, arguments or errors reaches a terminal.
//
// Control characters (C0 but the line feed where allowed, DEL, C1), bidirectional controls,
// zero-width and tag characters and invalid bytes are shown as visible escapes (\x1b, ⟦U+202E⟧);
// everything else stays. What is left cannot move the cursor, change the title or reorder the line.
// Applied after entities are decoded and snippets cut, also when the output is a pipe.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

namespace dragnet {

enum class Lines : unsigned char {
  one,
  many
};  // one: a line feed or tab is shown as a blank; many: line feeds stay

class TerminalText {
 public:
  explicit TerminalText(std::string_view raw, Lines lines = Lines::one);
  const std::string& str() const { return safe_; }
  friend std::ostream& operator<<(std::ostream& out, const TerminalText& text);

 private:
  std::string safe_;
};

}  // namespace dragnet
