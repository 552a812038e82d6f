// Lists of few values, each of them once.
#pragma once

#include <algorithm>
#include <vector>

namespace dragnet {

template <class Value>
void add_once(std::vector<Value>& values, const Value& value) {
  if (std::ranges::find(values, value) == values.end()) values.push_back(value);
}

}  // namespace dragnet
