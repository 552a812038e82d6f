#include "searcher/html.h"

#include "common/terminal_text.h"
#include "common/web_address.h"

namespace dragnet {

namespace {

std::string escaped(std::string_view raw) {
  std::string safe;
  const TerminalText visible(raw);
  for (const char c : visible.str()) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      case '\'':
        safe += "&#39;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

}  // namespace

Html Html::text(std::string_view raw) {
  return Html(escaped(raw));
}

Html element(std::string_view name, std::initializer_list<HtmlAttribute> attributes,
             const Html& content) {
  std::string markup = "<" + std::string(name);
  for (const HtmlAttribute& attribute : attributes) {
    markup.append(" ").append(attribute.name).append("=\"" + escaped(attribute.value) + "\"");
  }
  return Html(markup + ">" + content.str() + "</" + std::string(name) + ">");
}

Html styled(std::string_view name, std::string_view style, const Html& content) {
  return content.empty() ? Html() : element(name, {{"class", std::string(style)}}, content);
}

Html link(const Html& content, std::string_view url) {
  const auto address = web_address(url);
  if (!address) return content;
  return element("a", {{"href", *address}, {"rel", "noopener noreferrer"}}, content);
}

Html marked(const Snippet& snippet) {
  const std::string_view text = snippet.text;
  Html markup;
  std::size_t done = 0;
  for (const ByteRange& range : snippet.highlights) {
    markup += Html::text(text.substr(done, range.begin - done));
    markup += element("mark", Html::text(text_at(text, range)));
    done = range.end;
  }
  return markup + Html::text(text.substr(done));
}

}  // namespace dragnet
