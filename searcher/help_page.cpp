#include "searcher/help_page.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "common/layout.h"
#include "searcher/option_table.h"

namespace dragnet {

namespace {

constexpr std::string_view introduction =
    R"(Searches reports of fraud crackdowns in an index that dragnet-index has built.

Usage: dragnet-search [QUERY...] [OPTION...]

Examples:
)";

constexpr std::string_view examples =
    R"(  dragnet-search 杀猪盘                          pig butchering, in any wording
  dragnet-search '"stop payment" AND Karamay'    a phrase and a word
  dragnet-search 刷单 -学生                      one word without the other
  dragnet-search --type 冒充客服 --city Karamay  filters alone, either language
  dragnet-search fraud --after 2022 --before 2023-06 --sort newest
  dragnet-search --where 'suspects-arrested>=1000' --facet province:20
  dragnet-search fraud --format json | jq .total
  dragnet-search --show c3f9                     one report, all that is known
)";

constexpr std::string_view query =
    R"(  bank card          both words        "stop payment"      words side by side
  bank OR card       either word       exact:"..."         these very characters
  bank -card         without the word  launder*            words that start so
  bank NOT (a OR b)  without either    police NEAR/5 bank  at most 5 words apart
  title:bank         in the title      date:2022..2023-06  or date:last-90d
  city:Karamay       a filter          suspects-arrested:>=1000
)";

constexpr std::string_view ending =
    R"(Query text that starts with a dash goes behind --, but for -学生 and the like.

Exit status: 0 hits, 1 none, 2 wrong usage or query, 3 no usable index,
5 answer incomplete, 6 could not write.
Environment: DRAGNET_INDEX, DRAGNET_PAGER, PAGER, NO_COLOR, CLICOLOR_FORCE.
)";

constexpr std::string_view pointer = "\ndragnet-search --help lists every option.";

// On the short page.
constexpr std::array<std::string_view, 8> often_used = {"--type", "--city",  "--after", "--where",
                                                        "--sort", "--limit", "--facet", "--format"};

constexpr std::size_t help_column = 24;
constexpr std::size_t page_columns = 80;

std::string text_of(const Line& line) {
  std::string text;
  for (const Run& run : line) text += run.text.str();
  return text;
}

// "  --city NAME           city or prefecture that acted"
std::string described(const OptionRow& row) {
  std::string text = "  " + std::string(row.name);
  if (!row.argument.empty()) text.append(" ").append(row.argument);
  if (text.size() + 2 > help_column) text += "\n" + std::string(help_column, ' ');
  text.resize(std::max(text.size(), help_column), ' ');
  bool first = true;
  for (const Line& line : wrap({{TerminalText(row.help)}}, page_columns - help_column)) {
    if (!first) text += std::string(help_column, ' ');
    text += text_of(line) + "\n";
    first = false;
  }
  return text;
}

}  // namespace

std::string_view help_examples() {
  return examples;
}

std::string_view help_query() {
  return query;
}

std::string_view help_ending() {
  return ending;
}

std::string search_help() {
  std::string page = std::string(introduction).append(examples);
  page.append("\nQuery:\n").append(query);
  for (const OptionRow& row : option_table()) {
    const bool first = &row == option_table().data();
    if (first || (&row - 1)->group != row.group) {
      page.append("\n").append(heading_of(row.group)).append(":\n");
    }
    page += described(row);
  }
  page +=
      "  -h, --help            a short page, this page\n"
      "  --version             versions of the program and of what it is built on\n\n";
  return page.append(ending);
}

std::string short_search_help() {
  std::string page = std::string(introduction).append(examples).append("\nOften used:\n");
  for (const std::string_view name : often_used) {
    const auto rows = option_table();
    page += described(*std::find_if(rows.begin(), rows.end(),
                                    [name](const OptionRow& row) { return row.name == name; }));
  }
  return page.append(pointer);
}

}  // namespace dragnet
