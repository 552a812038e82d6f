// Files of an index with any content: it is opened and searched, or refused as damaged. The
// checksums of the manifest are made right, so that the readers of the files are what is tried. The
// first byte chooses the file; of some the rest is written over a part of what was there.
#include <algorithm>

#include <xapian.h>

#include "common/error.h"
#include "indexer/ledger.h"
#include "searcher/index_reader.h"
#include "searcher/search.h"
#include "tests/fuzz/published_index.h"

namespace {

using namespace dragnet;

void use(const std::filesystem::path& index) {
  try {
    const Manifest manifest = read_generation(index, current_number(index));
    read_ledger(index, manifest);
    const IndexReader reader(index);
    const SearchResult result =
        search(reader, {.query = "fraud", .sort = "newest", .facets = {{Facet::type, 10}}});
    for (const Hit& hit : result.hits) reader.report(hit.report.id);
  } catch (const Error& error) {
    require(*error.what() != '\0', "a refusal says why");
  } catch (const Xapian::Error&) {
    // told as damage by the program
  }
}

// The two bytes in front say where.
std::string changed(std::string content, std::string_view input) {
  if (input.size() < 2 || content.empty()) return std::string(input);
  const std::size_t at =
      (static_cast<unsigned char>(input[0]) * 256U + static_cast<unsigned char>(input[1])) %
      content.size();
  input.remove_prefix(2);
  return content.replace(at, std::min(input.size(), content.size() - at), input);
}

std::string manifest_with(Manifest manifest, const std::string& path, const std::string& content) {
  for (FileEntry& file : manifest.files) {
    if (file.path != path) continue;
    file.size = content.size();
    file.checksum = checksum(content);
  }
  return to_text(manifest);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const PublishedIndex published;
  static const std::filesystem::path index = published.index();
  static const Manifest manifest = read_generation(index, current_number(index));
  if (size == 0) return 0;
  std::string_view input = as_text(data, size).substr(1);
  const std::size_t choice = data[0] % (manifest.files.size() + 2);
  if (choice >= manifest.files.size()) {
    const bool current = choice == manifest.files.size();
    const std::filesystem::path path = current ? index / "CURRENT" : index / "gen-000001.json";
    const std::string before = content_of(path);
    overwrite(path, current ? std::string(input) : changed(before, input));
    use(index);
    overwrite(path, before);
    return 0;
  }
  const std::string& name = manifest.files[choice].path;
  const std::string before = content_of(index / name);
  const std::string manifest_before = content_of(index / "gen-000001.json");
  const std::string content = data[0] < 128 ? changed(before, input) : std::string(input);
  overwrite(index / name, content);
  overwrite(index / "gen-000001.json", manifest_with(manifest, name, content));
  use(index);
  overwrite(index / name, before);
  overwrite(index / "gen-000001.json", manifest_before);
  return 0;
}
