#include "indexer/html_page.h"

#include <algorithm>
#include <span>
#include <unordered_map>

#include "common/ascii.h"
#include "common/one_of.h"
#include "common/web_address.h"
#include "indexer/heading_lines.h"
#include "indexer/html_tokenizer.h"

namespace dragnet {

namespace {

// What holds for an element and everything in it.
struct Scope {
  bool hidden = false;
  bool link = false;
  bool preformatted = false;
  bool heading = false;
  bool article = false;
  bool body = false;
  bool body_by_name = false;
  bool publish_time = false;
  BlockPlace place = BlockPlace::main;
  bool operator==(const Scope&) const = default;
};

constexpr std::string_view void_elements[] = {"area",  "base",   "br",    "col",  "embed",
                                              "hr",    "img",    "input", "link", "meta",
                                              "param", "source", "track", "wbr"};
constexpr std::string_view block_elements[] = {
    "address", "article", "aside",  "blockquote", "body",  "br",   "caption",  "center",
    "dd",      "details", "dialog", "div",        "dl",    "dt",   "fieldset", "figcaption",
    "figure",  "footer",  "form",   "h1",         "h2",    "h3",   "h4",       "h5",
    "h6",      "head",    "header", "hgroup",     "hr",    "html", "legend",   "li",
    "main",    "nav",     "ol",     "option",     "p",     "pre",  "section",  "select",
    "summary", "table",   "tbody",  "tfoot",      "thead", "tr",   "ul"};
constexpr std::string_view cell_elements[] = {"td", "th"};  // stand beside each other
constexpr std::string_view hidden_elements[] = {
    "noscript", "template", "svg",    "math",     "canvas", "audio",  "video", "object",
    "select",   "datalist", "button", "textarea", "option", "applet", "map",   "title"};
constexpr std::string_view side_elements[] = {"nav", "aside", "footer", "menu"};
// Words of class and id attributes, by themselves or as parts of names.
constexpr std::string_view side_words[] = {
    "comment",   "comments",    "respond",    "share",       "sharing", "related",
    "recommend", "recommended", "breadcrumb", "breadcrumbs", "crumb",   "crumbs",
    "copyright", "pagination",  "pager",      "sitemap",     "advert",  "ads",
    "popular",   "subscribe",   "newsletter", "disqus"};
// Of the frame around the matter. As a part of a name they may also tell what the frame of all is
// like: "content-sidebar-wrap", "navbar-fixed".
constexpr std::string_view frame_words[] = {"nav",     "navbar", "navigation", "menu",
                                            "sidebar", "footer", "foot",       "toolbar",
                                            "banner",  "cookie", "cookies"};
// "has-sidebar" is the page beside it.
constexpr std::string_view layout_words[] = {"has", "with", "no", "without"};
constexpr std::string_view body_names[] = {
    "articlebody",    "article-body",  "article_body", "article-content", "article_content",
    "articlecontent", "entry-content", "post-content", "post_content",    "post-body",
    "story-body",     "trs_editor",    "news-content", "news_content",    "main-content",
    "left_zw",        "rm_txt_con",    "ucap-content", "js_content"};

// Calls visit for every part of text between the separators, until it says true.
template <typename Visit>
bool any_part(std::string_view text, std::string_view separators, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(separators), text.size());
    if (end > 0 && visit(text.substr(0, end))) return true;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

std::string names_of(const HtmlToken& tag) {
  return ascii_lower(std::string(tag.attribute("class")) + " " + std::string(tag.attribute("id")) +
                     " " + std::string(tag.attribute("itemprop")));
}

// What a name in a class or id attribute says of the element. A widget stands at the side, but some
// page builders name all they put on a page so, the article too: "elementor-widget-text-editor", or
// "widget" within what is named like its body; <main> often holds the column beside it too.
BlockPlace place_by_name(std::string_view name, const Scope& parent) {
  const auto has_one_of = [&](const auto& words) {
    return any_part(name, "-_", [&](std::string_view word) { return is_one_of(words, word); });
  };
  if (is_one_of(frame_words, name)) return BlockPlace::side;
  if (has_one_of(side_words)) return BlockPlace::side;
  if (has_one_of(layout_words)) return BlockPlace::main;
  const std::string_view first = name.substr(0, name.find_first_of("-_"));
  const bool is_widget = !parent.body_by_name && (first == "widget" || first == "widgets");
  return is_widget || has_one_of(frame_words) ? BlockPlace::near_side : BlockPlace::main;
}

std::string role_of(const HtmlToken& tag) {
  return ascii_lower(ascii_trimmed(tag.attribute("role")));
}

// What the element says itself.
BlockPlace own_place(const HtmlToken& tag, const std::string& names, const Scope& parent) {
  constexpr std::string_view never_side[] = {"html", "body", "main", "article"};
  if (is_one_of(never_side, tag.name)) return BlockPlace::main;
  if (is_one_of(side_elements, tag.name) || role_of(tag) == "complementary") {
    return BlockPlace::side;
  }
  if (tag.name == "header" && !parent.article) return BlockPlace::side;
  BlockPlace place = tag.name == "form" ? BlockPlace::form : BlockPlace::main;
  any_part(names, " ", [&](std::string_view name) {
    place = std::max(place, place_by_name(name, parent));
    return place == BlockPlace::side;
  });
  return place;
}

// What is only invisible counts: scripts show it once the page is there, on some sites the whole
// article.
bool is_hidden(const HtmlToken& tag) {
  if (is_one_of(hidden_elements, tag.name) || tag.has_attribute("hidden")) return true;
  std::string style = ascii_lower(tag.attribute("style"));
  std::erase(style, ' ');
  return style.find("display:none") != std::string::npos;
}

bool is_main(const HtmlToken& tag) {
  return tag.name == "main" || role_of(tag) == "main";
}

bool is_body(const std::string& names) {
  return any_part(names, " ", [](std::string_view name) { return is_one_of(body_names, name); });
}

// Names around <main> are those of the page's layout, and what is named like the body of an article
// is one in spite of what only a part of a name says.
BlockPlace place_in(const HtmlToken& tag, const std::string& names, const Scope& parent) {
  if (is_main(tag)) return BlockPlace::main;
  const BlockPlace place = std::max(parent.place, own_place(tag, names, parent));
  return is_body(names) && place != BlockPlace::side ? BlockPlace::main : place;
}

Scope scope_in(const HtmlToken& tag, const Scope& parent) {
  Scope scope = parent;
  const std::string names = names_of(tag);
  scope.hidden = scope.hidden || is_hidden(tag);
  scope.link = scope.link || (tag.name == "a" && tag.has_attribute("href"));
  scope.preformatted = scope.preformatted || tag.name == "pre";
  scope.heading = scope.heading || tag.name == "h1";
  scope.body_by_name = scope.body_by_name || is_body(names);
  scope.body = scope.body || scope.body_by_name || is_main(tag);
  scope.article = scope.article || scope.body || tag.name == "article";
  scope.publish_time = scope.publish_time || tag.attribute("id") == "publish_time";
  scope.place = place_in(tag, names, parent);
  return scope;
}

// Elements that end where a like one begins, though nobody closed them.
bool closes(std::string_view opened, std::string_view open) {
  if (open == "p") return is_one_of(block_elements, opened) && opened != "br";
  if (open == "li" || open == "option") return opened == open;
  if (open == "dt" || open == "dd") return opened == "dt" || opened == "dd";
  if (open == "td" || open == "th") return is_one_of(cell_elements, opened) || opened == "tr";
  return open == "tr" && opened == "tr";
}

class PageBuilder {
 public:
  void add(HtmlToken token) {
    switch (token.kind) {
      case HtmlTokenKind::text:
        return add_text(token.text);
      case HtmlTokenKind::start_tag:
        return open(token);
      case HtmlTokenKind::end_tag:
        return close(token.name);
      case HtmlTokenKind::end_of_page:
        return end_block();
    }
  }

