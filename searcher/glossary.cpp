#include "searcher/glossary.h"

#include <utility>

#include "common/ascii.h"
#include "common/text_parts.h"
#include "searcher/searcher_data.h"

namespace dragnet {

namespace {

std::vector<std::string> forms_of(std::string_view text) {
  std::vector<std::string> forms;
  while (!text.empty()) {
    const std::string_view form = ascii_trimmed(take_part(text, '|'));
    if (!form.empty()) forms.emplace_back(form);
  }
  return forms;
}

}  // namespace

std::vector<GlossaryEntry> read_glossary(std::string_view text) {
  std::vector<GlossaryEntry> entries;
  while (!text.empty()) {
    std::string_view line = take_part(text, '\n');
    if (line.starts_with('#')) continue;
    const std::string_view en = take_part(line, '\t');
    GlossaryEntry entry{forms_of(en), forms_of(line)};
    if (!entry.en.empty() && !entry.zh.empty()) entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<GlossaryEntry> built_in_glossary() {
  return read_glossary(text_of(built_in_searcher_data(), "glossary.tsv"));
}

bool is_plain_inflection(std::string_view word, std::string_view form) {
  if (word == form) return true;
  if (form.empty()) return false;
  const auto is_without = [&](std::string_view ending, std::string_view more) {
    return word.ends_with(ending) &&
           std::string(word.substr(0, word.size() - ending.size())).append(more) == form;
  };
  for (const std::string_view ending : {"s", "es", "ed", "ing"})
    if (is_without(ending, "")) return true;
  for (const std::string_view ending : {"ed", "ing"}) {
    const std::string doubled = form.back() + std::string(ending);  // transferred
    if (is_without(ending, "e") || is_without(doubled, "")) return true;
  }
  return is_without("ies", "y") || is_without("ied", "y");
}

}  // namespace dragnet
