// Agencies whose names tell their place without naming it: 刑事局, the FBI, Thai police.
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
    {"au", "AFP cybercrime|AFP investigators|AFP investigation|AFP-led"},
    {"ca", "RCMP"},
    {"gb", "National Crime Agency"},
    {"gb-london", "Met Police|Scotland Yard"},
    {"in", "Enforcement Directorate"},
    {"ng", "EFCC|Economic and Financial Crimes Commission"},
    {"us", "FBI|Federal Bureau of Investigation"},
};

inline constexpr std::string_view country_forces[] = {"police", "authorities", "law enforcement",
                                                      "prosecutors", "investigators"};

// What stands before those in the names of theirs.
inline constexpr CountryAgencies country_police[] = {
    {place_ids::taiwan, "Taiwanese"},
    {"ae", "Emirati"},
    {"al", "Albanian"},
    {"am", "Armenian"},
    {"ao", "Angolan"},
    {"ar", "Argentine|Argentinian"},
    {"at", "Austrian"},
    {"au", "Australian|Australian Federal"},
    {"az", "Azerbaijani"},
    {"bd", "Bangladeshi"},
    {"be", "Belgian"},
    {"bg", "Bulgarian"},
    {"bn", "Bruneian"},
    {"br", "Brazilian"},
    {"by", "Belarusian"},
    {"ca", "Canadian|Royal Canadian Mounted"},
    {"ch", "Swiss"},
    {"cl", "Chilean"},
    {"cm", "Cameroonian"},
    {"co", "Colombian"},
    {"cy", "Cypriot"},
    {"cz", "Czech"},
    {"de", "German"},
    {"dk", "Danish"},
    {"dz", "Algerian"},
    {"ec", "Ecuadorian"},
    {"ee", "Estonian"},
    {"eg", "Egyptian"},
    {"es", "Spanish|Spanish National"},
    {"et", "Ethiopian"},
    {"fi", "Finnish"},
    {"fj", "Fijian"},
    {"fr", "French"},
    {"gb", "British|City of London"},
    {"gh", "Ghanaian"},
    {"gr", "Greek|Hellenic"},
    {"hr", "Croatian"},
    {"hu", "Hungarian"},
    {"id", "Indonesian|Indonesian National"},
    {"ie", "Irish"},
    {"il", "Israeli"},
    {"in", "Indian"},
    {"iq", "Iraqi"},
    {"ir", "Iranian"},
    {"it", "Italian"},
    {"jm", "Jamaican"},
    {"jo", "Jordanian"},
    {"jp", "Japanese"},
    {"ke", "Kenyan"},
    {"kg", "Kyrgyz"},
    {"kh", "Cambodian|Cambodian National"},
    {"kr", "Korean|Korean National"},
    {"kw", "Kuwaiti"},
    {"kz", "Kazakh"},
    {"la", "Laotian|Lao"},
    {"lb", "Lebanese"},
    {"lk", "Sri Lankan"},
    {"lt", "Lithuanian"},
    {"lv", "Latvian"},
    {"ma", "Moroccan"},
    {"md", "Moldovan"},
    {"mm", "Burmese"},
    {"mn", "Mongolian"},
    {"mx", "Mexican"},
    {"my", "Malaysian"},
    {"na", "Namibian"},
    {"ng", "Nigerian"},
    {"nl", "Dutch"},
    {"no", "Norwegian"},
    {"np", "Nepali|Nepalese"},
    {"pa", "Panamanian"},
    {"pe", "Peruvian"},
    {"ph", "Philippine|Philippine National|Filipino"},
    {"pk", "Pakistani"},
    {"pl", "Polish"},
    {"pt", "Portuguese"},
    {"qa", "Qatari"},
    {"ro", "Romanian"},
    {"rs", "Serbian"},
    {"ru", "Russian"},
    {"rw", "Rwandan"},
    {"sa", "Saudi"},
    {"se", "Swedish"},
    {"sg", "Singaporean"},
    {"sk", "Slovak"},
    {"sn", "Senegalese"},
    {"th", "Thai"},
    {"tn", "Tunisian"},
    {"tr", "Turkish"},
    {"tz", "Tanzanian"},
    {"ua", "Ukrainian"},
    {"ug", "Ugandan"},
    {"uz", "Uzbek"},
    {"ve", "Venezuelan"},
    {"vn", "Vietnamese"},
    {"za", "South African"},
    {"zm", "Zambian"},
    {"zw", "Zimbabwean"},
};

// Whether the mention is of such an agency.
bool is_country_agency(const Mention& mention);

// mention: of one. Whether it acts in the report, and is not another country's: not
// 德国联邦刑事警察局, 雪州警方商业罪案调查科, "after a tip from the FBI". A nation's police are
// read wherever they stand, as the names of countries are.
bool tells_country(const PlaceText& text, const Mention& mention);

}  // namespace dragnet
