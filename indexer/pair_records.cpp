#include "indexer/pair_records.h"

#include <algorithm>
#include <numeric>

namespace dragnet {

namespace {

using Record = PostingRecord;

constexpr unsigned digit_bits = 8;
constexpr std::size_t digits = std::size_t{1} << digit_bits;

// So few are sorted sooner without counting.
constexpr std::size_t few = 64;

// How many records have each digit, then where those of each begin.
using Counts = std::array<std::uint32_t, digits>;

std::uint32_t digit_of(const Record& record, unsigned digit) {
  return record.term >> (digit * digit_bits) & (digits - 1);
}

// Keeps the order of those with the same digit.
void sort_by_digit(std::span<const Record> from, Record* to, unsigned digit, Counts& counts) {
  std::exclusive_scan(counts.begin(), counts.end(), counts.begin(), std::uint32_t{0});
  for (const Record& record : from) to[counts[digit_of(record, digit)]++] = record;
}

}  // namespace

std::span<const Record> PairRecords::sorted(std::vector<Record>& heap) {
  if (heap.size() <= few) {
    std::ranges::stable_sort(heap, {}, &Record::term);
    return heap;
  }
  // All that differs: the second character, and the end of the first.
  std::array<Counts, 3> counts{};
  for (const Record& record : heap)
    for (unsigned digit = 0; digit < counts.size(); ++digit)
      ++counts[digit][digit_of(record, digit)];
  if (other_.size() < heap.size()) other_.resize(2 * heap.size());
  const std::span<Record> other = std::span(other_).first(heap.size());
  sort_by_digit(heap, other.data(), 0, counts[0]);
  sort_by_digit(other, heap.data(), 1, counts[1]);
  sort_by_digit(heap, other.data(), 2, counts[2]);
  return other;
}

}  // namespace dragnet
