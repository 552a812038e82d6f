#include "common/vocabulary_file.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "common/analyzer.h"
#include "common/ascii.h"
#include "common/whole_number.h"

namespace dragnet {

namespace {

constexpr std::array<std::pair<std::string_view, Facet>, 4> concept_files = {
    {{"types.tsv", Facet::type},
     {"measures.tsv", Facet::measure},
     {"operations.tsv", Facet::operation},
     {"agencies.tsv", Facet::agency}}};

// What a weak alias needs when its row says nothing.
constexpr std::string_view default_needs = "report:@fraud";

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string_view trim(std::string_view text) {
  return ascii_trimmed(text, " \r");
}

// The scope of a condition, without words: "report", "8" (beside it), "-8" (before), "+8" (after).
std::optional<Condition> read_scope(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, ContextScope>, 3> named = {
      {{"report", ContextScope::report},
       {"sentence", ContextScope::sentence},
       {"quoted", ContextScope::quoted}}};
  for (const auto& [name, scope] : named) {
    if (text == name) return Condition{.scope = scope};
  }
  Condition condition{.scope = ContextScope::tokens};
  if (text.starts_with('-')) condition.scope = ContextScope::before;
  if (text.starts_with('+')) condition.scope = ContextScope::after;
  if (condition.scope != ContextScope::tokens) text.remove_prefix(1);
  const auto window = whole_number<std::size_t>(text);
  if (!window) return std::nullopt;
  condition.window = *window;
  return condition;
}

// What the matcher compares: the stems.
std::string stems_of(std::string_view text, Analyzer& analyzer) {
  std::string stems;
  const TokenStream tokens = analyzer.analyze(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) stems.append(tokens.stem(i)).append(" ");
  return stems;
}

// One alias may stand in two rows that ask for different contexts; beside a strong one without
// conditions no other says anything.
bool says_nothing_new(const Alias& alias, const Alias& other) {
  const auto always = [](const Alias& a) { return a.strong && a.unless.empty(); };
  return always(alias) || always(other) ||
         (alias.needs == other.needs && alias.unless == other.unless);
}

class FileReader {
 public:
  explicit FileReader(const DataFiles& files) : files_(files) {}

  VocabularyRows read(FileState state) {
    for_each_line("contexts.tsv", [this](std::string_view line) { read_set(cells_of(line)); });
    for (const auto& [name, facet] : concept_files) {
      for_each_line(name, [this, facet = facet](std::string_view line) { read_row(line, facet); });
    }
    check_parents();
    if (state == FileState::unchecked) check_aliases();
    return std::move(rows_);
  }

  std::vector<Concept> read_concepts() {
    for (const auto& [name, facet] : concept_files) {
      for_each_line(name, [this, facet = facet](std::string_view line) {
        if (!is_of_alias(line)) read_concept(cells_of(line), facet);
      });
    }
    return std::move(rows_.concepts);
  }

 private:
  using Cells = std::vector<std::string_view>;

  static Cells cells_of(std::string_view line) {
    Cells cells = split(line, '\t');
    std::transform(cells.begin(), cells.end(), cells.begin(), trim);
    return cells;
  }

  static bool is_of_alias(std::string_view line) {
    return trim(line.substr(0, line.find('\t'))).empty();
  }

  template <typename Handler>
  void for_each_line(std::string_view name, const Handler& handle) {
    file_ = name;
    line_ = 0;
    const auto file = std::find_if(files_.begin(), files_.end(),
                                   [&](const DataFile& f) { return f.name == name; });
    if (file == files_.end()) {
      mistake("no such file");
      return;
    }
    for (const std::string_view line : split(file->text, '\n')) {
      ++line_;
      if (!trim(line).empty() && !line.starts_with('#')) handle(line);
    }
  }

  std::string place() const { return line_ == 0 ? file_ : file_ + ':' + std::to_string(line_); }
  void mistake(const std::string& what) { rows_.mistakes.push_back(place() + ": " + what); }

  void read_set(const Cells& cells) {
    if (cells.size() != 2 || cells[0].empty()) return mistake("expected NAME<TAB>WORDS");
    auto& set = rows_.sets[std::string(cells[0])];
    for (const std::string_view word : split(cells[1], '|')) {
      if (trim(word).empty()) {
        mistake("an empty word");
      } else {
        set.emplace_back(trim(word));
      }
    }
  }

  void read_row(std::string_view line, Facet facet) {
    if (is_of_alias(line)) {
      read_alias(cells_of(line), facet);
    } else {
      read_concept(cells_of(line), facet);
    }
  }

  void read_concept(const Cells& cells, Facet facet) {
    if (cells.size() != 4) return mistake("expected ID<TAB>PARENT<TAB>ZH<TAB>EN");
    if (cells[2].empty() || cells[3].empty()) mistake("a label is missing");
    const std::string id(cells[0]);
    if (!lines_.emplace(id, place()).second) mistake("\"" + id + "\" stands twice");
    rows_.concepts.push_back(
        {id, facet, std::string(cells[1]), std::string(cells[2]), std::string(cells[3])});
    rows_.aliases.emplace_back();
  }

