#include "searcher/index_reader.h"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "common/data_files.h"
#include "common/error.h"
#include "common/json.h"
#include "common/schema.h"

namespace dragnet {

namespace {

constexpr std::size_t ids_named = 5;

std::string refusal(const std::filesystem::path& index, const std::string& reason) {
  return "the index " + index.string() + " " + reason + "; run dragnet-index build";
}

Manifest checked(Manifest manifest, const std::filesystem::path& index) {
  const auto check = [&](int have, int want, const std::string& what) {
    if (have == want) return;
    throw IndexError(refusal(index, "has " + what + " " + std::to_string(have) +
                                        ", this program reads " + std::to_string(want)));
  };
  check(manifest.schema, schema_version, "schema");
  check(manifest.analyzer, analyzer_version, "analyzer");
  return manifest;
}

DataFiles read_vocabulary(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bundle{std::istreambuf_iterator<char>(in), {}};
  if (!in) throw IndexError(file.string() + " cannot be read; run dragnet-index build");
  return from_bundle(bundle);
}

Xapian::Database open_segments(const std::filesystem::path& index, const Manifest& manifest) {
  Xapian::Database all;
  for (const SegmentEntry& segment : manifest.segments) {
    all.add_database(Xapian::Database((index / segment.name).string(), Xapian::DB_BACKEND_GLASS));
  }
  return all;
}

// At most ids_named of them.
std::vector<std::string> terms_starting_with(const std::string& start,
                                             const Xapian::Database& database) {
  std::vector<std::string> terms;
  for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term) {
    terms.push_back(*term);
    if (terms.size() == ids_named) break;
  }
  return terms;
}

}  // namespace

IndexReader::IndexReader(const std::filesystem::path& index)
    : manifest_(checked(read_current(index), index)),
      knowledge_(read_vocabulary(index / vocabulary_file(manifest_))),
      database_(open_segments(index, manifest_)) {}

Report IndexReader::report(std::string_view id_prefix) const {
  const std::string typed(id_prefix);
  std::vector<std::string> terms{id_term(id_prefix)};
  if (!database_.term_exists(terms.front())) terms = terms_starting_with(terms.front(), database_);
  if (terms.empty()) throw UserError("no report has an id that starts with \"" + typed + "\"");
  if (terms.size() > 1) {
    std::string message = "\"" + typed + "\" is the start of more than one id:";
    for (const std::string& term : terms) message.append(" ").append(term, id_term("").size());
    throw UserError(message);
  }
  const Xapian::docid found = *database_.postlist_begin(terms.front());
  return decode_report(database_.get_document(found).get_data());
}

}  // namespace dragnet
