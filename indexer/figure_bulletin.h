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

// The sentences at the beginning of a title or text in which police or a whole area may have so
// many alarms or cases of fraud; none that advises, or tells of one victim.
std::vector<TokenRange> bulletin_sentences(const FigureText& text);

// Of the figures of the title or text, those of the first of these sentences that counts some: the
// counts of alarms or cases of fraud, the losses and the sums involved; wholes only.
std::vector<Figure> figures_of_bulletin(const FigureText& text,
                                        const std::vector<TokenRange>& sentences,
                                        const std::vector<Figure>& figures);

}  // namespace dragnet
