// From aliases to tags.
//
// 1. Every occurrence of every alias is found, and every context word of a sentence or the report.
// 2. A strong alias is accepted as it is; a weak one where its context holds. A list of fraud types
//    ("bill swiping, fake customer service, false service") is context too: beside two other types
//    a weak alias is one more item.
// 3. Of accepted aliases within each other the longest wins: a law's or a centre's name is not
//    evidence for the fraud it names. Those that overlap in part both stand: 交友诈骗团伙 names
//    two. An alias that was refused for what stands beside it takes the shorter ones of its concept
//    along: who is "suspected of money laundering" by a swindler does not launder.
// 4. Police and banks do other things too: without fraud in the report nothing is tagged but strong
//    aliases of types, and in a report that names fraud among other things only what stands near
//    it. What only the closing advice warns of is no tag beside the types of the case.
#include "indexer/tagger.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "common/lower_bound.h"
#include "indexer/operation_names.h"

namespace dragnet {

namespace {

bool overlap(const TokenSpan& a, const TokenSpan& b) {
  return a.field == b.field && a.first < b.last && b.first < a.last;
}

bool holds(const TokenSpan& outer, const TokenSpan& inner) {
  return outer.field == inner.field && outer.first <= inner.first && inner.last <= outer.last;
}

bool same(const TokenSpan& a, const TokenSpan& b) {
  return a.field == b.field && a.first == b.first && a.last == b.last;
}

std::size_t size(const TokenSpan& span) {
  return span.last - span.first;
}

// The type above all types of fraud. Its weak names, like 诈骗, name no type.
constexpr std::string_view any_type = "telecom-fraud";

bool asks_for_more_than_the_report(const Alias& alias) {
  return std::any_of(alias.needs.begin(), alias.needs.end(),
                     [](const Condition& need) { return need.scope != ContextScope::report; });
}

void add_evidence(std::vector<Tag>& tags, std::string_view id, const Evidence& evidence) {
  auto tag = std::find_if(tags.begin(), tags.end(), [&](const Tag& t) { return t.id == id; });
  if (tag == tags.end()) tag = tags.insert(tags.end(), {.id = std::string(id)});
  const bool known =
      std::find(tag->evidence.begin(), tag->evidence.end(), evidence) != tag->evidence.end();
  if (!known && tag->evidence.size() < max_evidence) tag->evidence.push_back(evidence);
}

}  // namespace

Tagger::Tagger(const Vocabulary& vocabulary, PhraseStarts* starts)
    : vocabulary_(vocabulary), aliases_(starts), contexts_(starts), fraud_(starts) {
  Analyzer analyzer;
  // By what the files say: many aliases have the same condition, and some have hundreds of words.
  std::unordered_map<std::string_view, ContextRule> compiled;
  const auto compile_all = [&](const std::vector<Condition>& conditions) {
    std::vector<ContextRule> rules;
    for (const Condition& condition : conditions) {
      const auto [known, is_new] = compiled.try_emplace(condition.written);
      if (is_new) known->second = contexts_.compile(condition, analyzer);
      rules.push_back(known->second);
    }
    return rules;
  };
  const auto is_kind_of_fraud = [&](const Concept& item) {
    const std::vector<std::string_view> parents = vocabulary.ancestors(item.id);
    return std::ranges::find(parents, any_type) != parents.end();
  };
  for (const Concept& item : vocabulary.concepts()) {
    const bool is_fraud = is_one_of(item, "fraud concepts");
    const bool is_kind = is_kind_of_fraud(item);
    const bool done = item.facet == Facet::measure || item.facet == Facet::operation;
    const bool is_deed = done && !is_one_of(item, "no deeds");
    const bool is_measure_of_fraud = is_one_of(item, "fraud measures");
    for (const Alias& alias : vocabulary.aliases(item)) {
      const bool names_fraud = is_fraud && (alias.strong || item.id != any_type);
      rules_.push_back(
          {.about = &item,
           .alias = &alias,
           .is_kind = is_kind,
           .names_fraud = names_fraud,
           .proves_fraud = is_fraud && (alias.strong || asks_for_more_than_the_report(alias)),
           .hints_at_fraud = is_measure_of_fraud || names_fraud,
           .is_deed = is_deed,
           .needs = compile_all(alias.needs),
           .unless = compile_all(alias.unless)});
      for (const std::string& text : alias.texts) {
        TokenStream words = analyzer.analyze(text);
        aliases_.add(words, static_cast<std::uint32_t>(texts_.size()));
        longest_alias_ = std::max(longest_alias_, words.size());
        if (item.facet == Facet::type || is_fraud) fraud_.add(words, 0);
        analyzer.give_back(std::move(words));
        texts_.push_back({rules_.size() - 1, text});
      }
    }
  }
  const auto set = [&](std::string_view name) {
    return contexts_.compile({.words = vocabulary.context_set(name)}, analyzer);
  };
  other_operations_ = set("other operations");
  contexts_.set_disguises(vocabulary.context_set("disguise"), analyzer);
  crackdown_ = CrackdownWords::compiled(set);
  for (const std::string_view name : {"remote fraud", "any fraud"}) {
    for (const std::string& word : vocabulary.context_set(name)) {
      fraud_.add(analyzer.analyze(word), 0);
    }
  }
}

Fate Tagger::judge(const Hit& hit, const ReportContext& context) const {
  const auto holds = [&](const ContextRule& rule) { return context.holds(rule, hit.span); };
  if (std::any_of(hit.rule->unless.begin(), hit.rule->unless.end(), holds)) return Fate::forbidden;
  if (std::all_of(hit.rule->needs.begin(), hit.rule->needs.end(), holds)) return Fate::accepted;
  return Fate::unproved;
}

void Tagger::accept_list_items(std::vector<Hit>& hits, const ReportContext& context) {
  for (Hit& hit : hits) {
    // An alias that asks for its neighbours says nothing by itself.
    if (hit.fate != Fate::unproved || hit.rule->about->facet != Facet::type ||
        asks_for_neighbours(*hit.rule)) {
      continue;
    }
    const auto& sentences = context.sentences(hit.span.field);
    const Sentence& sentence = sentences[sentence_of(sentences, hit.span.first)];
    std::set<std::string_view> others;
    for (const Hit& other : between(hits, hit.span.field, sentence.first, sentence.last)) {
      if (other.fate == Fate::accepted && other.span.last <= sentence.last &&
          other.rule->about->facet == Facet::type && other.rule->alias->strong &&
          !other.rule->about->parent.empty()) {
        others.insert(other.rule->about->id);
      }
    }
    others.erase(hit.rule->about->id);
    if (others.size() >= 2) hit.fate = Fate::listed;
  }
}

bool Tagger::asks_for_neighbours(const Rule& rule) {
  return std::any_of(rule.needs.begin(), rule.needs.end(), [](const ContextRule& need) {
    return need.scope != ContextScope::report && need.scope != ContextScope::sentence;
  });
}

std::span<const Tagger::Hit> Tagger::between(const std::vector<Hit>& hits, Field field,
                                             std::size_t from, std::size_t to) {
  const auto place = [](Field of, std::size_t token) {
    return static_cast<std::uint64_t>(of) << 32 | token;  // of some million tokens
  };
  const auto place_of = [&](const Hit& hit) { return place(hit.span.field, hit.span.first); };
  const std::span all(hits);
  const std::size_t first = lower_bound(all, place(field, from), place_of);
  return all.subspan(first, lower_bound(all, place(field, to), place_of) - first);
}

std::span<const Tagger::Hit> Tagger::near(const std::vector<Hit>& hits,
                                          const TokenSpan& span) const {
  return between(hits, span.field, span.first - std::min(span.first, longest_alias_), span.last);
}

std::vector<Tagger::Hit> Tagger::judged_hits(const ReportContext& context) const {
  std::vector<Hit> hits;
  for (const Field field : {Field::title, Field::text}) {
    for (const PhraseMatch& match : aliases_.find(context.stream(field))) {
      const Text& found = texts_[match.payload];
      hits.push_back({{field, match.first, match.last}, &rules_[found.rule], found.text});
      hits.back().fate = judge(hits.back(), context);
    }
  }
  accept_list_items(hits, context);
  for (Hit& hit : hits) {
    const auto forbids = [&](const Hit& other) {
      return other.fate == Fate::forbidden && other.rule->about == hit.rule->about &&
             overlap(other.span, hit.span) && size(other.span) > size(hit.span);
    };
    if (hit.is_accepted() && std::ranges::any_of(near(hits, hit.span), forbids)) {
      hit.fate = Fate::forbidden_within;
    }
  }
  std::vector<Hit*> longest_first;
  for (Hit& hit : hits) {
    if (hit.is_accepted()) longest_first.push_back(&hit);
  }
  std::stable_sort(longest_first.begin(), longest_first.end(),
                   [](const Hit* a, const Hit* b) { return size(a->span) > size(b->span); });
  for (Hit* hit : longest_first) {
    const auto covers = [&](const Hit& other) {
      return other.is_accepted() && holds(other.span, hit->span) && !same(other.span, hit->span);
    };
    if (std::ranges::any_of(near(hits, hit->span), covers)) hit->fate = Fate::covered;
  }
  return hits;
}

std::vector<Tagger::Hit> Tagger::accepted(std::vector<Hit> hits) {
  std::erase_if(hits, [](const Hit& hit) { return !hit.is_accepted(); });
  return hits;
}

Tagger::TagsByFacet Tagger::tags_of(const std::vector<Hit>& hits,
                                    const ReportContext& context) const {
  TagsByFacet tags;
  for (const Hit& hit : hits) {
    add_evidence(tags[static_cast<std::size_t>(hit.rule->about->facet)], hit.rule->about->id,
                 context.evidence_of(hit.span));
  }
  return tags;
}

void Tagger::add_local_operations(TagsByFacet& tags, const std::vector<Hit>& hits,
                                  const ReportContext& context, const FraudSentences& fraud) const {
  for (const Field field : {Field::title, Field::text}) {
    for (const OperationName& name : find_operation_names(context.stream(field))) {
      const TokenSpan span{field, name.first, name.last};
      if (context.find_in(span, other_operations_)) continue;
      const bool known = std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
        return hit.rule->about->facet != Facet::measure && overlap(hit.span, span);
      });
      if (!known && fraud.is_near(span)) {
        add_evidence(tags[static_cast<std::size_t>(Facet::operation)], name.id,
                     context.evidence_of(span));
      }
    }
  }
}

