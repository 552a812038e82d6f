// Names of places in a token stream: every reading of a piece of text as a place, not yet judged.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/gazetteer.h"
#include "common/key_table.h"
#include "common/phrase_matcher.h"

namespace dragnet {

// Ordered from the surest to the least sure.
enum class NameForm : std::uint8_t {
  full,   // with its type: 克拉玛依市, Karamay City, Banan District
  plain,  // 克拉玛依, Karamay, Kelamayi
  weak,   // 京, Xian; also Latin names written small, or in two words: Hu bei
};

struct PlaceCandidate {
  const Place* place = nullptr;
  NameForm form = NameForm::plain;
  bool is_chinese = false;  // the name that matched is written in Han characters
  bool is_agency = false;   // it is that of an agency (place_agencies.h)
};

// Tokens first .. last - 1 and the places they may mean, of PlaceNamesFound.
struct PlaceNameMatch {
  std::size_t first = 0;
  std::size_t last = 0;
  std::span<const PlaceCandidate> candidates;
};

// To be moved, not copied: the matches look into the candidates.
struct PlaceNamesFound {
  PlaceNamesFound() = default;
  PlaceNamesFound(PlaceNamesFound&&) = default;
  PlaceNamesFound& operator=(PlaceNamesFound&&) = default;

  std::vector<PlaceNameMatch> matches;  // by first token, longer ones first; they may overlap
  std::vector<PlaceCandidate> candidates;
};

// Built once from the gazetteer, which must outlive it; const use from many threads.
class PlaceNames {
 public:
  explicit PlaceNames(const Gazetteer& gazetteer, PhraseStarts* starts = nullptr);

  PlaceNamesFound find(const TokenStream& stream) const;

 private:
  struct Name {
    const Place* place = nullptr;
    NameForm form = NameForm::plain;
    bool is_chinese = false;
    bool is_agency = false;
    // By token, of names that are not Chinese.
    std::vector<std::string> terms;
    std::vector<bool> joined;  // an apostrophe stands before it (Xi'an); empty where none does
  };
  // One written in syllables, tokens first .. last - 1.
  struct SplitName {
    std::size_t first = 0;
    std::size_t last = 0;
    std::uint32_t word = 0;  // position in same_word_
    bool is_sure = false;
  };

  void add_all(Analyzer& analyzer, const Place& place);
  void add(Analyzer& analyzer, const Place& place, std::string_view text, NameForm form);
  void add_joint(Analyzer& analyzer, const Name& name, std::string_view text);
  void add_agencies(Analyzer& analyzer, const Gazetteer& gazetteer);
  void add_agency(Analyzer& analyzer, const Place* country, std::string_view text);
  void add_stream(const TokenStream& stream, Name name);
  // A name that stands in one Latin word, and will be the next of names_.
  void add_one_word(std::string_view letters);
  std::optional<PlaceCandidate> read(const TokenStream& stream, const PhraseMatch& match) const;
  std::vector<SplitName> find_split(const TokenStream& stream) const;
  // Behind what was found before; there is room for the candidates.
  void add_written(const TokenStream& stream, std::span<const PhraseMatch> written,
                   PlaceNamesFound& found) const;
  void add_split(std::span<const SplitName> split, PlaceNamesFound& found) const;

  std::vector<Name> names_;
  KeyTable one_word_;     // hash of the letters of a Latin name -> position in same_word_
  KeyFilter beginnings_;  // the same of what such names begin with
  std::vector<std::vector<std::size_t>> same_word_;  // positions in names_
  PhraseMatcher matcher_;
};

}  // namespace dragnet
