// Splits a command line into options, their values and words. Options stand anywhere; a value
// follows its option or an equals sign; behind -- everything is a word.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/command_line.h"

namespace dragnet {

class Arguments {
 public:
  // arguments: without the program's name. -h and the options of every program (--help, --version)
  // are known without a row. An argument that starts with a dash followed by a Han
  // character is a word; brackets mean nothing. Throws UserError for an unknown option (with the
  // one that may have been meant), a value that is missing and one that is too many.
  Arguments(const std::vector<std::string>& arguments, std::span<const OptionRow> options);

  const std::vector<std::string>& words() const { return words_; }
  bool has(const std::string& flag) const;
  // Either with a value or as a flag.
  bool given(std::string_view option) const;
  // Every value in the order given.
  std::vector<std::string> all(const std::string& name) const;
  // The last value, which counts; empty where there is none. Throws UserError for an empty one.
  std::string last(const std::string& name) const;

 private:
  std::vector<std::string> words_;
  std::map<std::string, std::vector<std::string>> values_;
  std::map<std::string, bool> flags_;
};

// The last value as a whole number, `usual` where there is none. Throws UserError.
std::size_t number_argument(const Arguments& arguments, const std::string& name, std::size_t usual);

// The place in the list of the last value, 0 where there is none. Throws UserError with the names.
std::size_t choice_argument(const Arguments& arguments, const std::string& name,
                            const std::vector<std::string>& choices);

}  // namespace dragnet