  HtmlPage take() && { return std::move(page_); }

 private:
  struct Element {
    std::string name;
    Scope scope;
  };

  const Scope& scope() const { return open_.empty() ? outside_ : open_.back().scope; }

  void open(const HtmlToken& tag) {
    note_metadata(tag);
    while (!open_.empty() && closes(tag.name, open_.back().name)) pop();
    separate(tag.name);
    if (tag.name == "h1") heading_begin_ = page_.blocks.size();
    if (is_one_of(void_elements, tag.name) || tag.name == "title" || tag.name == "textarea") {
      return;
    }
    open_.push_back({tag.name, scope_in(tag, scope())});
    ++open_count_[tag.name];
  }

  // An end tag without its start tag is nothing; the count spares a search of everything that is
  // open.
  void close(const std::string& name) {
    separate(name);
    const auto count = open_count_.find(name);
    if (count == open_count_.end() || count->second == 0) return;
    if (name == "h1") join_heading();
    while (open_.back().name != name) pop();
    pop();
  }

  void pop() {
    --open_count_[open_.back().name];
    open_.pop_back();
  }

  void separate(std::string_view name) {
    if (is_one_of(block_elements, name)) return end_block();
    if (is_one_of(cell_elements, name)) pending_blank_ = true;
  }

  void note_metadata(const HtmlToken& tag) {
    const auto set = [](std::string& target, std::string_view value) {
      if (target.empty()) target = value;
    };
    if (tag.name == "title") set(page_.title, collapsed(tag.text));
    if (tag.name == "html") set(page_.language, tag.attribute("lang"));
    if (tag.name == "time") set(page_.time, tag.attribute("datetime"));
    if (tag.name == "link" && ascii_lower(tag.attribute("rel")) == "canonical") {
      const std::string_view address = ascii_trimmed(tag.attribute("href"));
      if (is_web_address(address)) set(page_.canonical, address);
    }
    if (!tag.has_attribute("content")) return;
    for (const std::string_view key : {"property", "name", "itemprop", "http-equiv"}) {
      if (!tag.has_attribute(key)) continue;
      page_.metas.emplace_back(ascii_lower(tag.attribute(key)), tag.attribute("content"));
    }
  }

