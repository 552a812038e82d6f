// Record in, report out: boilerplate off, white space mended, language and a stable id.
#pragma once

#include "common/report.h"
#include "indexer/record.h"

namespace dragnet {

// The text loses comment forms, copyright and licence blocks, editor lines, and a first line that repeats the title; header lines (date,
// source, author) become metadata. The date is left to the date finder. id: the given one, else "u" + a hash of the URL, else "c" + a hash
// of title and text. language: the given one if it is en or zh, else by the share of Han characters.
Report clean(const Record& record);

}  // namespace dragnet
