#include "indexer/json_record.h"

#include <algorithm>
#include <bit>
#include <string_view>
#include <utility>
#include <vector>

#include <simdjson.h>

#include "common/ascii.h"
#include "common/hash.h"
#include "common/key_table.h"
#include "indexer/columns.h"
#include "indexer/counted.h"
#include "indexer/limits.h"
#include "indexer/wordless.h"

namespace dragnet {

namespace {

namespace dom = simdjson::dom;

std::string_view name_of(dom::element_type type) {
  switch (type) {
    case dom::element_type::ARRAY:
      return "array";
    case dom::element_type::OBJECT:
      return "object";
    case dom::element_type::STRING:
      return "string";
    case dom::element_type::BOOL:
      return "truth value";
    case dom::element_type::NULL_VALUE:
      return "null";
    default:
      return "number";
  }
}

std::string with_article(std::string_view type) {
  if (type == "null") return std::string(type);
  return std::string(type == "array" || type == "object" ? "an " : "a ").append(type);
}

bool is_hex(std::string_view digits) {
  return digits.size() == 4 &&
         digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

// True for \uD800 ... \uDBFF (high) or \uDC00 ... \uDFFF at the start of rest.
bool starts_with_surrogate(std::string_view rest, bool high) {
  if (!rest.starts_with("\\u") || !is_hex(rest.substr(2, 4))) return false;
  const std::string_view second = high ? "89abAB" : "cdefCDEF";
  return (rest[2] == 'd' || rest[2] == 'D') && second.find(rest[3]) != std::string_view::npos;
}

// Escapes of half a surrogate pair stand for no character; they become U+FFFD.
std::string without_lone_surrogates(std::string_view line) {
  std::string mended;
  mended.reserve(line.size());
  for (std::size_t at = 0; at < line.size();) {
    const std::string_view rest = line.substr(at);
    std::size_t taken = rest.starts_with('\\') ? std::min<std::size_t>(2, rest.size()) : 1;
    if (starts_with_surrogate(rest, true) && starts_with_surrogate(rest.substr(6), false)) {
      taken = 12;
    } else if (starts_with_surrogate(rest, true) || starts_with_surrogate(rest, false)) {
      mended += "\\uFFFD";
      at += 6;
      continue;
    }
    mended += rest.substr(0, taken);
    at += taken;
  }
  return mended;
}

// Whole numbers that are longer than the parser reads, as ids may be, become strings.
std::string with_long_numbers_quoted(std::string_view text) {
  constexpr std::size_t longest_read = 18;  // digits that fit into 64 bits in any case
  std::string mended;
  mended.reserve(text.size() + 2);
  bool in_string = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t number =
        in_string ? 0 : std::min(text.find_first_not_of("+-.0123456789eE", at), text.size()) - at;
    const std::size_t character = in_string && text[at] == '\\' ? 2 : 1;
    const std::string_view part = text.substr(at, std::max(number, character));
    const bool is_long = number > longest_read && part.front() != '0' &&
                         part.find_first_not_of("0123456789") == std::string_view::npos;
    const std::string_view quote = is_long ? "\"" : "";
    mended.append(quote).append(part).append(quote);
    in_string = in_string != (part == "\"");
    at += part.size();
  }
  return mended;
}

// Of a line that is no JSON: the parser looks for the end of the outermost bracket before it
// counts.
bool is_too_deep(std::string_view line) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (in_string && c == '\\') {
      ++at;
    } else if (c == '"') {
      in_string = !in_string;
    } else if (!in_string && (c == '[' || c == '{')) {
      if (++depth > max_json_depth) return true;
    } else if (!in_string && (c == ']' || c == '}') && depth > 0) {
      --depth;
    }
  }
  return false;
}

std::string value_of(const dom::element& element) {
  if (element.is_null()) return {};
  if (element.is_string()) return std::string(std::string_view(element));
  return simdjson::minify(element);
}

// NULs are read as blanks, as those of a text file; returns how many there were.
std::size_t without_nuls(Fields& fields) {
  std::size_t nuls = 0;
  for (auto& [name, value] : fields) {
    for (std::string* part : {&name, &value}) {
      if (part->find('\0') == std::string::npos) continue;
      nuls += static_cast<std::size_t>(std::ranges::count(*part, '\0'));
      std::ranges::replace(*part, '\0', ' ');
    }
  }
  return nuls;
}

