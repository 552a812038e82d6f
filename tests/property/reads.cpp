// reads PUBLICATIONS SEARCHES SEED: in one process, some threads open an index and search it while
// another one publishes generation after generation, and both go on until so many have been made,
// or something is found: a search that fails or mixes generations, which ends with 1.
//
// Every update changes some reports, whose titles and sources say since which round. What answers
// from generation 17 must have the titles and the counts of round 17, however long ago it was
// opened.
#include <array>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <mutex>
#include <random>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <xapian.h>

#include "common/program.h"
#include "indexer/build_index.h"
#include "indexer/update_index.h"
#include "searcher/search.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t reports = 20;
constexpr unsigned readers = 4;
constexpr unsigned searches_of_an_opening = 9;  // at most

using Rounds = std::array<std::uint64_t, reports>;  // in which each report was changed last

std::string name_of_round(std::uint64_t round) {
  return "Round " + std::to_string(round);
}

// What the threads tell each other.
class Account {
 public:
  std::atomic<std::size_t> openings = 0;
  std::atomic<std::size_t> searches = 0;

  // Before the generation is published: whoever reads it must know what to expect.
  void expect(std::uint64_t generation, const Rounds& rounds) {
    const std::scoped_lock lock(mutex_);
    expected_[generation] = rounds;
  }
  Rounds expected(std::uint64_t generation) const {
    const std::scoped_lock lock(mutex_);
    return expected_.at(generation);
  }
  void find(std::string fault) {
    const std::scoped_lock lock(mutex_);
    findings_.push_back(std::move(fault));
  }
  std::vector<std::string> findings() const {
    const std::scoped_lock lock(mutex_);
    return findings_;
  }

 private:
  mutable std::mutex mutex_;
  std::map<std::uint64_t, Rounds> expected_;
  std::vector<std::string> findings_;
};

class Publisher {
 public:
  Publisher(fs::path inputs, fs::path index, unsigned seed)
      : inputs_(std::move(inputs)), index_(std::move(index)), random_(seed) {
    fs::create_directories(inputs_);
  }

  void publish(Account& account) {
    ++round_;
    for (std::size_t report = 0; report < reports; ++report) {
      if (round_ == 1 || random_() % 6 == 0) change(report);
    }
    if (round_ > 1) change(random_() % reports);  // without any nothing would be published
    account.expect(round_, rounds_);
    std::ostringstream messages;
    Diagnostics diagnostics(messages, false);
    Progress progress(messages, false);
    const RunRequest request{.inputs = {inputs_.string()}, .index = index_, .threads = 1};
    const auto run = round_ == 1 ? build_index : update_index;
    const RunOutcome outcome = run(request, knowledge_, diagnostics, progress);
    if (outcome.generation != round_) account.find("round " + std::to_string(round_) + " failed");
  }

 private:
  void change(std::size_t report) {
    rounds_.at(report) = round_;
    const std::string round = name_of_round(round_);
    const fs::path file = inputs_ / (std::to_string(report) + ".jsonl");
    std::ofstream(file) << R"({"id":"r)" << report << R"(","title":")" << round << R"(","source":")"
                        << round << R"(","text":"Fraud bulletin of the police."})"
                        << "\n";
    // In the past: a file is taken for unchanged by its time.
    fs::last_write_time(file, fs::file_time_type(std::chrono::seconds(round_)));
  }

  fs::path inputs_;
  fs::path index_;
  std::mt19937 random_;
  Knowledge knowledge_{built_in_data()};
  Rounds rounds_{};
  std::uint64_t round_ = 0;
};

void check(const SearchResult& result, Account& account) {
  const Rounds expected = account.expected(result.generation);
  const std::string generation = "generation " + std::to_string(result.generation) + ": ";
  if (result.total != reports || result.hits.size() != reports) {
    return account.find(generation + std::to_string(result.total) + " reports");
  }
  std::map<std::string, std::size_t> counts;
  for (const Hit& hit : result.hits) {
    const std::size_t number = std::stoul(hit.report.id.substr(1));
    const std::string round = name_of_round(expected.at(number));
    if (hit.report.title != round) account.find(generation + hit.report.id + " of another one");
    ++counts[round];
  }
  for (const FacetCount& value : result.facets.at(0).values) {
    if (counts[value.id] != value.count) account.find(generation + "counts of another one");
  }
}

void read(const std::stop_token& stop, const fs::path& index, Account& account, unsigned seed) {
  std::mt19937 random(seed);
  const SearchRequest request{
      .query = "fraud", .limit = 0, .facets = {{Facet::source, 0}}, .collapse = false};
  while (!stop.stop_requested()) {
    try {
      const IndexReader reader(index);
      ++account.openings;
      for (auto left = random() % searches_of_an_opening + 1; left > 0; --left) {
        check(search(reader, request), account);
        ++account.searches;
      }
    } catch (const std::exception& error) {
      account.find(error.what());
    } catch (const Xapian::Error& error) {
      account.find(error.get_description());
    }
  }
}

ExitStatus check_all(const std::vector<std::string>& arguments) {
  if (arguments.size() != 3) {
    std::cerr << "usage: reads PUBLICATIONS SEARCHES SEED\n";
    return ExitStatus::usage;
  }
  const std::size_t publications = std::stoul(arguments[0]);
  const std::size_t searches = std::stoul(arguments[1]);
  const auto seed = static_cast<unsigned>(std::stoul(arguments[2]));
  const TemporaryFolder folder;
  const fs::path index = folder / "index";
  Account account;
  Publisher publisher(folder / "in", index, seed);
  publisher.publish(account);
  std::size_t published = 1;
  {
    std::vector<std::jthread> threads;  // end with the block
    for (unsigned i = 1; i <= readers; ++i) {
      threads.emplace_back(
          [&, i](const std::stop_token& stop) { read(stop, index, account, seed + i); });
    }
    const auto goes_on = [&] {
      return (published < publications || account.searches < searches) &&
             account.findings().empty();
    };
    for (; goes_on(); ++published) publisher.publish(account);
  }
  const std::vector<std::string> findings = account.findings();
  constexpr std::size_t shown = 10;
  for (std::size_t i = 0; i < std::min(findings.size(), shown); ++i)
    std::cout << findings[i] << "\n";
  std::cout << published << " publications, " << account.openings << " openings, "
            << account.searches << " searches, " << findings.size() << " findings\n";
  return findings.empty() ? ExitStatus::ok : ExitStatus::no_hits;
}

}  // namespace

}  // namespace dragnet

int main(int count, char** arguments) {
  return dragnet::run_program("reads", [&] {
    return dragnet::check_all({arguments + 1, arguments + count});
  });
}
