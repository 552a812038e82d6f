#include "common/match_cluster.h"

#include <algorithm>
#include <utility>

#include "common/hash.h"
#include "common/utf8.h"

namespace dragnet {

std::size_t columns_of(std::string_view text, const ByteRange& range, std::size_t enough) {
  return display_width(text.substr(range.begin, range.end - range.begin), enough);
}

std::size_t token_at(const TokenStream& text, std::size_t byte) {
  const auto found = std::partition_point(text.tokens.begin(), text.tokens.end(),
                                          [&](const Token& token) { return token.begin < byte; });
  return static_cast<std::size_t>(found - text.tokens.begin());
}

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

std::uint64_t key_of(const TokenStream& text, const ByteRange& match) {
  std::uint64_t key = 0;
  for (std::size_t i = token_at(text, match.begin); i < text.size() && text[i].begin < match.end;
       ++i) {
    key = hash64(key, text[i].key != 0 ? text[i].key : hash64(text.term(i)));
  }
  return key;
}

// Two ends move over the matches; the columns and the keys between them are kept up to date, so the
// cost is linear. What stands between matches is measured once, and where they are too far apart
// not to its end.
ByteRange best_cluster(std::string_view text, const std::vector<ByteRange>& matches,
                       const KeyOfMatch& key_of_match, std::size_t columns) {
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
    gaps.push_back(columns_of(text, {before, matches[last].begin}, columns));
    widths.push_back(columns_of(text, matches[last]));
    if (gaps[last] > columns) {
      inside.clear();
      first = last;
      width = 0;
    } else {
      width += gaps[last];
    }
    width += widths[last];
    const std::uint64_t key = key_of_match(matches[last]);
    if (const auto known = std::ranges::find(inside, key, &Word::key); known != inside.end()) {
      ++known->matches;
    } else {
      inside.push_back({key, 1});
    }
    for (; first < last && width > columns; ++first) {
      width -= widths[first] + gaps[first + 1];
      const auto leaving = std::ranges::find(inside, key_of_match(matches[first]), &Word::key);
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

}  // namespace dragnet
