// What is said behind a number was done to what it counts: to a whole list at its end, to a bare
// number of people, to those of a handover.
#pragma once

#include <cstddef>
#include <optional>

#include "indexer/figure_claim.h"

namespace dragnet {

// "2,500 cards, 40 cars and 578 computers were seized", "with 10 phones and 32 cards seized": what
// is done to a whole list stands behind its last member.
std::optional<ActClaim> claim_of_whole_list(const FigureText& text,
                                            const FigureCandidate& candidate);

// "60 people were arrested and 12 charged", "60 accounts frozen and 3 million yuan of theirs
// stopped": the act behind "and" and the number goes on with the passive before them.
bool continues_passive(const FigureText& text, const FigureCandidate& candidate,
                       const FoundWord& word);

// Where a bare number and its "of them" or "others" end.
std::size_t end_of_them(const FigureText& text, const FigureCandidate& candidate);
// What is done to those a bare number counts: "12 were arrested", "eight of them have since been
// charged", "3 were released on bail". Null where nothing is said.
const FoundWord* deed_to_bare_number(const FigureText& text, const FigureCandidate& candidate);
// Where the deed is done to suspects, what it says of so many of them.
std::optional<ActClaim> claim_of_suspects(const FigureText& text, const FoundWord& deed,
                                          const FigureCandidate& candidate);

// "Arrested three suspects and 30 others": what was done to the whole was done to the bare number
// behind it too.
bool are_others_too(const FigureText& text, const FigureCandidate& candidate,
                    const FigureCandidate& whole);

// 抓获的88名嫌疑人已移交中方, "handed 88 suspects to China": what the sentence says of them, before
// the token `limit`, is that they were handed over.
std::optional<ActClaim> claim_of_handover(const FigureText& text, const FigureCandidate& candidate,
                                          std::size_t limit);

}  // namespace dragnet
