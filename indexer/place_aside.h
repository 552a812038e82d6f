// Places that a report names without anything being done there: homes, parts of other names, the
// script of a scam.
#pragma once

#include "indexer/place_text.h"

namespace dragnet {

// 江苏银行, 中山大学, Xinjiang Legal Daily
bool is_part_of_name(const PlaceText& text, const Mention& mention);

// 福建漳州人, 家住渝北区, a man from Hunan
bool is_home(const PlaceText& text, const Mention& mention);

// 自称上海市公安局, a "captain of the Shanghai police"
bool is_pretended(const PlaceText& text, const Mention& mention);

// "Zhang Wuhan", 民警刘宁波, （通讯员 王强 李海南）
bool is_given_name(const PlaceText& text, const Mention& mention);

// 招商银行苏州分行, 中国移动赣州分公司: the place of those who acted, where nothing else tells one.
bool is_of_branch(const PlaceText& text, const Mention& mention);

// "(excluding Shenzhen)", 不含深圳.
bool is_left_out(const PlaceText& text, const Mention& mention);

}  // namespace dragnet
