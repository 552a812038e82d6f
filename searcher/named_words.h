// What words that are a name, or an everyday word or a time, mean in a query.
#pragma once

#include <span>
#include <vector>

#include "searcher/name_finder.h"
#include "searcher/query.h"

namespace dragnet {

// What the words also find: values, a period, phrases in the other language; nothing for words that
// are only words.
std::vector<Query> meanings_of(const NameMatch& match);

// The words themselves (plain ones), as a report has them: of 2023年 the number; 2023年5月,
// May 2023 and from 2021 to 2023 side by side.
Query words_of(const NameMatch& match, std::span<const Query> words);

bool names_time(const NameMatch& match);
bool names_place(const NameMatch& match);
bool names_type(const NameMatch& match);

}  // namespace dragnet
