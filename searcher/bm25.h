// How much a word says about a report: BM25 as Xapian's default scheme has it (weight/bm25weight.cc
// of xapian-core 1.4: k1 = 1, b = 0.5, no length counts as less than half the average).
#pragma once

#include <string>

namespace dragnet {

// What a word can give at most, however often it stands in a report, when so many of all reports
// have it.
double word_weight(double reports_with, double all_reports);

// What it gives when it stands there so many times. length: of the report, in average lengths.
double word_score(double weight, double times, double length);

// Either for people, with two decimals.
std::string score_text(double score);

}  // namespace dragnet
