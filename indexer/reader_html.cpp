#include "indexer/reader_html.h"

#include <string>

#include "common/ascii.h"
#include "common/web_address.h"
#include "indexer/date_text.h"
#include "indexer/header_lines.h"
#include "indexer/heading_lines.h"
#include "indexer/html_page.h"
#include "indexer/wordless.h"

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

// A heading that the title has too, but for blanks, is the headline, one of its own may be the
// site's. The name of a site stands behind the headline, or before it and is the shorter one then.
bool is_headline(std::string_view heading, std::string_view title, std::string_view site) {
  if (heading.empty() || heading == site) return false;
  const std::string sought = without_blanks(heading);
  const std::string headline = without_blanks(without_site_name(title, site));
  if (headline.find(sought) != std::string::npos) return true;
  return without_blanks(title).find(sought) < sought.size();
}

std::string title_of(const HtmlPage& page) {
  const std::string_view social = page.meta("og:title");
  const std::string_view site = page.meta("og:site_name");
  if (is_headline(page.heading, page.title, site)) return page.heading;
  if (!social.empty()) return std::string(without_site_name(social, site));
  if (page.title.empty()) return page.heading;
  return std::string(without_site_name(page.title, site));
}

constexpr std::size_t shortest_paragraph = 200;  // bytes

bool is_list_of_links(const HtmlBlock& block) {
  return 2 * block.link_bytes > block.text.size();
}

// Which blocks may be in the main text.
struct Choice {
  BlockPlace farthest = BlockPlace::main;
  bool article_only = false;
  bool lists_of_links = false;
};

bool is_chosen(const HtmlBlock& block, const Choice& choice) {
  return block.place <= choice.farthest && (block.in_article || !choice.article_only) &&
         (choice.lists_of_links || !is_list_of_links(block));
}

std::size_t bytes_chosen(const HtmlPage& page, const Choice& choice) {
  std::size_t bytes = 0;
  for (const HtmlBlock& block : page.blocks) {
    if (is_chosen(block, choice)) bytes += block.text.size();
  }
  return bytes;
}

// The nearest place that holds a good part of the text. What surely stands aside does not count
// beside an article, which readers may have said much more about, nor lists of links where there is
// other text: menus are longer than many a bulletin.
Choice place_chosen(const HtmlPage& page) {
  const bool has_article = bytes_chosen(page, {.article_only = true}) >= shortest_paragraph;
  Choice widest = {.farthest = has_article ? BlockPlace::near_side : BlockPlace::side};
  widest.lists_of_links = bytes_chosen(page, widest) < shortest_paragraph;
  const std::size_t all = bytes_chosen(page, widest);
  for (const BlockPlace place : {BlockPlace::main, BlockPlace::form, BlockPlace::near_side}) {
    const Choice choice = {.farthest = place};
    if (4 * bytes_chosen(page, choice) >= all) return choice;
  }
  return widest;
}

// <article> is also what pages call each of the other reports that they point to: those are the
// matter only if they are most of it. One that has the headline, or what is named like the body of
// an article, is the matter even where other text outweighs it.
Choice choose(const HtmlPage& page, std::string_view title) {
  const Choice nearest = place_chosen(page);
  if (nearest.farthest != BlockPlace::main) return nearest;
  const Choice article = {.article_only = true};
  std::size_t in_body = 0;
  bool has_headline = false;
  for (const HtmlBlock& block : page.blocks) {
    if (!is_chosen(block, article)) continue;
    has_headline = has_headline || block.text == title;
    if (block.in_body) in_body += block.text.size();
  }
  const std::size_t in_article = bytes_chosen(page, article);
  const std::size_t weight = has_headline || 2 * in_body > in_article ? 3 : 2;
  return weight * in_article > bytes_chosen(page, nearest) ? article : nearest;
}

std::string text_of(const HtmlPage& page, std::string_view title) {
  const Choice choice = choose(page, title);
  std::string text;
  for (const HtmlBlock& block : page.blocks) {
    if (!is_chosen(block, choice)) continue;
    if (!text.empty()) text += '\n';
    text += block.text;
  }
  return text;
}

// Below the first paragraph only the matter itself counts: lists of other reports have dates too.
Record with_header_lines(Record record, const HtmlPage& page) {
  bool below = false;
  for (const HtmlBlock& block : page.blocks) {
    const bool aside = block.place >= BlockPlace::near_side || is_list_of_links(block);
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

// The first of the pages' metas that is wanted, by the order of the names; empty where none is.
template <std::size_t n, typename IsWanted>
std::string first_meta(const HtmlPage& page, const std::string_view (&names)[n],
                       IsWanted is_wanted) {
  for (const std::string_view name : names) {
    for (const auto& [key, content] : page.metas) {
      if (key == name && is_wanted(content)) return content;
    }
  }
  return {};
}

bool is_date(std::string_view text) {
  return parse_date_field(text).has_value();
}

std::string source_of(const HtmlPage& page) {
  const auto names_one = [](std::string_view content) {
    return !without_source_label(content).empty();
  };
  const std::string content = first_meta(page, source_metas, names_one);
  return std::string(without_source_label(content));
}

// An address without its host would be the same on every site.
std::string url_of(const HtmlPage& page) {
  if (!page.canonical.empty()) return page.canonical;
  constexpr std::string_view names[] = {"og:url"};
  const std::string url = first_meta(
      page, names, [](std::string_view content) { return is_web_address(ascii_trimmed(content)); });
  return std::string(ascii_trimmed(url));
}

// Metadata that nobody can read hide no date that can be read, but are told where there is none.
std::string date_besides_header_lines(const HtmlPage& page) {
  if (is_date(page.time)) return page.time;
  if (is_date(page.publish_time)) return page.publish_time;
  const std::string unread = first_meta(
      page, date_metas, [](std::string_view content) { return !is_ascii_blank(content); });
  return unread.empty() ? page.time : unread;
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
  record.text = text_of(parsed, record.title);
  record.date = first_meta(parsed, date_metas, is_date);
  record.source = source_of(parsed);
  record.url = url_of(parsed);
  record.language = parsed.language;
  if (is_wordless(record.text)) {
    diagnostics.reject(origin, "no-text", "the page has no text");
    return {};
  }
  record = with_header_lines(std::move(record), parsed);
  if (record.date.empty()) record.date = date_besides_header_lines(parsed);
  return record;
}

}  // namespace dragnet
