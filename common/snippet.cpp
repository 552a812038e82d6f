#include "common/snippet.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "common/match_cluster.h"
#include "common/normalize.h"
#include "common/sentences.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::string_view ellipsis = "…";

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

// Beside what is shown there must be room for the signs of a cut.
std::size_t columns_of_cluster(const SnippetSize& size) {
  return size.columns - 2;
}

// The piece of the text around the cluster, which may be empty, with the matches there, which are
// in order and apart.
Snippet piece_with(const ByteRange& cluster, const TokenStream& text,
                   const std::vector<ByteRange>& matches, const SnippetSize& size) {
  const std::vector<Sentence> sentences = split_sentences(text);
  if (sentences.empty()) return {};
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
      whole_characters(text.text, cut_sentence(text, cluster, around, columns_of_cluster(size)));
  Snippet snippet = copy(text.text, piece, matches);
  if (piece.begin > around.begin) put_before(snippet, ellipsis);
  if (piece.end < around.end) snippet.text.append(ellipsis);
  return snippet;
}

ByteRange beginning_of(const TokenStream& text) {
  const std::size_t begin = text.tokens.empty() ? 0 : text[0].begin;
  return {begin, begin};
}

// A piece of a text around a cluster, with its tokens.
struct Window {
  ByteRange bytes;
  TokenStream tokens;
};

// From the first to the last token that is one of the whole text, if any: at an edge within the
// text may stand a part of one, or of a word that is too long to be one.
std::optional<ByteRange> sure_tokens(const Window& window, std::size_t text_size) {
  const std::vector<Token>& tokens = window.tokens.tokens;
  if (tokens.empty()) return std::nullopt;
  const auto [begin, end] = window.bytes;
  const std::size_t first = begin > 0 && tokens.front().begin == 0 ? 1 : 0;
  const std::size_t last = end < text_size && begin + tokens.back().end == end ? 1 : 0;
  if (first + last >= tokens.size()) return std::nullopt;
  return ByteRange{begin + tokens[first].begin, begin + tokens[tokens.size() - 1 - last].end};
}

// Whether these reach farther than what can be shown, before and behind the cluster, or the window
// to the ends of the text: then what stands beyond it changes nothing.
bool is_wide_enough(const Window& window, std::string_view text, const ByteRange& cluster,
                    std::size_t columns) {
  const bool from_begin = window.bytes.begin == 0;
  const bool to_end = window.bytes.end == text.size();
  if (from_begin && to_end) return true;
  const std::optional<ByteRange> sure = sure_tokens(window, text.size());
  const auto is_wide = [&](std::size_t begin, std::size_t end) {
    return begin < end && columns_of(text, {begin, end}, columns) > columns;
  };
  return sure && (from_begin || is_wide(sure->begin, cluster.begin)) &&
         (to_end || is_wide(std::max(sure->begin, cluster.end), sure->end));
}

// cluster: at the beginning of the text where nothing matches.
Window window_around(std::string_view text, const ByteRange& cluster, std::size_t columns,
                     Analyzer& analyzer) {
  constexpr Letters no_stems = 0;
  // Of Han, which takes most, three bytes are two columns; what takes no column needs more.
  for (std::size_t bytes = (columns + 2) * 3 / 2 + 6;; bytes *= 2) {
    const std::size_t begin = cluster.begin - std::min(bytes, cluster.begin);
    const std::size_t end = cluster.end + std::min(bytes, text.size() - cluster.end);
    Window window{{character_floor(text, begin), character_floor(text, end)}, {}};
    window.tokens = analyzer.analyze(text_at(text, window.bytes), no_stems);
    if (is_wide_enough(window, text, cluster, columns)) return window;
    analyzer.give_back(std::move(window.tokens));
  }
}

// What of them lies in the window, as ranges of its text.
std::vector<ByteRange> within(const ByteRange& window, const std::vector<ByteRange>& matches) {
  std::vector<ByteRange> parts;
  for (const ByteRange& match : matches) {
    const std::size_t begin = std::max(match.begin, window.begin);
    const std::size_t end = std::min(match.end, window.end);
    if (begin < end) parts.push_back({begin - window.begin, end - window.begin});
  }
  return parts;
}

}  // namespace

Snippet make_snippet(const TokenStream& text, std::vector<ByteRange> matches,
                     const SnippetSize& size) {
  matches = merge_overlapping(std::move(matches));
  const ByteRange cluster =
      matches.empty()
          ? beginning_of(text)
          : best_cluster(text.text, matches, keys_of(text, matches), columns_of_cluster(size));
  return piece_with(cluster, text, matches, size);
}

Snippet make_snippet(std::string_view text, std::vector<ByteRange> matches, Analyzer& analyzer,
                     const SnippetSize& size) {
  matches = merge_overlapping(std::move(matches));
  ByteRange cluster;
  if (!matches.empty())
    cluster =
        best_cluster(text, matches, keys_of(text, matches, analyzer), columns_of_cluster(size));
  Window window = window_around(text, cluster, size.columns, analyzer);
  const ByteRange there =
      matches.empty() ? beginning_of(window.tokens) : within(window.bytes, {cluster}).front();
  Snippet snippet = piece_with(there, window.tokens, within(window.bytes, matches), size);
  analyzer.give_back(std::move(window.tokens));
  return snippet;
}

Snippet mark(std::string_view text, std::vector<ByteRange> matches) {
  return copy(text, {0, text.size()}, merge_overlapping(std::move(matches)));
}

}  // namespace dragnet
