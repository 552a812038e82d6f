#include "indexer/header_lines.h"

#include <algorithm>

#include "common/ascii.h"
#include "common/date.h"
#include "common/one_of.h"
#include "indexer/date_text.h"

namespace dragnet {

namespace {

constexpr std::size_t longest_line = 200;   // bytes
constexpr std::size_t longest_value = 60;   // of a labelled field, bytes
constexpr std::size_t longest_crumbs = 40;  // of a breadcrumb behind a date, bytes
constexpr std::size_t longest_glued = 30;   // of an author glued to a time of day, bytes

enum class Says : unsigned char { date, source, other };

struct FieldLabel {
  std::string_view name;  // lower case
  Says says;
  bool needs_colon;  // a word that sentences use as well
};

// The longer name first where one begins with the other.
constexpr FieldLabel field_labels[] = {
    {"published on", Says::date, false}, {"published at", Says::date, false},
    {"published", Says::date, false},    {"publish time", Says::date, false},
    {"release time", Says::date, false}, {"release date", Says::date, false},
    {"posted on", Says::date, false},    {"posted", Says::date, false},
    {"last updated", Says::date, false}, {"updated", Says::date, false},
    {"date", Says::date, false},         {"time", Says::date, false},
    {"发布时间", Says::date, false},     {"发布日期", Says::date, false},
    {"更新时间", Says::date, false},     {"发表时间", Says::date, false},
    {"發佈時間", Says::date, false},     {"时间", Says::date, false},
    {"日期", Says::date, false},         {"稿件来源", Says::source, false},
    {"文章来源", Says::source, false},   {"信息来源", Says::source, false},
    {"新闻来源", Says::source, false},   {"来源", Says::source, false},
    {"來源", Says::source, false},       {"source", Says::source, true},
    {"from", Says::source, true},        {"author", Says::other, true},
    {"reporter", Says::other, true},     {"editor in charge", Says::other, true},
    {"editor", Says::other, true},       {"edited by", Says::other, false},
    {"by", Says::other, false},          {"views", Says::other, false},
    {"clicks", Says::other, false},      {"hits", Says::other, false},
    {"comments", Says::other, false},    {"作者", Says::other, true},
    {"记者", Says::other, true},         {"责任编辑", Says::other, true},
    {"编辑", Says::other, true},         {"发布机构", Says::other, true},
    {"发布者", Says::other, true},       {"发布人", Says::other, true},
    {"浏览次数", Says::other, false},    {"点击数", Says::other, false},
    {"点击", Says::other, true},         {"阅读", Says::other, true},
    {"字号", Says::other, false},        {"字体", Says::other, false},
};

constexpr std::string_view controls[] = {"print", "share", "wechat", "weibo",        "打印", "分享",
                                         "大",    "中",    "小",     "关闭",         "收藏", "pm",
                                         "am",    "gmt+8", "(bjt)",  "beijing time", "次"};

constexpr std::string_view separators[] = {
    " ",  "\t", "\u00A0", "\u3000", "|", "｜", "(",  ")", "（", "）", "[",     "]",
    "【", "】", ",",      "，",     "·", "/",  "：", ":", "-",  "—",  "\uFEFF"};

bool starts_with_any_case(std::string_view text, std::string_view lower_case) {
  return text.size() >= lower_case.size() &&
         std::equal(lower_case.begin(), lower_case.end(), text.begin(),
                    [](char a, char b) { return a == ascii_lower(b); });
}

// Words of letters do not end within another word.
bool ends_word(std::string_view text, std::string_view word) {
  return !is_ascii_letter(word.back()) || text.size() == word.size() ||
         !is_ascii_letter(text[word.size()]);
}

std::size_t colon_size(std::string_view text) {
  const std::size_t blanks = std::min(text.find_first_not_of(' '), text.size());
  const std::string_view rest = text.substr(blanks);
  if (rest.starts_with(":")) return blanks + 1;
  return rest.starts_with("：") ? blanks + std::string_view("：").size() : 0;
}

struct LabelFound {
  Says says;
  std::size_t size;  // with its colon
  bool colon;
};

std::optional<LabelFound> label_at(std::string_view text) {
  if (text.empty()) return {};
  const char first = ascii_lower(text.front());
  for (const FieldLabel& label : field_labels) {
    if (label.name.front() != first || !starts_with_any_case(text, label.name) ||
        !ends_word(text, label.name))
      continue;
    const std::size_t colon = colon_size(text.substr(label.name.size()));
    if (colon == 0 && label.needs_colon) continue;
    return LabelFound{label.says, label.name.size() + colon, colon > 0};
  }
  return {};
}

std::string_view trimmed(std::string_view text) {
  while (true) {
    const auto is_edge = [&](std::string_view mark) {
      return mark != ")" && mark != "）" && text.ends_with(mark);
    };
    const auto* mark = std::ranges::find_if(separators, is_edge);
    if (mark == std::end(separators)) break;
    text.remove_suffix(mark->size());
  }
  const std::size_t first = std::min(text.find_first_not_of(" \t"), text.size());
  return text.substr(first);
}

// Up to the next label with a colon, the next date, or a bar.
std::size_t value_size(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("|") || rest.starts_with("｜")) return at;
    const bool word_start = at == 0 || !is_ascii_letter(text[at - 1]);
    if (!word_start) continue;
    const std::optional<LabelFound> label = label_at(rest);
    if (label && label->colon) return at;
    if (is_ascii_digit(text[at]) && (at == 0 || !is_ascii_digit(text[at - 1])) &&
        date_at(rest, 0)) {
      return at;
    }
  }
  return text.size();
}

