#include "indexer/progress.h"

namespace dragnet {

namespace {

constexpr auto interval = std::chrono::milliseconds(100);

}  // namespace

Progress::Progress(std::ostream& out, bool shown) : out_(out), shown_(shown) {}

Progress::~Progress() {
  clear();
}

double Progress::seconds() const {
  return std::chrono::duration<double>(Clock::now() - start_).count();
}

void Progress::update(std::size_t records, std::size_t problems) {
  const Clock::time_point now = Clock::now();
  if (!shown_ || now - last_ < interval) return;
  last_ = now;
  on_screen_ = true;
  const auto rate = static_cast<std::size_t>(static_cast<double>(records) / seconds());
  out_ << "\r\x1b[K" << records << " reports, " << rate << " a second, " << problems << " problems"
       << std::flush;
}

void Progress::clear() {
  if (on_screen_) out_ << "\r\x1b[K" << std::flush;
  on_screen_ = false;
}

}  // namespace dragnet
