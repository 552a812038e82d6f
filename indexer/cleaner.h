// Record in, report out: boilerplate off, white space mended, language and a stable id.
#pragma once

#include <string>
#include <vector>

#include "common/report.h"
#include "indexer/analyzed_report.h"
#include "indexer/record.h"

namespace dragnet {

struct Cleaned {
  Report report;          // without its date and without what is found in it later
  std::string date_line;  // the date as written: of the record where it is one, else of a header
                          // line, else what the record has
  std::vector<ReportNote> notes;
};

// Title and text lose notes of how characters are read (pinyin_notes.h); the text loses comment
// forms, copyright and licence blocks, editor lines, and a first line that repeats the title;
// header lines (date, source, author) become metadata. Paragraphs are lines of the text, blanks are
// single. A title is cut at max_title_bytes, a URL of more than max_url_bytes left out, and either
// noted. id: the given one without blanks around it, else "u" + a hash of the URL, else "c" + a
// hash of title and text. language: the given one if it is en or zh, else by the share of Han
// characters. source: the given one, else that of a header line, else the URL's host.
Cleaned clean(const Record& record);

}  // namespace dragnet