// A full stop behind a single letter belongs to an initial.
bool has_full_stop(std::string_view value) {
  for (std::size_t at = value.find(". "); at != std::string_view::npos;
       at = value.find(". ", at + 1)) {
    const bool initial =
        at > 0 && is_ascii_letter(value[at - 1]) && (at == 1 || !is_ascii_letter(value[at - 2]));
    if (!initial) return true;
  }
  return false;
}

bool is_sentence(std::string_view value) {
  return has_full_stop(value) || value.find("。") != std::string_view::npos ||
         value.find("，") != std::string_view::npos;
}

// Bytes of a time of day at the beginning (11:38, 11:38:55, 11时38分), 0 where there is none.
std::size_t time_of_day_size(std::string_view text) {
  const auto number = [&](std::size_t at) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
    return end - at;
  };
  const auto mark = [&](std::size_t at, std::initializer_list<std::string_view> marks) {
    for (const std::string_view sign : marks) {
      if (at <= text.size() && text.substr(at).starts_with(sign)) return sign.size();
    }
    return std::size_t{0};
  };
  const std::size_t hour = number(0);
  const std::size_t first = mark(hour, {":", "：", "时"});
  if (hour == 0 || hour > 2 || first == 0 || number(hour + first) != 2) return 0;
  const std::size_t minutes = hour + first + 2;
  const std::size_t second = mark(minutes, {":", "：", "分"});
  return minutes + second + (second > 0 && number(minutes + second) == 2 ? 2 : 0);
}

class LineParser {
 public:
  explicit LineParser(std::string_view line) : rest_(line) {}

  std::optional<HeaderLine> parse() {
    while (skip_separators(), !rest_.empty()) {
      if (!take_date() && !take_time() && !take_label() && !take_programme() && !take_control() &&
          !take_counter() && !take_crumbs()) {
        return {};
      }
    }
    if (!has_date_ && !has_labelled_source_) return {};
    return result_;
  }

 private:
  void skip_separators() {
    while (true) {
      const auto* mark = std::ranges::find_if(
          separators, [&](std::string_view candidate) { return begins_with(rest_, candidate); });
      if (mark == std::end(separators)) return;
      rest_.remove_prefix(mark->size());
    }
  }

