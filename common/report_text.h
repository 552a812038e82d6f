// A report as people read it: what it is, every tag and figure with the sentence that proves it,
// and the text if wanted.
#pragma once

#include <array>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/analyzer.h"
#include "common/facet.h"
#include "common/knowledge.h"
#include "common/report.h"
#include "common/snippet.h"
#include "common/terminal.h"

namespace dragnet {

// "Karamay, Xinjiang"; empty without a primary place.
std::string place_text(const PrimaryPlace& place, const Gazetteer& gazetteer);

// The title, or "(no title)".
std::string title_text(const Report& report);

// "2023-05-15", or "undated".
std::string date_text(const Report& report);

// "seeds/004.txt", and for further records of a file "news.jsonl, record 12".
std::string path_text(const Report& report);

// What is known of a report besides its tags, figures and texts.
inline constexpr std::string_view url_fact = "url";
struct ReportFact {
  std::string_view name;  // "place"
  std::string value;
};
// In the order they are shown in, without those it does not have. Names live as long as the report.
std::vector<ReportFact> report_facts(const Report& report, const Knowledge& knowledge);

// The tags of a facet.
struct TagGroup {
  Facet facet = Facet::type;
  std::string_view heading;  // "Types"
  std::span<const Tag> tags;
};
// In the order they are shown in; live as long as the report.
std::array<TagGroup, 5> tag_groups(const Report& report);

// The sentence in which the evidence stands, its words as the highlight. stream: of the field that
// the evidence is in.
Snippet evidence_sentence(const TokenStream& stream, const Evidence& evidence);

// The same, with the words marked: by colour, else by brackets.
void write_sentence(std::ostream& out, const TokenStream& stream, const Evidence& evidence,
                    const Terminal& terminal);

struct ReportParts {
  bool text = true;  // of the report, after its tags
};
void write_report(std::ostream& out, const Report& report, const Knowledge& knowledge,
                  const Terminal& terminal, const ReportParts& parts = {});

}  // namespace dragnet
