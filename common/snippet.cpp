#include "common/snippet.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "common/hash.h"
#include "common/normalize.h"
#include "common/sentences.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::string_view ellipsis = "…";

std::size_t columns_of(std::string_view text, const ByteRange& range,
                       std::size_t enough = std::string_view::npos) {
  return display_width(text.substr(range.begin, range.end - range.begin), enough);
}

// The first token that begins at the byte or after it.
std::size_t token_at(const TokenStream& text, std::size_t byte) {
  const auto found = std::partition_point(text.tokens.begin(), text.tokens.end(),
                                          [&](const Token& token) { return token.begin < byte; });
  return static_cast<std::size_t>(found - text.tokens.begin());
}

// What makes two matches the same word: their stems, or their terms where they need no stems.
std::uint64_t key_of(const TokenStream& text, const ByteRange& match) {
  std::uint64_t key = 0;
  for (std::size_t i = token_at(text, match.begin); i < text.size() && text[i].begin < match.end;
       ++i) {
    key = hash64(key, text[i].key != 0 ? text[i].key : hash64(text.term(i)));
  }
  return key;
}

// The bytes from the first to the last match of the best cluster. Two ends move over the matches;
// the columns and the keys between them are kept up to date, so the cost is linear. What stands
// between matches is measured once, and where they are too far apart not to its end.
ByteRange best_cluster(const TokenStream& text, const std::vector<ByteRange>& matches,
                       std::size_t columns) {
  ByteRange best = matches.front();
  std::pair<std::size_t, std::size_t> best_score{0, 0};
  struct Word {
    std::uint64_t key;
    std::size_t matches;
  };
  std::vector<Word> inside;  // few: of no more matches than there are columns
  std::size_t first = 0;
  std::size_t width = 0;
  std::vector<std::size_t> gaps;  // columns before each match, from the one before it
  std::vector<std::size_t> widths;
  gaps.reserve(matches.size());
  widths.reserve(matches.size());
  for (std::size_t last = 0; last < matches.size(); ++last) {
    const std::size_t before = last == first ? matches[last].begin : matches[last - 1].end;
    gaps.push_back(columns_of(text.text, {before, matches[last].begin}, columns));
    widths.push_back(columns_of(text.text, matches[last]));
    if (gaps[last] > columns) {
      inside.clear();
      first = last;
      width = 0;
    } else {
      width += gaps[last];
    }
    width += widths[last];
    const std::uint64_t key = key_of(text, matches[last]);
    if (const auto known = std::ranges::find(inside, key, &Word::key); known != inside.end()) {
      ++known->matches;
    } else {
      inside.push_back({key, 1});
    }
    for (; first < last && width > columns; ++first) {
      width -= widths[first] + gaps[first + 1];
      const auto leaving = std::ranges::find(inside, key_of(text, matches[first]), &Word::key);
      if (--leaving->matches > 0) continue;
      *leaving = inside.back();
      inside.pop_back();
    }
    const std::pair score{inside.size(), last - first + 1};
    if (score > best_score) {
      best_score = score;
      best = {matches[first].begin, matches[last].end};
    }
  }
  return best;
}

// Whole sentences around the cluster, filled up with the next ones and then those before while they
// fit.
std::optional<ByteRange> whole_sentences(const TokenStream& text,
                                         const std::vector<Sentence>& sentences, std::size_t first,
                                         std::size_t last, const SnippetSize& size) {
  ByteRange range{sentences[first].begin, sentences[last].end};
  std::size_t room = size.columns;
  const auto take = [&](const ByteRange& more) {
    const std::size_t columns = columns_of(text.text, more, room);
    const bool fits = columns <= room;
    if (fits) room -= columns;
    return fits;
  };
  if (!take(range)) return std::nullopt;
  if (!size.neighbours) return range;
  while (++last < sentences.size() && take({range.end, sentences[last].end}))
    range.end = sentences[last].end;
  while (first-- > 0 && take({sentences[first].begin, range.begin}))
    range.begin = sentences[first].begin;
  return range;
}

