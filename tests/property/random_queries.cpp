// random_queries INDEX QUERIES SEED: random text, random bytes and mutated queries go the whole way
// from parsing to snippets. Prints each one that is neither answered nor refused as it should be,
// and ends with 1 if there is one. A crash ends the program; the query is then the last one in the
// file that RANDOM_QUERIES_LOG names.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "common/program.h"
#include "common/utf8.h"
#include "searcher/highlighter.h"
#include "searcher/search.h"

namespace dragnet {

namespace {

constexpr std::array<std::string_view, 56> pieces = {"fraud",     "杀猪盘",
                                                     "殺豬盤",    "pig butchering",
                                                     "银行",      "警方",
                                                     "Xi'an",     "西安",
                                                     "13,800",    "1.38万",
                                                     "AND",       "OR",
                                                     "NOT",       "NEAR",
                                                     "NEAR/3",    "NEAR/99",
                                                     "(",         ")",
                                                     "\"",        "“",
                                                     "”",         "-",
                                                     "*",         "arrest*",
                                                     ":",         "city:",
                                                     "type:",     "title:",
                                                     "exact:",    "date:",
                                                     "2022..",    "2023-05",
                                                     "last-90d",  "city:Wuhan",
                                                     "类型：",    "similar:c",
                                                     ">=",        "1000",
                                                     "/",         "~",
                                                     "^",         "[",
                                                     "!",         "\\",
                                                     "losses:~",  "suspects-arrested:>=10",
                                                     "a\xCC\x81", "\xF0\x9F\x98\x80",
                                                     "victims",   "<=",
                                                     "million",   "−",
                                                     "ＯＲ",      "诈骗NOT刷单",
                                                     "AT&T",      "银行，"};

constexpr std::array<std::string_view, 16> whole_queries = {
    "fraud 杀猪盘 gang",
    "\"stop payment\" OR 止付",
    "(bank OR 银行) -student",
    "police NEAR/5 arrest* NEAR/5 gang",
    "type:pig-butchering city:Wuhan date:2022..2023-06",
    "title:\"police arrest\" suspects-arrested:>=1000",
    "exact:\"ATM\" NOT loan",
    "冒充客服诈骗团伙被公安机关抓获",
    "AND fraud",
    "fraud OR",
    "\"fraud",
    "(fraud",
    "fraud/money ~ ^2 [a TO b]!",
    "losses-change:<=-20% victims:~10..20",
    "similar:c",
    "month: 2023-05"};

class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::string query() {
    switch (below(4)) {
      case 0:
        return characters();
      case 1:
        return bytes();
      case 2:
        return joined_pieces();
      default:
        return mutated();
    }
  }

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

 private:
  char32_t character() {
    switch (below(6)) {
      case 0:
        return static_cast<char32_t>(0x20 + below(0x5F));
      case 1:
        return static_cast<char32_t>(0x4E00 + below(0x5200));
      case 2:
        return static_cast<char32_t>(below(0x800));
      case 3:
        return static_cast<char32_t>(0x2000 + below(0x1000));
      case 4:
        return static_cast<char32_t>(0x300 + below(0x70));
      default: {
        const auto any = static_cast<char32_t>(below(0x110000));
        return any >= 0xD800 && any < 0xE000 ? U'x' : any;
      }
    }
  }

  std::string characters() {
    std::string text;
    for (std::size_t left = 1 + below(40); left > 0; --left) append_utf8(text, character());
    return text;
  }

  std::string bytes() {
    std::string text;
    for (std::size_t left = 1 + below(40); left > 0; --left) {
      text += static_cast<char>(below(256));
    }
    return text;
  }

  std::string joined_pieces() {
    std::string text;
    for (std::size_t left = 1 + below(below(8) == 0 ? 90 : 9); left > 0; --left) {
      text += pieces[below(pieces.size())];
      if (below(3) > 0) text += ' ';
    }
    return text;
  }

  std::string mutated() {
    std::string text(whole_queries[below(whole_queries.size())]);
    for (std::size_t left = 1 + below(4); left > 0; --left) {
      const std::size_t at = below(text.size() + 1);
      const std::size_t size = std::min(text.size() - at, below(4));
      switch (below(4)) {
        case 0:
          text.erase(at, size);
          break;
        case 1:
          text.insert(at, pieces[below(pieces.size())]);
          break;
        case 2:
          text.insert(at, text.substr(at, size));
          break;
        default:
          text.replace(at, size, std::string(size, static_cast<char>(below(256))));
      }
    }
    return text;
  }

  std::mt19937 random_;
};

// The column that a refusal names, 0 for none.
std::size_t column_in(std::string_view message) {
  constexpr std::string_view start = "query, column ";
  if (!message.starts_with(start)) return 0;
  return std::strtoul(std::string(message.substr(start.size(), 8)).c_str(), nullptr, 10);
}

std::size_t characters_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) ++count;
  return count;
}

