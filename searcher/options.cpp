#include "searcher/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string_view>

#include <CLI/CLI.hpp>

#include "common/error.h"
#include "common/utf8.h"
#include "common/version.h"
#include "searcher/help_page.h"
#include "searcher/near_names.h"

namespace dragnet {

namespace {

constexpr std::array<Facet, 11> filter_facets = {
    Facet::type,   Facet::measure, Facet::operation, Facet::agency,   Facet::city, Facet::province,
    Facet::county, Facet::place,   Facet::source,    Facet::language, Facet::kind};

// Counted when no --facet is given: as many as fill a screen in two columns.
constexpr std::array<Facet, 4> usual_facets = {Facet::type, Facet::measure, Facet::city,
                                               Facet::year};
constexpr std::size_t usual_facet_limit = 5;

// What was typed, as text; empty where it was not.
struct Typed {
  std::vector<std::string> words;
  std::array<std::vector<std::string>, filter_facets.size()> filters;
  std::vector<std::string> where;
  std::vector<std::string> facets;
  std::string after, before, during, sort, limit, offset, show, format, color, index;
  bool undated = false;
  bool no_facets = false;
  bool count = false;
  bool explain = false;
  bool no_concepts = false;
  bool no_pager = false;
  bool help = false;
  bool version = false;
};

template <class Value>
struct Member {
  const char* name;
  Value Typed::*value;
};
// Given twice, the last one counts.
constexpr std::array<Member<std::string>, 10> texts = {{{"--after", &Typed::after},
                                                        {"--before", &Typed::before},
                                                        {"--during", &Typed::during},
                                                        {"--sort", &Typed::sort},
                                                        {"--limit", &Typed::limit},
                                                        {"--offset", &Typed::offset},
                                                        {"--show", &Typed::show},
                                                        {"--format", &Typed::format},
                                                        {"--color", &Typed::color},
                                                        {"--index", &Typed::index}}};
constexpr std::array<Member<std::vector<std::string>>, 2> lists = {
    {{"--where", &Typed::where}, {"--facet", &Typed::facets}}};
constexpr std::array<Member<bool>, 8> flags = {{{"--undated", &Typed::undated},
                                                {"--no-facets", &Typed::no_facets},
                                                {"--count", &Typed::count},
                                                {"--explain", &Typed::explain},
                                                {"--no-concepts", &Typed::no_concepts},
                                                {"--no-pager", &Typed::no_pager},
                                                {"-h,--help", &Typed::help},
                                                {"--version", &Typed::version}}};

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

void add_options(CLI::App& app, Typed& typed) {
  app.set_help_flag();
  app.add_option("QUERY", typed.words);
  for (std::size_t i = 0; i < filter_facets.size(); ++i) {
    const std::string name = "--" + std::string(name_of(filter_facets[i]));
    app.add_option(name, typed.filters[i])->allow_extra_args(false);
  }
  for (const auto& [name, value] : lists) {
    app.add_option(name, typed.*value)->allow_extra_args(false);
  }
  for (const auto& [name, value] : texts) app.add_option(name, typed.*value)->take_last();
  for (CLI::Option* option : app.get_options()) option->transform(show_han_dash);
  for (const auto& [name, value] : flags) {
    app.add_flag(name, typed.*value)->disable_flag_override();
  }
}

// "--citty is not an option; did you mean --city?"
UserError unknown_option(const CLI::App& app, const std::string& typed) {
  const std::string name = show_han_dash(typed.substr(0, typed.find('=')));
  std::vector<std::string> known;
  for (const CLI::Option* option : app.get_options()) {
    if (option->nonpositional()) known.push_back("--" + option->get_lnames().front());
  }
  const std::string near = name.starts_with("--") ? suggestion(name, known) : "";
  const bool close = near.starts_with("did you mean");
  return UserError(name + " is not an option; " + (close ? near : "see dragnet-search --help"));
}

Typed parse(const std::vector<std::string>& arguments) {
  Typed typed;
  CLI::App app;
  add_options(app, typed);
  std::vector<std::string> reversed;  // as CLI11 wants them
  for (const std::string& argument : arguments) reversed.push_back(hide_han_dash(argument));
  std::reverse(reversed.begin(), reversed.end());
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::ExtrasError&) {
    throw unknown_option(app, app.remaining().front());
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string message = error.what();
    const std::string name = message.substr(0, message.find_first_of(": "));
    const bool flag = message.ends_with("override");
    throw UserError(flag ? "--" + name + " takes no value" : name + " needs a value");
  } catch (const CLI::ParseError& error) {
    throw UserError(std::string(error.what()) + "; see dragnet-search --help");
  }
  return typed;
}

std::optional<std::size_t> number(std::string_view text) {
  std::size_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || stop != text.data() + text.size()) return std::nullopt;
  return value;
}

