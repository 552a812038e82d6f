#include "searcher/index_reader.h"

#include <string>
#include <utility>
#include <vector>

#include "common/error.h"
#include "common/json.h"
#include "common/schema.h"

namespace dragnet {

namespace {

constexpr std::size_t ids_named = 5;

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
    : manifest_(read_current(index)),
      knowledge_(read_vocabulary(index, manifest_)),
      database_(open_segments(index, manifest_)) {}

IndexReader::IndexReader(Manifest manifest, Knowledge knowledge, Xapian::Database database)
    : manifest_(std::move(manifest)),
      knowledge_(std::move(knowledge)),
      database_(std::move(database)) {}

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
