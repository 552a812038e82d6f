#include "searcher/help_page.h"

#include <string_view>

namespace dragnet {

namespace {

constexpr std::string_view introduction =
    R"(Searches reports of fraud crackdowns in an index that dragnet-index has built.

Usage: dragnet-search [QUERY...] [OPTION...]

Examples:
  dragnet-search 杀猪盘                          pig butchering, in any wording
  dragnet-search '"stop payment" AND Karamay'    a phrase and a word
  dragnet-search 刷单 -学生                      one word without the other
  dragnet-search --type 冒充客服 --city Karamay  filters alone, either language
  dragnet-search fraud --after 2022 --before 2023-06 --sort newest
  dragnet-search --where 'suspects-arrested>=1000' --facet province:20
  dragnet-search fraud --format json | jq .total
  dragnet-search --show c3f9                     one report, all that is known
)";

constexpr std::string_view options = R"(
Query:
  bank card          both words        "stop payment"      words side by side
  bank OR card       either word       exact:"..."         these very characters
  bank -card         without the word  launder*            words that start so
  bank NOT (a OR b)  without either    police NEAR/5 bank  at most 5 words apart
  title:bank         in the title      date:2022..2023-06  or date:last-90d
  city:Karamay       a filter          suspects-arrested:>=1000

Filters (one given twice: either value; different ones: all of them):
  --type NAME           type of fraud: id, label or alias, 中文 or English
  --measure NAME        measure against fraud; operations are measures too
  --operation NAME      named police operation
  --agency NAME         agency that acted
  --city NAME           city or prefecture that acted
  --province NAME       province
  --county NAME         county or district
  --place NAME          place of any level, at home or abroad
  --source NAME         who published it
  --language en|zh      language of the report
  --kind KIND           crackdown, other or all (default all)
  --after DATE          published then or later: 2023, 2023-05 or 2023-05-15
  --before DATE         published then or earlier
  --undated             keep reports without a date in spite of these two
  --where RANGE         with such a figure: 'suspects-arrested>=1000',
                        'losses>1.2亿', 'cases-filed-change<=-20' (percent)
  --possible            also with figures that may be in the range: for >=150,
                        "more than 100" (~ before one range: 'losses~>=150')
  --during PERIOD       with a figure of this period: 2022, 2022..2023-06

Answer:
  --sort ORDER          relevance (default), newest, oldest or a kind of figure
  --limit N             hits to show (default 10, 0 is all)
  --offset N            hits to pass over first
  --facet NAME[:N]      count the values of a facet, the N first (default 10,
                        0 is all): type, measure, operation, agency, city,
                        province, county, place, source, language, kind, year,
                        month; or a kind of figure: reports, sum, smallest and
                        largest of each report's largest figure of an area
  --mix-scopes          sums take figures of cases, parts and victims too
  --no-facets           count none
  --timeline UNIT       reports by month or year, as bars
  --pivot A,B           a cross table of two facets: city,type or
                        month:12,measure:8 (default 10 rows, 5 columns; 0 all)
  --sum KIND            timeline and pivot add up a kind of figure
  --table               a row a report with its figures
  --count               only the number of reports
  --show ID             one report, by its id or the beginning of it
  --similar ID          reports like that one, in either language
  --why ID              why a report is a hit of the query, or is none
  --batch FILE          a query a line (- is standard input), answered as JSON
                        Lines
  --explain             say how the query was understood
  --any                 one of the words is enough
  --no-concepts         words are only words, not names of concepts or places
  --format FORMAT       text (default), json, jsonl, csv, tsv or md
  --fields A,B          of hits, in every format but text: rank, score, id,
                        path, record, title, date, url, source, language,
                        crackdown, primary_place, types, measures, operations,
                        agencies, figures, matched_in, snippet, copies or a
                        kind of figure (the report's largest)
  --no-header           csv and tsv without the names of the columns
  --print0              the path of each hit (or one of --fields) and a NUL, for
                        xargs -0
  --color WHEN          auto (default), always or never
  --no-pager            write straight to the terminal
  --index DIR           folder of the index (default $DRAGNET_INDEX, else
                        $XDG_DATA_HOME/dragnet, else ~/.local/share/dragnet)
  -h, --help            this page
  --version             versions of the program and of what it is built on

Query text that starts with a dash goes behind --, but for -学生 and the like.

Exit status: 0 hits, 1 none, 2 wrong usage or query, 3 no usable index,
5 answer incomplete, 6 could not write.
Environment: DRAGNET_INDEX, DRAGNET_PAGER, PAGER, NO_COLOR, CLICOLOR_FORCE.
)";

constexpr std::string_view pointer = "\ndragnet-search --help lists every option.";

}  // namespace

std::string search_help() {
  return std::string(introduction).append(options);
}

std::string short_search_help() {
  return std::string(introduction).append(pointer);
}

}  // namespace dragnet
