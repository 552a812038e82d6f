#include "indexer/html_tokenizer.h"

#include <algorithm>

#include "common/ascii.h"
#include "indexer/html_entities.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

// Elements whose content is no markup, and whether it is kept.
struct RawElement {
  std::string_view name;
  bool kept;
};
constexpr RawElement raw_elements[] = {{"script", false}, {"style", false},   {"xmp", false},
                                       {"iframe", false}, {"noembed", false}, {"noframes", false},
                                       {"title", true},   {"textarea", true}};

// Where "</name" begins, or npos.
std::size_t find_end_tag(std::string_view page, std::size_t from, std::string_view name) {
  for (std::size_t at = page.find("</", from); at != std::string_view::npos;
       at = page.find("</", at + 2)) {
    const std::string_view rest = page.substr(at + 2);
    if (rest.size() < name.size() || ascii_lower(rest.substr(0, name.size())) != name) continue;
    if (rest.size() == name.size() || !is_ascii_letter(rest[name.size()])) return at;
  }
  return std::string_view::npos;
}

}  // namespace

std::string_view HtmlToken::attribute(std::string_view wanted) const {
  for (const auto& [key, value] : attributes) {
    if (key == wanted) return value;
  }
  return {};
}

bool HtmlToken::has_attribute(std::string_view wanted) const {
  return std::ranges::any_of(attributes, [&](const auto& pair) { return pair.first == wanted; });
}

HtmlToken HtmlTokenizer::next() {
  while (at_ < page_.size()) {
    if (page_[at_] != '<') return read_text();
    const char second = at(at_ + 1);
    if (is_ascii_letter(second)) return read_start_tag();
    if (second == '/' && is_ascii_letter(at(at_ + 2))) return read_end_tag();
    if (second != '!' && second != '?' && second != '/') return read_text();
    skip_declaration();
  }
  return {};
}

// Text goes on over a "<" that opens nothing.
HtmlToken HtmlTokenizer::read_text() {
  std::size_t end = at_ + 1;
  while (true) {
    end = std::min(page_.find('<', end), page_.size());
    const char second = at(end + 1);
    if (end == page_.size() || is_ascii_letter(second) || second == '/' || second == '!' ||
        second == '?') {
      break;
    }
    ++end;
  }
  HtmlToken token;
  token.kind = HtmlTokenKind::text;
  token.text = decode_entities(page_.substr(at_, end - at_));
  at_ = end;
  return token;
}

HtmlToken HtmlTokenizer::read_start_tag() {
  ++at_;
  HtmlToken tag;
  tag.kind = HtmlTokenKind::start_tag;
  tag.name = read_tag_name();
  skip_blanks();
  while (at_ < page_.size() && page_[at_] != '>') {
    read_attribute(tag);
    skip_blanks();
  }
  if (at_ < page_.size()) ++at_;
  read_raw_content(tag);
  return tag;
}

HtmlToken HtmlTokenizer::read_end_tag() {
  at_ += 2;
  HtmlToken tag;
  tag.kind = HtmlTokenKind::end_tag;
  tag.name = read_tag_name();
  at_ = std::min(page_.find('>', at_), page_.size() - 1) + 1;
  return tag;
}

// Comments, doctypes, processing instructions and "</" before anything but a letter.
void HtmlTokenizer::skip_declaration() {
  const bool comment = page_.substr(at_).starts_with("<!--");
  // "<!-->" and "<!--->" are whole comments.
  const std::size_t end = comment ? page_.find("-->", at_ + 2) : page_.find('>', at_);
  if (end == std::string_view::npos) {
    if (comment) unclosed_comment_ = at_;
    at_ = page_.size();
    return;
  }
  at_ = end + (comment ? 3 : 1);
}

void HtmlTokenizer::skip_blanks() {
  at_ = std::min(page_.find_first_not_of(blanks, at_), page_.size());
}

std::string HtmlTokenizer::read_tag_name() {
  const std::size_t end = std::min(page_.find_first_of(" \t\r\n\f/>", at_), page_.size());
  const std::string name = ascii_lower(page_.substr(at_, end - at_));
  at_ = end;
  return name;
}

void HtmlTokenizer::read_attribute(HtmlToken& tag) {
  const std::size_t begin = at_;
  // A "=" in the first place belongs to the name.
  const std::size_t end = std::min(page_.find_first_of(" \t\r\n\f/>=", begin + 1), page_.size());
  at_ = end;
  if (page_[begin] == '/') {
    at_ = begin + 1;
    return;
  }
  skip_blanks();
  const std::string_view value = at(at_) == '=' ? read_attribute_value() : std::string_view();
  if (tag.attributes.size() >= max_html_attributes || value.size() > max_html_attribute_bytes) {
    attributes_limited_ = true;
    return;
  }
  tag.attributes.emplace_back(ascii_lower(page_.substr(begin, end - begin)),
                              decode_entities(value));
}

// at_ is at the "=".
std::string_view HtmlTokenizer::read_attribute_value() {
  ++at_;
  skip_blanks();
  const char quote = at(at_);
  if (quote == '"' || quote == '\'') {
    const std::size_t end = page_.find(quote, at_ + 1);
    if (end != std::string_view::npos) {
      const std::string_view value = page_.substr(at_ + 1, end - at_ - 1);
      at_ = end + 1;
      return value;
    }
  }
  const std::size_t end = std::min(page_.find_first_of(" \t\r\n\f>", at_), page_.size());
  const std::string_view value = page_.substr(at_, end - at_);
  at_ = end;
  return value;
}

void HtmlTokenizer::read_raw_content(HtmlToken& tag) {
  const auto* raw = std::ranges::find(raw_elements, tag.name, &RawElement::name);
  if (raw == std::end(raw_elements)) return;
  // Each end tag is searched for in vain once only, or time would be quadratic.
  const bool hopeless = std::ranges::find(never_closed_, tag.name) != never_closed_.end();
  const std::size_t end = hopeless ? std::string_view::npos : find_end_tag(page_, at_, tag.name);
  if (end == std::string_view::npos) {
    if (!hopeless) never_closed_.push_back(tag.name);
    if (!raw->kept) at_ = page_.size();
    return;
  }
  if (raw->kept) tag.text = decode_entities(page_.substr(at_, end - at_));
  at_ = end;
}

}  // namespace dragnet
