// Indexes in a folder, published as the indexer publishes them, and ways to damage them.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "common/data_files.h"
#include "common/generation.h"
#include "indexer/analyzed_report.h"
#include "indexer/staging.h"

namespace dragnet {

// A report with that id and text.
std::unique_ptr<const AnalyzedReport> short_report(const std::string& id, const std::string& text);

// Texts become the reports r1, r2 ... of the staging's segment, which is not published.
void write_segment(const Staging& staging, const std::vector<std::string>& texts,
                   const DataFiles& files);

// A whole run: a generation with those texts.
Manifest publish_texts(const std::filesystem::path& index, const std::vector<std::string>& texts,
                       const DataFiles& files);
Manifest publish_texts(const std::filesystem::path& index, const std::vector<std::string>& texts);

// An update of the index: reports by id that are new or replace others, and ids that go.
Manifest publish_update(const std::filesystem::path& index,
                        const std::map<std::string, std::string>& texts,
                        const std::vector<std::string>& deleted);

// What a manifest says of the file, whose path is below the index.
FileEntry file_entry(const std::filesystem::path& index, const std::string& path);

std::set<std::string> names_in(const std::filesystem::path& folder);

std::string content_of(const std::filesystem::path& file);
void overwrite(const std::filesystem::path& file, std::string_view content);
// In the middle of the file.
void flip_a_bit(const std::filesystem::path& file);

// A file of Xapian's tables (common/glass_format.h): in the first block that is right above leaves,
// the one item leads where the other does.
void lead_astray(const std::filesystem::path& table, std::size_t item, std::size_t other);

// The message of the Error that the work throws, or "no error".
std::string error_of(const std::function<void()>& work);

}  // namespace dragnet
