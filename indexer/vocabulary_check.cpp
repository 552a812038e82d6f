#include "indexer/vocabulary_check.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "common/figure_text.h"
#include "common/knowledge.h"
#include "common/terminal_text.h"
#include "indexer/tagger.h"

namespace dragnet {

namespace {

std::string grouped(std::size_t count, std::string_view what) {
  return grouped_number(static_cast<double>(count)).append(" ").append(what);
}

// A file that no program reads: a name with a slip.
std::vector<std::string> unknown_files(const DataFiles& files) {
  const DataFiles known = built_in_data();
  std::vector<std::string> found;
  for (const DataFile& file : files) {
    const bool is_known = std::any_of(known.begin(), known.end(),
                                      [&](const DataFile& k) { return k.name == file.name; });
    if (!is_known) found.push_back(file.name + ": not a vocabulary file");
  }
  return found;
}

// Of files that are sound by themselves: sets that the tagger asks for.
std::vector<std::string> missing_sets(const DataFiles& files) {
  const Vocabulary vocabulary(files);
  try {
    const Tagger tagger(vocabulary);
  } catch (const UserError& error) {
    return {error.what()};
  }
  return {};
}

std::vector<std::string> all_mistakes(const DataFiles& files) {
  const std::vector<std::string> found = mistakes(files);
  return found.empty() ? missing_sets(files) : found;
}

void append(std::vector<std::string>& all, std::vector<std::string> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void print_contents(const DataFiles& files, std::ostream& out) {
  const Vocabulary vocabulary(files);
  std::size_t aliases = 0;
  for (const Concept& item : vocabulary.concepts())
    for (const Alias& alias : vocabulary.aliases(item)) aliases += alias.texts.size();
  out << grouped(vocabulary.concepts().size(), "concepts, ") << grouped(aliases, "aliases, ")
      << grouped(Gazetteer(files).places().size(), "places") << '\n'
      << "vocabulary " << Knowledge::hash_of(files) << '\n';
}

}  // namespace

ExitStatus check_vocabularies(const std::filesystem::path& folder, std::ostream& out) {
  const DataFiles files = folder.empty() ? built_in_data() : read_data_folder(folder);
  std::vector<std::string> found = unknown_files(files);
  append(found, all_mistakes(files));
  append(found, place_mistakes(files));
  for (const std::string& mistake : found) out << TerminalText((folder / mistake).string()) << '\n';
  if (!found.empty()) return ExitStatus::usage;
  print_contents(files, out);
  return ExitStatus::ok;
}

DataFiles read_vocabularies(const std::filesystem::path& folder) {
  DataFiles files = read_data_folder(folder);
  const std::vector<std::string> found = all_mistakes(files);
  if (!found.empty()) {
    throw UserError((folder / found.front()).string() + "; 'dragnet-index vocabularies " +
                    folder.string() + "' lists every mistake");
  }
  return files;
}

}  // namespace dragnet
