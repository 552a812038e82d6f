// Short texts that are kept together and go together.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace dragnet {

class TextArena {
 public:
  // A copy that stays where it is as long as the arena, also when that is moved.
  std::string_view keep(std::string_view text) {
    if (text.size() > room_) {
      room_ = std::max(text.size(), block_bytes);
      blocks_.push_back(std::make_unique_for_overwrite<char[]>(room_));
      next_ = blocks_.back().get();
    }
    char* const kept = next_;
    next_ = std::copy(text.begin(), text.end(), kept);
    room_ -= text.size();
    return {kept, text.size()};
  }

 private:
  static constexpr std::size_t block_bytes = 64 << 10;

  std::vector<std::unique_ptr<char[]>> blocks_;
  char* next_ = nullptr;  // in the last one
  std::size_t room_ = 0;  // behind it
};

}  // namespace dragnet
