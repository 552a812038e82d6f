#include <array>
#include <string_view>

#include "common/figure.h"
#include "common/roff.h"
#include "common/text_parts.h"
#include "searcher/hit_fields.h"
#include "searcher/manual_pages.h"

namespace dragnet {

namespace {

constexpr std::array report = std::to_array<ManualEntry>({
    {"type", "\"report\""},
    {"id", "of the input, else made of the address, else of the content; stable"},
    {"path", "the file, as it was given to dragnet-index"},
    {"record", "its number in the file, from 1"},
    {"title", "a string"},
    {"text", "a string; tag: only with --with-text"},
    {"language", "\"en\" or \"zh\""},
    {"date",
     "of publication, or null: \"2023-05-15\", or only \"2023-05\" or \"2023\" where no day is "
     "known"},
    {"url", "an address or null"},
    {"source", "who published it, or null"},
    {"first_indexed",
     "when the index had the report for the first time, in UTC; not in what is only tagged"},
    {"crackdown", "true where the text reports a concrete act or result against fraud"},
    {"primary_place",
     "province, city and county, each with id and name or null; null for a report of the whole "
     "country"},
    {"places, types, measures, operations, agencies", "lists of tags"},
    {"figures", "a list of figures"},
    {"extra", "further columns of the input, by name; only with the text"},
});

constexpr std::array tag = std::to_array<ManualEntry>({
    {"id", "of a concept or a place; it never changes"},
    {"level",
     "of a place: \"province\", \"city\", \"county\" or \"foreign\"; the facet city also has "
     "municipalities, Hong Kong, Macao and counties that lie in no prefecture"},
    {"name", "en and zh: the label in each language"},
    {"implied", "true for the parent of another tag, which no words of its own prove"},
    {"evidence",
     "a list: field (\"title\" or \"text\"), start and end (bytes of it, the end not included) and "
     "text (these bytes)"},
});

constexpr std::array figure = std::to_array<ManualEntry>({
    {"kind", "one of those in dragnet-query(7)"},
    {"change", "true for a change in percent, not a number reached"},
    {"value", "a number: yuan unless there is a currency; percent, never negative, of changes"},
    {"min, max", "the smallest and largest it may be; null where that is open"},
    {"unit", "\"person\", \"case\" and the like, or null"},
    {"qualifier", "how the text hedges: see below"},
    {"currency", "ISO 4217 or \"USDT\"; null for yuan and for what is no money"},
    {"direction", "of a change: \"up\" or \"down\", else null"},
    {"basis", "of a change: what it is measured against, or null"},
    {"scope",
     "\"area\" of a place or campaign, \"case\", \"victim\" of one victim's loss, \"part\" of "
     "another figure"},
    {"period", "from and to, dates, both included; or null"},
    {"evidence", "one, as of tags"},
});

constexpr std::array answer = std::to_array<ManualEntry>({
    {"version", "of this format: 1; members are only ever added to it"},
    {"query",
     "as understood, in the query language; filters are included as far as that can say them"},
    {"label", "the same with names instead of ids"},
    {"options",
     "the other filters, as they were given: \"--during 2022\", and what goes with it, "
     "\"--indexed-after 2023-05\", \"--after 2020 --undated\"; or null"},
    {"total", "reports that match"},
    {"stories", "the same, copies of one story counted once"},
    {"collapsed", "whether a story is one hit: false with --no-collapse"},
    {"undated_left_out",
     "reports without a date that --after, --before or a date in the query left out"},
    {"exact", "false where the total is a lower bound"},
    {"took_ms", "milliseconds"},
    {"generation, vocabulary", "number and hash: what has to be the same for the same answer"},
    {"additions",
     "what words of the query also find, or ask for: words, and also (in the query language)"},
    {"left_out", "words that only make a sentence of others (which, of, 的) and are not asked for"},
    {"asked_for", "what questions ask for, a list: facet and words, or figure"},
    {"unanswered",
     "kinds of figures that the query seems to ask for and no report states, so that its words "
     "were "
     "looked for"},
    {"plan", "what the index was asked; only with --explain"},
    {"hits", "a list of hits"},
    {"partial",
     "reports that have at least half of the words, where few have all (see dragnet-query(7)), as "
     "hits with lacking, a list of the words that each does not have; total and counts are without "
     "them"},
    {"facets",
     "by name a list of values: id, name, count, selected, parent (of the values shown, or null) "
     "and depth (how many of them are above it)"},
    {"facet_totals", "by name: values (how many there are) and without (reports that have none)"},
    {"figures",
     "by kind, as asked for by --facet KIND or a question: reports that state one, sum (null for "
     "percentages), "
     "min, max, without, left_out (of those: reports with one of another scope or currency) and "
     "any_scope (true with --mix-scopes, and for a question)"},
    {"timeline",
     "unit, sum (the kind added up, or null), bars (id, count, and with a sum stating, the reports "
     "that have a figure, and sum) and without (the same for undated reports)"},
    {"pivot",
     "rows and columns (facets), sum, row_values and column_values (id, null for (none), (several) "
     "where sums are of no one place, name, and their totals), cells (by row, then by column), "
     "all, rows_left_out and "
     "columns_left_out; cells and totals have count, stating and sum as bars do"},
    {"parts",
     "what each part of the query finds by itself, where nothing was found: query, label, total "
     "and without (what the others find); options that cannot be written as a query are one part"},
    {"some_words", "where nothing was found: reports that have some of the words"},
    {"unknown_words",
     "where nothing was found: word, and near (word and count of those that may have been meant), "
     "as a query has them: title:bank"},
});

constexpr std::array hit = std::to_array<ManualEntry>({
    {"rank", "from 1 over the whole answer"},
    {"score", "0 unless the order is by relevance"},
    {"id, path, record, title, date, url, source, language, crackdown, primary_place, types, "
     "measures, operations, agencies, figures",
     "as of a report"},
    {"matched_in", "a list of \"title\", \"text\" and \"tag\""},
    {"concepts",
     "what the query's words name and the report is tagged with, a list: words, facet, id, name "
     "and "
     "evidence, the first of the report"},
    {"snippet", "text, and highlights: pairs of bytes of it, the second not included"},
    {"copies",
     "other reports of the same story that match too: id, path, record, date and source; at most "
     "1,000. With --no-collapse, where they are hits of their own, none"},
    {"copies_count", "how many of these there are"},
});

constexpr std::array lines = std::to_array<ManualEntry>({
    {"hit", "the members of a hit"},
    {"partial", "the same and lacking"},
    {"facet", "facet (its name), values, distinct and without"},
    {"figure", "kind and what stands in figures"},
    {"timeline, pivot", "as in the answer"},
    {"summary", "the other members of the answer; always the last line"},
    {"query", "before each answer of --batch: line (of the file) and text"},
    {"error", "instead of the answer to a wrong query of --batch: line and message"},
});

constexpr std::array why = std::to_array<ManualEntry>({
    {"id, title, query", "of the report, and the query as understood"},
    {"matches", "whether it is a hit"},
    {"score", "of the whole"},
    {"parts",
     "what has to hold together, each followed by its alternatives: query, label, depth (1 for an "
     "alternative), matches and score; options that cannot be written as a query are one part"},
});

constexpr std::array run = std::to_array<ManualEntry>({
    {"version, command, index",
     "of this format: 1; \"build\", \"update\" or \"merge\"; the folder"},
    {"generation", "that was published, or null"},
    {"reports, reports_before", "of the index, now and before"},
    {"copies", "of these reports, all of a story but the first; null where nothing was published"},
    {"seen, indexed, unchanged, duplicate, skipped",
     "the account of the records: the first is the sum of the others"},
    {"replaced, deleted", "reports of the index that an update found changed or gone"},
    {"kept", "reports that their inputs no longer have, and that stay without --prune"},
    {"kept_unread",
     "update: reports of files that could not be read to their end, which not even --prune "
     "removes"},
    {"skipped_by_code", "how many for each reason"},
    {"partial", "reports that were cut or mended"},
    {"merged_segments", "segments that were written anew"},
    {"seconds, listing_seconds", "of the whole run, and of looking through folders"},
    {"text_bytes, megabytes_per_second", "of titles and texts that were read"},
});

constexpr std::array info = std::to_array<ManualEntry>({
    {"version, index", "of this format: 1; the folder"},
    {"generation, made", "its name, and when it was made, in UTC"},
    {"reports", "how many can be found"},
    {"skipped", "by the last run"},
    {"duplicates", "records of the inputs that another one of the same id stands above"},
    {"copies, copied_stories", "reports of a story but the first of each, and such stories"},
    {"undated", "reports without a date"},
    {"inputs", "as they were given"},
    {"segments", "a list: name, reports, tombstones (of these, replaced or deleted), bytes"},
    {"bytes, files", "of the generation on disk"},
    {"versions", "schema, analyzer, dragnet and xapian that it was made with"},
    {"vocabulary, vocabulary_is_built_in", "its hash, and whether it is the program's own"},
    {"rollback", "the generation that rollback brings back, or null"},
    {"facets", "by name every value: id, name (or null) and count"},
    {"generations",
     "only with --generations, and with version alone: a list of generation, made, reports, "
     "damaged, current and rollback"},
});

// "exact, more-than, ...": every name of an enumeration that ends at `last`.
template <class Enum>
std::string names_to(Enum last) {
  std::string text;
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const std::string_view name = name_of(static_cast<Enum>(i));
    if (!name.empty()) text.append(text.empty() ? "" : ", ").append(name);
  }
  return text;
}

std::string columns_text() {
  return joined(usual_table_fields(), ", ");
}

}  // namespace

