#include "searcher/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <string_view>

#include <CLI/CLI.hpp>

#include "common/error.h"
#include "common/utf8.h"
#include "common/version.h"
#include "searcher/near_names.h"

namespace dragnet {

namespace {

constexpr std::string_view introduction =
    R"(Searches reports of fraud crackdowns that dragnet-index has indexed.

Usage: dragnet-search [QUERY...] [OPTION...]

Examples:
  dragnet-search 杀猪盘                          reports of pig butchering, in either language
  dragnet-search '"stop payment" AND Karamay'    a phrase and a word
  dragnet-search 刷单 -学生                      one word without the other
  dragnet-search --type 冒充客服 --city Karamay  filters alone, in either language
  dragnet-search arrested --after 2022 --before 2023-06 --sort newest
  dragnet-search --where 'suspects-arrested>=1000' --facet province:20
  dragnet-search fraud --format json | jq .total
  dragnet-search --show c3f9                     one report, with the proof of every tag

Query:
  word word            both        a OR b       either        -word, NOT word   without
  "some words"         a phrase    begin*       beginnings    ( )               groups
  type:NAME city:NAME  a facet     date:2022..2023-06         suspects-arrested:>=1000
)";

constexpr std::string_view closing = R"(
Exit status: 0 hits, 1 none, 2 wrong usage or query, 3 no usable index, 6 could not write.
Environment: DRAGNET_INDEX, NO_COLOR, CLICOLOR_FORCE.)";

struct FacetOption {
  Facet facet;
  const char* value;
  const char* help;
};
constexpr std::array<FacetOption, 11> facet_options = {{
    {Facet::type, "NAME", "type of fraud: id, label or alias, in English or Chinese"},
    {Facet::measure, "NAME", "measure against fraud, or operation"},
    {Facet::operation, "NAME", "named police operation"},
    {Facet::agency, "NAME", "agency that acts"},
    {Facet::city, "NAME", "city, prefecture"},
    {Facet::province, "NAME", "province"},
    {Facet::county, "NAME", "county, district"},
    {Facet::place, "NAME", "place of any level, here or abroad"},
    {Facet::source, "NAME", "who published it"},
    {Facet::language, "en|zh", "language of the report"},
    {Facet::kind, "crackdown|other|all", "crackdown reports, other texts or (default) all"},
}};

// Shown when no --facet is given: as many as fill a screen in two columns.
constexpr std::array<Facet, 4> usual_facets = {Facet::type, Facet::measure, Facet::city,
                                               Facet::year};
constexpr std::size_t usual_facet_limit = 5;

// CLI11 takes a dash and a letter for an option. No argument of a process can hold a NUL, so one in
// front hides the dash from it and can be taken off again without doubt.
constexpr char hidden = '\0';

std::string hide_han_dash(std::string argument) {
  const bool dash = argument.size() > 1 && argument[0] == '-';
  return dash && is_han(decode(argument, 1).code) ? hidden + argument : argument;
}

std::string show_han_dash(std::string argument) {
  if (!argument.empty() && argument[0] == hidden) argument.erase(0, 1);
  return argument;
}

// The values of the options that need a second look after parsing.
struct Typed {
  std::vector<std::string> words;
  std::array<std::vector<std::string>, facet_options.size()> filters;
  std::vector<std::string> facets;
  bool no_facets = false;
  bool no_concepts = false;
};

CLI::Option* add_list(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                      const std::string& help) {
  return app.add_option(name, values, help)->allow_extra_args(false);
}

void add_filters(CLI::App& app, SearchOptions& options, Typed& typed) {
  for (std::size_t i = 0; i < facet_options.size(); ++i) {
    const FacetOption& option = facet_options[i];
    add_list(app, "--" + std::string(name_of(option.facet)), typed.filters[i], option.help)
        ->type_name(option.value)
        ->group("Filters (one facet twice: either value; two facets: both)");
  }
  const std::string dates = "Filters by date and figure";
  SearchRequest& request = options.request;
  app.add_option("--after", request.after, "reports of this date or later")
      ->type_name("DATE")
      ->group(dates);
  app.add_option("--before", request.before,
                 "reports of this date or earlier: 2023, 2023-05 or 2023-05-15")
      ->type_name("DATE")
      ->group(dates);
  app.add_flag("--undated", request.undated, "keep undated reports in spite of these")
      ->group(dates);
  add_list(app, "--where", request.where,
           "with such a figure: 'suspects-arrested>=1000', 'losses>1.2亿'")
      ->type_name("RANGE")
      ->group(dates);
  app.add_option("--during", request.during, "with figures of this period")
      ->type_name("PERIOD")
      ->group(dates);
}

