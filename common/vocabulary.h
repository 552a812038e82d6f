// The concepts that reports are tagged with, their labels, hierarchy and aliases in both languages.
//
// Read from types.tsv, measures.tsv, operations.tsv, agencies.tsv and contexts.tsv (see
// common/data/README.md).
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/data_files.h"
#include "common/facet.h"

namespace dragnet {

// Where the words of a condition are looked for.
enum class ContextScope : unsigned char {
  tokens,  // at most `window` tokens before or after the alias, in its sentence or the neighbouring
           // ones
  before,  // at most `window` tokens before the alias, in its sentence
  after,   // at most `window` tokens after it, in its sentence
  sentence,
  report,
  quoted,  // no words: the alias itself stands in quotation marks
};

struct Condition {
  ContextScope scope = ContextScope::report;
  std::size_t window = 0;          // of ContextScope::tokens, before and after
  std::vector<std::string> words;  // phrases, sets already resolved; one is enough
  std::string written = {};        // as the file has it: "8:account|@trade"
  bool operator==(const Condition& other) const {
    return scope == other.scope && window == other.window && words == other.words;
  }
};

struct Alias {
  std::string text;
  bool strong = true;
  std::vector<Condition> needs;   // all must hold
  std::vector<Condition> unless;  // none may hold
  bool operator==(const Alias&) const = default;
};

struct Concept {
  std::string id;
  Facet facet = Facet::type;  // type, measure, operation or agency
  std::string parent;         // id, or empty
  std::string zh;             // short labels, without bracketed additions
  std::string en;
  std::vector<Alias> aliases;
};

// checked: no mistakes were found when an index was made with the files.
enum class FileState : unsigned char { unchecked, checked };

class Vocabulary {
 public:
  // Throws UserError "FILE:LINE: what is wrong" for the first of the mistakes that `mistakes`
  // lists.
  explicit Vocabulary(const DataFiles& files, FileState state = FileState::unchecked);

  const std::vector<Concept>& concepts() const { return concepts_; }
  // Null when there is none.
  const Concept* find(std::string_view id) const;
  // The parents from near to far, without the concept itself.
  std::vector<std::string> ancestors(std::string_view id) const;
  // The concepts whose id, label or alias this is (compared by name_key, with and without a closing
  // 类, 诈骗 or "scam"); of the facet if one is given. An id or label wins over aliases, a strong
  // alias over weak ones.
  std::vector<const Concept*> named(std::string_view name, std::optional<Facet> facet = {}) const;
  // Words that show that a text is about fraud at all (the set "fraud" of contexts.tsv).
  const std::vector<std::string>& context_set(std::string_view name) const;

 private:
  // Which concepts answer to a name, by its key; made when it is first asked for.
  struct NameIndex {
    std::once_flag made;
    std::unordered_map<std::string, std::vector<std::size_t>> by_key;
  };
  const std::vector<std::size_t>& answering_to(const std::string& key) const;

  std::vector<Concept> concepts_;  // by facet, then as in the file
  std::map<std::string, std::size_t, std::less<>> by_id_;
  std::unique_ptr<NameIndex> names_ = std::make_unique<NameIndex>();
  std::map<std::string, std::vector<std::string>, std::less<>> sets_;
};

// Every mistake in the files as "FILE:LINE: what": a parent that does not exist, a duplicate id,
// two concepts with one strong alias, an alias that repeats another one of its concept (words are
// compared by stem), a missing label, an unknown set or scope, a row that cannot
// be read.
std::vector<std::string> mistakes(const DataFiles& files);

}  // namespace dragnet
