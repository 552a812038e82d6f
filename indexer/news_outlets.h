// Newspapers and news sites whose names do not say which province they are of: who reprints 红网
// writes of Hunan. A hint for reading ambiguous names, never a place of the report by itself.
#pragma once

#include <string>
#include <vector>

#include "common/analyzer.h"
#include "common/phrase_matcher.h"

namespace dragnet {

// Built once; const use from many threads.
class NewsOutlets {
 public:
  explicit NewsOutlets(PhraseStarts* starts = nullptr);
  // Ids of the provinces (common/gazetteer.h) whose outlets are named, one for each time.
  std::vector<std::string> provinces_in(const TokenStream& stream) const;

 private:
  PhraseMatcher matcher_;
};

}  // namespace dragnet
