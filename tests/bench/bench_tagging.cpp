// How fast reports are cleaned, cut into tokens and tagged, stage by stage, on one core.
//
//   bench_tagging INPUT...      MB of title and text a second of processor time; the median of five
//                               rounds
#include <array>
#include <cstdio>
#include <iostream>
#include <optional>
#include <span>
#include <vector>

#include "common/knowledge.h"
#include "indexer/cleaner.h"
#include "indexer/date_finder.h"
#include "indexer/figure_finder.h"
#include "indexer/place_finder.h"
#include "indexer/tagger.h"
#include "tests/bench/stages.h"

namespace {

using namespace dragnet;

enum Stage : std::size_t { cleaning, tokens, places, concepts, figures, stages };
constexpr std::array<const char*, stages> names = {"clean and date", "tokens", "places", "concepts",
                                                   "figures"};
using Spent = Seconds<stages>;

// The steps of Analysis (indexer/analysis.cpp), for a few reports at a time: asking for the time
// takes some itself.
class Round {
 public:
  explicit Round(const Knowledge& knowledge)
      : tagger_(knowledge.vocabulary, &starts_),
        places_(knowledge.gazetteer, &starts_),
        figures_(&starts_) {}

  Spent run(const std::vector<Record>& records) {
    constexpr std::size_t few = 16;
    Spent spent{};
    bytes_ = 0;
    for (std::size_t at = 0; at < records.size(); at += few) {
      run(std::span(records).subspan(at, std::min(few, records.size() - at)), spent);
    }
    return spent;
  }

  double megabytes() const { return static_cast<double>(bytes_) / 1e6; }

 private:
  void run(std::span<const Record> records, Spent& spent) {
    struct Work {
      Cleaned cleaned;
      std::optional<Date> date;
      TokenStream title;
      TokenStream text;
      bool crackdown = false;
    };
    std::vector<Work> works(records.size());
    StageClock<stages> clock(spent);
    for (std::size_t i = 0; i < works.size(); ++i) {
      works[i].cleaned = clean(records[i]);
      works[i].date = find_date(works[i].cleaned.date_line, works[i].cleaned.report);
    }
    clock.ends(cleaning);
    for (Work& work : works) {
      work.title = analyzer_.analyze(work.cleaned.report.title);
      work.text = analyzer_.analyze(work.cleaned.report.text);
      starts_.mark(work.title);
      starts_.mark(work.text);
    }
    clock.ends(tokens);
    for (const Work& work : works) places_.find(work.title, work.text);
    clock.ends(places);
    for (Work& work : works) work.crackdown = tagger_.find(work.title, work.text).crackdown;
    clock.ends(concepts);
    for (const Work& work : works) {
      if (work.crackdown) figures_.find(work.title, work.text, work.date);
    }
    clock.ends(figures);
    for (const Work& work : works) {
      bytes_ += work.cleaned.report.title.size() + work.cleaned.report.text.size();
    }
  }

  Analyzer analyzer_;
  PhraseStarts starts_;
  Tagger tagger_;
  PlaceFinder places_;
  FigureFinder figures_;
  std::size_t bytes_ = 0;
};

double sum(const Spent& spent, std::size_t first) {
  double seconds = 0;
  for (std::size_t stage = first; stage < stages; ++stage) seconds += spent[stage];
  return seconds;
}

void report_rounds(const std::vector<Spent>& rounds, double megabytes) {
  const auto say = [&](const char* name, auto of) {
    print_speed(name, megabytes, median(rounds, of));
  };
  for (std::size_t stage = 0; stage < stages; ++stage)
    say(names[stage], [&](const Spent& spent) { return spent[stage]; });
  say("tokens and tagging (all but clean)", [](const Spent& spent) { return sum(spent, tokens); });
  say("everything", [](const Spent& spent) { return sum(spent, cleaning); });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: bench_tagging INPUT...\n";
    return 2;
  }
  const Knowledge knowledge{built_in_data()};
  const std::vector<Record> records = read_all({argv + 1, argv + argc});
  Round round(knowledge);
  round.run(records);  // the stems are remembered from here on
  std::vector<Spent> rounds;
  for (int i = 0; i < 5; ++i) rounds.push_back(round.run(records));
  std::printf("%zu reports, %.1f MB of title and text\n", records.size(), round.megabytes());
  report_rounds(rounds, round.megabytes());
}
