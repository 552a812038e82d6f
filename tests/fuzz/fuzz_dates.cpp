// Dates, moments, header lines and addresses: whatever is found is a date of the calendar, lies in
// the text, and is read again as itself.
#include "common/date.h"
#include "common/moment.h"
#include "common/utf8.h"
#include "indexer/date_finder.h"
#include "indexer/date_text.h"
#include "indexer/header_lines.h"
#include "tests/fuzz/property.h"

namespace {

void check(const std::optional<dragnet::Date>& date) {
  using namespace dragnet;
  if (!date) return;
  require(is_valid(*date), "what is found is a date");
  require(parse_date(to_string(*date)) == date, "a printed date is read as itself");
  require(first_day(*date) <= last_day(*date), "a date ends no sooner than it begins");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  const std::string text = make_valid(as_text(data, size)).text;
  check(parse_date(text));
  check(parse_date_field(text));
  check(date_in_url(text));
  for (const WrittenDate& written : full_dates(text)) {
    check(written.date);
    require(written.end <= text.size(), "a written date lies in the text");
  }
  if (const auto line = read_header_line(text)) check(parse_date(line->date));
  if (const auto prefix = read_date_prefix(text)) {
    require(prefix->rest.size() < text.size(), "a date in front is taken off");
    check(parse_date(prefix->date));
  }
  Report report;
  report.text = text;
  check(find_date(text.substr(0, text.find('\n')), report));
  if (const auto seconds = parse_moment(text)) {
    require(parse_moment(moment_text(*seconds)) == seconds, "a printed moment is read as itself");
  }
  return 0;
}
