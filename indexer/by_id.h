// Something for each id of a report, where there are millions: looked up without a step from one
// piece of memory to the next, and forgotten at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string_view>
#include <utility>

#include "common/hash.h"
#include "common/key_table.h"
#include "indexer/text_arena.h"

namespace dragnet {

// Value: without memory of its own.
template <typename Value>
class ById {
 public:
  struct Entry {
    std::string_view id;
    Value value;
  };

  // What is kept for the id, and whether that is the new value. It stays where it is.
  std::pair<Value&, bool> try_emplace(std::string_view id, const Value& value) {
    for (std::uint64_t key = first_key(id);; key = next_key(key)) {
      const auto next = static_cast<std::uint32_t>(entries_.size());
      const std::uint32_t place = places_.insert(key, next);
      if (place == next) return {entries_.emplace_back(ids_.keep(id), value).value, true};
      if (entries_[place].id == id) return {entries_[place].value, false};
    }
  }
  // Null where nothing is kept.
  const Value* find(std::string_view id) const {
    for (std::uint64_t key = first_key(id);; key = next_key(key)) {
      const std::uint32_t place = places_.find(key);
      if (place == KeyTable::none) return nullptr;
      if (entries_[place].id == id) return &entries_[place].value;
    }
  }
  Value* find(std::string_view id) { return const_cast<Value*>(std::as_const(*this).find(id)); }

  // In the order in which they came.
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }
  std::size_t size() const { return entries_.size(); }

 private:
  // Another id may have the same hash: then the next key is taken.
  static std::uint64_t first_key(std::string_view id) { return hash64(id) | 1U; }
  static std::uint64_t next_key(std::uint64_t key) { return mixed(key); }

  KeyTable places_;  // in entries_
  TextArena ids_;
  std::deque<Entry> entries_;
};

}  // namespace dragnet
