#include "indexer/diagnostics.h"

#include <stdexcept>
#include <utility>

#include "common/json.h"
#include "common/one_of.h"
#include "common/terminal_text.h"
#include "indexer/limits.h"

namespace dragnet {

namespace {

std::string_view name_of(Severity severity) {
  constexpr std::string_view names[] = {"info", "partial", "skipped"};
  return names[static_cast<std::size_t>(severity)];
}

// Of what was skipped, what was read and holds no report, or is never read wherever it stands.
constexpr std::string_view hides_nothing[] = {"no-text",
                                              "json-no-text",
                                              "csv-no-text",
                                              "csv-columns",
                                              "empty-file",
                                              "binary",
                                              "unsupported-format",
                                              "compressed-input",
                                              "symlink-not-followed",
                                              "hard-link-not-followed",
                                              "not-a-regular-file",
                                              "unsafe-member-path",
                                              "encrypted-member",
                                              "nested-too-deep",
                                              "http-encoding",
                                              "index-rejected"};

// A line of JSON Lines that is none, an array or a feed that is not closed, a row with a quote that
// is not, a mail without its end: it may have gone on.
constexpr std::string_view of_one_record[] = {"json-syntax",        "json-too-deep",
                                              "csv-unclosed-quote", "csv-truncated",
                                              "feed-unclosed",      "mail-truncated"};

bool hides_reports(Severity severity, std::string_view code) {
  return severity == Severity::skipped && !is_one_of(hides_nothing, code) &&
         !is_one_of(of_one_record, code);
}

std::string line_for(const Problem& problem) {
  std::string line = problem.origin.path;
  if (problem.origin.record > 0) line += ":record " + std::to_string(problem.origin.record);
  if (problem.origin.byte) line += " @byte " + std::to_string(*problem.origin.byte);
  return line + ": " + problem.code + ": " + problem.text;
}

Json json_for(const Problem& problem) {
  Json object = {{"severity", name_of(problem.severity)},
                 {"path", problem.origin.path},
                 {"record", nullptr},
                 {"byte", nullptr},
                 {"code", problem.code},
                 {"text", problem.text}};
  if (problem.origin.record > 0) object["record"] = problem.origin.record;
  if (problem.origin.byte) object["byte"] = *problem.origin.byte;
  return object;
}

}  // namespace

Diagnostics::Diagnostics(std::ostream& out, bool verbose, std::function<void()> make_way)
    : out_(out), verbose_(verbose), make_way_(std::move(make_way)) {}

void Diagnostics::info(const Origin& origin, std::string_view code, std::string_view text) {
  report(Severity::info, origin, code, text);
}

void Diagnostics::partial(const Origin& origin, std::string_view code, std::string_view text) {
  ++partials;
  report(Severity::partial, origin, code, text);
}

void Diagnostics::skip(const Origin& origin, std::string_view code, std::string_view text) {
  ++skipped;
  report(Severity::skipped, origin, code, text);
}

void Diagnostics::reject(const Origin& origin, std::string_view code, std::string_view text) {
  count_seen();
  skip(origin, code, text);
}

void Diagnostics::unindex(const Origin& origin, std::string_view code, std::string_view text) {
  --indexed;
  skip(origin, code, text);
}

void Diagnostics::require_balance() const {
  if (balanced()) return;
  throw std::logic_error("the account does not add up: " + std::to_string(seen) + " seen, " +
                         std::to_string(indexed) + " indexed, " + std::to_string(unchanged) +
                         " unchanged, " + std::to_string(duplicates) + " duplicate, " +
                         std::to_string(skipped) + " skipped");
}

void Diagnostics::report(Severity severity, const Origin& origin, std::string_view code,
                         std::string_view text) {
  if (severity == Severity::skipped) ++skipped_by_code_[std::string(code)];
  if (hides_reports(severity, code)) ++hiding;
  if (severity != Severity::info && is_one_of(of_one_record, code)) ++broken_records;
  const bool is_info = severity == Severity::info;
  const std::size_t listed = ++(is_info ? infos_ : problems_);
  if (listed <= max_listed_problems)
    return list({severity, origin, std::string(code), std::string(text)});
  if (listed > max_listed_problems + 1) return;
  if (is_info) return list({severity, origin, "too-many-infos", "from here on they are left out"});
  list({Severity::partial, origin, "too-many-problems", "from here on they are only counted"});
}

void Diagnostics::list(Problem problem) {
  const bool shown = problem.severity != Severity::info || verbose_;
  if (shown && make_way_) make_way_();
  if (shown) out_ << TerminalText(line_for(problem)) << '\n';
  problems.push_back(std::move(problem));
}

std::string Diagnostics::skipped_jsonl() const {
  std::string lines;
  for (const Problem& problem : problems) {
    if (problem.severity == Severity::info) continue;
    lines += json_for(problem).dump(-1, ' ', false, Json::error_handler_t::replace);
    lines += '\n';
  }
  return lines;
}

}  // namespace dragnet
