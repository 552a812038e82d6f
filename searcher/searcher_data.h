// What is compiled into the searcher: the glossary, and the style of the page with its hash.
#pragma once

#include "common/data_files.h"

namespace dragnet {

DataFiles built_in_searcher_data();

}  // namespace dragnet
