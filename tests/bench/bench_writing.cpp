// How fast analyzed reports become a segment, by the writer that sorts and by Xapian's.
//
//   bench_writing INPUT...      MB of title and text a second of processor time, medians of three
#include <cstdio>
#include <iostream>
#include <vector>

#include "common/knowledge.h"
#include "indexer/analysis.h"
#include "indexer/bulk_writer.h"
#include "indexer/xapian_writer.h"
#include "tests/bench/stages.h"
#include "tests/unit/temporary_folder.h"

namespace {

using namespace dragnet;

enum Stage : std::size_t { taking_apart, tables, stages };
using Spent = Seconds<stages>;

// The steps of a build (indexer/reading.cpp) behind the analysis.
Spent write(SegmentWriter& writer, const AnalyzedReports& reports) {
  Spent spent{};
  StageClock<stages> clock(spent);
  for (std::size_t at = 0; at < reports.size();) {
    const std::size_t end = std::min(at + portion_records, reports.size());
    auto part = writer.make_part();
    const std::vector<bool> wanted(end - at, true);
    for (; at < end; ++at) part->add(*reports[at]);
    part->finish();
    writer.add(std::move(part), wanted);
  }
  clock.ends(taking_apart);
  writer.commit();
  clock.ends(tables);
  return spent;
}

void measure(const char* name, const AnalyzedReports& reports, double megabytes, auto make_writer) {
  constexpr int rounds = 3;
  std::vector<Spent> spent;
  for (int i = 0; i < rounds; ++i) {
    const TemporaryFolder folder;
    spent.push_back(write(*make_writer(folder / "seg-000001"), reports));
  }
  std::printf("%s\n", name);
  const auto say = [&](const char* what, auto of) {
    print_speed(what, megabytes, median(spent, of));
  };
  say("  taking reports apart", [](const Spent& s) { return s[taking_apart]; });
  say("  the tables", [](const Spent& s) { return s[tables]; });
  say("  everything", [](const Spent& s) { return s[taking_apart] + s[tables]; });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: bench_writing INPUT...\n";
    return 2;
  }
  const Knowledge knowledge{built_in_data()};
  const Gazetteer& gazetteer = knowledge.gazetteer;
  const AnalyzedReports reports = Analysis(knowledge, 1).analyze(read_all({argv + 1, argv + argc}));
  double megabytes = 0;
  for (const auto& report : reports)
    megabytes += 1e-6 * static_cast<double>(report->text.text.size() + report->title.text.size());
  std::printf("%zu reports, %.1f MB of title and text\n", reports.size(), megabytes);
  measure("sorted", reports, megabytes, [&](const std::filesystem::path& folder) {
    return make_bulk_writer(folder, gazetteer, SegmentForm::lean);
  });
  measure("sorted, for Xapian's tools too", reports, megabytes,
          [&](const std::filesystem::path& folder) {
            return make_bulk_writer(folder, gazetteer, SegmentForm::stock);
          });
  measure("Xapian's writer", reports, megabytes, [&](const std::filesystem::path& folder) {
    return make_xapian_writer(folder, gazetteer);
  });
}
