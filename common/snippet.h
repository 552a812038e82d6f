// The lines of a text that show what was found in it, with the matches marked.
//
// In: the tokens of a text, and the byte ranges that matched. Out: a piece of the original,
// unchanged but for … where a sentence is cut and one blank for every run of white space.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/byte_range.h"

namespace dragnet {

struct Snippet {
  std::string text;
  std::vector<ByteRange>
      highlights;  // of text; in order, apart, never inside a user-perceived character
  bool operator==(const Snippet&) const = default;
};

struct SnippetSize {
  std::size_t columns = 220;  // Han takes two: about three lines of a terminal
  bool neighbours = true;     // fill up with the sentences around
};

// The best cluster of matches: the window with the most different matches (by their terms), then
// with the most, then the first. It is made of whole sentences where they fit; one that is too long
// is cut between words or, in Han text, between characters. Without matches: how the text begins.
// Matches may come in any order.
Snippet make_snippet(const TokenStream& text, std::vector<ByteRange> matches,
                     const SnippetSize& size = {});

// The same of a text of which only what may be shown is analyzed: some columns before and behind
// the best cluster.
Snippet make_snippet(std::string_view text, std::vector<ByteRange> matches, Analyzer& analyzer,
                     const SnippetSize& size = {});

// A whole short text, such as a title, with its matches.
Snippet mark(std::string_view text, std::vector<ByteRange> matches);

}  // namespace dragnet
