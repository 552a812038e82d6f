// Cuts a page into tags and text, without a tree: nesting of any depth costs no stack, and time is
// linear in the page.
//
// Follows the tokenizer of the HTML standard where pages depend on it (quoting, comments, the raw
// text of scripts, character references, void elements) and is milder where the standard throws
// text away: what follows an unclosed title or textarea is read as markup. Neither gumbo 0.10 nor
// libxml2 2.9 gets through 200,000 nested elements and 100,000 attributes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dragnet {

enum class HtmlTokenKind : unsigned char { text, start_tag, end_tag, end_of_page };

struct HtmlToken {
  HtmlTokenKind kind = HtmlTokenKind::end_of_page;
  std::string name;  // of tags, lower case
  std::string text;  // decoded; of `title` and `textarea` start tags: what is in the element
  std::vector<std::pair<std::string, std::string>>
      attributes;  // names in lower case, values decoded

  // Empty when there is none; lives as long as the token.
  std::string_view attribute(std::string_view wanted) const;
  bool has_attribute(std::string_view wanted) const;
};

// The page must outlive the tokenizer and be valid UTF-8.
class HtmlTokenizer {
 public:
  explicit HtmlTokenizer(std::string_view page) : page_(page) {}

  // Scripts, styles, comments and declarations are passed over, the content of title and textarea
  // comes with the start tag.
  HtmlToken next();

  bool attributes_limited() const { return attributes_limited_; }
  // Where a comment begins that is never closed; npos when there is none.
  std::size_t unclosed_comment() const { return unclosed_comment_; }

 private:
  HtmlToken read_text();
  HtmlToken read_start_tag();
  HtmlToken read_end_tag();
  void skip_declaration();
  void skip_blanks();
  std::string read_tag_name();
  void read_attribute(HtmlToken& tag);
  std::string_view read_attribute_value();
  void read_raw_content(HtmlToken& tag);
  char at(std::size_t offset) const { return offset < page_.size() ? page_[offset] : '\0'; }

  std::string_view page_;
  std::size_t at_ = 0;
  std::size_t unclosed_comment_ = std::string_view::npos;
  bool attributes_limited_ = false;
  std::vector<std::string>
      never_closed_;  // raw elements without an end tag in the rest of the page
};

}  // namespace dragnet
