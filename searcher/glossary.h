// Everyday words in both languages, for words that are no concepts: 银行卡 is "bank card".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dragnet {

struct GlossaryEntry {
  std::vector<std::string> en;
  std::vector<std::string> zh;
  bool operator==(const GlossaryEntry&) const = default;
};

// A line an entry: forms with | between, a tab, forms; # starts a comment. A line of another form
// is passed over.
std::vector<GlossaryEntry> read_glossary(std::string_view text);

// glossary.tsv as it was when the program was built.
std::vector<GlossaryEntry> built_in_glossary();

// Whether the word, folded as the form is, is that or the form with a plain ending: frauds,
// arrested, smuggling, transferred, companies. "account" is no form of "accountant", nor "public"
// of "publicity", though they share a stem.
bool is_plain_inflection(std::string_view word, std::string_view form);

}  // namespace dragnet