void add_output(CLI::App& app, SearchOptions& options, Typed& typed) {
  const std::string group = "Output";
  SearchRequest& request = options.request;
  app.add_option("--sort", request.sort, "relevance, newest, oldest or a kind of figure")
      ->type_name("ORDER")
      ->group(group);
  app.add_option("--limit", request.limit, "hits to show (default 10, 0 is all)")
      ->check(CLI::NonNegativeNumber)
      ->type_name("N")
      ->group(group);
  app.add_option("--offset", request.offset, "hits to pass over first")
      ->check(CLI::NonNegativeNumber)
      ->type_name("N")
      ->group(group);
  add_list(app, "--facet", typed.facets,
           "count the values of this facet, the N first (default 10, 0 is all)")
      ->type_name("NAME[:N]")
      ->group(group);
  app.add_flag("--no-facets", typed.no_facets, "count no facets")->group(group);
  app.add_flag("--count", request.count_only, "only the number of reports")->group(group);
  app.add_option("--show", options.show, "one report, by its id or the beginning of it")
      ->type_name("ID")
      ->group(group);
  app.add_flag("--explain", options.explain, "say how the query was understood")->group(group);
  app.add_flag("--no-concepts", typed.no_concepts, "words are only words, not names of concepts")
      ->group(group);
  app.add_option("--format", options.format, "text or json")
      ->transform(CLI::CheckedTransformer(
          std::map<std::string, Format>{{"text", Format::text}, {"json", Format::json}}))
      ->type_name("FORMAT")
      ->group(group);
  app.add_option("--color", options.color, "auto, always or never")
      ->transform(CLI::CheckedTransformer(
          std::map<std::string, ColorChoice>{{"auto", ColorChoice::automatic},
                                             {"always", ColorChoice::always},
                                             {"never", ColorChoice::never}}))
      ->type_name("WHEN")
      ->group(group);
  app.add_option("--index", options.index, "folder of the index (default $DRAGNET_INDEX)")
      ->type_name("DIR")
      ->group(group);
}

std::string help_page(const CLI::App* app, const std::string&, CLI::AppFormatMode mode) {
  CLI::Formatter formatter;
  formatter.column_width(30);
  return std::string(introduction) + formatter.make_groups(app, mode) + std::string(closing) + "\n";
}

// "--citty is not an option; did you mean --city?"
UserError unknown_option(const CLI::App& app, const std::string& typed) {
  const std::string name = typed.substr(0, typed.find('='));
  std::vector<std::string> known;
  for (const CLI::Option* option : app.get_options()) {
    if (option->nonpositional()) known.push_back(option->get_lnames().front());
  }
  const std::vector<std::string> near =
      near_names(name.substr(std::min(name.size(), name.find_first_not_of('-'))), known, 1);
  const std::string hint =
      near.empty() ? "see dragnet-search --help" : "did you mean --" + near.front() + "?";
  return UserError(show_han_dash(name) + " is not an option; " + hint);
}

// "city", "city:20", "city:0"
FacetRequest parse_facet(const std::string& text) {
  const std::size_t colon = std::min(text.find(':'), text.size());
  const std::string name = text.substr(0, colon);
  const std::optional<Facet> facet = facet_named(name);
  if (!facet) {
    std::vector<std::string> known;
    for (const Facet each : all_facets()) known.emplace_back(name_of(each));
    throw UserError("--facet: " + name + " is not a facet; " + suggestion(name, known));
  }
  FacetRequest request{.facet = *facet};
  if (colon == text.size()) return request;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data() + colon + 1, end, request.limit);
  if (error != std::errc() || stop != end) {
    throw UserError("--facet " + text + ": a number has to follow the colon");
  }
  return request;
}

std::vector<FacetRequest> facet_requests(const Typed& typed) {
  std::vector<FacetRequest> requests;
  if (typed.no_facets) return requests;
  for (const std::string& text : typed.facets) requests.push_back(parse_facet(text));
  if (!requests.empty()) return requests;
  for (const Facet facet : usual_facets) requests.push_back({facet, usual_facet_limit});
  return requests;
}

std::vector<FacetFilter> facet_filters(const Typed& typed) {
  std::vector<FacetFilter> filters;
  for (std::size_t i = 0; i < facet_options.size(); ++i) {
    const Facet facet = facet_options[i].facet;
    const std::vector<std::string>& values = typed.filters[i];
    const bool all =
        facet == Facet::kind && std::find(values.begin(), values.end(), "all") != values.end();
    if (!values.empty() && !all) filters.push_back({facet, values});
  }
  return filters;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text.push_back(' ');
    text.append(word);
  }
  return text;
}

}  // namespace

SearchOptions parse_options(const std::vector<std::string>& arguments) {
  SearchOptions options;
  Typed typed;
  CLI::App app;
  app.formatter_fn(help_page);
  app.set_help_flag("-h,--help", "this page")->group("Output");
  app.set_version_flag("--version", [] { return version_text("dragnet-search") + "\n"; })
      ->group("Output");
  app.add_option("QUERY", typed.words);
  add_filters(app, options, typed);
  add_output(app, options, typed);
  for (CLI::Option* option : app.get_options()) {
    option->transform(show_han_dash);
  }

  std::vector<std::string> reversed;  // as CLI11 wants them
  for (const std::string& argument : arguments) reversed.push_back(hide_han_dash(argument));
  std::reverse(reversed.begin(), reversed.end());
  try {
    if (arguments.empty()) throw UserError("nothing to search for\n" + app.help());
    app.parse(std::move(reversed));
  } catch (const CLI::CallForHelp&) {
    options.message = app.help();
  } catch (const CLI::CallForVersion& version) {
    options.message = version.what();
  } catch (const CLI::ExtrasError&) {
    throw unknown_option(app, app.remaining().front());
  } catch (const CLI::ParseError& error) {
    throw UserError(std::string(error.what()) + "; see dragnet-search --help");
  }

  options.request.query = joined(typed.words);
  options.request.filters = facet_filters(typed);
  options.request.facets = facet_requests(typed);
  options.request.concepts = !typed.no_concepts;
  return options;
}

}  // namespace dragnet
