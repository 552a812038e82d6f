#include "indexer/columns.h"

#include <algorithm>

#include "common/ascii.h"

namespace dragnet {

namespace {

struct Column {
  std::string_view name;
  std::string Record::*field;
};

constexpr Column columns[] = {
    {"id", &Record::id},          {"title", &Record::title},       {"text", &Record::text},
    {"body", &Record::text},      {"content", &Record::text},      {"date", &Record::date},
    {"published", &Record::date}, {"timestamp", &Record::date},    {"url", &Record::url},
    {"source", &Record::source},  {"language", &Record::language},
};

std::string plain(std::string_view name) {
  return ascii_lower(ascii_trimmed(name));
}

const Column* find_column(std::string_view name) {
  const auto* found = std::ranges::find(columns, plain(name), &Column::name);
  return found == std::end(columns) ? nullptr : found;
}

}  // namespace

bool is_known_column(std::string_view name) {
  return find_column(name) != nullptr;
}

bool is_text_column(std::string_view name) {
  const Column* column = find_column(name);
  return column != nullptr && column->field == &Record::text;
}

Record record_of(Fields fields, Origin origin) {
  Record record;
  record.origin = std::move(origin);
  for (const Column& column : columns) {
    std::string& target = record.*column.field;
    for (auto& [name, value] : fields) {
      if (target.empty() && plain(name) == column.name) target = std::exchange(value, {});
    }
  }
  for (auto& [name, value] : fields) {
    if (!value.empty()) record.extra.emplace_back(std::move(name), std::move(value));
  }
  return record;
}

}  // namespace dragnet
