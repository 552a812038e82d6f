// Bulletins that count cases of fraud and tell of no deed: 正阳县公安局接报电信网络诈骗警情23起，
// 损失87.6万元.
#pragma once

#include <vector>

#include "common/figure.h"
#include "indexer/figure_text.h"

namespace dragnet {

// Whether its title may be a bulletin's: 警惕刷单诈骗 heads advice.
bool may_head_bulletin(const TokenStream& title);

// Whether cases may be counted where such a title or text begins; asked before much is read.
bool may_begin_bulletin(const TokenStream& stream);

// Of the figures of a title or text, those of the sentence at its beginning in which police or a
// whole area have so many alarms or cases of fraud: the counts of these and the losses. Nothing
// where it advises, or tells of one victim.
std::vector<Figure> figures_of_bulletin(const FigureText& text, const std::vector<Figure>& figures);

}  // namespace dragnet
