// How fast reports are cleaned, cut into tokens and tagged, stage by stage, on one core.
//
//   bench_tagging INPUT...      MB/s of title and text; the median of five rounds
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <iostream>
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
  const std::vector<InputFile> files = list_inputs(std::move(inputs), diagnostics);
  RecordStream stream(files, diagnostics);
  std::vector<Record> records;
  for (auto portion = stream.next_portion(); !portion.empty(); portion = stream.next_portion()) {
    std::ranges::move(portion, std::back_inserter(records));
  }
  return records;
}

class Clock {
 public:
  explicit Clock(Seconds& spent) : spent_(spent) {}
  void ends(Stage stage) {
    const auto now = std::chrono::steady_clock::now();
    spent_[stage] += std::chrono::duration<double>(now - last_).count();
    last_ = now;
  }

 private:
  Seconds& spent_;
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

// The steps of Analysis (indexer/analysis.cpp), one report after the other.
class Round {
 public:
  explicit Round(const Knowledge& knowledge)
      : tagger_(knowledge.vocabulary), places_(knowledge.gazetteer) {}

  Seconds run(const std::vector<Record>& records) {
    Seconds spent{};
    bytes_ = 0;
    Clock clock(spent);
    for (const Record& record : records) {
      Cleaned cleaned = clean(record);
      const Report& report = cleaned.report;
      bytes_ += report.title.size() + report.text.size();
      const auto date = find_date(cleaned.date_line, report);
      clock.ends(cleaning);
      const TokenStream title = analyzer_.analyze(report.title);
      const TokenStream text = analyzer_.analyze(report.text);
      clock.ends(tokens);
      places_.find(title, text);
      clock.ends(places);
      const bool crackdown = tagger_.find(title, text).crackdown;
      clock.ends(concepts);
      if (crackdown) figures_.find(title, text, date);
      clock.ends(figures);
    }
    return spent;
  }

  double megabytes() const { return static_cast<double>(bytes_) / 1e6; }

 private:
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
