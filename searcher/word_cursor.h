// Walks over the reports of one segment that have a word, whatever terms it is made of.
#pragma once

#include <memory>

#include "searcher/cursor.h"
#include "searcher/index_reader.h"
#include "searcher/plan.h"

namespace dragnet {

// average_length: of all reports of the index, in words. The word and the segment must outlive the
// cursor.
std::unique_ptr<Cursor> open_word_cursor(const AnyTerm& word, const Segment& segment,
                                         double average_length);

}  // namespace dragnet
