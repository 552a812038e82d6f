// leaks INPUTS FOLDER PUBLICATIONS SEARCHES: publishes the inputs and searches them again and again
// in one process, and ends with 1 if files stay open or memory grows.
//
// A first tenth of the work fills caches; after it no file may stay open that was not open before,
// and what the process holds in memory may grow by one part in a hundred.
#include <filesystem>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <malloc.h>

#include "common/program.h"
#include "indexer/build_index.h"
#include "searcher/renderer.h"
#include "searcher/search.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> queries = {"", "police", "\"bank cards\" OR 银行", "诈骗 -学生",
                                          "polic*"};

struct Held {
  std::ptrdiff_t files = 0;
  std::size_t bytes = 0;  // of memory
};

// What was given back to the allocator is not held, though the process may keep it.
Held held() {
  const auto memory = ::mallinfo2();
  Held held{.bytes = memory.uordblks + memory.hblkhd};
  held.files = std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator());
  return held;
}

class Worker {
 public:
  Worker(std::string inputs, fs::path index)
      : inputs_(std::move(inputs)), index_(std::move(index)), knowledge_(built_in_data()) {}

  void publish() {
    std::ostringstream messages;
    Diagnostics diagnostics(messages, false);
    Progress progress(messages, false);
    build_index({.inputs = {inputs_}, .index = index_, .threads = 2}, knowledge_, diagnostics,
                progress);
  }

  void search_some(std::size_t searches) {
    const IndexReader index(index_);
    for (std::size_t i = 0; i < searches; ++i) {
      std::ostringstream out;
      const auto renderer = make_renderer(out, index, {.format = Format::json});
      renderer->result(search(index, {.query = queries[i % queries.size()],
                                      .facets = {{.facet = Facet::city}, {.facet = Facet::type}}}));
    }
  }

 private:
  std::string inputs_;
  fs::path index_;
  Knowledge knowledge_;
};

ExitStatus check(const std::vector<std::string>& arguments) {
  const fs::path folder = arguments.at(1);
  fs::remove_all(folder);
  Worker worker(arguments.at(0), folder);
  const std::size_t publications = std::stoul(arguments.at(2));
  const std::size_t searches = std::stoul(arguments.at(3)) / publications;
  Held warm;
  for (std::size_t i = 0; i < publications; ++i) {
    if (i == publications / 10 + 1) warm = held();
    worker.publish();
    worker.search_some(searches);
  }
  const Held now = held();
  std::cout << publications << " publications with " << searches
            << " searches each: " << now.files - warm.files << " more open files, memory "
            << warm.bytes << " to " << now.bytes << " bytes\n";
  const bool grows = now.bytes > warm.bytes + warm.bytes / 100;
  return now.files == warm.files && !grows ? ExitStatus::ok : ExitStatus::no_hits;
}

}  // namespace

}  // namespace dragnet

int main(int count, char** arguments) {
  return dragnet::run_program("leaks", [&] {
    return dragnet::check({arguments + 1, arguments + count});
  });
}
