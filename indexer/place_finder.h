// The places where a report's action is, and the one it is mainly about.
//
// A place counts where an agency or its action is: not the homes of suspects and victims, the names
// of banks and newspapers, the script of a scam, the line that says where a news agency wrote from.
// What stays ambiguous is left out.
#pragma once

#include <span>
#include <vector>

#include "common/analyzer.h"
#include "common/gazetteer.h"
#include "common/report.h"
#include "common/sentences.h"
#include "indexer/news_outlets.h"
#include "indexer/place_cues.h"
#include "indexer/place_decision.h"
#include "indexer/place_names.h"
#include "indexer/place_text.h"

namespace dragnet {

struct PlacesFound {
  std::vector<Tag> places;  // with implied parents, larger units first
  PrimaryPlace primary;
};

// Built once from the gazetteer, which must outlive it; const use from many threads.
class PlaceFinder {
 public:
  explicit PlaceFinder(const Gazetteer& gazetteer, PhraseStarts* starts = nullptr);
  // other_items: the sentences of the text, in reading order, where nothing counts.
  PlacesFound find(const TokenStream& title, const TokenStream& text,
                   std::span<const Sentence> other_items = {}) const;
  // What becomes of every name: in reading order, title first.
  std::vector<PlaceDecision> explain(const TokenStream& title, const TokenStream& text,
                                     std::span<const Sentence> other_items = {}) const;

 private:
  struct Reading {
    PlaceNamesFound in_title;
    PlaceNamesFound in_text;
    std::vector<Mention> mentions;  // of those names, resolved, title first
    const Place* main = nullptr;
    bool is_found(const Mention& mention) const {
      return mention.place != nullptr && (mention.role.acts() || mention.place == main);
    }
  };
  // What a mention is found to name; null where that is nothing.
  const Place* own_place(const Reading& reading, const Mention& mention) const;
  Reading read(const TokenStream& title, const TokenStream& text,
               std::span<const Sentence> other_items) const;
  std::vector<PlaceDecision> other_words(const TokenStream& stream, Field field,
                                         const Reading& reading) const;

  const Gazetteer& gazetteer_;
  PlaceNames names_;
  PlaceCues cues_;
  NewsOutlets outlets_;
};

}  // namespace dragnet
