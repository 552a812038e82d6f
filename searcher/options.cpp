#include "searcher/options.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "common/arguments.h"
#include "common/ascii.h"
#include "common/error.h"
#include "common/help_page.h"
#include "common/name_lookup.h"
#include "common/near_names.h"
#include "common/self_description.h"
#include "common/text_parts.h"
#include "common/utf8.h"
#include "common/whole_number.h"
#include "searcher/blank.h"
#include "searcher/field_names.h"
#include "searcher/figure_summary.h"
#include "searcher/option_table.h"
#include "searcher/ranges.h"
#include "searcher/ranking.h"

namespace dragnet {

namespace {

constexpr std::array<Facet, 11> filter_facets = {
    Facet::type,   Facet::measure, Facet::operation, Facet::agency,   Facet::city, Facet::province,
    Facet::county, Facet::place,   Facet::source,    Facet::language, Facet::kind};

// Counted when no --facet is given: as many as fill a screen in two columns.
constexpr std::array<Facet, 4> usual_facets = {Facet::type, Facet::measure, Facet::city,
                                               Facet::year};
constexpr std::size_t usual_facet_limit = 5;

// "city", "city:20", "city:0"
FacetRequest parse_facet(const std::string& option, const std::string& text,
                         std::size_t usual_limit = 10) {
  const std::size_t colon = std::min(text.find(':'), text.size());
  const std::string name = text.substr(0, colon);
  const std::optional<Facet> facet = facet_typed(name);
  if (option == "--facet" && kind_typed(name))
    throw UserError(option + " " + text + ": a kind of figure takes no number");
  if (!facet) {
    std::vector<std::string> facets;
    for (const Facet each : all_facets()) facets.emplace_back(name_of(each));
    std::vector<std::string> known = facets;
    if (option == "--facet") std::ranges::copy(figure_kind_names(), std::back_inserter(known));
    std::string help = suggestion(name, known);
    // With the kinds of figures they are too many to be listed.
    if (help.empty()) help = suggestion(name, facets) + ", and the kinds of figures";
    throw UserError(option + ": " + unknown("facet", name, help));
  }
  FacetRequest request{.facet = *facet, .limit = usual_limit};
  if (colon == text.size()) return request;
  const auto limit = whole_number<std::size_t>(std::string_view(text).substr(colon + 1));
  if (!limit) throw UserError(option + " " + text + ": a number has to follow the colon");
  request.limit = *limit;
  return request;
}

// --facet suspects-arrested: the kinds of figures among the facets, each once.
std::vector<FigureKind> summarised_figures(const Arguments& arguments) {
  std::vector<FigureKind> kinds;
  for (const std::string& text : arguments.all("--facet")) {
    const std::optional<FigureKind> kind = kind_typed(text);
    const bool known = kind && std::find(kinds.begin(), kinds.end(), *kind) != kinds.end();
    if (kind && !known) kinds.push_back(*kind);
  }
  return kinds;
}

std::vector<FacetFilter> facet_filters(const Arguments& arguments) {
  std::vector<FacetFilter> filters;
  for (const Facet facet : filter_facets) {
    const std::vector<std::string> values = arguments.all(option_name(facet));
    const bool all = facet == Facet::kind && std::ranges::any_of(values, [](const auto& value) {
                       return is_same_name(value, "all");
                     });
    if (!values.empty() && !all) filters.push_back({facet, values});
  }
  return filters;
}

struct NamedFormat {
  std::string_view name;
  Format format;
};
constexpr std::array<NamedFormat, 7> named_formats = {{{"text", Format::text},
                                                       {"json", Format::json},
                                                       {"jsonl", Format::jsonl},
                                                       {"csv", Format::csv},
                                                       {"tsv", Format::tsv},
                                                       {"md", Format::markdown},
                                                       {"html", Format::html}}};

Format named_format(const Arguments& arguments) {
  std::vector<std::string> names;
  for (const NamedFormat& named : named_formats) names.emplace_back(named.name);
  return named_formats[choice_argument(arguments, "--format", names)].format;
}

// Queries come from the file alone, and answers are JSON Lines.
std::string batch_file(const Arguments& arguments) {
  std::string file = arguments.last("--batch");
  if (file.empty()) return file;
  if (!arguments.words().empty())
    throw UserError("--batch takes its queries from the file, not from the command line");
  const bool has_format = !arguments.last("--format").empty();
  if ((has_format && named_format(arguments) != Format::jsonl) || arguments.has("--print0"))
    throw UserError("--batch answers as JSON Lines; leave out the format");
  return file;
}

std::optional<Facet> completed_facet(const Arguments& arguments) {
  const std::string name = arguments.last("--complete");
  if (name.empty()) return std::nullopt;
  return parse_facet("--complete", name).facet;
}

// Each of them is asked for instead of a search.
void check_answers(const Arguments& arguments) {
  std::vector<std::string> given;
  for (const char* option : {"--show", "--why", "--batch", "--complete"}) {
    if (arguments.given(option)) given.emplace_back(option);
  }
  for (const char* const option : {"--show", "--why", "--batch", "--similar"})
    if (arguments.all(option).size() > 1)
      throw UserError(std::string(option) + " is given more than once, and takes one value");
  if (given.size() > 1) throw UserError(given[0] + " and " + given[1] + " exclude each other");
  if (arguments.has("--table") && arguments.given("--fields"))
    throw UserError("--table chooses its columns itself; leave out --fields or --table");
  for (const char* const option : {"--facet", "--timeline", "--pivot", "--table", "--fields"})
    if (arguments.has("--count") && arguments.given(option))
      throw UserError("--count gives the number of reports alone; leave out " +
                      std::string(option) + " or --count");
  if (arguments.given("--show") && !arguments.words().empty())
    throw UserError("--show takes no query; --why ID shows what one finds in the report");
}

Format format_of(const Arguments& arguments) {
  if (!batch_file(arguments).empty()) return Format::jsonl;
  if (arguments.has("--print0")) {
    if (!arguments.last("--format").empty())
      throw UserError("--print0 is a format of its own; leave out --format");
    return Format::nul;
  }
  return named_format(arguments);
}

// The formats that hold one table or list have facets only where they are asked for.
bool has_usual_facets(Format format) {
  return format != Format::csv && format != Format::tsv && format != Format::nul;
}

// Tables and lists hold nothing that would have to be told from their hits.
bool shows_partial(Format format, bool has_fields) {
  const bool is_page = format == Format::markdown || format == Format::html;
  return is_page ? !has_fields : has_usual_facets(format);
}

// "a,b,c", each --fields going on with the list.
std::vector<std::string> field_names(const Arguments& arguments) {
  std::vector<std::string> names;
  for (const std::string& list : arguments.all("--fields")) {
    std::string_view rest = list;
    do {
      names.emplace_back(ascii_trimmed(take_part(rest, ',')));
    } while (!rest.empty());
  }
  return names;
}

bool has_view(const Arguments& arguments) {
  return !arguments.last("--timeline").empty() || !arguments.last("--pivot").empty() ||
         arguments.has("--table");
}

std::optional<Facet> timeline_unit(const Arguments& arguments) {
  if (arguments.last("--timeline").empty()) return std::nullopt;
  constexpr std::array units = {Facet::month, Facet::year};
  return units[choice_argument(arguments, "--timeline", {"month", "year"})];
}

// "city,type", "city:20,month:12"
std::optional<PivotRequest> pivot_request(const Arguments& arguments) {
  const std::string text = arguments.last("--pivot");
  if (text.empty()) return std::nullopt;
  const std::size_t comma = text.find(',');
  if (comma == std::string::npos || text.find(',', comma + 1) != std::string::npos)
    throw UserError("--pivot takes two facets: city,type or month:12,measure:8");
  const PivotRequest usual;
  return PivotRequest{parse_facet("--pivot", text.substr(0, comma), usual.rows.limit),
                      parse_facet("--pivot", text.substr(comma + 1), usual.columns.limit)};
}

std::optional<FigureKind> summed_figure(const Arguments& arguments) {
  const std::string name = arguments.last("--sum");
  if (name.empty()) return std::nullopt;
  const std::optional<FigureKind> kind = kind_typed(name);
  if (!kind) throw UserError("--sum: " + unknown("kind of figure", name, suggested_kinds(name)));
  if (!is_summable(*kind)) throw UserError("--sum: percentages cannot be added up");
  if (arguments.last("--timeline").empty() && arguments.last("--pivot").empty())
    throw UserError("--sum goes with --timeline or --pivot; --facet " + name + " sums up all");
  return kind;
}

// CSV and TSV hold one table.
void check_tables(const Arguments& arguments, Format format) {
  if (format != Format::csv && format != Format::tsv) return;
  const int tables =
      (arguments.last("--timeline").empty() ? 0 : 1) + (arguments.last("--pivot").empty() ? 0 : 1) +
      (arguments.has("--table") ? 1 : 0) + (arguments.all("--facet").empty() ? 0 : 1);
  if (tables > 1)
    throw UserError(
        "csv and tsv hold one table: give one of --timeline, --pivot, --table, --facet");
}

// A facet named twice is counted once, as it was named last.
std::vector<FacetRequest> facet_requests(const Arguments& arguments, Format format) {
  std::vector<FacetRequest> requests;
  if (arguments.has("--no-facets")) return requests;
  for (const std::string& text : arguments.all("--facet")) {
    if (kind_typed(text)) continue;
    const FacetRequest request = parse_facet("--facet", text);
    std::erase_if(requests, [&](const FacetRequest& r) { return r.facet == request.facet; });
    requests.push_back(request);
  }
  if (!arguments.all("--facet").empty() || has_view(arguments) || !has_usual_facets(format))
    return requests;
  for (const Facet facet : usual_facets) requests.push_back({facet, usual_facet_limit});
  return requests;
}

// Whether it says beside the query which reports are wanted.
bool selects(const SearchRequest& request) {
  for (const std::string* text :
       {&request.similar, &request.after, &request.before, &request.indexed_after, &request.during})
    if (!text->empty()) return true;
  return !request.filters.empty() || !request.where.empty();
}

// Words were given and hold nothing, as the empty variable of a script does: then not every report
// is meant.
void refuse_empty_query(const Arguments& arguments, const SearchRequest& request) {
  const std::string_view query = request.query;
  for (std::size_t at = 0; at < query.size(); at += decode(query, at).size)
    if (!is_blank(decode(query, at).code)) return;
  if (arguments.words().empty() || arguments.given("--complete") || selects(request)) return;
  throw UserError("nothing to search for: the query is empty, and no filter is given");
}

SearchRequest request_of(const Arguments& arguments, Format format) {
  SearchRequest request{.query = joined(arguments.words(), " "),
                        .similar = arguments.last("--similar"),
                        .filters = facet_filters(arguments),
                        .after = arguments.last("--after"),
                        .before = arguments.last("--before"),
                        .undated = arguments.has("--undated"),
                        .indexed_after = arguments.last("--indexed-after"),
                        .where = arguments.all("--where"),
                        .possible = arguments.has("--possible"),
                        .during = arguments.last("--during"),
                        .facets = facet_requests(arguments, format),
                        .figures = summarised_figures(arguments),
                        .answers = !arguments.has("--no-facets") && has_usual_facets(format),
                        .mix_scopes = arguments.has("--mix-scopes"),
                        .timeline = timeline_unit(arguments),
                        .pivot = pivot_request(arguments),
                        .sum = summed_figure(arguments),
                        .table = arguments.has("--table"),
                        .collapse = !arguments.has("--no-collapse"),
                        .concepts = !arguments.has("--no-concepts"),
                        .any = arguments.has("--any"),
                        .partial = !arguments.has("--no-partial") &&
                                   shows_partial(format, arguments.given("--fields")),
                        .explain = arguments.has("--explain"),
                        .count_only = arguments.has("--count")};
  if (const std::string order = arguments.last("--sort"); !order.empty()) request.sort = order;
  SortKey{request.sort};  // refuses an unknown one, also where nothing is sorted
  refuse_empty_query(arguments, request);
  check_tables(arguments, format);
  request.limit = number_argument(arguments, "--limit", request.limit);
  request.offset = number_argument(arguments, "--offset", request.offset);
  return request;
}

}  // namespace

SearchOptions parse_search_options(const std::vector<std::string>& typed) {
  const CommandLine& line = search_command_line();
  if (typed.empty()) throw UserError("nothing to search for\n\n" + short_help_page(line));
  const Arguments arguments(typed, line.options);
  if (const auto message = said_of_itself(line, arguments)) return {.message = *message};
  check_answers(arguments);
  const Format format = format_of(arguments);
  constexpr std::array colors = {ColorChoice::automatic, ColorChoice::always, ColorChoice::never};
  return {.message = "",
          .index = arguments.last("--index"),
          .request = request_of(arguments, format),
          .show = arguments.last("--show"),
          .why = arguments.last("--why"),
          .batch = batch_file(arguments),
          .complete = completed_facet(arguments),
          .format = format,
          .fields = field_names(arguments),
          .header = !arguments.has("--no-header"),
          .color = colors[choice_argument(arguments, "--color", {"auto", "always", "never"})],
          .pager = !arguments.has("--no-pager")};
}

}  // namespace dragnet
