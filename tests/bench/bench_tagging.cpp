// How fast reports are cleaned, cut into tokens and tagged, stage by stage, on one core.
//
//   bench_tagging INPUT...      MB of title and text a second of processor time; the median of five
//                               rounds
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <iostream>
#include <optional>
#include <span>
#include <vector>

#include "common/knowledge.h"
#include "indexer/cleaner.h"
#include "indexer/date_finder.h"
#include "indexer/diagnostics.h"
#include "indexer/figure_finder.h"
#include "indexer/input_files.h"
#include "indexer/place_finder.h"
#include "indexer/record_stream.h"
#include "indexer/tagger.h"

namespace {

using namespace dragnet;

enum Stage : std::size_t { cleaning, tokens, places, concepts, figures, stages };
constexpr std::array<const char*, stages> names = {"clean and date", "tokens", "places", "concepts",
                                                   "figures"};
using Seconds = std::array<double, stages>;

std::vector<Record> read_all(std::vector<std::string> inputs) {
  Diagnostics diagnostics(std::cerr);
  const std::vector<InputFile> files = list_inputs({.inputs = std::move(inputs)}, diagnostics);
  RecordStream stream(files, diagnostics);
  std::vector<Record> records;
  for (auto portion = stream.next_portion(); !portion.empty(); portion = stream.next_portion()) {
    std::ranges::move(portion, std::back_inserter(records));
  }
  return records;
}

double processor_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

class StageClock {
 public:
  explicit StageClock(Seconds& spent) : spent_(spent) {}
  void ends(Stage stage) {
    const double now = processor_seconds();
    spent_[stage] += now - last_;
    last_ = now;
  }

 private:
  Seconds& spent_;
  double last_ = processor_seconds();
};

// The steps of Analysis (indexer/analysis.cpp), for a few reports at a time: asking for the time
// takes some itself.
class Round {
 public:
  explicit Round(const Knowledge& knowledge)
      : tagger_(knowledge.vocabulary), places_(knowledge.gazetteer) {}

  Seconds run(const std::vector<Record>& records) {
    constexpr std::size_t few = 16;
    Seconds spent{};
    bytes_ = 0;
    for (std::size_t at = 0; at < records.size(); at += few) {
      run(std::span(records).subspan(at, std::min(few, records.size() - at)), spent);
    }
    return spent;
  }

  double megabytes() const { return static_cast<double>(bytes_) / 1e6; }

 private:
  void run(std::span<const Record> records, Seconds& spent) {
    struct Work {
      Cleaned cleaned;
      std::optional<Date> date;
      TokenStream title;
      TokenStream text;
      bool crackdown = false;
    };
    std::vector<Work> works(records.size());
    StageClock clock(spent);
    for (std::size_t i = 0; i < works.size(); ++i) {
      works[i].cleaned = clean(records[i]);
      works[i].date = find_date(works[i].cleaned.date_line, works[i].cleaned.report);
    }
    clock.ends(cleaning);
    for (Work& work : works) {
      work.title = analyzer_.analyze(work.cleaned.report.title);
      work.text = analyzer_.analyze(work.cleaned.report.text);
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
  Tagger tagger_;
  PlaceFinder places_;
  FigureFinder figures_;
  std::size_t bytes_ = 0;
};

double median(std::vector<double> values) {
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
  return values[values.size() / 2];
}

void print(const char* name, double megabytes, double seconds) {
  std::printf("%-34s %8.3f s %8.1f MB/s\n", name, seconds, megabytes / seconds);
}

double sum(const Seconds& spent, std::size_t first) {
  double seconds = 0;
  for (std::size_t stage = first; stage < stages; ++stage) seconds += spent[stage];
  return seconds;
}

void report_rounds(const std::vector<Seconds>& rounds, double megabytes) {
  const auto middle = [&](auto of) {
    std::vector<double> values;
    for (const Seconds& spent : rounds) values.push_back(of(spent));
    return median(std::move(values));
  };
  for (std::size_t stage = 0; stage < stages; ++stage) {
    print(names[stage], megabytes, middle([&](const Seconds& spent) { return spent[stage]; }));
  }
  print("tokens and tagging (all but clean)", megabytes,
        middle([](const Seconds& spent) { return sum(spent, tokens); }));
  print("everything", megabytes, middle([](const Seconds& spent) { return sum(spent, cleaning); }));
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
  std::vector<Seconds> rounds;
  for (int i = 0; i < 5; ++i) rounds.push_back(round.run(records));
  std::printf("%zu reports, %.1f MB of title and text\n", records.size(), round.megabytes());
  report_rounds(rounds, round.megabytes());
}
