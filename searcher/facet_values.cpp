#include "searcher/facet_values.h"

#include <algorithm>
#include <array>
#include <set>

#include "common/analyzer.h"
#include "common/date.h"
#include "common/facet_tally.h"
#include "common/local_operation.h"
#include "common/near_names.h"
#include "common/normalize.h"
#include "common/schema.h"
#include "common/typed_date.h"
#include "searcher/add_once.h"

namespace dragnet {

namespace {

// The values of the facets that are not in any vocabulary, with the names they are typed by.
struct FixedValue {
  Facet facet;
  std::string_view id;
  std::string_view en;
  std::string_view zh;
};
constexpr std::array<FixedValue, 4> fixed_values{
    {{Facet::kind, "crackdown", "crackdown", "打击行动"},
     {Facet::kind, "other", "other", "其他"},
     {Facet::language, "en", "English", "英文"},
     {Facet::language, "zh", "Chinese", "中文"}}};

// Where the names of a facet are looked up, one after the other: operations are measures too.
std::vector<Facet> facets_named_in(Facet facet) {
  if (facet == Facet::measure) return {Facet::measure, Facet::operation};
  return {facet};
}

std::string unit_of(const Gazetteer& gazetteer, Facet facet, std::string_view id) {
  switch (facet) {
    case Facet::city:
      return gazetteer.city_of(id);
    case Facet::province:
      return gazetteer.province_of(id);
    case Facet::county:
      return gazetteer.county_of(id);
    default:
      return std::string(id);
  }
}

std::vector<std::string> concepts_named(Facet facet, std::string_view typed,
                                        const Vocabulary& vocabulary) {
  std::vector<std::string> ids;
  for (const Facet each : facets_named_in(facet)) {
    if (!ids.empty()) break;
    for (const Concept* item : vocabulary.named(typed, each)) add_once(ids, item->id);
  }
  return ids;
}

// A retired name stands for itself and for what the place is called today.
std::vector<std::string> places_named(Facet facet, std::string_view typed,
                                      const Gazetteer& gazetteer) {
  std::vector<std::string> ids;
  for (const Place* place : gazetteer.named(typed)) {
    for (const std::string_view id : {place->id, place->successor}) {
      if (!id.empty() && unit_of(gazetteer, facet, id) == id) add_once(ids, std::string(id));
    }
  }
  return ids;
}

std::vector<std::string> fixed_named(Facet facet, std::string_view typed) {
  const std::string key = name_key(typed);
  std::vector<std::string> ids;
  for (const FixedValue& value : fixed_values) {
    const bool named = key == value.id || key == name_key(value.en) || key == name_key(value.zh);
    if (value.facet == facet && named) add_once(ids, std::string(value.id));
  }
  return ids;
}

// Years and months are known by their form.
std::vector<std::string> dates_named(Facet facet, std::string_view typed) {
  const std::optional<Date> date = parse_typed_date(typed);
  if (!date || date->day != 0 || (facet == Facet::month) != (date->month != 0)) return {};
  return {to_string(*date)};
}

std::vector<std::string> values_in_index(Facet facet, const StoredReports& reports) {
  std::vector<std::string> values;
  for (const auto& [id, count] : tally_of_all(facet, reports).values) values.emplace_back(id);
  return values;
}

std::vector<std::string> sources_named(std::string_view typed, const StoredReports& reports) {
  const std::string key = name_key(typed);
  std::vector<std::string> ids;
  for (const std::string& source : values_in_index(Facet::source, reports)) {
    if (name_key(source) == key) ids.push_back(source);
  }
  return ids;
}

constexpr std::size_t most_frequent = 8;

// Operations of one place are in no vocabulary; the index knows them by their id, which may be
// typed, or the name it is made of.
std::vector<std::string> ids_in_index(Facet facet, std::string_view typed,
                                      const StoredReports& reports) {
  const TokenStream name = Analyzer().analyze(typed);
  for (std::string id : {std::string(typed), local_operation_id(name, 0, name.size())})
    if (first_living(facet_term(facet, id), reports)) return {std::move(id)};
  return {};
}

std::vector<std::string> ids_named(Facet facet, std::string_view typed, const IndexReader& index) {
  if (facet == Facet::source) return sources_named(typed, index.reports());
  if (is_time(facet)) return dates_named(facet, typed);
  if (!is_concept(facet) && !is_place(facet)) return fixed_named(facet, typed);
  std::vector<std::string> ids = ids_named(facet, typed, index.knowledge());
  return is_concept(facet) && ids.empty() ? ids_in_index(facet, typed, index.reports()) : ids;
}

std::vector<std::string> concept_names(Facet facet, const Vocabulary& vocabulary) {
  const std::vector<Facet> facets = facets_named_in(facet);
  std::vector<std::string> names;
  for (const Concept& item : vocabulary.concepts()) {
    if (std::ranges::find(facets, item.facet) == facets.end()) continue;
    names.insert(names.end(), {item.id, item.en, item.zh});
    for (const Alias& alias : vocabulary.aliases(item))
      names.insert(names.end(), alias.texts.begin(), alias.texts.end());
  }
  return names;
}

std::vector<std::string> place_names(Facet facet, const Gazetteer& gazetteer) {
  std::vector<std::string> names;
  for (const Place& place : gazetteer.places()) {
    if (unit_of(gazetteer, facet, place.id) != place.id) continue;
    for (const std::string_view name : {place.en, place.zh}) names.emplace_back(name);
  }
  return names;
}

std::vector<std::string> names_of(Facet facet, const IndexReader& index) {
  if (is_concept(facet)) return concept_names(facet, index.knowledge().vocabulary);
  if (is_place(facet)) return place_names(facet, index.knowledge().gazetteer);
  if (facet == Facet::source || is_time(facet)) return values_in_index(facet, index.reports());
  std::vector<std::string> names;
  for (const FixedValue& value : fixed_values) {
    if (value.facet == facet) names.emplace_back(value.id);
  }
  return names;
}

// The facets for which the typed value would be known: a county typed as a city.
std::string elsewhere(Facet facet, std::string_view typed, const IndexReader& index) {
  for (const Facet other : all_facets()) {
    const bool kindred =
        (is_place(facet) && is_place(other)) || (is_concept(facet) && is_concept(other));
    if (other == facet || !kindred || ids_named(other, typed, index).empty()) continue;
    return "it is known as " + std::string(name_of(other));
  }
  return "";
}

// The labels of the values that most reports have, with how many.
std::vector<NearWord> frequent_values(const std::vector<std::string>& ids, Facet facet,
                                      const IndexReader& index) {
  std::vector<NearWord> values;
  for (const std::string& id : ids) {
    values.push_back({label_of(facet, id, index.knowledge()).en,
                      count_living(facet_term(facet, id), index.reports())});
  }
  std::ranges::stable_sort(values, std::ranges::greater(), &NearWord::reports);
  if (values.size() > most_frequent) values.resize(most_frequent);
  return values;
}

std::string missing_value(Facet facet, const IndexReader& index) {
  const std::vector<std::string> ids = values_in_index(facet, index.reports());
  std::string text(name_of(facet));
  text += " needs a value: ";
  for (const NearWord& value : frequent_values(ids, facet, index)) {
    text.append(value.word).append(" (").append(std::to_string(value.reports)).append("), ");
  }
  if (ids.empty()) return text + "no report has one";
  if (ids.size() <= most_frequent) return text.substr(0, text.size() - 2);
  return text + "and " + std::to_string(ids.size() - most_frequent) + " more";
}

}  // namespace

std::vector<std::string> ids_named(Facet facet, std::string_view name, const Knowledge& knowledge) {
  if (is_concept(facet)) return concepts_named(facet, name, knowledge.vocabulary);
  if (is_place(facet)) return places_named(facet, name, knowledge.gazetteer);
  return {};
}

std::vector<NearWord> near_values(Facet facet, std::string_view typed, const IndexReader& index) {
  std::vector<NearWord> near;
  for (std::string& name : near_names(typed, names_of(facet, index))) {
    std::size_t reports = 0;
    for (const std::string& id : ids_named(facet, name, index))
      reports += count_living(facet_term(facet, id), index.reports());
    near.push_back({std::move(name), reports});
  }
  return near;
}

std::string did_you_mean(const std::vector<NearWord>& near) {
  std::vector<std::string> words;
  for (const auto& [word, reports] : near)
    words.push_back(reports > 0 ? word + " (" + std::to_string(reports) + ")" : word);
  return did_you_mean(words);
}

bool is_value(Facet facet, std::string_view typed, const IndexReader& index) {
  return !name_key(typed).empty() && !ids_named(facet, typed, index).empty();
}

FacetLookup look_up(Facet facet, std::string_view typed, const IndexReader& index) {
  if (name_key(typed).empty()) return {.ids = {}, .problem = missing_value(facet, index)};
  FacetLookup lookup{.ids = ids_named(facet, typed, index), .problem = ""};
  if (!lookup.ids.empty()) return lookup;
  std::string help = elsewhere(facet, typed, index);
  if (help.empty()) help = did_you_mean(near_values(facet, typed, index));
  if (help.empty()) help = suggestion(typed, names_of(facet, index));
  if (help.empty()) help = "--facet " + std::string(name_of(facet)) + ":0 lists those there are";
  lookup.problem = unknown(name_of(facet), typed, help);
  return lookup;
}

Label label_of(Facet facet, const std::string& id, const Knowledge& knowledge) {
  if (is_concept(facet) || is_place(facet)) return label_of(id, knowledge);
  for (const FixedValue& value : fixed_values) {
    if (value.facet == facet && value.id == id)
      return {std::string(value.en), std::string(value.zh)};
  }
  return {id, id};
}

std::string region_beside_name(Facet facet, const std::string& id, const Knowledge& knowledge) {
  if (!is_place(facet)) return "";
  const Gazetteer& gazetteer = knowledge.gazetteer;
  const Place* const place = gazetteer.find(id);
  if (place == nullptr || place->level == PlaceLevel::province) return "";
  const std::string province = gazetteer.province_of(id);
  const std::string city = gazetteer.city_of(id);
  std::string region;
  for (const std::string& other_id : places_named(facet, place->en, gazetteer)) {
    const Place* const other = gazetteer.find(other_id);
    if (other == place || other->en != place->en || other->level > place->level ||
        other->successor == id)
      continue;
    const bool is_beside = other->level == place->level;
    const bool is_in_same_city = is_beside && gazetteer.city_of(other_id) == city;
    if (is_in_same_city || other_id == place->successor) return std::string(place->zh_full);
    if (is_beside && gazetteer.province_of(other_id) == province)
      region = label_of(city, knowledge).en;
    if (region.empty()) region = label_of(province, knowledge).en;
  }
  return region;
}

std::vector<std::string> names_beginning_with(Facet facet, std::string_view typed,
                                              const IndexReader& index) {
  const std::string key = name_key(typed);
  std::set<std::string> names;
  for (const std::string& id : values_in_index(facet, index.reports())) {
    const Label label = label_of(facet, id, index.knowledge());
    for (const std::string& name : {label.en, label.zh, id}) {
      const bool coded = name == id && label.en != id && is_place(facet);
      if (!coded && name_key(name).starts_with(key)) names.insert(name);
    }
  }
  return {names.begin(), names.end()};
}

}  // namespace dragnet
