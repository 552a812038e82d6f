// Pages that programs have turned into traditional characters note after some of them how they are
// read: 電信網(wǎng)絡(luò)詐騙. No name or phrase would be found across such notes.
#pragma once

#include <string>

namespace dragnet {

// Valid UTF-8 in and out. Without the notes, where there are several: one alone may be an author's,
// of a rare name.
std::string without_pinyin_notes(std::string text);

}  // namespace dragnet
