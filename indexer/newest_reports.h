// Of reports with one id only the newest is kept.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "common/date.h"
#include "common/report.h"

namespace dragnet {

enum class Arrival : unsigned char { first, replaces, outdated };

class NewestReports {
 public:
  // Of one id the later date wins, any date before none; then the larger hash of content and
  // origin, so that the order of the inputs does not matter.
  Arrival arrive(const Report& report);

 private:
  struct Version {
    std::optional<Date> date;
    std::string hash;
    auto operator<=>(const Version&) const = default;
  };
  std::unordered_map<std::string, Version> versions_;
};

}  // namespace dragnet
