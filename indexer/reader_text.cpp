#include "indexer/reader_text.h"

#include <string>
#include <utility>

#include "common/ascii.h"
#include "indexer/front_matter.h"
#include "indexer/title_line.h"
#include "indexer/wordless.h"

namespace dragnet {

namespace {

// What the fields above a text say of it; the others are kept as columns are.
void take_fields(Fields fields, Record& record) {
  constexpr std::pair<std::string_view, std::string Record::*> known[] = {
      {"title", &Record::title}, {"date", &Record::date}, {"source", &Record::source}};
  for (auto& [name, value] : fields) {
    std::string* target = nullptr;
    for (const auto& [field, member] : known)
      if (field == name && (record.*member).empty()) target = &(record.*member);
    if (target != nullptr)
      *target = std::move(value);
    else
      record.extra.emplace_back(std::move(name), std::move(value));
  }
}

}  // namespace

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
