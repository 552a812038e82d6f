#include "indexer/grams_writer.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "common/han_runs.h"
#include "common/hash.h"
#include "common/key_table.h"
#include "common/packed_number.h"
#include "common/segment_grams.h"
#include "indexer/storage.h"

namespace dragnet {

namespace {

// Sequences by the order in which they were first met.
class GramNumbers {
 public:
  std::uint32_t insert(GramKey key) {
    const std::uint64_t hash = mixed(key);
    const std::uint32_t number = numbers_.insert(hash, static_cast<std::uint32_t>(keys_.size()));
    if (number == keys_.size()) {
      keys_.push_back(key);
      filter_.add(hash);
    }
    return number;
  }
  std::uint32_t find(GramKey key) const {
    const std::uint64_t hash = mixed(key);
    return filter_.may_hold(hash) ? numbers_.find(hash) : KeyTable::none;
  }
  const std::vector<GramKey>& keys() const { return keys_; }

 private:
  KeyTable numbers_;
  KeyFilter filter_;
  std::vector<GramKey> keys_;
};

bool is_of_four(GramKey key) {
  return key >> 48 != 0;
}

// What phrases are looked up in: the texts as they are, and as they are in terms.
void for_each_gram_of(const StoredTexts& texts, const auto& take) {
  for (const std::string_view text : {texts.title, texts.text}) {
    for_each_gram(text, take);
    if (!texts.is_plain) for_each_gram(runs_of_han(text), take);
  }
}

std::vector<GramKey> frequent_grams(const ForEachTexts& for_each_texts, std::uint32_t reports,
                                    const GramLimits& limits) {
  struct Seen {
    std::uint32_t reports = 0;
    ReportNumber last = 0;
  };
  GramNumbers grams;
  std::vector<Seen> seen;
  const std::uint32_t step = std::max(reports / limits.sample_reports, 1U);
  std::uint32_t sampled = 0;
  for_each_texts([&](ReportNumber report, const StoredTexts& texts) {
    if ((report - 1) % step != 0) return;
    ++sampled;
    for_each_gram_of(texts, [&](GramKey key) {
      const std::uint32_t number = grams.insert(key);
      if (number == seen.size()) seen.emplace_back();
      if (seen[number].last != report) ++seen[number].reports;
      seen[number].last = report;
    });
  });
  const auto least =
      std::max(static_cast<double>(limits.least_reports), std::ceil(sampled * limits.least_share));
  std::vector<GramKey> frequent;
  for (std::size_t i = 0; i < seen.size(); ++i)
    if (seen[i].reports >= least) frequent.push_back(grams.keys()[i]);
  std::ranges::sort(frequent);
  return frequent;
}

std::vector<GramList> lists_of(const std::vector<GramKey>& frequent,
                               const ForEachTexts& for_each_texts) {
  GramNumbers grams;
  std::vector<GramList> lists;
  for (const GramKey key : frequent) {
    grams.insert(key);
    lists.push_back({.key = key});
  }
  std::vector<ReportNumber> last(lists.size());
  bool ends_in_frequent = false;
  for_each_texts([&](ReportNumber report, const StoredTexts& texts) {
    for_each_gram_of(texts, [&](GramKey key) {
      // Four are frequent only where their last three are, which come right before them.
      if (is_of_four(key) && !ends_in_frequent) return;
      const std::uint32_t number = grams.find(key);
      if (!is_of_four(key)) ends_in_frequent = number != KeyTable::none;
      if (number == KeyTable::none || last[number] == report) return;
      append_number(lists[number].bytes, report - last[number]);
      ++lists[number].reports;
      last[number] = report;
    });
  });
  return lists;
}

}  // namespace

void write_grams(const std::filesystem::path& segment, std::uint32_t reports,
                 const ForEachTexts& for_each_texts, const GramLimits& limits) {
  const std::vector<GramKey> frequent = frequent_grams(for_each_texts, reports, limits);
  if (frequent.empty()) return;
  FileWriter file(segment / grams_file);
  file.write(to_bytes(lists_of(frequent, for_each_texts)));
  file.finish();
}

}  // namespace dragnet
