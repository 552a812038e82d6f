#include "searcher/html_page.h"

#include "common/version.h"
#include "searcher/searcher_data.h"

namespace dragnet {

void open_page(std::ostream& out, std::string_view title) {
  const DataFiles data = built_in_searcher_data();
  const Html name = Html::text(title);
  out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
      << text_of(data, "page.css.hash")
      << "'; base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"referrer\" content=\"no-referrer\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n"
      << element("title", Html::text("Dragnet: ") + name).str() << "\n<style>"
      << text_of(data, "page.css") << "</style>\n</head>\n<body>\n";
}

void close_page(std::ostream& out, const Html& footer) {
  const std::string program = "Dragnet " + std::string(program_version);
  out << element("footer", element("p", Html::text(program)) + footer).str()
      << "\n</body>\n</html>\n";
}

}  // namespace dragnet
