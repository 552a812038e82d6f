#include "common/match_cluster.h"

#include <algorithm>
#include <utility>

#include "common/hash.h"

namespace dragnet {

std::size_t token_at(const TokenStream& text, std::size_t byte) {
  const auto found = std::partition_point(text.tokens.begin(), text.tokens.end(),
                                          [&](const Token& token) { return token.begin < byte; });
  return static_cast<std::size_t>(found - text.tokens.begin());
}

std::uint64_t key_of(const TokenStream& text, const ByteRange& match) {
  std::uint64_t key = 0;
  for (std::size_t i = token_at(text, match.begin); i < text.size() && text[i].begin < match.end;
       ++i) {
    key = hash64(key, text[i].key != 0 ? text[i].key : hash64(text.term(i)));
  }
  return key;
}

std::vector<std::uint64_t> keys_of(const TokenStream& text, const std::vector<ByteRange>& matches) {
  std::vector<std::uint64_t> keys;
  keys.reserve(matches.size());
  for (const ByteRange& match : matches) keys.push_back(key_of(text, match));
  return keys;
}

// Nearly all are the same few words again.
std::vector<std::uint64_t> keys_of(std::string_view text, const std::vector<ByteRange>& matches,
                                   Analyzer& analyzer) {
  struct Known {
    std::string_view word;
    std::uint64_t key;
  };
  std::vector<Known> known;
  std::vector<std::uint64_t> keys;
  keys.reserve(matches.size());
  for (const ByteRange& match : matches) {
    const std::string_view word = text_at(text, match);
    auto found = std::ranges::find(known, word, &Known::word);
    if (found == known.end()) {
      TokenStream tokens = analyzer.analyze(word);
      found = known.insert(found, {word, key_of(tokens, {0, word.size()})});
      analyzer.give_back(std::move(tokens));
    }
    keys.push_back(found->key);
  }
  return keys;
}

// Two ends move over the matches; the columns and the keys between them are kept up to date, so the
// cost is linear. What stands between matches is measured once, and where they are too far apart
// not to its end.
ByteRange best_cluster(std::string_view text, const std::vector<ByteRange>& matches,
                       const std::vector<std::uint64_t>& keys, std::size_t columns) {
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
    const std::uint64_t key = keys[last];
    if (const auto known = std::ranges::find(inside, key, &Word::key); known != inside.end()) {
      ++known->matches;
    } else {
      inside.push_back({key, 1});
    }
    for (; first < last && width > columns; ++first) {
      width -= widths[first] + gaps[first + 1];
      const auto leaving = std::ranges::find(inside, keys[first], &Word::key);
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
