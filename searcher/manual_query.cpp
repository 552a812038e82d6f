#include <algorithm>
#include <array>
#include <string_view>

#include "common/facet.h"
#include "common/figure.h"
#include "common/roff.h"
#include "searcher/field_names.h"
#include "searcher/figure_summary.h"
#include "searcher/manual_pages.h"
#include "searcher/option_table.h"
#include "searcher/query_limits.h"

namespace dragnet {

namespace {

constexpr std::array words = std::to_array<ManualEntry>({
    {"bank freeze", "reports with both words, in any form of the word; AND may stand between them"},
    {"bank OR card", "either word; binds weaker than what has to hold together"},
    {"bank -card", "the first without the second; NOT does the same, also before parentheses"},
    {"bank (card OR account)", "parentheses group"},
    {"AT&T, qq.com, cyber-enabled",
     "one name, its parts side by side: signs within a word (& . @ _ -) part no words, others do "
     "(bank/card)"},
    {"\"stop payment\"", "the words side by side, in any form; no concepts are added"},
    {"exact:\"stop payment\"",
     "these very words, whole: no stems, no change of width or script; small letters find capitals "
     "too, capitals only themselves"},
    {"police NEAR/5 bank",
     "at most five words apart, in either order; joins words, phrases and prefixes"},
    {"launder*", "words that begin so"},
    {"title:bank, title:\"stop payment\"", "in the title"},
    {"杀猪盘",
     "the characters side by side, traditional and simplified alike; a long run of Chinese is cut "
     "into the names in it and then by a dictionary, and each piece is matched as written"},
    {"2021, 2023年5月, May 2023, 2023-05",
     "the year or month, and what was published then; a number by itself is a year from 2001 to "
     "2039, and in quotation marks it is a word"},
    {"which police returned money",
     "words that only make a sentence of others (which, did, of, or, 多少, 怎么, 的, 和) are not "
     "asked "
     "for, nor what these ask for (which cities, how many people, 哪些城市), but in quotation "
     "marks they are; WHO in capitals is a name"},
});

constexpr std::array dates = std::to_array<ManualEntry>({
    {"date:2023, date:2023-07, date:2023-07-19",
     "published in that year or month or on that day; 2023/7/19, 2023年7月19日 and 20230719 "
     "are read too"},
    {"date:2022..2023-06, date:2022.., date:..2023-06",
     "from the one to the other, both included; either end may be open"},
    {"date:last-90d, date:last-6m, date:last-2y", "the last days, months or years up to today"},
});

constexpr std::array figures = std::to_array<ManualEntry>({
    {"suspects-arrested>=1000, suspects-arrested >= 1000, suspects-arrested:>=1000",
     "a figure of that kind that lies wholly in the range (also <= > < and =): \"more than 100\" "
     "fulfils >=100, not >=150; the loss of one victim is none. A sign behind any other word is "
     "text "
     "(p<0.05), but a mistake where a kind or another field was meant (arrests>5, city=Wuhan)"},
    {"suspects-arrested:~>=150",
     "one that may lie in the range, as \"more than 100\" may; \"about 100\" is taken for 100"},
    {"suspects-arrested:*",
     "any figure of that kind, in any money; the answer begins with what the reports state "
     "together. "
     "Questions mean it: how many were arrested, 抓了多少人"},
    {"losses:10万..1.2亿, losses:1..20 million",
     "from the one to the other; money in yuan (10万元 is read too). A unit at the end is that of "
     "both numbers, but where the first has its own or would be the larger one (1000..2万)"},
    {"cases-filed-change:<=-20", "a change, in percent: down by at least a fifth"},
});

// What the values of a facet are, where no option says it.
constexpr std::array own_values = std::to_array<ManualEntry>({
    {"kind", "crackdown, or other for reports without a concrete act or result"},
    {"year", "of publication: 2023"},
    {"month", "of publication: 2023-05"},
});

std::string_view values_of(std::string_view facet) {
  const auto own = std::ranges::find(own_values, facet, &ManualEntry::term);
  if (own != own_values.end()) return own->text;
  const auto options = search_command_line().options;
  const auto option = std::ranges::find(options, "--" + std::string(facet), &OptionRow::name);
  return option == options.end() ? facet : option->help;
}

std::string facets_text() {
  std::string text;
  for (const Facet facet : all_facets()) {
    const std::string name(name_of(facet));
    text += roff_entry(roff_bold(name + ":") + roff_italic("VALUE"), values_of(name));
  }
  return text + roff_entry(roff_bold("similar:") + roff_italic("ID"),
                           "reports like the one with that id, or with an id that begins so");
}

std::string chinese_fields() {
  std::string names =
      std::string(chinese_names_of("title")) + " " + std::string(chinese_names_of("date"));
  for (const Facet facet : all_facets()) names.append(" ").append(chinese_names_of(name_of(facet)));
  return names;
}

std::string kinds_text() {
  std::string text;
  for (std::size_t i = 0; i < figure_kind_count; ++i) {
    const auto kind = static_cast<FigureKind>(i);
    text += roff_entry(roff_bold(name_of(kind)),
                       label_with_unit(kind) + ", " + std::string(chinese_names_of(name_of(kind))));
  }
  return text;
}

std::string limits_text() {
  const auto limit = [](std::size_t most, std::string_view of) {
    return roff_entry(roff_bold(std::to_string(most)), of);
  };
  return limit(max_query_bytes, "bytes of a query") + limit(max_query_terms, "words") +
         limit(max_query_depth, "parentheses or NOTs in each other") +
         limit(max_phrase_terms, "words of a phrase") +
         limit(max_near_operands, "words joined by NEAR") +
         limit(max_near_window, "words that NEAR may reach (1: the next one); NEAR alone reaches " +
                                    std::to_string(default_near_window)) +
         limit(max_wildcards, "words with a star, each with at least " +
                                  std::to_string(min_prefix_characters) +
                                  " letters or one Chinese character before it");
}

std::string description() {
  return roff_section("DESCRIPTION") +
         roff_filled(
             "A query is what stands on the command line of dragnet-search outside of options. It "
             "needs no operators: words that stand side by side have to hold together. Without a "
             "query the filters alone select.") +
         roff_paragraph(
             "Every text is either understood or refused with the column and what may have been "
             "meant. Words that only make a sentence of others (which, of, 的) are left out beside "
             "others; where nothing is found the answer names them. --explain shows how a query "
             "was understood, in this language, what was added to it and what was left out.") +
         roff_paragraph(
             "Questions that figures and facets can answer are answered: how many were arrested, "
             "追回多少钱, which cities, 哪些措施, what did police do. Times in them may be "
             "periods: from 2021 to 2023, since May 2023, 2023年上半年, the last three years. In "
             "quotation "
             "marks, or with --no-concepts, they are words.");
}

}  // namespace

std::string query_manual() {
  return roff_head("dragnet-query", 7, "Dragnet Manual", "the query language of dragnet-search") +
         description() + roff_section("Words and phrases") + roff_entries(words) +
         roff_paragraph(
             "Operators are written in capitals, with blanks around them or between Chinese "
             "(诈骗NOT刷单; a word where it has nothing to join: NEAR币). Signs of full width, "
             "curved quotation marks "
             "and 「」 count as the plain ones, and minus signs and dashes of print as -. A hyphen "
             "inside a word is no NOT, nor is a dash by "
             "itself "
             "or one of several (--); text that starts with a "
             "dash goes behind --, unless a Chinese character follows the dash.") +
         roff_section("Concepts") +
         roff_filled(
             "Words outside of quotation marks that together name a type of fraud, a measure, an "
             "agency, an operation or a place, in either language, also find the reports tagged "
             "with it, whatever their wording: pig butchering, 杀猪盘 and killing pig dish are "
             "one. A hit says what it calls the concept. Everyday words that name one only among "
             "certain others (police, 银行) add none. A glossary takes everyday words across the "
             "languages in the same way. --no-concepts "
             "leaves both out.") +
         roff_section("Filters") +
         roff_filled(
             "The names of fields may be written in Chinese: " + chinese_fields() +
             ", and those of figures as below (抓获嫌疑人>=10); their changes end in 同比 or 变化 "
             "(立案数同比<=-20). "
             "A value is an id, a label or an alias in either language, in quotation marks if it "
             "has blanks. An unknown value is an error that names its neighbours, or how to list "
             "what there is; a known one that "
             "no report has is no hit.") +
         facets_text() + roff_section("Dates") + roff_entries(dates) + roff_section("Figures") +
         roff_filled("Numbers may have commas and be written 1万, 1.2亿, 10k or 3m.") +
         roff_entries(figures) + roff_paragraph("The kinds of figures:") + kinds_text() +
         roff_section("When little is found") +
         roff_filled(
             "The answer names each word that no report has, within phrases too, with words that "
             "may have been meant, what each part would find by itself, and what the others would "
             "find without it. "
             "--any takes one of the words as enough.") +
         roff_paragraph(
             "Where a query of several words has fewer than ten hits, reports follow that have at "
             "least half of the words (of two words only where nothing has both), each with those "
             "that it lacks. They are no hits: totals, counts and exit status are without them. "
             "There are none in tables (csv, tsv, --table, --fields outside JSON) and with "
             "--print0, on further pages, in other orders than by relevance and with --limit 0, "
             "and --no-partial leaves them out.") +
         roff_section("Limits") + limits_text() +
         roff_see_also("dragnet-search(1), dragnet-index(1), dragnet-json(5)");
}

}  // namespace dragnet
