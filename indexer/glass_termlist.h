// The terms of one report as the term list table of Xapian's glass format keeps them. Source:
// backends/glass/glass_termlisttable.cc of xapian-core 1.4.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dragnet {

class TermList {
 public:
  // In the order of bytes.
  void add(std::string_view term, std::uint32_t count);

  // length: of the report.
  std::string tag(std::uint32_t length) const;

  // Empty again, its memory kept.
  void clear();

 private:
  std::string entries_;
  std::string last_;
  std::uint32_t terms_ = 0;
};

}  // namespace dragnet
