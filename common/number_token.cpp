#include "common/number_token.h"

#include <algorithm>
#include <utility>

#include "common/ascii.h"
#include "common/folded_char.h"

namespace dragnet {

namespace {

constexpr std::size_t identifier_digits = 18;  // a longer digit string is no amount of anything

// Moves the decimal point and takes the canonical form: no zeros that say nothing.
std::string canonical_number(std::string whole, std::string fraction, std::size_t scale) {
  const std::size_t moved = std::min(scale, fraction.size());
  whole += fraction.substr(0, moved) + std::string(scale - moved, '0');
  fraction.erase(0, moved);
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return fraction.empty() ? whole : whole + '.' + fraction;
}

// Decimal places that a Chinese scale word adds; 0 for what is none.
std::size_t scale_step(const Folded& character) {
  if (character.single == U'万') return 4;
  return character.single == U'亿' ? 8 : 0;
}

// Reads on from digit to digit; `at` is what comes next.
class NumberReader {
 public:
  NumberReader(std::string_view text, std::size_t begin) : text_(text), begin_(begin), at_(begin) {}

  std::optional<NumberToken> read() {
    std::string whole = take_digits(at_);
    if (whole.front() != '0' && whole.size() <= identifier_digits && ends_with_digits())
      return NumberToken{std::move(whole), at_};
    const int letters = letters_ahead();
    if (letters > 0 && letters < 3) return {};
    const bool grouped = whole.size() <= 3 && take_groups(whole);
    const std::string fraction = take_fraction();
    const bool identifier =
        !grouped && fraction.empty() &&
        ((whole.size() > 2 && whole[0] == '0') || whole.size() > identifier_digits);
    if (!identifier) whole = canonical_number(std::move(whole), fraction, take_scale());
    return NumberToken{std::move(whole), at_};
  }

 private:
  FoldedChar peek(std::size_t at) const { return folded_char(text_, at); }

  std::string take_digits(std::size_t& at) const {
    std::string digits;
    for (; at < text_.size() && is_ascii_digit(text_[at]); ++at) digits.push_back(text_[at]);
    if (folded_ideograph_at(text_, at) != 0) return digits;
    for (FoldedChar next = peek(at); next.folded.kind == CharClass::digit; next = peek(at)) {
      digits.push_back(static_cast<char>(next.folded.single));
      at = next.end;
    }
    return digits;
  }

  // Whether what follows belongs to no number: a Han character that is no scale, or a blank.
  bool ends_with_digits() const {
    if (const char32_t han = folded_ideograph_at(text_, at_); han != 0)
      return han != U'万' && han != U'亿';
    const Folded next = peek(at_).folded;
    if (next.kind == CharClass::han) return scale_step(next) == 0;
    return next.kind == CharClass::space;
  }

  // How many letters follow at once; counts to 3.
  int letters_ahead() const {
    int letters = 0;
    FoldedChar next = peek(at_);
    for (; letters < 3 && next.folded.kind == CharClass::letter; next = peek(next.end)) ++letters;
    return letters;
  }

  // ",800" as often as it comes; a group of another length ends the number.
  bool take_groups(std::string& whole) {
    bool taken = false;
    for (;;) {
      const FoldedChar comma = peek(at_);
      if (comma.code != U',' && comma.code != U'，' && comma.code != U'\'') return taken;
      std::size_t after = comma.end;
      const std::string group = take_digits(after);
      if (group.size() != 3) return taken;
      whole += group;
      at_ = after;
      taken = true;
    }
  }

  // ".5", but not in 2022.07.08 or 1.2.3, whose parts are numbers of their own.
  std::string take_fraction() {
    const FoldedChar point = peek(at_);
    if (point.code != U'.' && point.code != U'．') return {};
    if (begin_ >= 2 && text_[begin_ - 1] == '.' && is_ascii_digit(text_[begin_ - 2])) return {};
    std::size_t after = point.end;
    std::string fraction = take_digits(after);
    if (fraction.empty()) return {};
    const bool more =
        after + 1 < text_.size() && text_[after] == '.' && is_ascii_digit(text_[after + 1]);
    if (more) return {};
    at_ = after;
    return fraction;
  }

  // The same of all that follow.
  std::size_t take_scale() {
    std::size_t places = 0;
    for (FoldedChar next = peek(at_);; next = peek(at_)) {
      const std::size_t step = scale_step(next.folded);
      if (step == 0 || (places != 0 && !(places == 4 && step == 8))) return places;
      places += step;
      at_ = next.end;
    }
  }

  std::string_view text_;
  std::size_t begin_;
  std::size_t at_;
};

}  // namespace

std::optional<NumberToken> read_number(std::string_view text, std::size_t begin) {
  return NumberReader(text, begin).read();
}

std::string_view scale_of(std::string_view number) {
  constexpr std::string_view scales = "万亿";
  constexpr std::size_t size = scales.size() / 2;
  const auto takes = [&](std::string_view simplified, std::string_view traditional) {
    const bool ends = number.ends_with(simplified) || number.ends_with(traditional);
    if (ends) number.remove_suffix(size);
    return ends;
  };
  if (!takes("亿", "億")) return takes("万", "萬") ? scales.substr(0, size) : "";
  return takes("万", "萬") ? scales : scales.substr(size);
}

}  // namespace dragnet
