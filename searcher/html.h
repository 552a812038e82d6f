// Markup that cannot be broken out of: the only home of HTML's escapes.
//
// Text gets into markup through text() alone, which also shows control characters and those that
// reorder a line as visible escapes; elements are made whole, so that every tag is closed.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "common/snippet.h"

namespace dragnet {

// The name is ours, the value may be anything but an address: those are for link().
struct HtmlAttribute {
  std::string_view name;
  std::string value;
};

class Html {
 public:
  Html() = default;
  const std::string& str() const { return markup_; }
  bool empty() const { return markup_.empty(); }

  Html& operator+=(const Html& more) {
    markup_ += more.markup_;
    return *this;
  }
  friend Html operator+(Html a, const Html& b) { return a += b; }

  static Html text(std::string_view raw);

 private:
  explicit Html(std::string markup) : markup_(std::move(markup)) {}
  friend Html element(std::string_view, std::initializer_list<HtmlAttribute>, const Html&);

  std::string markup_;
};

// The name of an element is ours.
Html element(std::string_view name, std::initializer_list<HtmlAttribute> attributes,
             const Html& content);
inline Html element(std::string_view name, const Html& content) {
  return element(name, {}, content);
}
// Of a class; nothing where there is nothing to hold.
Html styled(std::string_view name, std::string_view style, const Html& content);

// To an address of the web, else the content as it is.
Html link(const Html& content, std::string_view url);

// With the highlights as <mark>.
Html marked(const Snippet& snippet);

}  // namespace dragnet