std::size_t number_or(std::string_view option, const std::string& text, std::size_t usual) {
  if (text.empty()) return usual;
  if (const auto value = number(text)) return *value;
  throw UserError(std::string(option) + ": \"" + text + "\" is not a number of hits");
}

template <class Value>
struct Choice {
  std::string_view name;
  Value value;
};
constexpr std::array<Choice<Format>, 2> formats = {
    {{"text", Format::text}, {"json", Format::json}}};
constexpr std::array<Choice<ColorChoice>, 3> colors = {{{"auto", ColorChoice::automatic},
                                                        {"always", ColorChoice::always},
                                                        {"never", ColorChoice::never}}};

// The first choice is what nothing typed means.
template <class Value, std::size_t count>
Value chosen(std::string_view option, const std::string& typed,
             const std::array<Choice<Value>, count>& choices) {
  if (typed.empty()) return choices.front().value;
  std::vector<std::string> known;
  for (const Choice<Value>& choice : choices) {
    if (choice.name == typed) return choice.value;
    known.emplace_back(choice.name);
  }
  throw UserError(std::string(option) + ": unknown value \"" + typed + "\"; " +
                  suggestion(typed, known));
}

// "city", "city:20", "city:0"
FacetRequest parse_facet(const std::string& text) {
  const std::size_t colon = std::min(text.find(':'), text.size());
  const std::string name = text.substr(0, colon);
  const std::optional<Facet> facet = facet_named(name);
  if (!facet) {
    std::vector<std::string> known;
    for (const Facet each : all_facets()) known.emplace_back(name_of(each));
    throw UserError("--facet: unknown facet \"" + name + "\"; " + suggestion(name, known));
  }
  FacetRequest request{.facet = *facet};
  if (colon == text.size()) return request;
  const auto limit = number(std::string_view(text).substr(colon + 1));
  if (!limit) throw UserError("--facet " + text + ": a number has to follow the colon");
  request.limit = *limit;
  return request;
}

// A facet named twice is counted once, as it was named last.
std::vector<FacetRequest> facet_requests(const Typed& typed) {
  std::vector<FacetRequest> requests;
  if (typed.no_facets) return requests;
  for (const std::string& text : typed.facets) {
    const FacetRequest request = parse_facet(text);
    std::erase_if(requests, [&](const FacetRequest& r) { return r.facet == request.facet; });
    requests.push_back(request);
  }
  if (!requests.empty()) return requests;
  for (const Facet facet : usual_facets) requests.push_back({facet, usual_facet_limit});
  return requests;
}

std::vector<FacetFilter> facet_filters(const Typed& typed) {
  std::vector<FacetFilter> filters;
  for (std::size_t i = 0; i < filter_facets.size(); ++i) {
    const Facet facet = filter_facets[i];
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

SearchRequest request_of(const Typed& typed) {
  SearchRequest request{.query = joined(typed.words),
                        .filters = facet_filters(typed),
                        .after = typed.after,
                        .before = typed.before,
                        .undated = typed.undated,
                        .where = typed.where,
                        .during = typed.during,
                        .facets = facet_requests(typed),
                        .concepts = !typed.no_concepts,
                        .count_only = typed.count};
  if (!typed.sort.empty()) request.sort = typed.sort;
  request.limit = number_or("--limit", typed.limit, request.limit);
  request.offset = number_or("--offset", typed.offset, request.offset);
  return request;
}

}  // namespace

SearchOptions parse_options(const std::vector<std::string>& arguments) {
  if (arguments.empty()) throw UserError("nothing to search for\n\n" + short_help());
  const Typed typed = parse(arguments);
  if (typed.help) return {.message = help_page()};
  if (typed.version) return {.message = version_text("dragnet-search") + "\n"};
  return {.message = "",
          .index = typed.index,
          .request = request_of(typed),
          .show = typed.show,
          .format = chosen("--format", typed.format, formats),
          .color = chosen("--color", typed.color, colors),
          .explain = typed.explain,
          .pager = !typed.no_pager};
}

}  // namespace dragnet