struct ObjectFields {
  Fields fields;
  std::vector<std::string> wrong_types;  // "date: object, expected string"
  std::vector<std::string> duplicates;   // names
};

ObjectFields fields_of(const dom::object& object) {
  ObjectFields result;
  result.fields.reserve(object.size());
  KeyTable places;  // in the fields, by a hash of the name
  for (const auto [key, value] : object) {
    if ((value.is_array() || value.is_object()) && is_known_column(key)) {
      result.wrong_types.push_back(std::string(key) + ": " + std::string(name_of(value.type())) +
                                   ", expected string");
      continue;
    }
    const auto next = static_cast<std::uint32_t>(result.fields.size());
    const std::uint32_t place = places.insert(hash64(key) | 1, next);
    if (place == next || result.fields[place].first != key) {
      result.fields.emplace_back(key, value_of(value));
    } else {
      result.fields[place].second = value_of(value);
      result.duplicates.emplace_back(key);
    }
  }
  return result;
}

}  // namespace

struct JsonRecords::Parser {
  dom::parser parser;
  simdjson::padded_string mended;
  static constexpr std::size_t usual_room = 64 << 10;  // for a record; more is made as needed

  // The parser reads on behind the text, so it copies one with too little behind it.
  simdjson::simdjson_result<dom::element> parse(std::string_view text, std::size_t behind) {
    if (parser.max_depth() != max_json_depth || parser.capacity() < text.size()) {
      const std::size_t room = std::bit_ceil(std::max(text.size(), usual_room));
      const simdjson::error_code error = parser.allocate(room, max_json_depth);
      if (error != simdjson::SUCCESS) return error;
    }
    const bool copy = behind < simdjson::SIMDJSON_PADDING;
    const auto document = parser.parse(text.data(), text.size(), copy);
    if (document.error() != simdjson::STRING_ERROR && document.error() != simdjson::NUMBER_ERROR)
      return document;
    mended = simdjson::padded_string(with_long_numbers_quoted(without_lone_surrogates(text)));
    return parser.parse(mended);
  }
};

namespace {

std::optional<Record> read_object(const dom::object& object, const Origin& origin,
                                  Diagnostics& diagnostics) {
  ObjectFields found = fields_of(object);
  const std::size_t nuls = without_nuls(found.fields);
  if (nuls > 0) diagnostics.info(origin, "nul-bytes", counted(nuls, "NUL") + " read as blanks");
  Record record = record_of(std::move(found.fields), origin);
  if (is_wordless(record.text)) {
    diagnostics.reject(origin, "json-no-text",
                       found.wrong_types.empty() ? "neither text nor body nor content"
                                                 : found.wrong_types.front());
    return {};
  }
  for (const std::string& wrong : found.wrong_types) {
    diagnostics.partial(origin, "json-field-type", wrong);
  }
  for (const std::string& name : found.duplicates) {
    diagnostics.info(origin, "json-duplicate-name", name + ": the last one counts");
  }
  return record;
}

}  // namespace

JsonRecords::JsonRecords() : parser_(std::make_unique<Parser>()) {}
JsonRecords::~JsonRecords() = default;
JsonRecords::JsonRecords(JsonRecords&&) noexcept = default;

std::optional<Record> JsonRecords::read(std::string_view text, std::size_t behind,
                                        const Origin& origin, Diagnostics& diagnostics) {
  const simdjson::simdjson_result<dom::element> document = parser_->parse(text, behind);
  const bool broken = document.error() != simdjson::SUCCESS;
  if (broken && is_too_deep(text)) {
    diagnostics.reject(origin, "json-too-deep",
                       "nested deeper than " + std::to_string(max_json_depth));
    return {};
  }
  if (broken) {
    diagnostics.reject(origin, "json-syntax", simdjson::error_message(document.error()));
    return {};
  }
  const dom::element element = document.value_unsafe();
  if (element.is_object()) return read_object(element, origin, diagnostics);
  diagnostics.reject(origin, "json-syntax",
                     "found " + with_article(name_of(element.type())) + ", expected an object");
  return {};
}

}  // namespace dragnet
