#include "indexer/render_decisions.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "common/in_quotes.h"
#include "common/layout.h"
#include "common/report_text.h"
#include "common/text_parts.h"

namespace dragnet {

namespace {

// One line with the sentence below it.
struct Entry {
  std::string what;
  std::string id;
  std::string why;
  Evidence evidence;
  std::size_t times = 1;
};
using Entries = std::vector<Entry>;

void add(Entries& entries, Entry entry) {
  for (Entry& known : entries) {
    if (known.what != entry.what || known.id != entry.id || known.why != entry.why) continue;
    ++known.times;
    return;
  }
  entries.push_back(std::move(entry));
}

std::string_view text_of(PlaceFate fate) {
  switch (fate) {
    case PlaceFate::found:
      break;
    case PlaceFate::unclear:
      return "unclear without its agency, its full name or a larger place beside it";
    case PlaceFate::other_word:
      return "part of another word";
    case PlaceFate::pretended:
      return "in quotes or pretended, as in the script of a scam";
    case PlaceFate::part_of_name:
      return "part of another name";
    case PlaceFate::home:
      return "where suspects or victims live, come from or only were";
    case PlaceFate::left_out:
      return "left out of what is spoken of";
    case PlaceFate::person:
      return "part of a person's name";
    case PlaceFate::dateline:
      return "where the report was written";
    case PlaceFate::other_item:
      return "in another item of a bulletin than the crackdown";
  }
  return "found";
}

class DecisionWriter {
 public:
  DecisionWriter(std::ostream& out, const AnalyzedReport& report, const Knowledge& knowledge,
                 const Terminal& terminal)
      : out_(out), report_(report), knowledge_(knowledge), terminal_(terminal) {}

  void crackdown(const CrackdownDecision& decision) const {
    heading(decision.crackdown ? "Why a crackdown" : "Why no crackdown");
    if (!decision.fraud) return sentence_line("nothing says that it is about fraud");
    sentence_line(quoted_words(*decision.fraud) + " says fraud");
    evidence(*decision.fraud);
    if (!decision.act) return sentence_line("nothing says that something was done");
    if (decision.crackdown) {
      sentence_line(quoted_words(*decision.act) + " says that something was done");
    } else if (decision.advice) {
      sentence_line(quoted_words(*decision.act) + " does not count beside " +
                    quoted_words(*decision.advice) + ", which advises, intends or retells");
    } else {
      sentence_line(quoted_words(*decision.act) + " does not count so far from fraud");
    }
    evidence(*decision.act);
  }

  void aliases(const std::vector<AliasDecision>& decisions) const {
    Entries accepted;
    Entries refused;
    for (const AliasDecision& decision : decisions) {
      if (is_accepted(decision.fate) ? decision.strong : is_idle(decision, decisions)) continue;
      add(is_accepted(decision.fate) ? accepted : refused, {.what = decision.alias,
                                                            .id = decision.concept_id,
                                                            .why = reason_of(decision),
                                                            .evidence = decision.evidence});
    }
    list("Weak aliases accepted", accepted);
    list("Aliases refused", refused);
  }

  void places(const std::vector<PlaceDecision>& decisions) const {
    Entries refused;
    for (const PlaceDecision& decision : decisions) {
      if (decision.fate == PlaceFate::found) continue;
      add(refused, {.what = words(decision.evidence),
                    .id = names_of(decision.places),
                    .why = std::string(text_of(decision.fate)),
                    .evidence = decision.evidence});
    }
    list("Places refused", refused);
  }

 private:
  // A shorter alias inside a longer one says nothing, unless its concept is missed.
  static bool is_idle(const AliasDecision& decision, const std::vector<AliasDecision>& all) {
    return decision.fate == Fate::covered &&
           std::any_of(all.begin(), all.end(), [&](const AliasDecision& other) {
             return is_accepted(other.fate) && other.concept_id == decision.concept_id;
           });
  }

  std::string reason_of(const AliasDecision& decision) const {
    std::vector<std::string> checks;
    for (const ConditionCheck& check : decision.checks) {
      const bool has_word = check.word && *check.word != decision.evidence;
      checks.push_back(check.condition + (has_word ? " by " + quoted_words(*check.word) : ""));
    }
    switch (decision.fate) {
      case Fate::accepted:
        return "accepted: " + joined(checks, "; ");
      case Fate::listed:
        return "accepted in a list with other types, without " + joined(checks, "; ");
      case Fate::unproved:
        return "missing: " + joined(checks, "; ");
      case Fate::forbidden:
        return "forbidden: " + joined(checks, "; ");
      case Fate::forbidden_within:
        return "part of a longer alias that is forbidden here";
      case Fate::covered:
        return "part of a longer alias";
      case Fate::far:
        return "not near fraud";
      case Fate::advised:
        return "only in the closing advice";
    }
    return {};
  }

  void list(std::string_view title, const Entries& entries) const {
    if (entries.empty()) return;
    heading(title);
    for (const Entry& entry : entries) {
      const std::string times =
          entry.times == 1 ? "" : "  " + std::to_string(entry.times) + " times";
      write_paragraph(out_,
                      {{TerminalText(entry.what), Style::strong},
                       {TerminalText("  " + entry.id), Style::faint},
                       {TerminalText("  " + entry.why)},
                       {TerminalText(times), Style::faint}},
                      2, terminal_);
      evidence(entry.evidence);
    }
  }

  std::string names_of(const std::vector<std::string>& ids) const {
    constexpr std::size_t most = 4;
    std::vector<std::string> names;
    for (const std::string& id : ids) {
      if (names.size() == most) {
        names.push_back("and " + std::to_string(ids.size() - most) + " more");
        break;
      }
      const Place* place = knowledge_.gazetteer.find(id);
      names.push_back((place == nullptr ? "" : std::string(place->en) + " ") + id);
    }
    return joined(names, ", ");
  }

  std::string words(const Evidence& evidence) const {
    return std::string(evidence_text(evidence, report_.report));
  }
  std::string quoted_words(const Evidence& evidence) const { return in_quotes(words(evidence)); }

  void heading(std::string_view text) const {
    out_ << '\n';
    write(out_, {{TerminalText(text), Style::title}}, terminal_);
    out_ << '\n';
  }

  void sentence_line(const std::string& text) const {
    write_paragraph(out_, {{TerminalText(text)}}, 2, terminal_);
  }

  void evidence(const Evidence& evidence) const {
    write_sentence(out_, evidence.field == Field::title ? report_.title : report_.text, evidence,
                   terminal_);
  }

  std::ostream& out_;
  const AnalyzedReport& report_;
  const Knowledge& knowledge_;
  const Terminal& terminal_;
};

}  // namespace

void render_decisions(std::ostream& out, const AnalyzedReport& report, const Decisions& decisions,
                      const Knowledge& knowledge, const Terminal& terminal) {
  const DecisionWriter writer(out, report, knowledge, terminal);
  writer.crackdown(decisions.tags.crackdown);
  writer.aliases(decisions.tags.aliases);
  writer.places(decisions.places);
}

}  // namespace dragnet
