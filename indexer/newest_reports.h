// Of reports with one id only the newest version is kept: the one of the greatest version_of.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "common/report.h"

namespace dragnet {

struct InputEntry;

// Strings that order as versions of a report do: the later date is greater, any date than none;
// then the larger hash of all that was read, origin included, so that neither the order of the
// inputs nor the runs they were read in matter.
std::string version_of(const Report& report);

enum class Arrival : unsigned char {
  first,      // to be written
  replaces,   // to be written over one of this run
  outdated,   // a greater version is known
  unchanged,  // the index has this very version
};

class NewestReports {
 public:
  struct Standing {
    std::string indexed;                // the version that the index has; empty for none
    std::string newest;                 // known so far; empty for none
    const InputEntry* input = nullptr;  // the newest stands there and was not read in this run
    std::string written;                // the greatest that was to be written in this run
  };

  // What the index has, the greatest version of an id of all that are told. To be told first.
  void know_indexed(const std::string& id, const std::string& version);
  // What stands in an input that is not read. Without an input: what is kept of the index although
  // its input has lost it.
  void offer(const std::string& id, const std::string& version, const InputEntry* input);
  // A report of an input that is read.
  Arrival arrive(const std::string& id, const std::string& version);
  // The newest cannot be had any more: what was written counts until others are offered again.
  void forget(const std::string& id);

  bool is_indexed(const std::string& id, const std::string& version) const;
  const std::unordered_map<std::string, Standing>& standings() const { return standings_; }

 private:
  std::unordered_map<std::string, Standing> standings_;
};

}  // namespace dragnet
