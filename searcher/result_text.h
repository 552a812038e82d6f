// What there is to say about a result as a whole, in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/search_result.h"

namespace dragnet {

// What stands where the hits would: nothing where the whole is looked at, as single ones would be
// in the way.
enum class HitsAs : unsigned char { list, table, nothing };
HitsAs hits_as(const SearchResult& result);

// "1 report", "10 of 60 reports", "11 to 20 of 60 reports"; with copies "12 reports, 9 stories",
// "10 of 45 stories, 60 reports", where they are not collapsed "10 of 60 reports, 45 stories".
std::string totals_text(const SearchResult& result);

// "6 undated reports were left out", by options with "; --undated keeps them"; empty where none
// were.
std::string undated_text(const SearchResult& result);

// What questions are answered with, and what one has to know to read the total: what was left out,
// and which part found nothing.
std::vector<std::string> notes_on(const SearchResult& result, const Knowledge& knowledge,
                                  std::string_view separator);

// "Reports by month", "Suspects arrested by year".
std::string timeline_heading(const Timeline& timeline);

// What is not shown: "left out: 3 rows and 1 column; --pivot city:0,type:0 has all", "12 more";
// empty for nothing.
std::string left_out_text(const Pivot& pivot);
std::string left_out_text(const FacetCounts& counts);

// The query as understood, for people, and the options that cannot be written as one:
// "police --during 2022"; "every report" for none.
std::string asked_text(const SearchResult& result);

// Whether the result says how the query was understood (--explain).
bool is_explained(const SearchResult& result);

// How the query was understood, below it: what was added, the words that were not asked for, what
// the index was asked. Where that is not wanted only these words, when nothing is found.
std::vector<std::string> explanation_of(const SearchResult& result, const Knowledge& knowledge);

// What stands above the partial hits; empty where there are none.
std::string partial_text(const SearchResult& result);

// "lacks Myanmar": of a partial hit; empty for a hit.
std::string lacking_text(const Hit& hit);

// "+14 copies"; empty for none.
std::string copies_text(std::size_t copies);

// "1 report", "1,200 reports".
std::string plural(std::size_t count, std::string_view one, std::string_view many);

}  // namespace dragnet
