#include "searcher/word_cutter.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "common/ascii.h"
#include "common/one_of.h"
#include "searcher/date_words.h"
#include "searcher/han_words.h"
#include "searcher/questions.h"
#include "searcher/word_run.h"

namespace dragnet {

namespace {

NameMatch word_at(std::size_t first, std::size_t last) {
  return {.first = first, .last = last, .values = {}, .translations = {}, .period = {}};
}

// What a question is asked with, as far as it stands together: 武汉|抓获多少人.
std::vector<NameMatch> asked_in(const TokenStream& stream) {
  const std::vector<bool> said = question_in(stream).said;
  std::vector<NameMatch> words;
  for (std::size_t first = 0, last = 0; first < said.size(); first = last + 1) {
    for (last = first; last < said.size() && said[last];) ++last;
    if (last > first) words.push_back(word_at(first, last));
  }
  return words;
}

}  // namespace

std::vector<Query> WordCutter::cut(const std::vector<Query>& operands) const {
  std::vector<Query> parts;
  for (const Query& operand : operands) {
    const Word* word = plain_word(operand);
    const Word* before = parts.empty() ? nullptr : plain_word(parts.back());
    const bool is_behind_number = before != nullptr && is_ascii_digit(before->text.back());
    std::ranges::move(word ? cut(*word, is_behind_number) : std::vector{operand},
                      std::back_inserter(parts));
  }
  return parts;
}

std::vector<NameMatch> WordCutter::whole_words(const TokenStream& stream) const {
  std::vector<NameMatch> words = names_.find(stream);
  std::erase_if(words, [](const NameMatch& name) { return name.last - name.first < 2; });
  if (questions_ == CutQuestions::yes) {
    // Times that are told from today are parts of other words too (日|本月), but in questions.
    std::vector<NameMatch> asked = asked_in(stream);
    if (!asked.empty()) std::ranges::move(date_words(stream, today_), std::back_inserter(words));
    std::ranges::move(asked, std::back_inserter(words));
  }
  std::ranges::stable_sort(words, {}, [](const NameMatch& word) {
    return std::pair(word.first, ~word.last);  // longer ones first
  });
  return longest_from_left(std::move(words));
}

// Of what stands behind a number, the sign of a date is a word: 2023年|全国.
std::vector<Query> WordCutter::cut(const Word& word, bool is_behind_number) const {
  constexpr std::string_view signs[] = {"年", "月", "日", "号"};
  const TokenStream stream = analyzer_.analyze(word.text);
  if (stream.size() == 0 || stream[0].kind != TokenKind::han) return {{word}};
  std::vector<Query> words;
  std::size_t done = 0;
  const auto add = [&](std::string_view text) {
    words.push_back({Word{std::string(text), word.scope}});
  };
  const auto add_rest = [&](std::size_t first, std::size_t last) {
    if (first >= last) return;
    const Beside beside{.word_before = first > 0, .word_behind = last < stream.size()};
    for (const std::string_view each : han_words(stream.slice(first, last), beside)) add(each);
  };
  const std::vector<NameMatch> wholes = whole_words(stream);
  if (is_behind_number && is_one_of(signs, stream.term(0)) &&
      (wholes.empty() || wholes.front().first > 0)) {
    add(stream.slice(0, 1));
    done = 1;
  }
  for (const NameMatch& whole : wholes) {
    add_rest(done, whole.first);
    add(stream.slice(whole.first, whole.last));
    done = whole.last;
  }
  add_rest(done, stream.size());
  return words;
}

}  // namespace dragnet
