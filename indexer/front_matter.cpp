#include "indexer/front_matter.h"

#include <algorithm>
#include <string>
#include <utility>

#include "common/ascii.h"
#include "common/text_parts.h"
#include "indexer/mime.h"

namespace dragnet {

namespace {

// Takes the next line from the front, without blanks at its end.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end);
  rest.remove_prefix(rest.starts_with("\r\n") ? 2 : std::min<std::size_t>(rest.size(), 1));
  return line.substr(0, line.find_last_not_of(ascii_blanks) + 1);
}

// Values of several lines, lists and references are none.
std::string_view plain_value(std::string_view value) {
  if (value.empty() || std::string_view("|>[{&*!#").find(value.front()) != value.npos) return {};
  const bool is_quoted = value.size() > 1 && value.front() == value.back() &&
                         (value.front() == '"' || value.front() == '\'');
  return is_quoted ? value.substr(1, value.size() - 2) : value;
}

bool is_name(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '_' || c == '-';
  });
}

// "name: value"
std::optional<std::pair<std::string, std::string>> field_of(std::string_view line) {
  const std::size_t colon = line.find(':');
  const std::string_view name = line.substr(0, colon);
  if (colon == line.npos || !is_name(name)) return {};
  const std::string_view value = line.substr(colon + 1);
  if (!value.empty() && value.front() != ' ' && value.front() != '\t') return {};
  return std::pair(ascii_lower(name), std::string(plain_value(ascii_trimmed(value))));
}

struct MailField {
  std::string_view label;  // in lower case
  std::string_view name;
};
constexpr MailField mail_fields[] = {{"subject", "title"}, {"from", "source"},
                                     {"date", "date"},     {"sent", "date"},
                                     {"to", "to"},         {"cc", "cc"},
                                     {"bcc", "bcc"},       {"reply-to", "reply-to"},
                                     {"sender", "sender"}, {"received", "received"},
                                     {"主题", "title"},    {"主旨", "title"},
                                     {"主題", "title"},    {"发件人", "source"},
                                     {"寄件者", "source"}, {"發件人", "source"},
                                     {"发送时间", "date"}, {"日期", "date"},
                                     {"时间", "date"},     {"收件人", "to"},
                                     {"收件者", "to"},     {"抄送", "cc"},
                                     {"副本", "cc"}};

const MailField* mail_field_named(std::string_view label) {
  const auto* found = std::ranges::find(mail_fields, label, &MailField::label);
  return found == std::end(mail_fields) ? nullptr : found;
}

// "Subject: value" or "主题：value"; of other fields that programs write, the name as it is.
std::optional<std::pair<std::string, std::string>> mail_field_of(std::string_view line) {
  constexpr std::string_view wide_colon = "：";
  for (const std::string_view colon : {std::string_view(":"), wide_colon}) {
    const std::size_t at = line.find(colon);
    if (at == line.npos) continue;
    const std::string label = ascii_lower(ascii_trimmed(line.substr(0, at)));
    const std::string value(ascii_trimmed(line.substr(at + colon.size())));
    if (const MailField* field = mail_field_named(label))
      return std::pair(std::string(field->name), value);
    const bool is_of_program = colon == ":" && label.find('-') != label.npos && is_name(label);
    if (is_of_program) return std::pair(label, value);
  }
  return {};
}

// "Harbour Police <press@police.example>" is known by its name.
std::string sender_name(const std::string& sender) {
  const std::size_t address = sender.ends_with('>') ? sender.rfind('<') : sender.npos;
  if (address == sender.npos) return sender;
  const std::string_view name =
      ascii_trimmed(std::string_view(sender).substr(0, address), " \t\"'");
  return std::string(name.empty() ? ascii_trimmed(sender, "<>") : name);
}

void decode_values(Fields& fields) {
  for (auto& [name, value] : fields) {
    value = with_decoded_words(value);
    if (name == "source") value = sender_name(value);
  }
}

// A sender or date that is text.
bool is_text(std::string_view name, std::string_view value) {
  constexpr std::size_t longest_date = 60;
  if (name == "date") return value.size() > longest_date;
  return name == "source" && (value.ends_with('.') || value.find("。") != value.npos);
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view text) {
  constexpr std::string_view fence = "---";
  constexpr std::size_t most_lines = 200;
  if (!text.starts_with(fence) || take_line(text) != fence) return {};
  FrontMatter found;
  bool is_about_text = false;
  for (std::size_t lines = 0; lines < most_lines && !text.empty(); ++lines) {
    const std::string_view line = take_line(text);
    if (line == fence) {
      found.below = text;
      return is_about_text ? std::optional(std::move(found)) : std::nullopt;
    }
    if (line.empty() || std::string_view(" \t-#").find(line.front()) != line.npos) continue;
    std::optional<std::pair<std::string, std::string>> field = field_of(line);
    if (!field) return {};
    is_about_text = is_about_text || field->first == "title" || field->first == "date";
    if (!field->second.empty()) found.fields.push_back(std::move(*field));
  }
  return {};
}

std::optional<FrontMatter> read_mail_header(std::string_view text) {
  constexpr std::size_t most_lines = 400;
  FrontMatter found;
  bool has_subject = false;
  std::size_t known = 0;
  char label_begin = ' ';  // of the last field
  for (std::size_t lines = 0; lines < most_lines && !text.empty(); ++lines) {
    const std::string_view line = take_line(text);
    if (line.empty()) {
      if (!has_subject || known < 2) return {};
      found.below = text;
      decode_values(found.fields);
      return found;
    }
    if (line.front() == ' ' || line.front() == '\t') {
      // Programs go on with a field so, and paragraphs of a Chinese text begin so.
      if (found.fields.empty() || !is_ascii_letter(label_begin)) return {};
      found.fields.back().second.append(" ").append(ascii_trimmed(line));
      continue;
    }
    std::optional<std::pair<std::string, std::string>> field = mail_field_of(line);
    if (!field || is_text(field->first, field->second)) return {};
    label_begin = line.front();
    has_subject = has_subject || field->first == "title";
    known += std::ranges::count(mail_fields, field->first, &MailField::name) > 0 ? 1 : 0;
    found.fields.push_back(std::move(*field));
  }
  return {};
}

Fields fields_of_mail(std::string_view header) {
  Fields fields;
  while (!header.empty()) {
    const std::string_view line = take_part(header, '\n');
    const std::size_t colon = std::min(line.find(':'), line.size());
    const MailField* field = mail_field_named(ascii_lower(ascii_trimmed(line.substr(0, colon))));
    if (field != nullptr && colon < line.size())
      fields.emplace_back(field->name, ascii_trimmed(line.substr(colon + 1)));
  }
  decode_values(fields);
  return fields;
}

}  // namespace dragnet