  void add_text(std::string_view text) {
    const Scope& here = scope();
    if (here.hidden) return;
    if (here.publish_time && page_.publish_time.empty()) page_.publish_time = collapsed(text);
    if (here.place != block_.place || here.article != block_.in_article ||
        here.body != block_.in_body) {
      end_block();
    }
    block_.place = here.place;
    block_.in_article = here.article;
    block_.in_body = here.body;
    const std::size_t before = block_.text.size();
    for (const char c : text) add_character(c, here.preformatted);
    if (here.link) block_.link_bytes += block_.text.size() - before;
    if (here.heading) block_is_heading_ = true;
  }

  void add_character(char c, bool preformatted) {
    if (preformatted && c == '\n') {
      block_.text += '\n';
      pending_blank_ = false;
      return;
    }
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
      pending_blank_ = true;
      return;
    }
    if (pending_blank_ && !block_.text.empty() && block_.text.back() != '\n') block_.text += ' ';
    pending_blank_ = false;
    block_.text += c;
  }

  void end_block() {
    HtmlBlock block = std::exchange(block_, {});
    const bool heading = std::exchange(block_is_heading_, false);
    pending_blank_ = false;
    if (block.text.find_first_not_of("\n ") == std::string::npos) return;
    if (heading && page_.heading.empty()) page_.heading = block.text;
    page_.blocks.push_back(std::move(block));
  }

  // The lines of a heading are one block, unless they are more than a heading has: nobody closed
  // it then.
  void join_heading() {
    constexpr std::size_t longest_heading = 300;  // bytes
    const std::size_t first = std::min(heading_begin_, page_.blocks.size());
    const std::span<HtmlBlock> lines = std::span(page_.blocks).subspan(first);
    std::size_t bytes = 0;
    for (const HtmlBlock& line : lines) {
      bytes += line.text.size();
      if (bytes > longest_heading || line.place != lines.front().place ||
          line.in_article != lines.front().in_article) {
        return;
      }
    }
    if (lines.empty()) return;
    const bool is_first = page_.heading == lines.front().text;
    const std::size_t count =
        headline_lines(lines, is_first ? std::string_view(page_.title) : std::string_view());
    HtmlBlock& heading = lines.front();
    for (const HtmlBlock& line : lines.first(count).subspan(1)) {
      heading.text = joined_lines(heading.text, line.text);
      heading.link_bytes += line.link_bytes;
    }
    if (is_first) page_.heading = heading.text;
    const auto begin = page_.blocks.begin() + static_cast<std::ptrdiff_t>(first);
    page_.blocks.erase(begin + 1, begin + static_cast<std::ptrdiff_t>(count));
  }

  static std::string collapsed(std::string_view text) {
    std::string result;
    any_part(text, " \t\r\n\f", [&](std::string_view word) {
      if (!result.empty()) result += ' ';
      result += word;
      return false;
    });
    return result;
  }

  HtmlPage page_;
  std::vector<Element> open_;
  std::unordered_map<std::string, std::size_t> open_count_;
  HtmlBlock block_;
  bool block_is_heading_ = false;
  bool pending_blank_ = false;
  std::size_t heading_begin_ = 0;  // the first block of the last h1
  const Scope outside_ = {};
};

}  // namespace

std::string_view HtmlPage::meta(std::string_view name) const {
  for (const auto& [key, content] : metas) {
    if (key == name && !content.empty()) return content;
  }
  return {};
}

HtmlPage parse_html(std::string_view page) {
  HtmlTokenizer tokenizer(page);
  PageBuilder builder;
  for (HtmlToken token = tokenizer.next();; token = tokenizer.next()) {
    const bool last = token.kind == HtmlTokenKind::end_of_page;
    builder.add(std::move(token));
    if (last) break;
  }
  HtmlPage result = std::move(builder).take();
  result.attributes_limited = tokenizer.attributes_limited();
  result.unclosed_comment = tokenizer.unclosed_comment();
  return result;
}

}  // namespace dragnet
