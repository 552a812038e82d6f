#include "tests/unit/tag_line.h"

namespace dragnet {

ConceptsFound built_in_concepts(std::string_view text) {
  static const Vocabulary vocabulary(built_in_data());
  static const Tagger tagger(vocabulary);
  Analyzer analyzer;
  return tagger.find(analyzer.analyze(""), analyzer.analyze(text));
}

std::string tag_line(std::string_view text) {
  const ConceptsFound concepts = built_in_concepts(text);
  std::string line = concepts.crackdown ? "yes" : "no";
  for (const auto* of_facet : {&concepts.types, &concepts.measures, &concepts.operations})
    for (const Tag& tag : *of_facet)
      if (!tag.implied) line += ' ' + tag.id;
  return line;
}

}  // namespace dragnet
