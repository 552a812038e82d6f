#include "common/indexed_terms.h"

#include <algorithm>
#include <optional>
#include <string>

#include "common/han_runs.h"
#include "common/number_token.h"
#include "common/schema.h"
#include "common/segment_texts.h"
#include "common/stemmer.h"

namespace dragnet {

namespace {

// So all of them fit into Xapian: tokens are short, never empty, and hold no NUL, which is two
// bytes there; joined names are two of a gazetteer.
static_assert(title_stem_prefix.size() + max_term_bytes <= max_xapian_term);

// Makes terms of a prefix and up to two parts, mostly without a copy: neighbours stand side by side
// in the stream's arena.
class Terms {
 public:
  explicit Terms(TermSink& sink) : sink_(sink) {}

  void counted(std::string_view prefix, std::string_view word) {
    sink_.counted(joint(prefix, word));
  }
  void placed(std::string_view prefix, std::string_view word, std::uint32_t position) {
    sink_.placed(joint(prefix, word), position);
  }
  void placed_word(std::string_view word, std::string_view stem, std::uint64_t hash,
                   std::uint32_t position) {
    sink_.placed_word(word, stem, hash, position);
  }
  void placed_run(std::string_view prefix, std::string_view han, std::uint32_t position) {
    sink_.placed_run(prefix, han, position);
  }

 private:
  std::string_view joint(std::string_view prefix, std::string_view word) {
    if (prefix.empty()) return word;
    return joint_.assign(prefix).append(word);
  }

  TermSink& sink_;
  std::string joint_;
};

// A number takes its scale along, and people look for 亿元 all the same: the scale's characters are
// in terms as if they stood before what follows the number.
void add_scale(Terms& terms, const TokenStream& stream, std::size_t number, std::string_view prefix,
               std::uint32_t position) {
  const std::string_view scale = scale_of(stream.slice(number, number + 1));
  if (scale.empty()) return;
  constexpr std::size_t character = std::string_view("亿").size();
  const std::string_view last = scale.substr(scale.size() - character);
  if (last.size() < scale.size()) terms.placed(prefix, scale, position - 1);
  if (goes_on_in_han(stream, number)) {
    terms.placed(prefix, std::string(last).append(stream.term(number + 1)), position);
  } else {
    terms.placed(prefix, last, position);
  }
}

// The characters first .. last - 1, which stand side by side, from that position on.
void add_run(Terms& terms, const TokenStream& stream, std::size_t first, std::size_t last,
             std::string_view prefix, std::uint32_t position) {
  const std::string_view run = stream.terms(first, last);
  if (run.size() == run_character_bytes * (last - first))
    return terms.placed_run(prefix, run, position);
  for (std::size_t i = first; i < last; ++i)
    terms.placed(prefix, stream.terms(i, std::min(i + 2, last)), position++);
}

// "xian" where the token, a joined one, is the `an` of Xi'an.
std::optional<std::string> joined_place_name(const TokenStream& stream, std::size_t token,
                                             const Gazetteer& gazetteer) {
  std::string name = std::string(stream.term(token - 1)).append(stream.term(token));
  if (!gazetteer.is_joined_name(name)) return std::nullopt;
  return name;
}

std::string stem_of(const std::string& word) {
  return Stemmer().stem(word).of(word);
}

// prefix: empty, or title_prefix; first: the position of the first token.
void add_tokens(Terms& terms, const TokenStream& stream, std::string_view prefix,
                std::uint32_t first, const Gazetteer& gazetteer) {
  const std::string before_stem = std::string(stem_prefix).append(prefix);
  auto hash = stream.word_hashes.begin();
  auto end_of_run = stream.ends_of_han_runs.begin();
  for (std::size_t i = 0, next = 0; i < stream.size(); i = next) {
    next = i + 1;
    const auto position = first + static_cast<std::uint32_t>(i);
    switch (stream[i].kind) {
      case TokenKind::word:
        if (prefix.empty()) {
          terms.placed_word(stream.term(i), stream.stem(i), *hash++, position);
        } else {
          terms.counted(prefix, stream.term(i));
          terms.placed(before_stem, stream.stem(i), position);
        }
        break;
      case TokenKind::number:
        terms.placed(prefix, stream.term(i), position);
        add_scale(terms, stream, i, prefix, position);
        break;
      case TokenKind::han:
        next = *end_of_run++;
        add_run(terms, stream, i, next, prefix, position);
        break;
    }
    if (!stream[i].joined) continue;
    if (const auto name = joined_place_name(stream, i, gazetteer)) {
      const std::string stem = stem_of(*name);
      terms.counted(prefix, *name);
      terms.placed(before_stem, stem, position - 1);
      terms.placed(before_stem, stem, position);
    }
  }
}

// Of a text without Han characters. False where a token is part of a name that has another stem.
bool add_words(const TokenStream& stream, const Gazetteer& gazetteer, ReportWords& words) {
  for (std::size_t i = 0; i < stream.size(); ++i) {
    words.numbers.push_back(word_number(stream[i].key));
    if (!stream[i].joined) continue;
    if (const auto name = joined_place_name(stream, i, gazetteer)) {
      if (stem_of(*name) != *name) return false;
      words.has_joined_name = true;
    }
  }
  return true;
}

}  // namespace

void TermSink::placed_word(std::string_view word, std::string_view stem, std::uint64_t,
                           std::uint32_t position) {
  counted(word);
  placed(std::string(stem_prefix).append(stem), position);
}

void TermSink::placed_run(std::string_view prefix, std::string_view han, std::uint32_t position) {
  std::string term(prefix);
  for (std::size_t at = 0; at < han.size(); at += run_character_bytes) {
    placed(term.append(han.substr(at, 2 * run_character_bytes)), position++);
    term.resize(prefix.size());
  }
}

void index_tokens(const TokenStream& title, const TokenStream& text, const Gazetteer& gazetteer,
                  TermSink& sink) {
  Terms terms(sink);
  const auto title_size = static_cast<std::uint32_t>(title.size());
  add_tokens(terms, title, {}, 1, gazetteer);
  add_tokens(terms, text, {}, title_size + title_gap + 1, gazetteer);
  add_tokens(terms, title, title_prefix, 1, gazetteer);
}

ReportWords words_of(const TokenStream& title, const TokenStream& text,
                     const Gazetteer& gazetteer) {
  ReportWords words;
  if (!title.ends_of_han_runs.empty() || !text.ends_of_han_runs.empty()) return words;
  words.numbers.reserve(title.size() + text.size() + 1);
  if (!add_words(title, gazetteer, words)) return {};
  words.numbers.push_back(end_of_title);
  if (!add_words(text, gazetteer, words)) return {};
  return words;
}

}  // namespace dragnet