  bool take_date() {
    const std::optional<WrittenDate> found = date_at(rest_, 0);
    if (!found) return false;
    if (!has_date_) result_.date = to_string(found->date);
    has_date_ = true;
    rest_.remove_prefix(found->end);
    if (rest_.starts_with("T") && time_of_day_size(rest_.substr(1)) > 0) rest_.remove_prefix(1);
    return true;
  }

  // An author may be glued to the time.
  bool take_time() {
    const std::size_t size = time_of_day_size(rest_);
    if (size == 0) return false;
    rest_.remove_prefix(size);
    const bool glued = has_date_ && !rest_.empty() && is_ascii_letter(rest_.front()) &&
                       rest_.size() <= longest_glued &&
                       std::ranges::none_of(rest_, is_ascii_digit) && !is_sentence(rest_);
    if (glued && !label_at(rest_)) rest_ = {};
    return true;
  }

  bool take_label() {
    const std::optional<LabelFound> label = label_at(rest_);
    if (!label) return false;
    const std::string_view after = rest_.substr(label->size);
    if (label->says == Says::date) {
      rest_ = after;
      return true;
    }
    const std::size_t size = value_size(after);
    const std::string_view value = trimmed(after.substr(0, size));
    if (value.size() > longest_value || is_sentence(value)) return false;
    rest_ = after.substr(size);
    if (label->says == Says::source && !value.empty()) {
      if (result_.source.empty()) result_.source = value;
      has_labelled_source_ = has_labelled_source_ || label->colon;
    }
    return true;
  }

  // The name of a broadcast in title marks, before its date.
  bool take_programme() {
    constexpr std::string_view open = "《";
    constexpr std::string_view close = "》";
    if (!rest_.starts_with(open)) return false;
    const std::size_t end = rest_.find(close);
    if (end == std::string_view::npos || end > longest_value) return false;
    result_.source = rest_.substr(open.size(), end - open.size());
    rest_.remove_prefix(end + close.size());
    return true;
  }

  bool take_control() {
    for (const std::string_view word : controls) {
      if (!starts_with_any_case(rest_, word) || !ends_word(rest_, word)) continue;
      rest_.remove_prefix(word.size());
      return true;
    }
    return false;
  }

  bool take_counter() {
    constexpr std::size_t most_digits = 6;
    if (!has_date_) return false;
    const std::size_t digits = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
    if (digits == 0 || digits > most_digits) return false;
    const std::string_view after = rest_.substr(digits);
    if (!after.empty() && !after.starts_with(" ") && !after.starts_with("次")) return false;
    rest_ = after;
    return true;
  }

  bool take_crumbs() {
    if (!has_date_ || rest_.size() > longest_crumbs) return false;
    const bool steps = rest_.find("»") != std::string_view::npos ||
                       rest_.find('>') != std::string_view::npos ||
                       rest_.find(" / ") != std::string_view::npos;
    if (!steps || is_sentence(rest_)) return false;
    rest_ = {};
    return true;
  }

  std::string_view rest_;
  HeaderLine result_;
  bool has_date_ = false;
  bool has_labelled_source_ = false;
};

}  // namespace

std::optional<HeaderLine> read_header_line(std::string_view line) {
  if (line.size() > longest_line) return {};
  return LineParser(line).parse();
}

std::string_view without_source_label(std::string_view source) {
  const std::string_view line = ascii_trimmed(source);
  const std::optional<LabelFound> label = label_at(line);
  if (!label || label->says != Says::source || !label->colon) return line;
  return trimmed(line.substr(label->size));
}

std::optional<DatePrefix> read_date_prefix(std::string_view line) {
  constexpr std::string_view word = "date ";
  if (!line.starts_with(word)) return {};
  const std::string_view after = line.substr(word.size());
  const std::optional<WrittenDate> found = date_at(after, 0);
  if (!found) return {};
  const std::string_view rest = after.substr(found->end);
  const std::size_t first = rest.find_first_not_of(' ');
  if (first == std::string_view::npos || first == 0) return {};
  return DatePrefix{to_string(found->date), rest.substr(first)};
}

}  // namespace dragnet
