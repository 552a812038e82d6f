// snippets INDEX COUNT SEED: random words of random reports are found in their texts by their
// bytes, and what is shown is analyzed alone, as where the whole text is. Prints what differs, and
// ends with 1 if something does.
#include <algorithm>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "common/program.h"
#include "searcher/highlighter.h"
#include "searcher/index_reader.h"

namespace dragnet {

namespace {

class Checker {
 public:
  Checker(const IndexReader& index, unsigned seed) : index_(index), random_(seed) {
    const auto end = index.database().postlist_end("");
    for (auto report = index.database().postlist_begin(""); report != end; ++report)
      reports_.push_back(*report);
  }

  std::size_t mistakes() const { return mistakes_; }

  void check_one() {
    Report report = index_.report_at(reports_[below(reports_.size())]);
    if (!report.has_plain_han) return;
    const Highlights wanted = some_of(report);
    Highlighter highlighter(wanted, analyzer_);
    const Shown plain = shown(highlighter, report);
    report.has_plain_han = false;
    const Shown whole = shown(highlighter, report);
    if (plain == whole) return;
    ++mistakes_;
    std::cout << report.id << " \""
              << (wanted.anywhere.phrases.empty() ? "" : wanted.anywhere.phrases.front())
              << "\": \"" << plain.text.text << "\" instead of \"" << whole.text.text << "\"\n";
  }

 private:
  struct Shown {
    Snippet title;
    Snippet text;
    bool operator==(const Shown&) const = default;
  };

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

  static Shown shown(Highlighter& highlighter, const Report& report) {
    return {highlighter.title(report), highlighter.text(report)};
  }

  Highlights some_of(const Report& report) {
    Highlights wanted;
    const TokenStream tokens = analyzer_.analyze(report.text);
    for (std::size_t words = below(3); words > 0 && tokens.size() > 0; --words)
      wanted.anywhere.phrases.push_back(some_word_of(tokens));
    for (const std::vector<Tag>* tags : {&report.types, &report.places, &report.measures})
      if (!tags->empty() && below(2) == 0)
        wanted.tags.push_back({.value = (*tags)[below(tags->size())].id});
    return wanted;
  }

  // Up to five tokens that stand side by side.
  std::string some_word_of(const TokenStream& tokens) {
    const std::size_t first = below(tokens.size());
    std::size_t last = first + 1;
    for (std::size_t more = below(5); more > 0 && last < tokens.size(); --more, ++last)
      if (tokens[last].gap != Gap::none || tokens[last].kind != tokens[first].kind) break;
    return std::string(tokens.slice(first, last));
  }

  const IndexReader& index_;
  Analyzer analyzer_;
  std::mt19937 random_;
  std::vector<Xapian::docid> reports_;
  std::size_t mistakes_ = 0;
};

ExitStatus check(const std::vector<std::string>& arguments) {
  const IndexReader index(arguments.at(0));
  Checker checker(index, static_cast<unsigned>(std::stoul(arguments.at(2))));
  const std::size_t snippets = std::stoul(arguments.at(1));
  for (std::size_t i = 0; i < snippets; ++i) checker.check_one();
  std::cout << snippets << " snippets, " << checker.mistakes() << " mistakes\n";
  return checker.mistakes() == 0 ? ExitStatus::ok : ExitStatus::no_hits;
}

}  // namespace

}  // namespace dragnet

int main(int count, char** arguments) {
  return dragnet::run_program("snippets", [&] {
    return dragnet::check({arguments + 1, arguments + count});
  });
}
