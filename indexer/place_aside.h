// Places that a report names without anything being done there: parts of other names, the script of
// a scam; homes are in place_home.h.
#pragma once

#include <cstddef>

#include "indexer/place_text.h"

namespace dragnet {

// Whether the cue stands before the mention in its clause, at most `words` away, other places not
// counted: trips to Heilongjiang, Fujian.
bool is_behind(const PlaceText& text, const Mention& mention, CueKind kind, std::size_t words);

// 江苏银行, 中山大学, Xinjiang Legal Daily
bool is_part_of_name(const PlaceText& text, const Mention& mention);

// 自称上海市公安局, a "captain of the Shanghai police"
bool is_pretended(const PlaceText& text, const Mention& mention);

// "Zhang Wuhan", 民警刘宁波, （通讯员 王强 李海南）
bool is_given_name(const PlaceText& text, const Mention& mention);

// 招商银行苏州分行, 中国移动赣州分公司: the token behind the branch of the mention's place; 0 where
// it is none, or only an account of it is named.
std::size_t end_of_branch(const PlaceText& text, const Mention& mention);

// 阳信支行堵截一起电信诈骗: what the branch has done stands behind it.
bool stops_fraud(const PlaceText& text, std::size_t end_of_branch);

// 菲律宾籍: of a person.
bool is_nationality(const PlaceText& text, const Mention& mention);

// 於高雄, 破獲高雄機房: something is done there.
bool is_done_at(const PlaceText& text, const Mention& mention);

// 押解回杭州, "escorted back to Hangzhou": those who were caught.
bool is_brought_to(const PlaceText& text, const Mention& mention);

// "(excluding Shenzhen)", 不含深圳.
bool is_left_out(const PlaceText& text, const Mention& mention);

}  // namespace dragnet
