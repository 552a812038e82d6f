#include "indexer/reader_feed.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "common/ascii.h"
#include "common/text_parts.h"
#include "common/web_address.h"
#include "indexer/html_entities.h"
#include "indexer/html_page.h"
#include "indexer/html_tokenizer.h"
#include "indexer/input_format.h"
#include "indexer/limits.h"
#include "indexer/wordless.h"

namespace dragnet {

namespace {

constexpr std::string_view cdata = "<![CDATA[";
constexpr std::string_view cdata_end = "]]>";
constexpr std::string_view comment = "<!--";
constexpr std::string_view comment_end = "-->";
constexpr std::size_t longest_tag = 16;  // that is looked for

// An element and what stands in it.
struct Element {
  std::string_view name;
  std::string_view tag;   // <link href="...">
  std::string_view body;  // as it is written
};

// What ends at the '<' that begins the text: a section of plain characters, a comment, else a tag.
std::string_view end_of_markup(std::string_view text) {
  if (text.starts_with(cdata)) return cdata_end;
  return text.starts_with(comment) ? comment_end : ">";
}

// Where the tag with the name begins, which is not the beginning of a longer one and stands in no
// section of plain characters and no comment. Where there is none, npos, and looked becomes where
// to look again when the text goes on.
std::size_t find_tag(std::string_view text, std::string_view tag, std::size_t& looked) {
  for (looked = text.find('<', looked); looked != text.npos; looked = text.find('<', looked)) {
    const std::string_view rest = text.substr(looked);
    const std::string_view end = end_of_markup(rest);
    if (end != ">") {
      const std::size_t size = rest.find(end);
      if (size == rest.npos) return rest.npos;
      looked += size + end.size();
      continue;
    }
    const std::string_view behind = rest.substr(std::min(tag.size(), rest.size()), 1);
    if (rest.starts_with(tag) && behind.find_first_of(" \t\r\n/>") == 0) return looked;
    if (rest.size() <= longest_tag) return rest.npos;
    ++looked;
  }
  looked = text.size();
  return text.npos;
}

std::size_t find_tag(std::string_view text, std::string_view tag) {
  std::size_t looked = 0;
  // Behind the text are no more bytes that could make it a longer one.
  for (std::size_t at = find_tag(text, tag, looked);; at = find_tag(text, tag, ++looked))
    if (at != text.npos || looked == text.size() || end_of_markup(text.substr(looked)) != ">")
      return at;
}

// Takes the next element, with all that stands in it, off the text. None behind one that is not
// closed.
std::optional<Element> take_element(std::string_view& text) {
  while (true) {
    const std::size_t open = std::min(text.find('<'), text.size());
    text.remove_prefix(open);
    if (text.empty()) return {};
    const std::string_view end = end_of_markup(text);
    const std::size_t tag_size = text.find(end);
    if (tag_size == text.npos) return {};
    const std::string_view tag = text.substr(0, tag_size + end.size());
    text.remove_prefix(tag.size());
    const std::string_view name = tag.substr(1, tag.find_first_of(" \t\r\n/>", 1) - 1);
    if (name.empty() || !is_ascii_letter(name.front())) continue;
    if (tag.ends_with("/>")) return Element{name, tag, {}};
    const std::size_t close = find_tag(text, "</" + std::string(name));
    if (close == text.npos) return {};
    const std::string_view body = text.substr(0, close);
    text.remove_prefix(close);
    take_part(text, '>');
    return Element{name, tag, body};
  }
}

std::vector<Element> elements_of(std::string_view text) {
  std::vector<Element> elements;
  while (std::optional<Element> element = take_element(text)) elements.push_back(*element);
  return elements;
}

// What an element's body stands for: references are decoded, but in sections of plain characters.
std::string content_of(std::string_view body) {
  std::string content;
  while (!body.empty()) {
    const std::size_t plain = std::min(body.find(cdata), body.size());
    content += decode_entities(body.substr(0, plain));
    body.remove_prefix(plain);
    if (body.empty()) break;
    body.remove_prefix(cdata.size());
    const std::size_t end = std::min(body.find(cdata_end), body.size());
    content += body.substr(0, end);
    body.remove_prefix(std::min(end + cdata_end.size(), body.size()));
  }
  return content;
}

std::string attribute_of(const Element& element, std::string_view name) {
  return std::string(HtmlTokenizer(element.tag).next().attribute(name));
}

// Of markup that stands in an element as such, or as characters.
std::string text_in(const Element& element) {
  const bool is_markup = attribute_of(element, "type") == "xhtml";
  const HtmlPage page =
      parse_html(is_markup ? std::string(element.body) : content_of(element.body));
  return joined(page.blocks, "\n", [](const HtmlBlock& block) { return block.text; });
}

// The first of the elements, by the order of the names, that says something.
template <std::size_t n>
std::string first_text(const std::vector<Element>& elements, const std::string_view (&names)[n]) {
  for (const std::string_view name : names) {
    for (const Element& element : elements) {
      if (element.name != name) continue;
      std::string text = text_in(element);
      if (!is_wordless(text)) return text;
    }
  }
  return {};
}

// That of an entry which was taken over from another feed of Atom has fields of its own.
std::string source_of(const std::vector<Element>& elements) {
  constexpr std::string_view names[] = {"source", "dc:publisher"};
  for (const Element& element : elements) {
    if (element.name != "source") continue;
    std::string_view fields =
        element.body.substr(std::min(find_tag(element.body, "<title"), element.body.size()));
    if (const std::optional<Element> title = take_element(fields)) return text_in(*title);
  }
  return first_text(elements, names);
}

// RSS has it in the element, Atom in an attribute, beside those of comments and of the feed itself.
std::string link_of(const std::vector<Element>& elements) {
  for (const Element& element : elements) {
    if (element.name != "link" && element.name != "guid") continue;
    const std::string rel = attribute_of(element, "rel");
    if (!rel.empty() && rel != "alternate") continue;
    const std::string href = attribute_of(element, "href");
    const std::string url(ascii_trimmed(href.empty() ? content_of(element.body) : href));
    if (is_web_address(url)) return url;
  }
  return {};
}

class FeedReader : public Reader {
 public:
  FeedReader(TextWindow text, const std::string& path, std::string tag)
      : text_(std::move(text)), path_(path), tag_(std::move(tag)) {}

