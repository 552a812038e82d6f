// What names and phrases mean, found by their hashes. Making it takes ten times as long as a
// search, so that an index has it as a file of the generation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "common/analyzer.h"
#include "common/hash.h"
#include "common/keyed_numbers.h"

namespace dragnet {

// The ending of the file's name: gen-000007.names. An index without one, and one whose file is of
// another edition of the program, is answered from all the same.
inline constexpr const char* names_file = "names";

// The key of a phrase of one token more; that of no token is 0. Words are compared by stem, Han
// characters and numbers by term.
inline std::uint64_t phrase_key(std::uint64_t before, const Token& token) {
  return hash64(before, token.key);
}
std::uint64_t phrase_key(const TokenStream& phrase);

// Phrases by phrase_key.
struct Phrases {
  KeyedNumbers meanings;
  std::size_t longest = 0;  // tokens of one
};

// Concepts by their positions in Vocabulary::concepts().
struct ConceptNameTable {
  std::size_t concepts = 0;  // so many there are
  // Hashes of name keys, with and without what is often left out of a name. The number is
  // `ranks` times the position, and the rank.
  enum class Rank : std::uint8_t { name, strong, weak, word };
  static constexpr std::uint32_t ranks = 4;
  KeyedNumbers by_name;
  // Labels and aliases -> a number of the same sort. An alias that names its concept only among the
  // right neighbours is a phrase all the same, of rank `word`.
  Phrases phrases;
};

// Places by their positions in Gazetteer::places().
struct PlaceNameTable {
  static constexpr std::uint32_t nowhere = 0xFFFFFFFF;
  SharedSpan<std::uint32_t> rows;   // where each begins in places.tsv
  SharedSpan<std::uint32_t> above;  // the next larger place of each, or nowhere
  KeyedNumbers by_id;               // hashes of ids
  KeyedNumbers by_name;             // hashes of name keys; weak names are left out
  KeyedNumbers joined;              // of name keys that have lost an apostrophe; numbers mean
                                    // nothing
};

// A place that no end is found above, within numbers of places and nowhere; nowhere if all is well.
std::uint32_t in_a_circle(std::span<const std::uint32_t> above);

struct NameTables {
  ConceptNameTable concepts;
  PlaceNameTable places;
};

std::string to_bytes(const ConceptNameTable& concepts, const PlaceNameTable& places);

// Nothing when they are of another edition. Throws IndexError when they are not what to_bytes
// wrote. owner: of the bytes, which are used as they are; without one they are copied.
std::optional<NameTables> name_tables_from(std::string_view bytes,
                                           const std::shared_ptr<const void>& owner = {});

}  // namespace dragnet