  void read_alias(const Cells& cells, Facet facet) {
    if (rows_.concepts.empty() || rows_.concepts.back().facet != facet) {
      return mistake("an alias before the first concept");
    }
    if (cells.size() < 3 || cells.size() > 5 || cells[1].empty()) {
      return mistake("expected <TAB>ALIAS<TAB>STRENGTH<TAB>NEEDS<TAB>UNLESS");
    }
    if (cells[2] != "strong" && cells[2] != "weak") {
      return mistake("strength is strong or weak, not \"" + std::string(cells[2]) + "\"");
    }
    auto texts = expand_alias(cells[1], rows_.sets);
    if (!texts) return mistake("unknown set or open brace in \"" + std::string(cells[1]) + "\"");
    Alias alias{.texts = std::move(*texts), .strong = cells[2] == "strong"};
    const std::string_view needs = cells.size() > 3 ? cells[3] : std::string_view();
    alias.needs = read_conditions(needs.empty() && !alias.strong ? default_needs : needs);
    if (cells.size() > 4) alias.unless = read_conditions(cells[4]);
    if (alias.strong && !alias.needs.empty()) mistake("a strong alias needs no context");
    alias_lines_.push_back(place());
    rows_.aliases.back().push_back(std::move(alias));
  }

  std::vector<Condition> read_conditions(std::string_view text) {
    std::vector<Condition> conditions;
    if (text.empty()) return conditions;
    for (const std::string_view part : split(text, ';')) {
      if (auto condition = read_condition(trim(part))) {
        conditions.push_back(std::move(*condition));
      }
    }
    return conditions;
  }

  std::optional<Condition> read_condition(std::string_view text) {
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    std::optional<Condition> condition = read_scope(name);
    if (!condition) {
      mistake("unknown scope \"" + std::string(name) +
              "\": report, sentence, quoted or a number, which may have a - or +");
      return std::nullopt;
    }
    condition->written = text;
    if (condition->scope == ContextScope::quoted) return condition;
    if (colon == std::string_view::npos) {
      mistake("a condition without words");
      return std::nullopt;
    }
    for (const std::string_view word : split(text.substr(colon + 1), '|')) {
      add_words(*condition, trim(word));
    }
    return condition;
  }

  void add_words(Condition& condition, std::string_view word) {
    if (!word.starts_with('@')) {
      if (word.empty()) return mistake("an empty word in a condition");
      condition.words.emplace_back(word);
      return;
    }
    const auto set = rows_.sets.find(word.substr(1));
    if (set == rows_.sets.end()) return mistake("unknown set \"" + std::string(word) + "\"");
    condition.words.insert(condition.words.end(), set->second.begin(), set->second.end());
  }

  void check_parents() {
    for (const Concept& item : rows_.concepts) {
      if (item.parent.empty() || lines_.contains(item.parent)) continue;
      rows_.mistakes.push_back(lines_.at(item.id) + ": parent \"" + item.parent +
                               "\" does not exist");
    }
  }

  struct KnownText {
    const Alias* alias;
    const std::string* text;
  };
  using KnownTexts = std::map<std::string, std::vector<KnownText>>;  // of a concept, by stems

  void check_aliases() {
    Analyzer analyzer;
    std::map<std::string, std::string> owners;  // of strong aliases
    auto line = alias_lines_.begin();
    for (std::size_t at = 0; at < rows_.concepts.size(); ++at) {
      KnownTexts known;
      for (const Alias& alias : rows_.aliases[at]) {
        const std::string where = *line++ + ": ";
        for (const std::string& text : alias.texts) {
          const std::string stems = stems_of(text, analyzer);
          if (stems.empty()) rows_.mistakes.push_back(where + "the alias has no word");
          check_news({&alias, &text}, known[stems], where);
          if (alias.strong) check_owner(text, owners[stems], rows_.concepts[at].id, where);
        }
      }
    }
  }

  void check_news(const KnownText& added, std::vector<KnownText>& known, const std::string& where) {
    const auto same = std::ranges::find_if(known, [&](const KnownText& other) {
      return says_nothing_new(*added.alias, *other.alias);
    });
    if (same != known.end())
      rows_.mistakes.push_back(where + "\"" + *added.text + "\" is the same as \"" + *same->text +
                               "\" above");
    known.push_back(added);
  }

  void check_owner(const std::string& text, std::string& owner, const std::string& id,
                   const std::string& where) {
    if (owner.empty()) owner = id;
    if (owner != id)
      rows_.mistakes.push_back(where + "\"" + text + "\" is a strong alias of \"" + owner +
                               "\" too");
  }

  const DataFiles& files_;
  VocabularyRows rows_;
  std::map<std::string, std::string, std::less<>> lines_;  // of concepts, by id
  std::vector<std::string> alias_lines_;                   // in the order of the aliases
  std::string file_;
  std::size_t line_ = 0;
};

}  // namespace

VocabularyRows read_vocabulary(const DataFiles& files, FileState state) {
  return FileReader(files).read(state);
}

std::vector<Concept> read_concepts(const DataFiles& files) {
  return FileReader(files).read_concepts();
}

}  // namespace dragnet
