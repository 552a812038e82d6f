#include "indexer/pinyin_notes.h"

#include "common/one_of.h"
#include "common/utf8.h"

namespace dragnet {

namespace {

constexpr std::size_t several = 3;
constexpr int longest = 6;  // letters of a syllable: zhuang

// Vowels with one of the four tones; those of ü and the long ones are in Latin Extended.
bool has_tone(char32_t code) {
  constexpr std::u32string_view vowels = U"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
  return vowels.find(code) != std::u32string_view::npos;
}

bool follows_han(std::string_view text, std::size_t at) {
  constexpr std::size_t bytes = 3;  // of all but the rarest
  return at >= bytes && is_han(decode(text, at - bytes).code);
}

// A note and where it stands.
struct Note {
  std::size_t begin = 0;
  std::size_t end = 0;  // as begin where there is none
  bool is_toned = false;
};

Note note_at(std::string_view text, std::size_t begin) {
  Note note{begin, begin};
  bool is_toned = false;
  std::size_t at = begin + 1;
  for (int letters = 0; at < text.size() && letters <= longest; ++letters) {
    if (text[at] == ')') return {begin, at + 1, is_toned};
    const Decoded letter = decode(text, at);
    const bool is_plain = letter.code >= 'a' && letter.code <= 'z';
    if (!is_plain && letter.code != U'ü' && !has_tone(letter.code)) return note;
    is_toned = is_toned || has_tone(letter.code);
    at += letter.size;
  }
  return note;
}

bool is_known_without_tone(std::string_view syllable) {
  constexpr std::string_view known[] = {"de", "le", "zhe", "me", "men", "ma", "ne",
                                        "ba", "zi", "tou", "ge", "li",  "a",  "la"};
  return is_one_of(known, syllable);
}

template <typename Visit>
void for_each_note(std::string_view text, const Visit& visit) {
  for (std::size_t at = text.find('('); at != std::string_view::npos; at = text.find('(', at + 1)) {
    if (!follows_han(text, at)) continue;
    const Note note = note_at(text, at);
    if (note.end > at) visit(note);
  }
}

}  // namespace

bool have_pinyin_notes(std::string_view title, std::string_view text) {
  std::size_t notes = 0;
  for (const std::string_view part : {title, text})
    for_each_note(part, [&](const Note& note) { notes += note.is_toned ? 1 : 0; });
  return notes >= several;
}

std::string without_pinyin_notes(std::string_view text) {
  std::string plain;
  std::size_t kept = 0;
  for_each_note(text, [&](const Note& note) {
    const std::string_view syllable = text.substr(note.begin + 1, note.end - note.begin - 2);
    if (!note.is_toned && !is_known_without_tone(syllable)) return;
    plain.append(text.substr(kept, note.begin - kept));
    kept = note.end;
  });
  return plain.append(text.substr(kept));
}

}  // namespace dragnet
