// Agencies whose names tell their country without naming it: 刑事局, the FBI, Thai police.
#pragma once

#include <string_view>

#include "common/place.h"
#include "indexer/place_text.h"

namespace dragnet {

struct CountryAgencies {
  std::string_view place;
  std::string_view names;  // with a bar between them
};

inline constexpr CountryAgencies country_agencies[] = {
    {place_ids::taiwan,
     "刑事局|刑事警察局|铁路警察局|警政署|165专线|165反诈骗专线|165反诈骗咨询专线|165打诈仪表板"},
    {place_ids::hong_kong,
     "商业罪案调查科|网络安全及科技罪案调查科|财富情报及调查科|反诈骗协调中心"},
    {place_ids::macao, "司警|司警局"},
    {"ca", "RCMP"},
    {"gb", "National Crime Agency"},
    {"in", "Enforcement Directorate"},
    {"ng", "EFCC|Economic and Financial Crimes Commission"},
    {"us", "FBI|Federal Bureau of Investigation"},
};

// What stands before "police" in the names of theirs.
inline constexpr CountryAgencies country_police[] = {
    {place_ids::taiwan, "Taiwanese"},
    {"ae", "Emirati"},
    {"au", "Australian|Australian Federal"},
    {"ca", "Canadian|Royal Canadian Mounted"},
    {"de", "German"},
    {"eg", "Egyptian"},
    {"es", "Spanish|Spanish National"},
    {"fj", "Fijian"},
    {"fr", "French"},
    {"gb", "British|City of London"},
    {"gh", "Ghanaian"},
    {"id", "Indonesian|Indonesian National"},
    {"ie", "Irish"},
    {"il", "Israeli"},
    {"in", "Indian"},
    {"it", "Italian"},
    {"jp", "Japanese"},
    {"ke", "Kenyan"},
    {"kh", "Cambodian|Cambodian National"},
    {"kr", "Korean|Korean National"},
    {"kz", "Kazakh"},
    {"la", "Laotian|Lao"},
    {"lk", "Sri Lankan"},
    {"mm", "Burmese"},
    {"my", "Malaysian"},
    {"ng", "Nigerian"},
    {"np", "Nepali|Nepalese"},
    {"pe", "Peruvian"},
    {"ph", "Philippine|Philippine National|Filipino"},
    {"pk", "Pakistani"},
    {"pt", "Portuguese"},
    {"rs", "Serbian"},
    {"ro", "Romanian"},
    {"ru", "Russian"},
    {"sg", "Singaporean"},
    {"th", "Thai"},
    {"tr", "Turkish"},
    {"ua", "Ukrainian"},
    {"ug", "Ugandan"},
    {"vn", "Vietnamese"},
    {"za", "South African"},
};

// Whether the mention is of such an agency.
bool is_country_agency(const Mention& mention);

// mention: of one. Whether it acts in the report, and is not another country's: not
// 德国联邦刑事警察局, 雪州警方商业罪案调查科, "after a tip from the FBI". A nation's police are
// read wherever they stand, as the names of countries are.
bool tells_country(const PlaceText& text, const Mention& mention);

}  // namespace dragnet
