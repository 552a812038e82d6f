#include "tests/unit/small_index.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analyzer.h"
#include "common/error.h"
#include "indexer/segment_writer.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

const DataFiles files = {
    {"agencies.tsv", "mps\t\t公安部\tMinistry of Public Security\n\tMPS\tstrong\n"},
    {"contexts.tsv", "fraud\t诈骗|scam|fraud\nact\tarrested|破获\n"},
    {"measures.tsv", "stop-payment\t\t紧急止付\tstop-payment\n\tstop payment\tstrong\n"},
    {"operations.tsv", "op-duanka\t\t断卡\tCard-Cutting\n\t断卡\tstrong\n"},
    {"places.tsv",
     "id\tlevel\tparent\tzh\tzh_full\ten\ten_full\taliases\tweak\twords\tsuccessor\n"
     "610000\tprovince\t\t陕西\t陕西省\tShaanxi\tShaanxi Province\t\t\t\t\n"
     "610100\tcity\t610000\t西安\t西安市\tXi'an\tXi'an City\t\t\t\t\n"
     "650000\tprovince\t\t新疆\t新疆维吾尔自治区\tXinjiang\tXinjiang Uygur Autonomous "
     "Region\t\t\t\t\n"
     "650200\tcity\t650000\t克拉玛依\t克拉玛依市\tKaramay\tKaramay City\tKelamayi\t\t\t\n"},
    {"types.tsv",
     "telecom-fraud\t\t电信网络诈骗\ttelecom fraud\n\ttelecom fraud\tstrong\n"
     "pig-butchering\ttelecom-fraud\t杀猪盘\tpig butchering\n\tpig butchering\tstrong\n"
     "\tkilling pig dish\tstrong\n"
     "brushing\ttelecom-fraud\t刷单\tbrushing\n\tbrushing\tstrong\n"}};

Tag tag(const std::string& id) {
  return {id, false, {{Field::text, 0, 1}}};
}

Figure arrested(double value, std::optional<double> max) {
  Figure figure;
  figure.kind = FigureKind::suspects_arrested;
  figure.value = value;
  figure.min = value;
  figure.max = max;
  figure.unit = Unit::person;
  return figure;
}

Report report(const std::string& id, const std::string& title, const std::string& text) {
  Report report;
  report.id = id;
  report.title = title;
  report.text = text;
  report.language = "en";
  report.crackdown = true;
  return report;
}

std::vector<Report> reports() {
  std::vector<Report> all = {
      report("a1", "Gang caught", "The killing pig dish was served to lonely people."),
      report("a2", "", "Officers explained pig butchering; they froze cards, so the money stayed."),
      report("b1", "警方通报", "他们用杀猪盘骗走了积蓄。"),
      report("b2", "", "這是一個殺豬盤。"),
      report("b3", "", "杀猪的人把猪盘走了"),
      report("c1", "Xi 'an warns", "Stop payment saved 13,800 yuan."),
      report("c2", "西安", "警方破获案件,止付1.38万元"),
      report("d1", "Karamay", "Launderers laundered money. ATM fraud rose."),
      report("d2", "fraud", "The laundering of money, and a fraud gang at the atm"),
      report("d3", "Nothing", "Completely different words"),
  };
  for (std::size_t i : {0U, 1U, 2U, 3U})
    all[i].types = {tag("pig-butchering"), tag("telecom-fraud")};
  all[7].types = {tag("brushing"), tag("telecom-fraud")};
  for (std::size_t i : {5U, 6U}) all[i].places = {tag("610100"), tag("610000")};
  all[7].places = {tag("650200"), tag("650000")};
  all[5].measures = {tag("stop-payment")};
  all[2].language = all[3].language = all[4].language = all[6].language = "zh";
  all[9].crackdown = false;
  all[0].date = Date{2022, 3, 14};
  all[1].date = Date{2022, 0, 0};
  all[2].date = Date{2023, 1, 1};
  all[5].date = Date{2021, 12, 31};
  all[7].date = Date{2022, 12, 0};
  all[0].figures = {arrested(1200, 1200)};
  all[1].figures = {arrested(1000, std::nullopt)};
  all[2].figures = {arrested(30, 30), arrested(999, 999)};
  all[5].figures = {arrested(5000, 5000)};
  all[5].figures[0].scope = FigureScope::victim;
  all[7].figures = {arrested(40, 40)};
  all[7].figures[0].change = true;
  all[7].figures[0].direction = Direction::down;
  return all;
}

// Written once; what is opened goes on answering when the folder is gone.
const TemporaryFolder& written_segment() {
  static const TemporaryFolder folder;
  static const bool written = [] {
    const Knowledge knowledge(files);
    const auto writer =
        make_segment_writer(folder / "segment", knowledge.gazetteer, SegmentForm::lean);
    Analyzer analyzer;
    for (Report& each : reports()) writer->add(*in_tokens(std::move(each), analyzer));
    return writer->commit().rejected.empty();
  }();
  BOOST_REQUIRE(written);
  return folder;
}

}  // namespace

const DataFiles& small_data_files() {
  return files;
}

IndexReader small_index() {
  StoredReports reports = reports_of(open_segment(written_segment() / "segment"));
  return IndexReader({Manifest{}, Knowledge(files), std::move(reports)});
}

std::string ids_of(const SearchResult& result) {
  std::vector<std::string> ids;
  for (const Hit& hit : result.hits) ids.push_back(hit.report.id);
  std::sort(ids.begin(), ids.end());
  std::string all;
  for (const std::string& id : ids) all += (all.empty() ? "" : " ") + id;
  return all;
}

std::string found(const SearchRequest& request) {
  return ids_of(search(small_index(), request));
}

std::string message_of(const SearchRequest& request) {
  try {
    search(small_index(), request);
  } catch (const UserError& error) {
    return error.what();
  }
  return "no mistake";
}

SearchRequest asking(const std::string& query) {
  SearchRequest request;
  request.query = query;
  return request;
}

}  // namespace dragnet
