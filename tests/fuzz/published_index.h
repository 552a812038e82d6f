// An index in a folder of its own, for targets that damage or search one.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "common/checksum.h"
#include "common/data_files.h"
#include "common/generation.h"
#include "common/knowledge.h"
#include "indexer/build_index.h"
#include "tests/fuzz/property.h"

namespace dragnet {

inline std::string content_of(const std::filesystem::path& file) {
  std::string content(std::filesystem::file_size(file), '\0');
  std::ifstream(file, std::ios::binary)
      .read(content.data(), static_cast<std::streamsize>(content.size()));
  return content;
}

inline void overwrite(const std::filesystem::path& file, std::string_view content) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

// Removed with the value. Reports of both languages, some of them copies of each other.
class PublishedIndex {
 public:
  PublishedIndex() {
    std::string name = (std::filesystem::temp_directory_path() / "dragnet-fuzz-XXXXXX").string();
    require(::mkdtemp(name.data()) != nullptr, "a folder can be made");
    folder_ = name;
    std::ofstream lines(folder_ / "in.jsonl");
    for (int i = 0; i < 12; ++i) {
      const std::string number = std::to_string(10 + i % 8);
      lines
          << R"({"id":"r)" << i << R"(","title":"Police of Karamay arrested )" << number
          << R"( suspects","text":"Police of Karamay arrested )" << number
          << " suspects in a case of telecom fraud and froze 3 million yuan. The victims had been "
             "promised high returns by people who called themselves customer service."
          << R"( 警方打掉一个杀猪盘诈骗团伙。","date":"2023-05-1)" << i % 8 << "\"}\n";
    }
    lines.close();
    std::ostringstream out;
    Diagnostics diagnostics(out);
    Progress progress(out, false);
    build_index({.inputs = {(folder_ / "in.jsonl").string()}, .index = index(), .threads = 1},
                Knowledge(built_in_data()), diagnostics, progress);
  }
  PublishedIndex(const PublishedIndex&) = delete;
  PublishedIndex& operator=(const PublishedIndex&) = delete;
  ~PublishedIndex() { std::filesystem::remove_all(folder_); }

  std::filesystem::path index() const { return folder_ / "index"; }

 private:
  std::filesystem::path folder_;
};

}  // namespace dragnet
