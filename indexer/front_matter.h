// What stands above a text in fields: between two fences, as generators of sites keep it (a small
// part of YAML), or as the header of a mail.
#pragma once

#include <optional>
#include <string_view>

#include "indexer/columns.h"

namespace dragnet {

struct FrontMatter {
  Fields fields;           // "title", "date" and what else has a value of one line; in lower case
  std::string_view below;  // the text without it
};

// Only where the text begins with a line --- and all lines down to the next are fields, entries of
// lists, comments or blank, a title or date among them. Values lose quotes around them.
std::optional<FrontMatter> read_front_matter(std::string_view text);

// Only where the text begins with fields of a mail down to a blank line, a subject and another one
// among them, in English or Chinese. The subject is "title", the sender "source", "date" the time;
// the others keep their names. Lines that begin with a blank go on with the field above. Encoded
// words are decoded, and a sender is known by the name before the address.
std::optional<FrontMatter> read_mail_header(std::string_view text);

// Of what is known to be the header of a mail, with every field in one line, those fields that
// people know, named in the same way.
Fields fields_of_mail(std::string_view header);

}  // namespace dragnet
