#include "indexer/grams_writer.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/han_runs.h"
#include "common/hash.h"
#include "common/key_table.h"
#include "common/packed_number.h"
#include "common/segment_grams.h"
#include "indexer/ordered_run.h"
#include "indexer/storage.h"

namespace dragnet {

namespace {

// Sequences by the order in which they were added.
class GramNumbers {
 public:
  void add(GramKey key) {
    const std::uint64_t hash = scattered(key);
    numbers_.insert(hash, size_++);
    filter_.add(hash);
  }
  std::uint32_t find(GramKey key) const {
    const std::uint64_t hash = scattered(key);
    return filter_.may_hold(hash) ? numbers_.find(hash) : KeyTable::none;
  }
  std::size_t size() const { return size_; }

 private:
  KeyTable numbers_;
  KeyFilter filter_;
  std::uint32_t size_ = 0;
};

GramNumbers numbers_of(const std::vector<GramKey>& keys) {
  GramNumbers grams;
  for (const GramKey key : keys) grams.add(key);
  return grams;
}

// What phrases are looked up in: the texts as they are, and as they are in terms.
void for_each_gram_of(const StoredTexts& texts, const auto& take) {
  if (!texts.words.empty()) return;  // there are no Han characters
  for (const std::string_view text : {texts.title, texts.text}) {
    for_each_gram(text, take);
    if (!texts.is_plain) for_each_gram(runs_of_han(text), take);
  }
}

// A sequence where it was met.
struct Met {
  GramKey key = 0;
  ReportNumber report = 0;
};

// The sequences met in so many reports. Most are met a few times: they are told by counting all
// that share a part of their hash, and only the others are looked up.
std::vector<GramKey> frequent_among(const std::vector<Met>& all, double least) {
  constexpr unsigned part_bits = 18;
  const auto part_of = [](GramKey key) { return scattered(key) >> (64 - part_bits); };
  std::vector<std::uint32_t> times(std::size_t{1} << part_bits);
  for (const Met& met : all) ++times[part_of(met.key)];

  struct Seen {
    GramKey key = 0;
    std::uint32_t reports = 0;
    ReportNumber last = 0;
  };
  KeyTable numbers;
  std::vector<Seen> seen;
  for (const Met& met : all) {
    if (times[part_of(met.key)] < least) continue;
    const std::uint32_t number =
        numbers.insert(scattered(met.key), static_cast<std::uint32_t>(seen.size()));
    if (number == seen.size()) seen.push_back({.key = met.key});
    if (seen[number].last != met.report) ++seen[number].reports;
    seen[number].last = met.report;
  }
  std::vector<GramKey> frequent;
  for (const Seen& one : seen)
    if (one.reports >= least) frequent.push_back(one.key);
  return frequent;
}

// Four are frequent only where their last three are.
std::vector<GramKey> frequent_grams(const ForEachTexts& for_each_texts, std::uint32_t reports,
                                    const GramLimits& limits) {
  std::vector<Met> threes;
  std::vector<Met> fours;
  std::uint32_t sampled = 0;
  const auto meet = [&](ReportNumber report, const StoredTexts& texts) {
    ++sampled;
    for_each_gram_of(texts, [&](GramKey key) {
      threes.push_back({key & last_three, report});
      if (has_four(key)) fours.push_back({key, report});
    });
  };
  const std::uint32_t step = std::max(reports / limits.sample_reports, 1U);
  for_each_texts({.first = 1, .last = reports, .step = step}, meet);
  const auto least =
      std::max(static_cast<double>(limits.least_reports), std::ceil(sampled * limits.least_share));
  std::vector<GramKey> frequent = frequent_among(threes, least);
  const GramNumbers frequent_threes = numbers_of(frequent);
  std::erase_if(fours, [&](const Met& met) {
    return frequent_threes.find(met.key & last_three) == KeyTable::none;
  });
  const std::vector<GramKey> frequent_fours = frequent_among(fours, least);
  frequent.insert(frequent.end(), frequent_fours.begin(), frequent_fours.end());
  std::ranges::sort(frequent);
  return frequent;
}

// Which of some reports have a sequence.
struct Having {
  std::uint64_t reports = 0;
  ReportNumber first = 0;
  ReportNumber last = 0;
  std::string others;  // by what each exceeds the one before

  // None before the last one.
  void add(ReportNumber report) {
    if (report == last) return;
    if (reports++ == 0)
      first = report;
    else
      append_number(others, report - last);
    last = report;
  }
  // Those of reports behind these.
  void add(const Having& next) {
    if (next.reports == 0) return;
    add(next.first);
    others += next.others;
    reports += next.reports - 1;
    last = next.last;
  }
  GramList list_of(GramKey key) const {
    GramList list{.key = key, .reports = reports, .bytes = {}};
    append_number(list.bytes, first);
    list.bytes += others;
    return list;
  }
};

// For each of the sequences, by number.
std::vector<Having> having_in(ReportRange reports, const GramNumbers& grams,
                              const ForEachTexts& for_each_texts) {
  std::vector<Having> having(grams.size());
  for_each_texts(reports, [&](ReportNumber report, const StoredTexts& texts) {
    for_each_gram_of(texts, [&](GramKey key) {
      const std::uint32_t number = grams.find(key & last_three);
      if (number == KeyTable::none) return;  // then the four are not frequent either
      having[number].add(report);
      const std::uint32_t longer = has_four(key) ? grams.find(key) : KeyTable::none;
      if (longer != KeyTable::none) having[longer].add(report);
    });
  });
  return having;
}

std::vector<GramList> lists_of(const std::vector<GramKey>& frequent, std::uint32_t reports,
                               const ForEachTexts& for_each_texts, std::uint32_t at_once) {
  const GramNumbers grams = numbers_of(frequent);
  std::vector<Having> all(frequent.size());
  ReportNumber last = 0;
  const auto next = [&]() -> std::optional<ReportRange> {
    if (last == reports) return std::nullopt;
    const ReportRange range{.first = last + 1, .last = std::min(last + at_once, reports)};
    last = range.last;
    return range;
  };
  const auto find = [&](ReportRange range, unsigned) {
    return having_in(range, grams, for_each_texts);
  };
  const auto take = [&](const std::vector<Having>& some) {
    for (std::size_t i = 0; i < all.size(); ++i) all[i].add(some[i]);
    return true;
  };
  constexpr unsigned most_threads = 4;  // as each holds all sequences
  run_in_order(std::min(processors(), most_threads), next, find, take);

  std::vector<GramList> lists;
  for (std::size_t i = 0; i < all.size(); ++i) lists.push_back(all[i].list_of(frequent[i]));
  return lists;
}

}  // namespace

void write_grams(const std::filesystem::path& segment, std::uint32_t reports,
                 const ForEachTexts& for_each_texts, const GramLimits& limits) {
  const std::vector<GramKey> frequent = frequent_grams(for_each_texts, reports, limits);
  if (frequent.empty()) return;
  FileWriter file(segment / grams_file);
  file.write(to_bytes(lists_of(frequent, reports, for_each_texts, limits.reports_at_once)));
  file.finish();
}

}  // namespace dragnet
