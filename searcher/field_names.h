// The names that fields of the query language have.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/facet.h"
#include "common/figure.h"

namespace dragnet {

// What a field is called that is typed so: "city" for City and 城市, of either script, and "foo"
// for Foo; "cases-filed-change" for 立案同比. Empty for what is written as no field's name.
std::string field_name(std::string_view typed);
// The facet or kind of figures of such a name; none for another one.
std::optional<Facet> facet_typed(std::string_view typed);
std::optional<FigureKind> kind_typed(std::string_view typed);

// The Chinese names of a field, parted by blanks; empty for none.
std::string_view chinese_names_of(std::string_view field);

// Whether there is a field of the name.
bool is_field(std::string_view name);

// For messages: "fields: title, …".
std::string all_fields();

// The fields, or kinds of figures, that are called nearly so; kinds also where one of their words
// is: suspects-arrested for arrests.
std::vector<std::string> near_fields(std::string_view name);
std::vector<std::string> near_kinds(std::string_view name);

bool is_near_kind(std::string_view name);  // in Chinese too
// The near kinds, in Chinese too, as a question, or all that are known.
std::string suggested_kinds(std::string_view name);

}  // namespace dragnet
