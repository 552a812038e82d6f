// The concepts that reports are tagged with, their labels, hierarchy and aliases in both languages.
//
// Read from types.tsv, measures.tsv, operations.tsv, agencies.tsv and contexts.tsv (see
// common/data/README.md).
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/data_files.h"
#include "common/facet.h"
#include "common/key_table.h"
#include "common/name_tables.h"

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

// A row of the files: texts that stand for a concept under the same conditions.
struct Alias {
  std::vector<std::string> texts;  // what its pattern stands for (alias_pattern.h)
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
};

// What is slow to read, or to make of it, is read when it is first asked for. May be shared between
// threads.
class Vocabulary {
 public:
  // Throws UserError "FILE:LINE: what is wrong" for the first of the mistakes that `mistakes`
  // lists.
  explicit Vocabulary(DataFiles files);
  // Of files that an index was made with: no mistakes were found then, and none are looked for.
  // names: what name_table() of theirs was.
  explicit Vocabulary(std::shared_ptr<const DataFiles> files,
                      std::optional<ConceptNameTable> names = {});
  Vocabulary(Vocabulary&&) noexcept;
  ~Vocabulary();

  const std::vector<Concept>& concepts() const { return concepts_; }
  // The concept is one of concepts().
  const std::vector<Alias>& aliases(const Concept& item) const;
  // Null when there is none.
  const Concept* find(std::string_view id) const;
  // The ids of the parents from near to far, without the concept itself; they live as long as this.
  std::vector<std::string_view> ancestors(std::string_view id) const;
  // The concepts whose id, label or alias this is (compared by name_key, with and without a closing
  // 类, 诈骗 or "scam"); of the facet if one is given. An id or label wins over aliases, a strong
  // alias over weak ones.
  std::vector<const Concept*> named(std::string_view name, std::optional<Facet> facet = {}) const;
  // The words of a set of contexts.tsv: those of "fraud" show that a text is about fraud at all.
  const std::vector<std::string>& context_set(std::string_view name) const;
  const ConceptNameTable& name_table() const;

 private:
  struct Rows;
  struct Later;
  const Rows& rows() const;

  std::shared_ptr<const DataFiles> files_;
  std::vector<Concept> concepts_;  // by facet, then as in the file
  KeyTable by_id_;                 // hash64 of an id -> its place in concepts_
  std::unique_ptr<Later> later_;
};

// Whether the alias names its concept wherever it stands: a strong one does, and a weak one whose
// conditions ask for a report on fraud and not for certain words beside it (跑分, but not 银行),
// but for a next word that makes it another name (crypto fraud squad).
bool names_alone(const Alias& alias);

// Every mistake in the files as "FILE:LINE: what": a parent that does not exist, a duplicate id,
// two concepts with one strong alias, an alias that repeats another one of its concept (words are
// compared by stem), a missing label, an unknown set or scope, a row that cannot
// be read.
std::vector<std::string> mistakes(const DataFiles& files);

}  // namespace dragnet