void Tagger::add_parents(std::vector<Tag>& tags) const {
  const std::size_t named = tags.size();
  for (std::size_t i = 0; i < named; ++i) {
    for (const std::string_view parent : vocabulary_.ancestors(tags[i].id)) {
      const bool known =
          std::any_of(tags.begin(), tags.end(), [&](const Tag& tag) { return tag.id == parent; });
      if (!known) tags.push_back({std::string(parent), true, tags[i].evidence});
    }
  }
}

bool Tagger::is_one_of(const Concept& item, std::string_view set) const {
  const std::vector<std::string>& ids = vocabulary_.context_set(set);
  std::vector<std::string_view> line = vocabulary_.ancestors(item.id);
  line.push_back(item.id);
  return std::find_first_of(line.begin(), line.end(), ids.begin(), ids.end()) != line.end();
}

bool Tagger::is_far(const Hit& hit, const std::optional<FraudSentences>& fraud) {
  const bool is_proved_type = hit.rule->alias->strong && hit.rule->about->facet == Facet::type;
  return !is_proved_type && !(fraud && fraud->is_near(hit.span));
}

void Tagger::judge_in_report(std::vector<Hit>& hits, const std::optional<FraudSentences>& fraud) {
  for (Hit& hit : hits)
    if (hit.is_accepted() && is_far(hit, fraud)) hit.fate = Fate::far;
  if (!fraud) return;
  std::set<std::string_view> of_the_case;
  std::vector<Hit*> advised;
  for (Hit& hit : hits) {
    if (!hit.is_accepted() || !hit.rule->is_kind) continue;
    if (fraud->is_advised(hit.span))
      advised.push_back(&hit);
    else
      of_the_case.insert(hit.rule->about->id);
  }
  // Where no kind is told, advice may name what the report describes.
  const auto last_act = advised.empty() || of_the_case.empty() ? std::nullopt : fraud->last_act();
  if (!last_act) return;
  const auto closes = [&](const Hit* hit) { return fraud->at(hit->span) >= *last_act; };
  for (const Hit* hit : advised)
    if (!closes(hit)) of_the_case.insert(hit->rule->about->id);
  for (Hit* hit : advised)
    if (!of_the_case.contains(hit->rule->about->id)) hit->fate = Fate::advised;
}

