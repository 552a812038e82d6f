// From aliases to tags.
//
// 1. Every occurrence of every alias is found, and every context word.
// 2. A strong alias is accepted as it is; a weak one where its context holds. A list of fraud types
// ("bill swiping, fake customer
//    service, false service") is context too: beside two other types, a weak alias is one more
//    item.
// 3. Of accepted aliases that overlap the longest wins: a law's or a centre's name is not evidence
// for the fraud it names.
// 4. Without a word about fraud in the report there is no measure, operation or agency: police and
// banks do other things too.
#include "indexer/tagger.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "indexer/operation_names.h"

namespace dragnet {

namespace {

// The type above all types of fraud. Its weak names, like 诈骗, name no type.
constexpr std::string_view any_type = "telecom-fraud";

Evidence evidence_of(const TokenSpan& span, const ReportContext& context) {
  const TokenStream& stream = context.stream(span.field);
  return {span.field, stream[span.first].begin, stream[span.last - 1].end};
}

bool overlap(const TokenSpan& a, const TokenSpan& b) {
  return a.field == b.field && a.first < b.last && b.first < a.last;
}

bool same(const TokenSpan& a, const TokenSpan& b) {
  return a.field == b.field && a.first == b.first && a.last == b.last;
}

bool before(const TokenSpan& a, const TokenSpan& b) {
  return a.field != b.field ? a.field < b.field : a.first < b.first;
}

void add_evidence(std::vector<Tag>& tags, std::string_view id, const Evidence& evidence) {
  auto tag = std::find_if(tags.begin(), tags.end(), [&](const Tag& t) { return t.id == id; });
  if (tag == tags.end()) tag = tags.insert(tags.end(), {.id = std::string(id)});
  const bool known =
      std::find(tag->evidence.begin(), tag->evidence.end(), evidence) != tag->evidence.end();
  if (!known && tag->evidence.size() < max_evidence) tag->evidence.push_back(evidence);
}

}  // namespace

Tagger::Tagger(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
  Analyzer analyzer;
  const auto compile_all = [&](const std::vector<Condition>& conditions) {
    std::vector<ContextRule> rules;
    for (const Condition& condition : conditions) rules.push_back(compile(condition, analyzer));
    return rules;
  };
  for (const Concept& item : vocabulary.concepts()) {
    for (const Alias& alias : item.aliases) {
      aliases_.add(analyzer.analyze(alias.text), static_cast<std::uint32_t>(rules_.size()));
      rules_.push_back({&item, alias.strong, compile_all(alias.needs), compile_all(alias.unless)});
    }
  }
  const auto set = [&](std::string_view name) {
    return compile({.words = vocabulary.context_set(name)}, analyzer);
  };
  disguises_ = set("disguise");
  crackdown_ = CrackdownWords::compiled(set);
}

ContextRule Tagger::compile(const Condition& condition, Analyzer& analyzer) {
  ContextRule rule{.scope = condition.scope, .window = condition.window};
  for (const std::string& word : condition.words) {
    const auto [known, is_new] =
        context_words_.emplace(word, static_cast<std::uint32_t>(context_words_.size()));
    if (is_new) contexts_.add(analyzer.analyze(word), known->second);
    rule.words.push_back(known->second);
  }
  std::sort(rule.words.begin(), rule.words.end());
  return rule;
}

bool Tagger::in_context(const Rule& rule, const TokenSpan& span,
                        const ReportContext& context) const {
  const auto holds = [&](const ContextRule& condition) { return context.holds(condition, span); };
  return std::all_of(rule.needs.begin(), rule.needs.end(), holds) &&
         std::none_of(rule.unless.begin(), rule.unless.end(), holds);
}

std::vector<Tagger::Hit> Tagger::accepted_hits(const ReportContext& context) const {
  std::vector<Hit> accepted;
  std::vector<Hit> refused_types;
  for (const Field field : {Field::title, Field::text}) {
    for (const PhraseMatch& match : aliases_.find(context.stream(field))) {
      const Hit hit{{field, match.first, match.last}, &rules_[match.payload]};
      if (in_context(*hit.rule, hit.span, context)) {
        accepted.push_back(hit);
      } else if (hit.rule->about->facet == Facet::type && hit.rule->unless.empty()) {
        refused_types.push_back(hit);
      }
    }
  }
  const auto is_list_item = [&](const Hit& hit) {
    const auto& sentences = context.sentences(hit.span.field);
    const Sentence& sentence = sentences[sentence_of(sentences, hit.span.first)];
    std::set<std::string_view> others;
    for (const Hit& other : accepted) {
      if (other.span.field == hit.span.field && other.span.first >= sentence.first &&
          other.span.last <= sentence.last && other.rule->about->facet == Facet::type &&
          other.rule->strong && !other.rule->about->parent.empty()) {
        others.insert(other.rule->about->id);
      }
    }
    others.erase(hit.rule->about->id);
    return others.size() >= 2;
  };
  std::vector<Hit> items;
  std::copy_if(refused_types.begin(), refused_types.end(), std::back_inserter(items), is_list_item);
  accepted.insert(accepted.end(), items.begin(), items.end());

  std::stable_sort(accepted.begin(), accepted.end(), [](const Hit& a, const Hit& b) {
    return a.span.last - a.span.first > b.span.last - b.span.first;
  });
  std::vector<Hit> kept;
  for (const Hit& hit : accepted) {
    const bool shadowed = std::any_of(kept.begin(), kept.end(), [&](const Hit& longer) {
      return overlap(longer.span, hit.span) && !same(longer.span, hit.span);
    });
    if (!shadowed) kept.push_back(hit);
  }
  std::stable_sort(kept.begin(), kept.end(),
                   [](const Hit& a, const Hit& b) { return before(a.span, b.span); });
  return kept;
}

Tagger::TagsByFacet Tagger::tags_of(const std::vector<Hit>& hits,
                                    const ReportContext& context) const {
  TagsByFacet tags;
  for (const Hit& hit : hits) {
    add_evidence(tags[static_cast<std::size_t>(hit.rule->about->facet)], hit.rule->about->id,
                 evidence_of(hit.span, context));
  }
  return tags;
}

void Tagger::add_local_operations(TagsByFacet& tags, const std::vector<Hit>& hits,
                                  const ReportContext& context) const {
  for (const Field field : {Field::title, Field::text}) {
    for (const OperationName& name : find_operation_names(context.stream(field))) {
      const TokenSpan span{field, name.first, name.last};
      const bool known = std::any_of(hits.begin(), hits.end(),
                                     [&](const Hit& hit) { return overlap(hit.span, span); });
      if (!known) {
        add_evidence(tags[static_cast<std::size_t>(Facet::operation)], name.id,
                     evidence_of(span, context));
      }
    }
  }
}

void Tagger::add_parents(std::vector<Tag>& tags) const {
  const std::size_t named = tags.size();
  for (std::size_t i = 0; i < named; ++i) {
    for (const std::string& parent : vocabulary_.ancestors(tags[i].id)) {
      const bool known =
          std::any_of(tags.begin(), tags.end(), [&](const Tag& tag) { return tag.id == parent; });
      if (!known) tags.push_back({parent, true, tags[i].evidence});
    }
  }
}

std::vector<TokenSpan> Tagger::fraud_types(const std::vector<Hit>& hits) const {
  std::vector<TokenSpan> spans;
  const std::vector<std::string>& ids = vocabulary_.context_set("fraud concepts");
  for (const Hit& hit : hits) {
    std::vector<std::string> line = vocabulary_.ancestors(hit.rule->about->id);
    line.push_back(hit.rule->about->id);
    const bool counts =
        std::find_first_of(line.begin(), line.end(), ids.begin(), ids.end()) != line.end();
    if (counts && (hit.rule->strong || hit.rule->about->id != any_type)) spans.push_back(hit.span);
  }
  return spans;
}

ConceptsFound Tagger::find(const TokenStream& title, const TokenStream& text) const {
  const ReportContext context(contexts_, disguises_, title, text);
  const std::vector<Hit> hits = accepted_hits(context);
  const std::vector<TokenSpan> fraud = fraud_types(hits);
  TagsByFacet tags = tags_of(hits, context);
  if (is_about_fraud(context, crackdown_, fraud)) {
    add_local_operations(tags, hits, context);
  } else {
    for (std::size_t facet = 1; facet < tags.size(); ++facet) tags[facet].clear();
  }
  for (std::vector<Tag>& of_facet : tags) add_parents(of_facet);
  return {.types = std::move(tags[0]),
          .measures = std::move(tags[1]),
          .operations = std::move(tags[2]),
          .agencies = std::move(tags[3]),
          .crackdown = is_crackdown(context, crackdown_, fraud)};
}

}  // namespace dragnet
