#include "common/segment_grams.h"

#include <algorithm>

#include "common/error.h"
#include "common/number_bytes.h"
#include "common/packed_number.h"

namespace dragnet {

namespace {

constexpr std::string_view format_name = "draggrm1";
constexpr std::size_t number_bytes = sizeof(std::uint64_t);
constexpr std::size_t arrays = 3;  // keys, ends, counts

// What the text is, if it is one sequence and nothing else.
std::optional<GramKey> key_of(std::string_view characters) {
  std::optional<GramKey> key;
  if (characters.size() == shortest_gram * 3 || characters.size() == longest_gram * 3)
    for_each_gram(characters, [&](GramKey last) { key = last; });
  const bool is_whole = key && has_four(*key) == (characters.size() == longest_gram * 3);
  return is_whole ? key : std::nullopt;
}

[[noreturn]] void contradict() {
  throw_damaged("a segment's lists of characters contradict themselves");
}

}  // namespace

ReportNumber GramReports::next() {
  if (rest_.empty()) return 0;
  const std::optional<std::uint64_t> more = take_packed_number(rest_);
  if (!more || *more == 0 || *more > segment_reports_ - last_) contradict();
  return last_ += static_cast<ReportNumber>(*more);
}

SegmentGrams::SegmentGrams(const std::filesystem::path& segment, std::uint32_t reports)
    : reports_(reports) {
  const std::filesystem::path path = segment / grams_file;
  if (!std::filesystem::exists(path)) return;
  file_ = MappedFile(path);
  const std::string_view bytes = file_.bytes();
  const auto refuse = [&] { throw_damaged(path.string() + " is not what it should be"); };
  constexpr std::size_t arrays_at = format_name.size() + number_bytes;
  if (bytes.size() < arrays_at || !bytes.starts_with(format_name)) refuse();
  const std::size_t count = numbers_at<std::uint64_t>(bytes, format_name.size(), 1).front();
  if (count > (bytes.size() - arrays_at) / (arrays * number_bytes)) refuse();
  const auto array = [&](std::size_t i) {
    return numbers_at<std::uint64_t>(bytes, arrays_at + i * count * number_bytes, count);
  };
  keys_ = array(0);
  ends_ = array(1);
  counts_ = array(2);
  lists_ = bytes.substr(arrays_at + arrays * count * number_bytes);
}

std::optional<GramReports> SegmentGrams::reports_with(std::string_view characters) const {
  const std::optional<GramKey> key = key_of(characters);
  if (!key) return std::nullopt;
  const auto found = std::ranges::lower_bound(keys_, *key);
  if (found == keys_.end() || *found != *key) return std::nullopt;
  const auto at = static_cast<std::size_t>(found - keys_.begin());
  const std::uint64_t begin = at == 0 ? 0 : ends_[at - 1];
  if (begin > ends_[at] || ends_[at] > lists_.size() || counts_[at] > reports_) contradict();
  return GramReports(lists_.substr(begin, ends_[at] - begin),
                     static_cast<std::uint32_t>(counts_[at]), reports_);
}

std::string to_bytes(const std::vector<GramList>& lists) {
  std::vector<std::uint64_t> numbers = {lists.size()};
  std::uint64_t end = 0;
  for (const GramList& list : lists) numbers.push_back(list.key);
  for (const GramList& list : lists) numbers.push_back(end += list.bytes.size());
  for (const GramList& list : lists) numbers.push_back(list.reports);
  std::string bytes(format_name);
  bytes += bytes_of(numbers);
  for (const GramList& list : lists) bytes += list.bytes;
  return bytes;
}

}  // namespace dragnet
