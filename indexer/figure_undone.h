// What a report names beside what was done, and what was not done: people at large, and what is
// still to come.
#pragma once

#include "indexer/figure_candidates.h"
#include "indexer/figure_text.h"

namespace dragnet {

// 另有17人在逃, 上网追逃2名, "the remaining 17 are still at large"; but not 抓获在逃人员17名.
bool are_at_large(const FigureText& text, const FigureCandidate& candidate);

// 预警后仅有两人次被骗, 止付36万元，其余16万元已被取走: whom a warning, and what a stop did not
// save.
bool are_not_saved(const FigureText& text, const FigureCandidate& candidate);

// 力争全年发案下降20%, 确保年内: the range, before a change and in its clause, says that it is
// wanted.
bool is_goal(const FigureText& text, TokenRange range);

// 还将有500余名嫌疑人被遣返, 3万元正在追回, 计划年内抓获500名, "another 12 suspects will be
// arrested", "are seeking to recover 2 million".
bool is_to_come(const FigureText& text, const FigureCandidate& candidate);

// 10名头目已有几人落网？ 破案数能否达到1000起？
bool is_asked(const FigureText& text, const FigureCandidate& candidate);

}  // namespace dragnet