  std::optional<Record> next(Diagnostics& diagnostics) override {
    while (!ended_ && find_item(diagnostics)) {
      const Origin origin{path_, ++record_, text_.offset()};
      const std::string_view item = next_item(origin, diagnostics);
      if (item.empty()) continue;
      std::optional<Record> record = read_item(item, origin);
      text_.advance(item.size());
      if (record) return record;
      diagnostics.reject(origin, "no-text", "the item has no text");
    }
    return {};
  }

 private:
  // Goes to the next item; false at the end of the feed.
  bool find_item(Diagnostics& diagnostics) {
    for (std::size_t least = 1;; least = text_.remaining() + 1) {
      const std::string_view ahead = text_.ahead(least, diagnostics);
      std::size_t looked = 0;
      const std::size_t item = find_tag(ahead, tag_, looked);
      const std::string_view before = ahead.substr(0, item);
      if (record_ == 0 && source_.empty()) read_title(before);
      is_closed_ = is_closed_ || closes_feed(before);
      if (item != ahead.npos) {
        text_.advance(item);
        return true;
      }
      const bool is_large = ahead.size() > max_record_bytes;
      text_.advance(text_.ended() || is_large ? ahead.size() : looked);
      if (text_.ended()) return end(diagnostics);
    }
  }

  void read_title(std::string_view head) {
    const std::size_t at = find_tag(head, "<title");
    if (at == head.npos) return;
    head.remove_prefix(at);
    if (const std::optional<Element> title = take_element(head)) source_ = text_in(*title);
  }

  static bool closes_feed(std::string_view text) {
    constexpr std::string_view ends[] = {"</rss", "</feed", "</rdf:RDF"};
    return std::ranges::any_of(
        ends, [&](std::string_view end) { return find_tag(text, end) != text.npos; });
  }

  bool end(Diagnostics& diagnostics) {
    ended_ = true;
    if (const auto problem = text_.problem()) {
      report(*problem, {path_, record_ + 1, {}}, diagnostics);
    } else if (!is_closed_) {
      diagnostics.partial({path_, record_ + 1, {}}, "feed-unclosed", "a feed that is not closed");
    }
    return false;
  }

  // With its tags. Empty, and reported, when it does not end or is too large.
  std::string_view next_item(const Origin& origin, Diagnostics& diagnostics) {
    std::string_view ahead = text_.ahead(1, diagnostics);
    const std::string close = "</" + tag_.substr(1);
    std::size_t looked = 0;
    while (true) {
      const std::size_t end = ahead.find('>', find_tag(ahead, close, looked));
      if (end < max_record_bytes) return ahead.substr(0, end + 1);
      if (ahead.size() > max_record_bytes) {
        diagnostics.reject(origin, "record-too-large",
                           "an item of more than " + std::to_string(max_record_bytes) + " bytes");
        text_.advance(max_record_bytes);
        return {};
      }
      if (text_.ended()) break;
      ahead = text_.ahead(ahead.size() + 1, diagnostics);
    }
    if (text_.is_cut()) {
      end(diagnostics);
      return {};
    }
    ended_ = true;
    diagnostics.reject(origin, "feed-unclosed", "an item that is not closed; the rest is not read");
    return {};
  }

  std::optional<Record> read_item(std::string_view item, const Origin& origin) const {
    constexpr std::string_view titles[] = {"title"};
    constexpr std::string_view texts[] = {"content:encoded", "content", "description", "summary"};
    constexpr std::string_view dates[] = {"pubDate", "published", "dc:date", "updated"};
    take_part(item, '>');
    const std::vector<Element> elements = elements_of(item);
    Record record;
    record.origin = origin;
    record.title = first_text(elements, titles);
    record.text = first_text(elements, texts);
    record.date = first_text(elements, dates);
    record.url = link_of(elements);
    record.source = source_of(elements);
    if (record.source.empty()) record.source = source_;
    if (record.title.empty() && record.text.empty()) return {};
    return record;
  }

  TextWindow text_;
  std::string path_;
  std::string tag_;     // <item
  std::string source_;  // title of the feed
  std::size_t record_ = 0;
  bool is_closed_ = false;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<Reader> make_feed_reader(TextWindow text, const std::string& path,
                                         Diagnostics& diagnostics) {
  // Which comes first: items may quote the others.
  const std::string head = ascii_lower(text.ahead(format_bytes, diagnostics));
  const bool is_atom =
      find_tag(head, "<feed") < std::min(find_tag(head, "<rss"), find_tag(head, "<rdf:rdf"));
  return std::make_unique<FeedReader>(std::move(text), path, is_atom ? "<entry" : "<item");
}

}  // namespace dragnet
