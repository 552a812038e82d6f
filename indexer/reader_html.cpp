#include "indexer/reader_html.h"

#include <string>

#include "common/ascii.h"
#include "indexer/header_lines.h"
#include "indexer/html_page.h"

namespace dragnet {

namespace {

// The best witnesses first.
constexpr std::string_view date_metas[] = {"article:published_time",
                                           "og:published_time",
                                           "datepublished",
                                           "publishdate",
                                           "publish_date",
                                           "publish-date",
                                           "pubdate",
                                           "publishtime",
                                           "article:create_at",
                                           "weibo:article:create_at",
                                           "dc.date.issued",
                                           "dcterms.created",
                                           "dc.date",
                                           "date"};
constexpr std::string_view source_metas[] = {"contentsource", "source", "og:site_name"};

constexpr std::string_view title_separators[] = {"_", "|", "｜", " - ", " – ", " — ", " » ", "--"};

// Cuts names of sites and sections off the end, as long as what stays is long enough to be a
// headline.
std::string_view without_site_name(std::string_view title, std::string_view site) {
  constexpr std::size_t shortest_headline = 8;  // characters
  constexpr std::size_t longest_site = 30;
  while (true) {
    std::size_t cut = std::string_view::npos;
    std::size_t mark_size = 0;
    for (const std::string_view mark : title_separators) {
      const std::size_t at = title.rfind(mark);
      if (at == std::string_view::npos || (cut != std::string_view::npos && at <= cut)) continue;
      cut = at;
      mark_size = mark.size();
    }
    if (cut == std::string_view::npos) return title;
    const std::string_view head = ascii_trimmed(title.substr(0, cut));
    const std::string_view tail = ascii_trimmed(title.substr(cut + mark_size));
    const bool is_site = tail == site || count_characters(tail) <= longest_site;
    if (!is_site || count_characters(head) < shortest_headline) return title;
    title = head;
  }
}

// A heading that the title begins with is the headline; a heading of its own may be the site's.
std::string title_of(const HtmlPage& page) {
  const std::string_view social = page.meta("og:title");
  const std::string_view site = page.meta("og:site_name");
  const bool heading_in_title =
      !page.heading.empty() && page.title.find(page.heading) != std::string::npos;
  if (heading_in_title && page.heading != site) return page.heading;
  if (!social.empty()) return std::string(without_site_name(social, site));
  if (page.title.empty()) return page.heading;
  return std::string(without_site_name(page.title, site));
}

bool is_list_of_links(const HtmlBlock& block) {
  return 2 * block.link_bytes > block.text.size();
}

// From strict to everything: which blocks may be in the main text.
enum class Choice : unsigned char { article, main, with_forms, all };

bool chosen(const HtmlBlock& block, Choice choice) {
  switch (choice) {
    case Choice::article:
      return block.in_article && block.place == BlockPlace::main && !is_list_of_links(block);
    case Choice::main:
      return block.place == BlockPlace::main && !is_list_of_links(block);
    case Choice::with_forms:
      return block.place != BlockPlace::side && !is_list_of_links(block);
    case Choice::all:
      return true;
  }
  return true;
}

std::size_t bytes_chosen(const HtmlPage& page, Choice choice) {
  std::size_t bytes = 0;
  for (const HtmlBlock& block : page.blocks) {
    if (chosen(block, choice)) bytes += block.text.size();
  }
  return bytes;
}

// The strictest choice that keeps a good part of what the milder ones would keep.
Choice choose(const HtmlPage& page) {
  const std::size_t all = bytes_chosen(page, Choice::all);
  const std::size_t main = bytes_chosen(page, Choice::main);
  if (4 * main < all) {
    const std::size_t forms = bytes_chosen(page, Choice::with_forms);
    return 4 * forms < all ? Choice::all : Choice::with_forms;
  }
  const std::size_t article = bytes_chosen(page, Choice::article);
  return 3 * article > main ? Choice::article : Choice::main;
}

std::string text_of(const HtmlPage& page) {
  const Choice choice = choose(page);
  std::string text;
  for (const HtmlBlock& block : page.blocks) {
    if (!chosen(block, choice)) continue;
    if (!text.empty()) text += '\n';
    text += block.text;
  }
  return text;
}

// Below the first paragraph only the matter itself counts: lists of other reports have dates too.
Record with_header_lines(Record record, const HtmlPage& page) {
  constexpr std::size_t shortest_paragraph = 200;  // bytes
  bool below = false;
  for (const HtmlBlock& block : page.blocks) {
    const bool aside = block.place == BlockPlace::side || is_list_of_links(block);
    if (below && aside) continue;
    below = below || (!aside && block.text.size() >= shortest_paragraph);
    const std::optional<HeaderLine> header = read_header_line(block.text);
    if (!header) continue;
    if (record.date.empty()) record.date = header->date;
    if (record.source.empty()) record.source = header->source;
    if (!record.date.empty() && !record.source.empty()) break;
  }
  return record;
}

template <std::size_t n>
std::string first_meta(const HtmlPage& page, const std::string_view (&names)[n]) {
  for (const std::string_view name : names) {
    if (const std::string_view content = page.meta(name); !content.empty()) {
      return std::string(content);
    }
  }
  return {};
}

void report_limits(const HtmlPage& page, const Origin& origin, Diagnostics& diagnostics) {
  if (page.attributes_limited) {
    diagnostics.info(origin, "html-attributes-limited",
                     "a tag has too many or too long attributes");
  }
  if (page.unclosed_comment != std::string::npos) {
    diagnostics.info(
        {origin.path, origin.record, origin.byte.value_or(page.unclosed_comment)},
        "html-unclosed-comment",
        "nothing is read from byte " + std::to_string(page.unclosed_comment) + " of the page on");
  }
}

}  // namespace

std::optional<Record> read_html(std::string_view page, const Origin& origin,
                                Diagnostics& diagnostics) {
  const HtmlPage parsed = parse_html(page);
  report_limits(parsed, origin, diagnostics);
  Record record;
  record.origin = origin;
  record.title = title_of(parsed);
  record.text = text_of(parsed);
  record.date = first_meta(parsed, date_metas);
  record.source = first_meta(parsed, source_metas);
  record.url = parsed.canonical.empty() ? std::string(parsed.meta("og:url")) : parsed.canonical;
  record.language = parsed.language;
  if (record.text.empty()) {
    diagnostics.reject(origin, "no-text", "the page has no text");
    return {};
  }
  record = with_header_lines(std::move(record), parsed);
  if (record.date.empty()) record.date = parsed.time;
  return record;
}

}  // namespace dragnet
