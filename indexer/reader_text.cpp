#include "indexer/reader_text.h"

#include <string>
#include <utility>

#include "common/ascii.h"
#include "indexer/date_text.h"
#include "indexer/front_matter.h"
#include "indexer/title_line.h"
#include "indexer/wordless.h"

namespace dragnet {

namespace {

bool is_date(std::string_view text) {
  return parse_date_field(text).has_value();
}

// Servers that a mail went through put the time last: "from a by b; Tue, 7 Jan 2025 10:00:00 +0800"
std::string_view time_of_transit(std::string_view received) {
  return ascii_trimmed(received.substr(received.rfind(';') + 1));
}

}  // namespace

void take_fields(Fields fields, Record& record) {
  constexpr std::pair<std::string_view, std::string Record::*> known[] = {
      {"title", &Record::title}, {"date", &Record::date}, {"source", &Record::source}};
  std::string transit;
  for (auto& [name, value] : fields) {
    if (name == "received" && value.find(';') != value.npos) {
      if (!is_date(transit)) transit = time_of_transit(value);
      continue;
    }
    for (const auto& [field, member] : known) {
      std::string& target = record.*member;
      if (field != name) continue;
      const bool is_better = member == &Record::date && is_date(value) && !is_date(target);
      if (target.empty() || is_better) target.swap(value);
    }
    if (!value.empty()) record.extra.emplace_back(std::move(name), std::move(value));
  }
  if (!is_date(record.date) && is_date(transit)) record.date = transit;
}

Record read_text(std::string_view text, const Origin& origin) {
  Record record;
  record.origin = origin;
  text = ascii_trimmed(text);
  std::optional<FrontMatter> front = read_front_matter(text);
  if (!front) front = read_mail_header(text);
  if (front) {
    take_fields(std::move(front->fields), record);
    text = ascii_trimmed(front->below);
  }
  if (!is_wordless(record.title)) {
    record.text = text;
    return record;
  }
  const TitleLine found = find_title_line(text);
  if (!may_be_title(found.line)) {
    record.text = text;
    return record;
  }
  record.title = found.line;
  record.text = std::string(found.above).append(ascii_trimmed(found.below));
  return record;
}

}  // namespace dragnet
