#include "common/name_tables.h"

#include <algorithm>

#include "common/packed_bytes.h"

namespace dragnet {

namespace {

// Raised when the members or their meaning change. What tokens and name keys are is the analyzer's
// version, of which an index has its own.
constexpr unsigned edition = 4;

constexpr std::string_view what = "the names of the vocabulary";

// Each takes a packer and a value, or an unpacker and a value to fill.

constexpr auto each_keyed = [](auto& bytes, auto& keyed) {
  bytes.in_place(keyed.keys);
  bytes.in_place(keyed.numbers);
};

constexpr auto each_name = [](auto& bytes, auto& concepts, auto& places) {
  bytes.number(concepts.concepts);
  each_keyed(bytes, concepts.by_name);
  each_keyed(bytes, concepts.phrases.meanings);
  bytes.number(concepts.phrases.longest);
  bytes.in_place(places.rows);
  bytes.in_place(places.above);
  each_keyed(bytes, places.by_id);
  each_keyed(bytes, places.by_name);
  each_keyed(bytes, places.joined);
};

bool is_whole(const KeyedNumbers& keyed) {
  return keyed.keys.size() == keyed.numbers.size();
}

bool all_below(std::span<const std::uint32_t> numbers, std::size_t end) {
  return std::ranges::all_of(numbers, [&](std::uint32_t number) { return number < end; });
}

bool is_sound(const ConceptNameTable& concepts) {
  return is_whole(concepts.by_name) && is_whole(concepts.phrases.meanings) &&
         all_below(concepts.by_name.numbers, concepts.concepts * ConceptNameTable::ranks) &&
         all_below(concepts.phrases.meanings.numbers, concepts.concepts * ConceptNameTable::ranks);
}

bool is_sound(const PlaceNameTable& places) {
  const std::size_t count = places.rows.size();
  const auto is_place_or_nowhere = [&](std::uint32_t number) {
    return number < count || number == PlaceNameTable::nowhere;
  };
  return places.above.size() == count && std::ranges::all_of(places.above, is_place_or_nowhere) &&
         in_a_circle(places.above) == PlaceNameTable::nowhere && is_whole(places.by_id) &&
         all_below(places.by_id.numbers, count) && is_whole(places.by_name) &&
         all_below(places.by_name.numbers, count) && is_whole(places.joined);
}

}  // namespace

std::uint64_t phrase_key(const TokenStream& phrase) {
  std::uint64_t key = 0;
  for (const Token& token : phrase.tokens) key = phrase_key(key, token);
  return key;
}

std::uint32_t in_a_circle(std::span<const std::uint32_t> above) {
  constexpr int max_depth = 8;
  for (std::uint32_t from = 0; from < above.size(); ++from) {
    int depth = 0;
    for (std::uint32_t at = from; at != PlaceNameTable::nowhere; at = above[at])
      if (++depth > max_depth) return from;
  }
  return PlaceNameTable::nowhere;
}

std::string to_bytes(const ConceptNameTable& concepts, const PlaceNameTable& places) {
  BytePacker bytes;
  bytes.number(edition);
  each_name(bytes, concepts, places);
  return bytes.take();
}

std::optional<NameTables> name_tables_from(std::string_view bytes,
                                           const std::shared_ptr<const void>& owner) {
  ByteUnpacker unpacker(bytes, what, owner);
  unsigned written_by = 0;
  unpacker.number(written_by);
  if (written_by != edition) return std::nullopt;
  NameTables names;
  auto& [concepts, places] = names;
  each_name(unpacker, concepts, places);
  if (!unpacker.is_done() || !is_sound(concepts) || !is_sound(places)) unpacker.refuse();
  return names;
}

}  // namespace dragnet
