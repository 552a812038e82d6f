// Reports of what was counted in a whole country, and of an agency of a place that only speaks of
// it: 全國9月受理案件1萬件。新北市刑警大隊表示，將全面打擊集團. And of a city that is an example.
#pragma once

#include "indexer/place_text.h"

namespace dragnet {

// 全国共破获9000起, 全國9月案件9000件: counted before the agency, which then only speaks: nothing
// that was done, and no number of people, cases or money, stands behind it. agency: of the text's
// mentions; null where there is none.
bool tells_count_of_country(const PlaceText& text, const Mention* agency);

// "... arrested 2,200, including 340 in Suzhou"; 其中苏州…: the place has only a part of what was
// counted.
bool has_part_of_count(const PlaceText& text, const Mention& mention);

// 在双北、屏东等地: of several, not all of which are named.
bool is_one_of_several(const PlaceText& text, const Mention& mention);

}  // namespace dragnet
