// JSON: the contract of both programs' output.
//
// The only header that knows the JSON library; everything else says dragnet::Json.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "common/date.h"
#include "common/knowledge.h"
#include "common/label.h"
#include "common/report.h"

namespace dragnet {

using Json = nlohmann::ordered_json;  // members keep the order of the contract

// The object of the contract (version 1), "type":"report" first; evidence is re-sliced from title
// and text. with_text adds "text".
Json report_json(const Report& report, const Knowledge& knowledge, bool with_text);

// Its parts, for the hits of a search.
Json tag_json(const Tag& tag, const Report& report, const Knowledge& knowledge);
Json tags_json(const std::vector<Tag>& tags, const Report& report, const Knowledge& knowledge);
Json place_json(std::string_view id,
                const Knowledge& knowledge);  // {"id":…,"name":{"en":…,"zh":…}}, null for ""
Json primary_place_json(const PrimaryPlace& place,
                        const Knowledge& knowledge);  // null for a national report
Json figures_json(const Report& report);
Json evidence_json(const Evidence& evidence, const Report& report);

// Whole numbers without a fraction: 151, not 151.0; null for what is not finite.
Json number_json(double value);

// {"en":…,"zh":…}
Json name_json(const Label& label);

// null for "", for no number and for no date.
Json or_null(std::string_view text);
Json or_null(const std::optional<double>& number);
Json or_null(const std::optional<Date>& date);

// One line, always valid UTF-8 (anything else becomes U+FFFD) and without a control character.
std::string to_line(const Json& json);

}  // namespace dragnet