std::string json_manual() {
  return roff_head("dragnet-json", 5, "Dragnet Manual", "the output of Dragnet for programs") +
         roff_section("DESCRIPTION") +
         roff_filled(
             "dragnet-index tag --format jsonl prints a report a line; dragnet-search --format "
             "json prints one object, jsonl an object a line. All is UTF-8. Members are only ever "
             "added, so programs should pass over those they do not know.") +
         roff_lines(
             "  dragnet-search fraud --format json | jq '.hits[].title'\n"
             "  dragnet-index tag --format jsonl reports/ | jq .figures\n") +
         roff_section("Report") +
         roff_filled(
             "The object of dragnet-index tag, and of dragnet-search --show, which adds "
             "generation and vocabulary.") +
         roff_entries(report) + roff_section("Tag") + roff_entries(tag) + roff_section("Figure") +
         roff_entries(figure) + roff_paragraph("Qualifiers: " + names_to(Qualifier::range) + ".") +
         roff_paragraph("Units: " + names_to(Unit::percent) + ".") +
         roff_paragraph("Bases: " + names_to(Basis::other) + ".") + roff_section("Answer") +
         roff_filled("The object of dragnet-search --format json.") + roff_entries(answer) +
         roff_section("Hit") +
         roff_filled(
             "--fields chooses among them; a kind of figure as a field is the report's "
             "largest of an area, else of a case or part, or null.") +
         roff_entries(hit) + roff_section("JSON Lines") +
         roff_filled("The member type says what a line is.") + roff_entries(lines) +
         roff_section("Why") + roff_filled("The object of dragnet-search --why; its type is why.") +
         roff_entries(why) + roff_section("Run") +
         roff_filled("The object that dragnet-index build, update and merge write to --report.") +
         roff_entries(run) + roff_section("Index") +
         roff_filled("The object of dragnet-index info --format json.") + roff_entries(info) +
         roff_section("CSV and TSV") +
         roff_filled("One table. Of hits, unless --fields chooses: " + columns_text() +
                     ". Tags are labels, several joined by a semicolon and a blank.") +
         roff_paragraph(
             "With --facet: facet, id, parent, name, name_zh, count, selected, and where "
             "kinds of figures are counted sum, min and max; the row of reports without "
             "a value has an empty id.") +
         roff_paragraph(
             "With --timeline: month or year, reports, and the kind that --sum names. "
             "With --pivot: a row a value of the first facet, a column a value of the "
             "second, totals under all.") +
         roff_paragraph(
             "CSV follows RFC 4180 and begins with a byte order mark; text that a "
             "spreadsheet would take for a formula has an apostrophe before it. TSV has "
             "neither quotation marks nor tabs in its cells. Both show control characters and "
             "those "
             "that hide or turn text as a terminal does, \\x1b and ⟦U+200B⟧, with a blank for a "
             "line end; JSON has the text itself.") +
         roff_see_also("dragnet-search(1), dragnet-index(1), dragnet-query(7)");
}

}  // namespace dragnet