// Takes in tokens before (after) the range, as many as fit into the columns, not beyond the bound.
ByteRange grow_left(const TokenStream& text, ByteRange range, std::size_t bound,
                    std::size_t columns) {
  for (std::size_t i = token_at(text, range.begin); i > 0 && text[i - 1].begin >= bound; --i) {
    const std::size_t more = columns_of(text.text, {text[i - 1].begin, range.begin});
    if (more > columns) break;
    columns -= more;
    range.begin = text[i - 1].begin;
  }
  return range;
}

ByteRange grow_right(const TokenStream& text, ByteRange range, std::size_t bound,
                     std::size_t columns) {
  std::size_t i = token_at(text, range.end);
  for (; i < text.size() && text[i].end <= bound; ++i) {
    const std::size_t more = columns_of(text.text, {range.end, text[i].end});
    if (more > columns) return range;
    columns -= more;
    range.end = text[i].end;
  }
  if (range.end < bound && columns_of(text.text, {range.end, bound}, columns) <= columns)
    range.end = bound;
  return range;
}

bool starts_clause(const TokenStream& text, std::size_t token) {
  return token == text.size() || text[token].gap >= Gap::clause;
}

// Gives up to `columns` of the piece before the cluster so that it starts with a clause.
ByteRange start_with_clause(const TokenStream& text, ByteRange piece, const ByteRange& cluster,
                            std::size_t columns) {
  for (std::size_t i = token_at(text, piece.begin); i < text.size(); ++i) {
    const std::size_t begin = text[i].begin;
    if (begin > cluster.begin || columns_of(text.text, {piece.begin, begin}) > columns) break;
    if (starts_clause(text, i)) return {begin, piece.end};
  }
  return piece;
}

// The same at its end; the mark behind the clause stays where it is in the piece.
ByteRange end_with_clause(const TokenStream& text, ByteRange piece, const ByteRange& cluster,
                          std::size_t columns) {
  for (std::size_t i = token_at(text, piece.end); i > 0 && text[i - 1].end >= cluster.end; --i) {
    const std::size_t end = std::min<std::size_t>(text[i - 1].end, piece.end);
    if (columns_of(text.text, {end, piece.end}) > columns) break;
    if (!starts_clause(text, i)) continue;
    const std::size_t mark = end == piece.end ? 0 : decode(text.text, end).size;
    return {piece.begin, end + mark};
  }
  return piece;
}

// A third of the room goes to what stands before the cluster, the rest to what follows.
ByteRange cut_sentence(const TokenStream& text, ByteRange cluster, const ByteRange& sentence,
                       std::size_t columns) {
  if (const std::size_t width = columns_of(text.text, cluster); width > columns) {
    std::size_t end = cluster.begin;
    for (std::size_t used = 0; end < cluster.end;) {
      const Decoded character = decode(text.text, end);
      used += static_cast<std::size_t>(column_width(character.code));
      if (used > columns) break;
      end += character.size;
    }
    return {cluster.begin, end};
  }
  const auto room = [&](const ByteRange& range) { return columns - columns_of(text.text, range); };
  ByteRange piece = grow_left(text, cluster, sentence.begin, room(cluster) / 3);
  piece = start_with_clause(text, piece, cluster, columns / 4);
  piece = grow_right(text, piece, sentence.end, room(piece));
  if (piece.end < sentence.end) piece = end_with_clause(text, piece, cluster, columns / 4);
  piece = grow_left(text, piece, sentence.begin, room(piece));
  return start_with_clause(text, piece, cluster, columns / 4);
}

ByteRange whole_characters(std::string_view text, const ByteRange& range) {
  return {grapheme_floor(text, range.begin), grapheme_ceil(text, range.end)};
}

bool is_space(char32_t code) {
  constexpr char32_t last_space = 0x3000;
  if (code == U' ' || code > last_space) return code == U' ';
  return (code < U' ' || code > U'~') && fold(code).kind == CharClass::space;
}

// Bytes that begin no white space, which is nearly all: those of letters and signs of ASCII, of
// characters from U+4000 on, and all but the first ones of others.
bool begins_no_space(unsigned char byte) {
  return (byte > ' ' && byte < 0x7F) || (byte >= 0x80 && byte < 0xC0) || byte >= 0xE4;
}