CrackdownSpans Tagger::crackdown_spans(const std::vector<Hit>& hits) {
  CrackdownSpans spans;
  for (const Hit& hit : hits) {
    if (!hit.is_accepted()) continue;
    if (hit.rule->names_fraud) spans.fraud.push_back(hit.span);
    if (hit.rule->proves_fraud) spans.proof.push_back(hit.span);
    if (hit.rule->hints_at_fraud) spans.hints.push_back(hit.span);
    if (hit.rule->is_deed) spans.deeds.push_back(hit.span);
  }
  return spans;
}

ConceptsFound Tagger::with_parents(TagsByFacet tags, bool crackdown) const {
  for (std::vector<Tag>& of_facet : tags) add_parents(of_facet);
  const auto of = [&](Facet facet) { return std::move(tags[static_cast<std::size_t>(facet)]); };
  return {.types = of(Facet::type),
          .measures = of(Facet::measure),
          .operations = of(Facet::operation),
          .agencies = of(Facet::agency),
          .crackdown = crackdown,
          .other_items = {}};
}

Tagger::Reading::Reading(const Tagger& tagger, const TokenStream& title, const TokenStream& text)
    : context(tagger.contexts_, title, text),
      hits(tagger.judged_hits(context)),
      clues{context, tagger.crackdown_, crackdown_spans(hits)} {
  if (proof_of_fraud(clues)) fraud.emplace(clues);
  judge_in_report(hits, fraud);
}

ConceptsFound Tagger::find(const TokenStream& title, const TokenStream& text) const {
  if (!fraud_.occurs_in(title) && !fraud_.occurs_in(text)) return {};  // most news
  Reading reading(*this, title, text);
  const std::optional<FraudSentences>& fraud = reading.fraud;
  const std::vector<Hit> hits = accepted(std::move(reading.hits));
  TagsByFacet tags = tags_of(hits, reading.context);
  if (fraud) add_local_operations(tags, hits, reading.context, *fraud);
  ConceptsFound found = with_parents(std::move(tags), fraud && fraud->first_act());
  if (found.crackdown) found.other_items = fraud->other_items();
  return found;
}

}  // namespace dragnet
