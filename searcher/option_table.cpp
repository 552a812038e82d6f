#include "searcher/option_table.h"

#include <array>

#include "searcher/manual_pages.h"

namespace dragnet {

namespace {

constexpr std::string_view filter =
    "Filters (one given twice: either value; different ones: all of them)";
constexpr std::string_view answer = "Answer";
constexpr std::string_view output = "Output";

constexpr std::array rows = std::to_array<OptionRow>({
    {filter, "--type", "NAME", "@type", "type of fraud: id, label or alias, 中文 or English"},
    {filter, "--measure", "NAME", "@measure", "measure against fraud; operations are measures too"},
    {filter, "--operation", "NAME", "@operation", "named police operation"},
    {filter, "--agency", "NAME", "@agency", "agency that acted"},
    {filter, "--city", "NAME", "@city", "city or prefecture that acted"},
    {filter, "--province", "NAME", "@province", "province"},
    {filter, "--county", "NAME", "@county", "county or district"},
    {filter, "--place", "NAME", "@place", "place of any level, at home or abroad"},
    {filter, "--source", "NAME", "@source", "who published it"},
    {filter, "--language", "en|zh", "en zh", "language of the report"},
    {filter, "--kind", "KIND", "crackdown other all", "crackdown, other or all (default all)"},
    {filter, "--after", "DATE", "",
     "published then or later: 2023, 2023-05, 2023-05-15 or last-90d"},
    {filter, "--before", "DATE", "", "published then or earlier"},
    {filter, "--undated", "", "", "keep reports without a date in spite of these two"},
    {filter, "--indexed-after", "TIME", "",
     "new in the index since then: 2023-05-15, 2023-05-15T08:30Z (UTC) or last-7d"},
    {filter, "--where", "RANGE", "",
     "with such a figure: 'suspects-arrested>=1000', 'losses>1.2亿', 'cases-filed-change<=-20' "
     "(percent); all of several must hold"},
    {filter, "--possible", "", "",
     "also with figures that may be in the range: for >=150, \"more than 100\" (~ before one "
     "range: 'losses~>=150')"},
    {filter, "--during", "PERIOD", "",
     "with a figure whose period has a day of this one: 2022, 2022..2023-06"},

    {answer, "--sort", "ORDER", "relevance newest oldest FIGURES",
     "relevance (default), newest, oldest or a kind of figure"},
    {answer, "--limit", "N", "", "hits to show (default 10, 0 is all); a story is one hit"},
    {answer, "--offset", "N", "", "hits to pass over first"},
    {answer, "--no-collapse", "", "", "copies of one story are hits of their own"},
    {answer, "--facet", "NAME[:N]", "FACETS FIGURES",
     "count the values of a facet, the N first (default 10, 0 is all): type, measure, operation, "
     "agency, city, province, county, place, source, language, kind, year, month; or a kind of "
     "figure: reports, sum, smallest and largest of each report's largest figure of an area"},
    {answer, "--mix-scopes", "", "", "sums take figures of cases, parts and victims too"},
    {answer, "--no-facets", "", "", "count none"},
    {answer, "--timeline", "UNIT", "month year", "reports by month or year, as bars"},
    {answer, "--pivot", "A,B", "",
     "a cross table of two facets: city,type or month:12,measure:8 (default 10 rows, 5 columns; "
     "0 all)"},
    {answer, "--sum", "KIND", "FIGURES", "timeline and pivot add up a kind of figure"},
    {answer, "--table", "", "", "a row a report with its figures"},
    {answer, "--count", "", "", "only the number of reports"},
    {answer, "--show", "ID", "", "one report, by its id or the beginning of it"},
    {answer, "--similar", "ID", "", "reports like that one, in either language"},
    {answer, "--why", "ID", "", "why a report is a hit of the query, or is none"},
    {answer, "--batch", "FILE", "@file",
     "a query a line (- is standard input; lines that begin with # are left out), answered as JSON "
     "Lines"},
    {answer, "--explain", "", "", "say how the query was understood"},
    {answer, "--any", "", "", "one of the words is enough"},
    {answer, "--no-partial", "", "", "only reports with all of the words, however few"},
    {answer, "--no-concepts", "", "", "words are only words, not names of concepts or places"},

    {output, "--format", "FORMAT", "text json jsonl csv tsv md html",
     "text (default), json, jsonl, csv, tsv, md or html (a page that stands alone)"},
    {output, "--fields", "A,B", "",
     "of hits, in every format but text: rank, score, id, path, record, title, date, url, source, "
     "language, crackdown, primary_place, places, types, measures, operations, agencies, figures, "
     "matched_in, concepts, snippet, copies, copies_count or a kind of figure (the largest of an "
     "area, else of a case or part)"},
    {output, "--no-header", "", "", "csv and tsv without the names of the columns"},
    {output, "--print0", "", "",
     "the path of each hit (or one of --fields) and a NUL, for xargs -0"},
    {output, "--color", "WHEN", "auto always never", "auto (default), always or never"},
    {output, "--no-pager", "", "", "write straight to the terminal"},
    {output, "--index", "DIR", "@folder",
     "folder of the index (default $DRAGNET_INDEX, else $XDG_DATA_HOME/dragnet, else "
     "~/.local/share/dragnet)"},
    {output, "--generate", "WHAT",
     "man man-query man-json complete-bash complete-zsh complete-fish",
     "a man page or the completions of a shell: man, man-query (the query language), man-json "
     "(output for programs), complete-bash, complete-zsh, complete-fish"},
    {output, "--complete", "FACET", "FACETS",
     "the values of a facet that the index has and that begin with the query, one a line"},
});

constexpr std::array sections = std::to_array<HelpSection>({
    {"Query",
     R"(  bank card          both words        "stop payment"      words side by side
  bank OR card       either word       exact:"..."         these very words
  'bank -card'       without the word  launder*            words that start so
  bank NOT (a OR b)  without either    police NEAR/5 bank  at most 5 words apart
  title:bank         in the title      date:2022..2023-06  or date:last-90d
  city:Karamay       a filter          suspects-arrested:>=1000
)"},
});

constexpr std::array pages =
    std::to_array<ManualPage>({{"man-query", query_manual}, {"man-json", json_manual}});

constexpr std::array<std::string_view, 8> often_used = {"--type", "--city",  "--after", "--where",
                                                        "--sort", "--limit", "--facet", "--format"};

constexpr CommandLine line = {
    .program = "dragnet-search",
    .purpose = "search reports of fraud crackdowns",
    .introduction =
        "Searches reports of fraud crackdowns in an index that dragnet-index has built.",
    .usage = "[QUERY...] [OPTION...]",
    .examples =
        R"(  dragnet-search 杀猪盘                          pig butchering, in any wording
  dragnet-search '"stop payment" AND Karamay'    a phrase and a word
  dragnet-search 刷单 -学生                      one word without the other
  dragnet-search --type 冒充客服 --city Karamay  filters alone, either language
  dragnet-search fraud --after 2022 --before 2023-06 --sort newest
  dragnet-search --where 'suspects-arrested>=1000' --facet province:20
  dragnet-search fraud --format json | jq .total
  dragnet-search --show c3f9                     one report, all that is known
)",
    .sections = sections,
    .options = rows,
    .often_used = often_used,
    .ending =
        R"(Query text that starts with a dash goes behind --, but for -学生 and the like.

Exit status: 0 hits, 1 none, 2 wrong usage or query, 3 no usable index,
5 answer incomplete, 6 could not write.
Environment: DRAGNET_INDEX, DRAGNET_PAGER, PAGER, NO_COLOR, CLICOLOR_FORCE.
)",
    .see_also = "dragnet-index(1), dragnet-query(7), dragnet-json(5)",
    .pages = pages};

}  // namespace

const CommandLine& search_command_line() {
  return line;
}

}  // namespace dragnet
