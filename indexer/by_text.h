// Something for each of many short texts, as of the ids of millions of reports: looked up without a
// step from one piece of memory to the next, and forgotten at once.
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
class ByText {
 public:
  struct Entry {
    std::string_view text;
    Value value;
  };

  // What is kept for the text, and whether that is the new value. It stays where it is.
  std::pair<Value&, bool> try_emplace(std::string_view text, const Value& value) {
    for (std::uint64_t key = first_key(text);; key = next_key(key)) {
      const auto next = static_cast<std::uint32_t>(entries_.size());
      const std::uint32_t place = places_.insert(key, next);
      if (place == next) {
        entries_.push_back({texts_.keep(text), value});
        return {entries_.back().value, true};
      }
      if (entries_[place].text == text) return {entries_[place].value, false};
    }
  }
  // Null where nothing is kept.
  const Value* find(std::string_view text) const {
    for (std::uint64_t key = first_key(text);; key = next_key(key)) {
      const std::uint32_t place = places_.find(key);
      if (place == KeyTable::none) return nullptr;
      if (entries_[place].text == text) return &entries_[place].value;
    }
  }
  Value* find(std::string_view text) { return const_cast<Value*>(std::as_const(*this).find(text)); }

  // In the order in which they came.
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }
  std::size_t size() const { return entries_.size(); }

 private:
  // Another text may have the same hash: then the next key is taken.
  static std::uint64_t first_key(std::string_view text) { return hash64(text) | 1U; }
  static std::uint64_t next_key(std::uint64_t key) { return mixed(key); }

  KeyTable places_;  // in entries_
  TextArena texts_;
  std::deque<Entry> entries_;
};

}  // namespace dragnet