// What is wrong with a refusal; "" for nothing.
std::string refusal_mistake(std::string_view message, std::string_view query) {
  const std::size_t column = column_in(message);
  if (column == 0 || column > characters_in(query) + 1) return "names no column";
  const std::size_t caret = message.rfind('\n');
  if (caret == std::string_view::npos || !message.ends_with("^")) return "has no caret";
  return "";
}

// Each word of a snippet stands in the text it is of, and highlights are whole characters in order.
std::string snippet_mistake(const Snippet& snippet, std::string_view text) {
  std::string_view rest = snippet.text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(rest.size(), end + 1));
    constexpr std::string_view cut = "…";
    if (word.starts_with(cut)) word.remove_prefix(cut.size());
    if (word.ends_with(cut)) word.remove_suffix(cut.size());
    if (text.find(word) == std::string_view::npos) return "shows what the text has not";
  }
  std::size_t last = 0;
  for (const ByteRange& range : snippet.highlights) {
    if (range.begin < last || range.end <= range.begin || range.end > snippet.text.size())
      return "has highlights out of order";
    if (grapheme_floor(snippet.text, range.begin) != range.begin ||
        grapheme_ceil(snippet.text, range.end) != range.end) {
      return "has a highlight inside a character";
    }
    last = range.end;
  }
  return "";
}

// Partial hits lack something, go on from the hits and are none of them.
std::string partial_mistake(const SearchResult& result) {
  std::size_t rank = result.hits.size();
  for (const Hit& hit : result.partial) {
    const std::string which = "the partial hit " + hit.report.id;
    if (hit.lacking.empty()) return which + " lacks nothing";
    if (hit.rank != ++rank) return which + " has another's rank";
    for (const Hit& whole : result.hits)
      if (whole.report.id == hit.report.id) return which + " is a hit";
  }
  return "";
}

std::string answer_mistake(const SearchResult& result, Analyzer& analyzer) {
  Highlighter highlighter(result.highlights, analyzer);
  for (const Hit& hit : result.hits) {
    const std::string text = snippet_mistake(highlighter.text(hit.report), hit.report.text);
    if (!text.empty()) return "the snippet of " + hit.report.id + " " + text;
    const std::string title = snippet_mistake(highlighter.title(hit.report), hit.report.title);
    if (!title.empty()) return "the title of " + hit.report.id + " " + title;
    if (!hit.report.text.empty() && highlighter.text(hit.report).text.empty())
      return "the hit " + hit.report.id + " has no snippet";
  }
  return partial_mistake(result);
}

class Checker {
 public:
  Checker(const IndexReader& index, unsigned seed) : index_(index), generator_(seed) {
    if (const char* const name = std::getenv("RANDOM_QUERIES_LOG")) log_.open(name);
  }

  void check_one() {
    SearchRequest request{.query = generator_.query()};
    request.limit = 3;
    request.facets = {{Facet::type, 5}};
    request.concepts = generator_.below(4) > 0;
    request.any = generator_.below(4) == 0;
    request.partial = generator_.below(2) == 0;
    request.possible = generator_.below(4) == 0;
    request.explain = generator_.below(8) == 0;
    if (log_.is_open()) log_ << request.query << std::endl;  // flushed: the next step may crash

    const auto start = std::chrono::steady_clock::now();
    std::string mistake;
    try {
      mistake = answer_mistake(search(index_, request), index_.analyzer());
      ++answered_;
    } catch (const UserError& error) {
      mistake = refusal_mistake(error.what(), request.query);
      if (!mistake.empty()) mistake = std::string("the refusal ") + error.what() + ": " + mistake;
    }
    slowest_ = std::max(slowest_, std::chrono::steady_clock::now() - start);
    if (mistake.empty()) return;
    ++mistakes_;
    std::cout << '"' << request.query << "\": " << mistake << '\n';
  }

  std::size_t mistakes() const { return mistakes_; }
  std::size_t answered() const { return answered_; }
  double slowest_ms() const { return std::chrono::duration<double, std::milli>(slowest_).count(); }

 private:
  const IndexReader& index_;
  Generator generator_;
  std::ofstream log_;
  std::size_t mistakes_ = 0;
  std::size_t answered_ = 0;
  std::chrono::steady_clock::duration slowest_{};
};

ExitStatus check(const std::vector<std::string>& arguments) {
  const IndexReader index(arguments.at(0));
  const std::size_t queries = std::stoul(arguments.at(1));
  Checker checker(index, static_cast<unsigned>(std::stoul(arguments.at(2))));
  for (std::size_t i = 0; i < queries; ++i) checker.check_one();
  std::cout << queries << " queries, " << checker.answered() << " answered, the slowest in "
            << checker.slowest_ms() << " ms, " << checker.mistakes() << " mistakes\n";
  return checker.mistakes() == 0 ? ExitStatus::ok : ExitStatus::no_hits;
}

}  // namespace

}  // namespace dragnet

int main(int count, char** arguments) {
  return dragnet::run_program("random_queries", [&] {
    return dragnet::check({arguments + 1, arguments + count});
  });
}
