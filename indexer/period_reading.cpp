#include "indexer/period_reading.h"

#include <algorithm>
#include <cmath>

#include "common/one_of.h"

namespace dragnet {

bool TokenCursor::take_each(std::string_view words) {
  const std::size_t start = at_;
  while (!words.empty()) {
    const std::string_view next = term(at_);
    if (next.empty() || !words.starts_with(next) || !take(next)) {
      at_ = start;
      return false;
    }
    words.remove_prefix(next.size());
    if (words.starts_with(' ')) words.remove_prefix(1);
  }
  return true;
}

bool TokenCursor::take_any(std::initializer_list<std::string_view> phrases) {
  return std::ranges::any_of(phrases, [this](std::string_view phrase) { return take_all(phrase); });
}

std::optional<int> TokenCursor::take_number(int low, int high) {
  const std::optional<Amount>& amount = this->amount();
  if (!amount || amount->value < low || amount->value > high || amount->more) return std::nullopt;
  if (!connected() || amount->value != std::floor(amount->value)) return std::nullopt;
  at_ = amount->last;
  return static_cast<int>(amount->value);
}

const std::optional<Amount>& TokenCursor::amount() {
  if (amount_read_at_ != at_) {
    const bool may_start = at_ < stream_.size() && may_start_amount(stream_, stream_[at_]);
    amount_ = may_start ? amount_at(stream_, at_) : std::nullopt;
    amount_read_at_ = at_;
  }
  return amount_;
}

bool TokenCursor::stands_range_sign() const {
  if (at_ >= stream_.size()) return false;
  const std::string_view gap = stream_.gap_text(at_);
  constexpr std::string_view signs[] = {"-", "–", "—", "~", "～", "－", "——"};
  return is_one_of(signs, gap);
}

}  // namespace dragnet
