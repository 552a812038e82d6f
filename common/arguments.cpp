#include "common/arguments.h"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>

#include "common/error.h"
#include "common/in_quotes.h"
#include "common/name_lookup.h"
#include "common/near_names.h"
#include "common/utf8.h"
#include "common/whole_number.h"

namespace dragnet {

namespace {

// CLI11 takes a dash and a letter for an option, and "[a,b]" for two values. No argument of a
// process can hold a NUL, so one in front hides the sign from it and can be taken off again without
// doubt.
constexpr char hidden = '\0';

bool is_mistaken(std::string_view text) {
  if (text.starts_with('[')) return true;
  return text.size() > 1 && text[0] == '-' && is_han(decode(text, 1).code);
}

// The argument, or its value behind an equals sign.
std::string hide_what_is_mistaken(std::string argument) {
  const std::size_t equals = argument.starts_with("--") ? argument.find('=') : std::string::npos;
  const std::size_t text = equals == std::string::npos ? 0 : equals + 1;
  if (is_mistaken(std::string_view(argument).substr(text))) argument.insert(text, 1, hidden);
  return argument;
}

std::string show_what_is_hidden(std::string argument) {
  if (!argument.empty() && argument[0] == hidden) argument.erase(0, 1);
  return argument;
}

// "--citty is not an option; did you mean --city?"
UserError unknown_option(const std::string& typed, std::span<const OptionRow> options) {
  const std::string name = show_what_is_hidden(typed.substr(0, typed.find('=')));
  std::vector<std::string> known;
  for (const auto rows : {options, common_options()}) {
    for (const OptionRow& row : rows) known.emplace_back(row.name);
  }
  const std::vector<std::string> near = near_names(name, known, 1);
  if (name.starts_with("--") && !near.empty())
    return UserError(name + " is not an option; did you mean " + near.front() + "?");
  return UserError(name + " is not an option; if it is no option at all, put -- before it");
}

// CLI11 says "--limit: 1 required TEXT missing" and "count was given a disallowed flag override".
UserError mismatch(const std::string& message) {
  if (message.ends_with("override"))
    return UserError("--" + message.substr(0, message.find(' ')) + " takes no value");
  return UserError(message.substr(0, message.find(':')) + " needs a value");
}

}  // namespace

Arguments::Arguments(const std::vector<std::string>& arguments,
                     std::span<const OptionRow> options) {
  CLI::App app;
  app.set_help_flag();
  app.add_flag("-h", flags_["-h"])->disable_flag_override();
  app.add_option("WORD", words_)->transform(show_what_is_hidden);
  for (const auto rows : {options, common_options()}) {
    for (const OptionRow& row : rows) {
      const std::string name(row.name);
      if (row.argument.empty()) {
        app.add_flag(name, flags_[name])->disable_flag_override();
      } else {
        app.add_option(name, values_[name])
            ->allow_extra_args(false)
            ->transform(show_what_is_hidden);
      }
    }
  }

  std::vector<std::string> reversed;  // as CLI11 wants them
  for (const std::string& argument : arguments) reversed.push_back(hide_what_is_mistaken(argument));
  std::reverse(reversed.begin(), reversed.end());
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::ExtrasError&) {
    throw unknown_option(app.remaining().front(), options);
  } catch (const CLI::ArgumentMismatch& error) {
    throw mismatch(error.what());
  } catch (const CLI::ParseError& error) {
    throw UserError(error.what());
  }
}

bool Arguments::has(const std::string& flag) const {
  return flags_.at(flag);
}

bool Arguments::given(std::string_view option) const {
  const std::string name(option);
  const auto values = values_.find(name);
  const auto flag = flags_.find(name);
  return (values != values_.end() && !values->second.empty()) ||
         (flag != flags_.end() && flag->second);
}

std::vector<std::string> Arguments::all(const std::string& name) const {
  return values_.at(name);
}

std::string Arguments::last(const std::string& name) const {
  const std::vector<std::string>& values = values_.at(name);
  if (values.empty()) return "";
  if (values.back().empty()) throw UserError(name + " needs a value");
  return values.back();
}

std::size_t number_argument(const Arguments& arguments, const std::string& name,
                            std::size_t usual) {
  const std::string text = arguments.last(name);
  if (text.empty()) return usual;
  if (const auto value = whole_number<std::size_t>(text)) return *value;
  throw UserError(name + ": " + in_quotes(text) + " is not a whole number");
}

std::size_t choice_argument(const Arguments& arguments, const std::string& name,
                            const std::vector<std::string>& choices) {
  const std::string text = arguments.last(name);
  if (text.empty()) return 0;
  if (const auto place = place_of_name(choices, text)) return *place;
  throw UserError(name + ": " + unknown("value", text, suggestion(text, choices)));
}

}  // namespace dragnet
