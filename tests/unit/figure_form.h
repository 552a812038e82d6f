// A wording, and the figures that are read from it, as a line.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

namespace dragnet {

struct Form {
  std::string_view text;
  std::string_view figures;  // as lines_of
};

std::ostream& operator<<(std::ostream& out, const Form& form);

// "suspects-arrested 94; cases-filed down 12.5", with currency, qualifier and scope where they are
// not the usual.
std::string lines_of(std::string_view text);

}  // namespace dragnet
