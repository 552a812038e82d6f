// What stands where, of terms that are pairs of Han characters: nine in ten of a Chinese report.
// Records are put into heaps by their first character as they come, so that each heap is sorted in
// the processor's nearest cache, however many records there are.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dragnet {

// A term, by a number that its user knows, and where it stands.
struct PostingRecord {
  std::uint32_t term;
  std::uint32_t place;
};

class PairRecords {
 public:
  // pair: two characters of 16 bits each.
  void add(std::uint32_t pair, std::uint32_t place) {
    std::vector<PostingRecord>& heap = heaps_[pair >> heap_shift];
    heap.push_back({.term = pair, .place = place});
    // The line of memory behind, which nothing else tells the processor to bring.
    const auto next = reinterpret_cast<std::uintptr_t>(&heap.back()) + line_bytes;
    __builtin_prefetch(reinterpret_cast<const void*>(next), 1);
  }

  // Calls take(records) for each pair in ascending order with those that have it, in the order in
  // which they came, and is empty afterwards. Its memory stays.
  void take_each(const auto& take) {
    for (std::vector<PostingRecord>& heap : heaps_) {
      if (heap.empty()) continue;
      for (std::span<const PostingRecord> left = sorted(heap); !left.empty();) {
        std::size_t same = 1;
        while (same < left.size() && left[same].term == left[0].term) ++same;
        take(left.first(same));
        left = left.subspan(same);
      }
      heap.clear();
    }
  }

 private:
  // A heap has the pairs whose first characters differ in their last six bits only: some 330 heaps
  // are in use, of three thousand records where a batch has a million.
  static constexpr unsigned heap_shift = 22;
  static constexpr std::size_t line_bytes = 64;
  static constexpr std::size_t heaps = std::size_t{1} << (32 - heap_shift);

  // Valid until the next call.
  std::span<const PostingRecord> sorted(std::vector<PostingRecord>& heap);

  std::array<std::vector<PostingRecord>, heaps> heaps_;
  std::vector<PostingRecord> other_;  // where sorting puts records, in turns
};

}  // namespace dragnet
