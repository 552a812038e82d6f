#include "indexer/reader_jsonl.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <simdjson.h>

#include "common/ascii.h"
#include "indexer/columns.h"
#include "indexer/limits.h"

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

struct ObjectFields {
  Fields fields;
  std::vector<std::string> wrong_types;  // "date: object, expected string"
  std::vector<std::string> duplicates;   // names
};

ObjectFields fields_of(const dom::object& object) {
  ObjectFields result;
  std::unordered_map<std::string_view, std::size_t> places;
  for (const auto [key, value] : object) {
    if ((value.is_array() || value.is_object()) && is_known_column(key)) {
      result.wrong_types.push_back(std::string(key) + ": " + std::string(name_of(value.type())) +
                                   ", expected string");
      continue;
    }
    const auto [place, first] = places.emplace(key, result.fields.size());
    if (first) {
      result.fields.emplace_back(key, value_of(value));
    } else {
      result.fields[place->second].second = value_of(value);
      result.duplicates.emplace_back(key);
    }
  }
  return result;
}

class JsonlReader : public Reader {
 public:
  JsonlReader(std::string text, const std::string& path)
      : text_(std::move(text)), path_(path), parser_(max_record_bytes) {}

  std::optional<Record> next(Diagnostics& diagnostics) override {
    while (at_ < text_.size()) {
      const std::size_t end = std::min(text_.find('\n', at_), text_.size());
      const std::string_view line = std::string_view(text_).substr(at_, end - at_);
      const Origin origin{path_, record_ + 1, at_};
      at_ = end + 1;
      if (is_ascii_blank(line)) continue;
      ++record_;
      std::optional<Record> record = read_line(line, origin, diagnostics);
      if (!record) continue;
      diagnostics.count_seen();
      return record;
    }
    return {};
  }

 private:
  std::optional<Record> read_line(std::string_view line, const Origin& origin,
                                  Diagnostics& diagnostics) {
    const auto reject = [&](std::string_view code, const std::string& text) {
      diagnostics.reject(origin, code, text);
      return std::optional<Record>();
    };
    if (line.size() > max_record_bytes) {
      return reject("record-too-large", "a line of " + std::to_string(line.size()) +
                                            " bytes, at most " + std::to_string(max_record_bytes));
    }
    const simdjson::simdjson_result<dom::element> document = parse(line);
    const bool broken = document.error() != simdjson::SUCCESS;
    if (broken && is_too_deep(line)) {
      return reject("json-too-deep", "nested deeper than " + std::to_string(max_json_depth));
    }
    if (broken) {
      return reject("json-syntax", simdjson::error_message(document.error()));
    }
    const dom::element element = document.value_unsafe();
    if (!element.is_object()) {
      return reject("json-syntax",
                    "found " + with_article(name_of(element.type())) + ", expected an object");
    }
    return read_object(element, origin, diagnostics);
  }

  // The line lies in text_. The parser reads ahead, so it copies a line with too little behind it.
  simdjson::simdjson_result<dom::element> parse(std::string_view line) {
    if (parser_.max_depth() != max_json_depth) {
      const simdjson::error_code error = parser_.allocate(max_record_bytes, max_json_depth);
      if (error != simdjson::SUCCESS) return error;
    }
    const auto behind = static_cast<std::size_t>(text_.data() + text_.size() - line.end());
    const bool copy = behind < simdjson::SIMDJSON_PADDING;
    const auto document = parser_.parse(line.data(), line.size(), copy);
    if (document.error() != simdjson::STRING_ERROR) return document;
    mended_ = simdjson::padded_string(without_lone_surrogates(line));
    return parser_.parse(mended_);
  }

  static std::optional<Record> read_object(const dom::object& object, const Origin& origin,
                                           Diagnostics& diagnostics) {
    ObjectFields found = fields_of(object);
    Record record = record_of(std::move(found.fields), origin);
    if (is_ascii_blank(record.text)) {
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

  std::string text_;  // the file
  std::string path_;
  dom::parser parser_;
  simdjson::padded_string mended_;
  std::size_t at_ = 0;
  std::size_t record_ = 0;
};

}  // namespace

std::unique_ptr<Reader> make_jsonl_reader(std::string text, const std::string& path) {
  return std::make_unique<JsonlReader>(std::move(text), path);
}

}  // namespace dragnet
