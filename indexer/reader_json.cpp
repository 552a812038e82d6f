#include "indexer/reader_json.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "common/one_of.h"
#include "indexer/json_record.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

// Follows brackets and strings until the object or string that began at the first byte is closed.
class ValueEnd {
 public:
  // Goes on with the bytes that follow; the value's size once it is closed.
  std::optional<std::size_t> find_in(std::string_view value) {
    for (; at_ < value.size(); ++at_) {
      const char c = value[at_];
      if (std::exchange(escaped_, false)) continue;
      if (in_string_) {
        escaped_ = c == '\\';
        in_string_ = c != '"';
        if (!in_string_ && depth_ == 0) return at_ + 1;
      } else if (c == '"') {
        in_string_ = true;
      } else if (c == '{' || c == '[') {
        ++depth_;
      } else if ((c == '}' || c == ']') && --depth_ == 0) {
        return at_ + 1;
      }
    }
    return {};
  }

 private:
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
};

// The number, truth value or null that the text begins with; "" if it is none.
std::string_view bare_scalar(std::string_view text) {
  const std::string_view word = text.substr(0, text.find_first_of(" \t\r\n,[]{}\""));
  constexpr std::string_view names[] = {"null", "true", "false"};
  const bool is_number = word.find_first_not_of("+-.0123456789eE") == std::string_view::npos;
  return is_number || is_one_of(names, word) ? word : std::string_view();
}

class JsonReader : public Reader {
 public:
  JsonReader(TextWindow text, const std::string& path) : text_(std::move(text)), path_(path) {}

  std::optional<Record> next(Diagnostics& diagnostics) override {
    while (!ended_) {
      pass_between(diagnostics);
      if (ended_) break;
      const Origin origin{path_, ++record_, text_.offset()};
      const std::string_view value = next_value(origin, diagnostics);
      if (value.empty()) break;
      std::optional<Record> record =
          records_.read(value, text_.remaining() - value.size(), origin, diagnostics);
      text_.advance(value.size());
      if (record) return record;
    }
    return {};
  }

 private:
  // Blanks, commas, and the brackets of the array around the values.
  void pass_between(Diagnostics& diagnostics) {
    while (true) {
      const std::string_view ahead = text_.ahead(1, diagnostics);
      if (ahead.empty()) return end(diagnostics);
      const std::size_t value = std::min(ahead.find_first_not_of(" \t\r\n,[]"), ahead.size());
      for (const char c : ahead.substr(0, value)) open_arrays_ += (c == '[') - (c == ']');
      text_.advance(value);
      if (value < ahead.size()) return;
    }
  }

  // An object, or in an array any element that is no array: what is no report costs itself only.
  // Empty, and reported, when there is none that can be read.
  std::string_view next_value(const Origin& origin, Diagnostics& diagnostics) {
    constexpr std::size_t longest_scalar = 400;  // digits of a double that is written out
    std::string_view ahead = text_.ahead(longest_scalar, diagnostics);
    const bool is_string = ahead.front() == '"';
    if (ahead.front() != '{' && (!is_string || open_arrays_ == 0)) {
      const std::string_view scalar = open_arrays_ > 0 ? bare_scalar(ahead) : std::string_view();
      return !scalar.empty() ? scalar
                             : give_up(origin, "json-syntax", "expected an object", diagnostics);
    }
    const std::string kind = is_string ? "a string" : "an object";
    ValueEnd value_end;
    while (true) {
      const std::optional<std::size_t> size = value_end.find_in(ahead);
      if (size.value_or(ahead.size()) > max_record_bytes) {
        return give_up(origin, "record-too-large",
                       kind + " of more than " + std::to_string(max_record_bytes) + " bytes",
                       diagnostics);
      }
      if (size) return ahead.substr(0, *size);
      if (text_.ended()) break;
      ahead = text_.ahead(ahead.size() + 1, diagnostics);
    }
    if (text_.is_cut()) {
      end(diagnostics);
      return {};
    }
    return give_up(origin, "json-syntax", kind + " that is not closed", diagnostics);
  }

  std::string_view give_up(const Origin& origin, std::string_view code, std::string text,
                           Diagnostics& diagnostics) {
    diagnostics.reject(origin, code, text + "; the rest is not read");
    ended_ = true;
    return {};
  }

  void end(Diagnostics& diagnostics) {
    ended_ = true;
    if (const auto problem = text_.problem()) {
      report(*problem, {path_, record_ + 1, {}}, diagnostics);
    } else if (open_arrays_ > 0) {
      diagnostics.partial({path_, record_ + 1, {}}, "json-syntax", "an array that is not closed");
    }
  }

  TextWindow text_;
  std::string path_;
  JsonRecords records_;
  std::size_t record_ = 0;
  std::int64_t open_arrays_ = 0;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<Reader> make_json_reader(TextWindow text, const std::string& path) {
  return std::make_unique<JsonReader>(std::move(text), path);
}

}  // namespace dragnet
