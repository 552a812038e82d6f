#include "tests/unit/figure_form.h"

#include <ostream>
#include <sstream>

#include "common/analyzer.h"
#include "indexer/figure_finder.h"

namespace dragnet {

std::ostream& operator<<(std::ostream& out, const Form& form) {
  return out << form.text;
}

std::string lines_of(std::string_view text) {
  Analyzer analyzer;
  const TokenStream title = analyzer.analyze("");
  const TokenStream stream = analyzer.analyze(text);
  std::ostringstream out;
  out.precision(12);
  const char* separator = "";
  for (const Figure& figure : FigureFinder().find(title, stream, {})) {
    out << separator << name_of(figure.kind) << ' ';
    if (figure.change) out << name_of(figure.direction) << ' ';
    out << figure.value;
    if (!figure.currency.empty()) out << ' ' << figure.currency;
    if (figure.qualifier != Qualifier::exact) out << ' ' << name_of(figure.qualifier);
    if (figure.scope != FigureScope::area) out << ' ' << name_of(figure.scope);
    separator = "; ";
  }
  return out.str();
}

}  // namespace dragnet
