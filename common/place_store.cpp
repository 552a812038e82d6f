#include "common/place_store.h"

#include <algorithm>

#include "common/place_rows.h"

namespace dragnet {

PlaceStore::PlaceStore(std::string_view text, SharedSpan<std::uint32_t> rows)
    : text_(text),
      rows_(std::move(rows)),
      is_read_(std::make_unique<std::atomic<bool>[]>(rows_.size())),
      places_(std::allocator<Place>().allocate(rows_.size())) {}

PlaceStore::~PlaceStore() {
  for (std::size_t i = 0; i < size(); ++i)
    if (is_read_[i]) std::destroy_at(places_ + i);
  std::allocator<Place>().deallocate(places_, size());
}

std::span<const Place> PlaceStore::all() const {
  for (std::size_t i = 0; i < size(); ++i) (*this)[i];
  return {places_, size()};
}

void PlaceStore::read(std::size_t number) const {
  const std::lock_guard lock(reading_);
  if (is_read_[number]) return;
  PlaceRow row = read_place_row(text_.substr(rows_[number]));
  if (!row.mistake.empty()) {
    row.line =
        1 + static_cast<std::size_t>(std::ranges::count(text_.substr(0, rows_[number]), '\n'));
    throw_mistake(row);
  }
  std::construct_at(places_ + number, std::move(row.place));
  is_read_[number].store(true, std::memory_order_release);
}

}  // namespace dragnet
