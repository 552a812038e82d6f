#include "indexer/columns.h"

#include <algorithm>

#include "common/ascii.h"
#include "indexer/title_line.h"
#include "indexer/wordless.h"

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
    {"source", &Record::source},  {"language", &Record::language}, {"标题", &Record::title},
    {"標題", &Record::title},     {"正文", &Record::text},         {"内容", &Record::text},
    {"內容", &Record::text},      {"日期", &Record::date},         {"发布日期", &Record::date},
    {"发布时间", &Record::date},  {"發布日期", &Record::date},     {"發布時間", &Record::date},
    {"来源", &Record::source},    {"來源", &Record::source},       {"链接", &Record::url},
    {"網址", &Record::url},       {"网址", &Record::url},
};

std::string plain(std::string_view name) {
  return ascii_lower(ascii_trimmed(name));
}

const Column* find_column(std::string_view name) {
  const auto* found = std::ranges::find(columns, plain(name), &Column::name);
  return found == std::end(columns) ? nullptr : found;
}

std::string first_line_title(std::string_view text) {
  const TitleLine found = find_title_line(text);
  const bool has_more = !is_wordless(found.below);
  return has_more && may_be_title(found.line) ? std::string(found.line) : std::string();
}

// "https://site/2023/police-freeze-accounts.html" is "police freeze accounts"; a number is no
// title.
std::string url_title(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  while (url.ends_with('/')) url.remove_suffix(1);
  const std::size_t slash = url.rfind('/');
  if (slash == std::string_view::npos || url.substr(0, slash).ends_with('/')) return {};
  std::string title(url.substr(slash + 1));
  title.resize(std::min(title.find('.'), title.size()));
  std::ranges::replace_if(
      title, [](char c) { return c == '-' || c == '_' || c == '+'; }, ' ');
  const bool plain = std::ranges::all_of(
      title, [](char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == ' '; });
  const auto words = std::ranges::count(title, ' ');
  return plain && words >= 2 && std::ranges::any_of(title, is_ascii_letter) ? title : std::string();
}

std::string title_from(const Record& record) {
  const std::string title = first_line_title(record.text);
  return title.empty() ? url_title(record.url) : title;
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
  std::vector<const Column*> meant;  // by each field
  meant.reserve(fields.size());
  for (const auto& [name, value] : fields) meant.push_back(find_column(name));
  for (const Column& column : columns) {
    std::string& target = record.*column.field;
    for (std::size_t i = 0; i < fields.size(); ++i)
      if (meant[i] == &column && is_wordless(target)) target = std::exchange(fields[i].second, {});
  }
  if (is_wordless(record.title)) record.title = title_from(record);
  for (auto& [name, value] : fields) {
    if (!value.empty()) record.extra.emplace_back(std::move(name), std::move(value));
  }
  return record;
}

}  // namespace dragnet
