// The columns of JSON Lines and CSV, and the record they make.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/record.h"

namespace dragnet {

using Fields =
    std::vector<std::pair<std::string, std::string>>;  // name, value; in the input's order

// True for the names of the contract: id, title, text, body, content, date, published, timestamp,
// url, source, language, and for 标题, 正文 and the like. Names are compared without regard to case
// and blanks around them.
bool is_known_column(std::string_view name);
bool is_text_column(std::string_view name);

// A record without a title takes the first line of its text that may be one (see title_line.h)
// where more follows, else the words of its URL's last part: corpora of web pages have only text,
// URL and time.
//
// Of several names for one field the one named first above counts that says something (see
// wordless.h); fields that are not used go to Record::extra.
Record record_of(Fields fields, Origin origin);

}  // namespace dragnet
