// Sums that are only called so, 金额 or 涉及资金: the words around them tell of what.
#pragma once

#include <optional>

#include "common/figure.h"
#include "indexer/figure_claim.h"
#include "indexer/figure_text.h"

namespace dragnet {

// 拦截转账36笔，金额达820万元, 冻结账户68个、涉及资金480万元: the kind of what was stopped or
// frozen in the clause before, or recovered or returned, which the word goes on with; but
// 涉案金额, which is of the case, except in 追回资金1242笔、涉案金额3697万元, and not the
// largest of several.
std::optional<FigureKind> kind_of_held_sum(const FigureText& text, const FoundWord& word);

// Whether fraud, or somebody or something of a case, is spoken of where the word stands, or in a
// sentence beside it: 中央财政下达救灾资金12亿元 is of nobody's case.
bool is_sum_of_case(const FigureText& text, const FoundWord& word);

// "Linked to over 2.6 billion yuan in telecom fraud funds"; not "in losses", which are told of
// themselves, nor "of frozen telecom fraud funds".
bool links_sum_of_fraud(const FigureText& text, const FoundWord& word,
                        const FigureCandidate& candidate);

// "A NT$400 million investment scam", "a fraud of around 10 million rupees": the sum of the fraud
// that is named so, unless what is said of it tells that nobody lost it; else what was found.
std::optional<ActClaim> claim_of_named_fraud(const FigureText& text,
                                             const FigureCandidate& candidate,
                                             const std::optional<ActClaim>& found);

}  // namespace dragnet
