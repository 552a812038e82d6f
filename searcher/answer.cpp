#include "searcher/answer.h"

#include <iostream>
#include <sstream>

#include "common/generation.h"
#include "common/program.h"
#include "common/terminal_text.h"
#include "searcher/batch.h"
#include "searcher/facet_values.h"
#include "searcher/index_reader.h"
#include "searcher/options.h"
#include "searcher/pager.h"
#include "searcher/result_text.h"
#include "searcher/search.h"
#include "searcher/time_limit.h"

namespace dragnet {

namespace {

// A count is a number and nothing else, but for JSON, HTML and Markdown that explains; what it
// leaves out is said beside it.
void tell_of_count(const SearchResult& result, Format format) {
  const bool is_told = format == Format::json || format == Format::jsonl ||
                       format == Format::html ||
                       (format == Format::markdown && is_explained(result));
  if (const std::string undated = undated_text(result); !is_told && !undated.empty())
    std::cerr << undated << '\n';
}

ExitStatus answer(const SearchOptions& options, std::ostream& out) {
  if (!options.message.empty()) {
    out << options.message;
    return ExitStatus::ok;
  }

  const IndexReader index(options.index.empty() ? default_index() : options.index);
  const auto terminal = describe_terminal(standard_output(), options.color, process_environment());
  const auto renderer = make_renderer(out, index,
                                      {.format = options.format,
                                       .terminal = terminal,
                                       .fields = options.fields,
                                       .header = options.header});
  if (options.complete) {
    for (const std::string& name :
         names_beginning_with(*options.complete, options.request.query, index)) {
      out << TerminalText(name) << '\n';
    }
    return ExitStatus::ok;
  }
  if (!options.show.empty()) {
    renderer->report(index.report(options.show));
    return ExitStatus::ok;
  }

  if (!options.why.empty()) {
    const Why reasons = why(index, options.request, options.why);
    renderer->why(reasons);
    return reasons.matches ? ExitStatus::ok : ExitStatus::no_hits;
  }

  if (!options.batch.empty()) {
    return answer_batch(read_batch(options.batch), options.request, index, *renderer, out);
  }

  const SearchResult result = search(index, options.request);
  print(result, options.request, *renderer);
  if (options.request.count_only) tell_of_count(result, options.format);
  return result.total > 0 ? ExitStatus::ok : ExitStatus::no_hits;
}

}  // namespace

ExitStatus answer(const std::vector<std::string>& arguments) {
  const SearchOptions options = parse_search_options(arguments);
  limit_search_time();
  const bool paged = options.pager && options.format == Format::text;
  const std::string pager =
      paged ? pager_command(standard_output(), process_environment()) : std::string();
  if (pager.empty()) return answer(options, std::cout);

  // All of it first: a pager that cannot be started must not cost the answer.
  std::ostringstream pages;
  const ExitStatus status = answer(options, pages);
  show_paged(pages.str(), pager);
  return status;
}

}  // namespace dragnet
