#include "searcher/glossary.h"

#include <algorithm>

#include "common/ascii.h"
#include "searcher/searcher_data.h"

namespace dragnet {

namespace {

std::vector<std::string> forms_of(std::string_view text) {
  std::vector<std::string> forms;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t bar = std::min(text.find('|', at), text.size());
    const std::string_view form = ascii_trimmed(text.substr(at, bar - at));
    if (!form.empty()) forms.emplace_back(form);
    at = bar + 1;
  }
  return forms;
}

}  // namespace

std::vector<GlossaryEntry> read_glossary(std::string_view text) {
  std::vector<GlossaryEntry> entries;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string_view::npos) continue;
    GlossaryEntry entry{forms_of(line.substr(0, tab)), forms_of(line.substr(tab + 1))};
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
