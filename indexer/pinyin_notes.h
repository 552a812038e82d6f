// Pages that programs have turned into traditional characters note after some of them how they are
// read: 電信網(wǎng)絡(luò)詐騙. No name or phrase would be found across such notes.
#pragma once

#include <string>
#include <string_view>

namespace dragnet {

// Valid UTF-8 in and out.

// Whether title and text together have several. One alone may be an author's, of a rare name.
bool have_pinyin_notes(std::string_view title, std::string_view text);

// Also without those that have no tone, as in 他們(men), which are few and known.
std::string without_pinyin_notes(std::string_view text);

}  // namespace dragnet
