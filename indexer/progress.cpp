#include "indexer/progress.h"

#include "indexer/byte_size.h"
#include "indexer/counted.h"

namespace dragnet {

namespace {

constexpr auto interval = std::chrono::milliseconds(100);

// "0:07", "1:02:03"
std::string duration_text(std::uint64_t seconds) {
  const auto two_digits = [](std::uint64_t number) {
    return std::string(number < 10 ? "0" : "").append(std::to_string(number));
  };
  const std::uint64_t minutes = seconds / 60;
  const std::string end = ":" + two_digits(seconds % 60);
  if (minutes < 60) return std::to_string(minutes) + end;
  return std::to_string(minutes / 60) + ":" + two_digits(minutes % 60) + end;
}

}  // namespace

std::string progress_line(const Reach& reach, double seconds, std::uint64_t total) {
  const auto rate = static_cast<std::uint64_t>(static_cast<double>(reach.reports) / seconds);
  std::string line = counted(reach.reports, "report") + ", " + byte_size(reach.bytes);
  if (total > 0) line += " of " + byte_size(total);
  line += ", " + std::to_string(rate) + " a second";
  if (reach.bytes > 0 && reach.bytes < total) {
    const double left = static_cast<double>(total - reach.bytes) / static_cast<double>(reach.bytes);
    line += ", " + duration_text(static_cast<std::uint64_t>(left * seconds + 0.5)) + " left";
  }
  return line + ", " + counted(reach.problems, "problem");
}

Progress::Progress(std::ostream& out, bool shown) : out_(out), shown_(shown) {}

Progress::~Progress() {
  clear();
}

double Progress::seconds() const {
  return std::chrono::duration<double>(Clock::now() - start_).count();
}

void Progress::expect(const std::vector<InputFile>& inputs) {
  total_ = total_bytes(inputs).value_or(0);
}

void Progress::update(const Reach& reach) {
  const Clock::time_point now = Clock::now();
  if (!shown_ || now - last_ < interval) return;
  last_ = now;
  say(progress_line(reach, seconds(), total_));
}

void Progress::say(std::string_view text) {
  if (!shown_) return;
  on_screen_ = true;
  out_ << "\r\x1b[K" << text << std::flush;
}

void Progress::clear() {
  if (on_screen_) out_ << "\r\x1b[K" << std::flush;
  on_screen_ = false;
}

}  // namespace dragnet