// Appends the text with one blank for every run of white space.
void append_squeezed(std::string& out, std::string_view text) {
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (begins_no_space(static_cast<unsigned char>(text[at]))) {
      ++at;
      continue;
    }
    const Decoded character = decode(text, at);
    const std::size_t next = at + character.size;
    if (is_space(character.code)) {
      out.append(text.substr(done, at - done));
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
      done = next;
    }
    at = next;
  }
  out.append(text.substr(done));
}

// The matches that touch the piece, none inside a user-perceived character.
std::vector<ByteRange> matches_in(std::string_view text, const ByteRange& piece,
                                  const std::vector<ByteRange>& matches) {
  std::vector<ByteRange> inside;
  for (const ByteRange& match : matches) {
    if (match.begin < piece.end && match.end > piece.begin) {
      inside.push_back(whole_characters(text, match));
    }
  }
  return merge_overlapping(std::move(inside));
}

// Copies the piece and moves the matches along; those outside are left out, those across an end are
// cut.
Snippet copy(std::string_view text, const ByteRange& piece, const std::vector<ByteRange>& all) {
  const std::vector<ByteRange> matches = matches_in(text, piece, all);
  Snippet snippet;
  snippet.text.reserve(piece.end - piece.begin);
  std::size_t done = piece.begin;
  for (const ByteRange& match : matches) {
    const std::size_t begin = std::max(match.begin, done);
    const std::size_t end = std::min(match.end, piece.end);
    if (begin >= end) continue;
    append_squeezed(snippet.text, text.substr(done, begin - done));
    const std::size_t start = snippet.text.size();
    append_squeezed(snippet.text, text.substr(begin, end - begin));
    snippet.highlights.push_back({start, snippet.text.size()});
    done = end;
  }
  append_squeezed(snippet.text, text.substr(done, piece.end - done));
  return snippet;
}

void put_before(Snippet& snippet, std::string_view text) {
  snippet.text.insert(0, text);
  for (ByteRange& range : snippet.highlights) {
    range.begin += text.size();
    range.end += text.size();
  }
}

}  // namespace

std::vector<ByteRange> merge_overlapping(std::vector<ByteRange> ranges) {
  std::sort(ranges.begin(), ranges.end());
  std::size_t merged = 0;
  for (const ByteRange range : ranges) {
    if (range.begin == range.end) continue;
    if (merged > 0 && range.begin < ranges[merged - 1].end) {
      ranges[merged - 1].end = std::max(ranges[merged - 1].end, range.end);
    } else {
      ranges[merged++] = range;
    }
  }
  ranges.resize(merged);
  return ranges;
}

Snippet make_snippet(const TokenStream& text, std::vector<ByteRange> matches,
                     const SnippetSize& size) {
  const std::vector<Sentence> sentences = split_sentences(text);
  if (sentences.empty()) return {};
  matches = merge_overlapping(std::move(matches));
  const ByteRange cluster = matches.empty()
                                ? ByteRange{sentences.front().begin, sentences.front().begin}
                                : best_cluster(text, matches, size.columns - 2);
  const auto sentence_at = [&](std::size_t byte) {
    const auto next = std::partition_point(sentences.begin() + 1, sentences.end(),
                                           [&](const Sentence& s) { return s.begin <= byte; });
    return static_cast<std::size_t>(next - sentences.begin()) - 1;
  };
  const std::size_t first = sentence_at(cluster.begin);
  const std::size_t last = sentence_at(cluster.end > cluster.begin ? cluster.end - 1 : cluster.end);
  if (const auto whole = whole_sentences(text, sentences, first, last, size)) {
    return copy(text.text, *whole, matches);
  }

  const ByteRange around{sentences[first].begin, sentences[last].end};
  const ByteRange piece =
      whole_characters(text.text, cut_sentence(text, cluster, around, size.columns - 2));
  Snippet snippet = copy(text.text, piece, matches);
  if (piece.begin > around.begin) put_before(snippet, ellipsis);
  if (piece.end < around.end) snippet.text.append(ellipsis);
  return snippet;
}

Snippet mark(std::string_view text, std::vector<ByteRange> matches) {
  return copy(text, {0, text.size()}, merge_overlapping(std::move(matches)));
}

}  // namespace dragnet
