// A page as its text blocks and its metadata, for the reader to choose from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dragnet {

// What a block is a part of, by the elements around it and the names of their classes; ordered by
// how surely it is aside from the matter.
enum class BlockPlace : unsigned char {
  main,       // nothing says otherwise
  form,       // a form: of comments, but on some sites of the whole page
  near_side,  // a part of a name says side: "post__sidebar", but also "content-sidebar-wrap"
  side,       // navigation, header, footer, comments, related reports
};

struct HtmlBlock {
  std::string text;            // white space collapsed; one line, of preformatted text several
  std::size_t link_bytes = 0;  // of them inside links
  BlockPlace place = BlockPlace::main;
  bool in_article = false;  // inside <article> or a body
  bool in_body = false;     // inside <main> or what is named like the body of an article
};

struct HtmlPage {
  std::string title;         // of <title>
  std::string heading;       // the first <h1>
  std::string language;      // of <html lang>
  std::string canonical;     // of <link rel="canonical">, where it is an address of the web
  std::string time;          // datetime of the first <time>
  std::string publish_time;  // the first text of id="publish_time", a name of WeChat's
  std::vector<std::pair<std::string, std::string>>
      metas;  // name, property or itemprop in lower case; content
  std::vector<HtmlBlock> blocks;
  bool attributes_limited = false;
  std::size_t unclosed_comment = std::string::npos;  // byte, where there is one

  // The content of the first of these that is there and not empty; lives as long as the page.
  std::string_view meta(std::string_view name) const;
};

// page: valid UTF-8. Linear in its size, whatever the nesting.
HtmlPage parse_html(std::string_view page);

}  // namespace dragnet
