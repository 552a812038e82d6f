// The places of a gazetteer, each read from its row of places.tsv when it is first asked for: a
// search needs some tens of them, and to read all three thousand takes longer than many a search.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>

#include "common/place.h"
#include "common/shared_span.h"

namespace dragnet {

// May be shared between threads.
class PlaceStore {
 public:
  // rows: where each begins in the text, which must outlive the store.
  PlaceStore(std::string_view text, SharedSpan<std::uint32_t> rows);
  PlaceStore(const PlaceStore&) = delete;
  PlaceStore& operator=(const PlaceStore&) = delete;
  ~PlaceStore();

  std::size_t size() const { return rows_.size(); }
  // Throws UserError where the row is no place.
  const Place& operator[](std::size_t number) const {
    if (!is_read_[number].load(std::memory_order_acquire)) read(number);
    return places_[number];
  }
  std::span<const Place> all() const;
  std::size_t number_of(const Place& place) const {
    return static_cast<std::size_t>(&place - places_);
  }

 private:
  void read(std::size_t number) const;

  std::string_view text_;
  SharedSpan<std::uint32_t> rows_;
  std::unique_ptr<std::atomic<bool>[]> is_read_;
  Place* places_;  // memory for all, of which those are made that have been read
  mutable std::mutex reading_;
};

}  // namespace dragnet
