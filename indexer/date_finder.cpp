#include "indexer/date_finder.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "common/ascii.h"
#include "common/normalize.h"
#include "common/one_of.h"
#include "common/text_parts.h"
#include "indexer/date_text.h"

namespace dragnet {
namespace {

constexpr std::size_t header_lines = 12;
constexpr std::size_t header_bytes = 240;    // of a header line
constexpr std::size_t rest_bytes = 60;       // of a header line behind a date without a label
constexpr std::size_t outlet_bytes = 30;     // of a paper's name beside a date with a time
constexpr std::size_t masthead_bytes = 60;   // of a paper's name, page and weekday
constexpr std::size_t time_bytes = 8;        // of a time of day and the blanks around it
constexpr std::size_t dateline_bytes = 150;  // where a dateline ends at the latest
constexpr std::size_t beside = 24;           // bytes between a date and the word that explains it

// What stands right before or after the date of a header line. Folded.
constexpr std::array<std::string_view, 20> labels = {
    "date",   "time",           "updated",      "published",      "posted", "source", "utc",
    "xinhua", "china daily",    "global times", "shanghai daily", "来源",   "发布",   "时间",
    "发布于", "people's daily", "日期",         "稿件",           "发表",   "作者"};
// Labels that name any day, which is that of the report unless one of the next words stands before.
constexpr std::string_view nouns[] = {"date", "time", "时间", "日期"};
constexpr std::string_view words_of_events[] = {
    "出生",     "出生年月", "案发",    "作案",   "截止",      "截至",    "发生",    "开庭",
    "庭审",     "判决",     "抓获",    "逮捕",   "落网",      "拘留",    "报名",    "报案",
    "培训",     "活动",     "会议",    "birth",  "birthdate", "born",    "born on", "hearing",
    "incident", "trial",    "payment", "arrest", "due",       "closing", "court",   "event",
    "meeting",  "crime",    "offence", "offense"};
constexpr std::array<std::string_view, 6> dateline_words = {"电",   "讯",      "消息",
                                                            "报道", "(xinhua", "--"};
constexpr std::array<std::string_view, 4> today_words = {"今天", "今日", "today", "本日"};

std::vector<std::string_view> first_lines(std::string_view text, std::size_t count) {
  std::vector<std::string_view> lines;
  while (!text.empty() && lines.size() < count) {
    const std::string_view line = take_part(text, '\n');
    if (line.find_first_not_of(" \t\r") != std::string_view::npos) lines.push_back(line);
  }
  return lines;
}

// True for what separates a label from its date, or a time of day: "Updated: ", "21:29 UTC+8, ".
bool is_filler(char c) {
  return std::string_view(" \t:|,+-()[]0123456789").find(c) != std::string_view::npos;
}

std::string_view without_filler_at_end(std::string_view text) {
  while (!text.empty() && is_filler(text.back())) text.remove_suffix(1);
  return text;
}

std::string_view without_filler_at_start(std::string_view text) {
  while (!text.empty() && is_filler(text.front())) text.remove_prefix(1);
  return text;
}

constexpr std::array<std::string_view, 14> weekdays = {
    "mon",    "tue",     "wed",       "thu",      "fri",    "sat",      "sun",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

// Whether the word ends (begins) the text, and not within another word of letters.
bool ends_with_word(std::string_view text, std::string_view word) {
  if (!text.ends_with(word)) return false;
  text.remove_suffix(word.size());
  return !is_ascii_letter(word.front()) || text.empty() || !is_ascii_letter(text.back());
}
bool starts_with_word(std::string_view text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return !is_ascii_letter(word.back()) || text.empty() || !is_ascii_letter(text.front());
}

bool ends_with_event(std::string_view text) {
  return std::ranges::any_of(words_of_events,
                             [&](std::string_view word) { return ends_with_word(text, word); });
}

enum class Label : unsigned char { none, of_report, of_event };

// Of what ends right before a date.
Label label_at_end(std::string_view before) {
  for (const std::string_view noun : nouns) {
    if (!ends_with_word(before, noun)) continue;
    before.remove_suffix(noun.size());
    return ends_with_event(ascii_trimmed(before)) ? Label::of_event : Label::of_report;
  }
  if (ends_with_event(before)) return Label::of_event;
  const bool is_label = std::ranges::any_of(
      labels, [&](std::string_view label) { return ends_with_word(before, label); });
  return is_label ? Label::of_report : Label::none;
}

// "Wed, " and "Fri. " before a date.
bool is_weekday(std::string_view text) {
  while (!text.empty() && (text.back() == '.' || is_filler(text.back()))) text.remove_suffix(1);
  return std::find(weekdays.begin(), weekdays.end(), text) != weekdays.end();
}

std::string_view without_weekday_at_end(std::string_view text) {
  const std::size_t blank = text.rfind(' ');
  const std::size_t word = blank == std::string_view::npos ? 0 : blank + 1;
  return is_weekday(text.substr(word)) ? without_filler_at_end(text.substr(0, word)) : text;
}

// "2023年3月5日(星期日)", "May 12, 2022, Thursday".
bool is_weekday_behind(std::string_view rest) {
  constexpr std::size_t longest = 12;
  return rest.size() <= longest && (rest.starts_with("星期") || is_weekday(rest));
}

// "16:37, " right before the date, " 10:43" right behind it.
bool has_time_of_day(std::string_view before, std::string_view after) {
  const auto is_time = [](std::string_view text) {
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && colon > 0 && colon + 2 < text.size() &&
           is_ascii_digit(text[colon - 1]) && is_ascii_digit(text[colon + 1]) &&
           is_ascii_digit(text[colon + 2]);
  };
  return is_time(after.substr(0, time_bytes)) ||
         is_time(before.substr(before.size() - std::min(before.size(), time_bytes)));
}

// Nothing, or a name behind a blank: "2023年4月6日 某某日报 某某". A sentence goes on at once, or
// has its marks.
bool is_byline(std::string_view after) {
  if (after.empty()) return true;
  const bool parted = after.front() == ' ' || after.front() == '\t';
  return parted && after.find(',') == std::string_view::npos &&
         after.find("，") == std::string_view::npos && after.find("。") == std::string_view::npos;
}

// The name of a paper, and behind the date at most its page and the weekday: "某某日报 2024-06-13",
// "《某某报》(2023年11月22日 第02版)".
bool is_masthead(std::string_view before, std::string_view rest) {
  constexpr std::string_view closing = "》";
  if (before.ends_with(closing)) before.remove_suffix(closing.size());
  const bool is_page = rest.empty() || starts_with_any(rest, {"第", "星期"});
  return before.ends_with("报") && is_page && before.size() + rest.size() <= masthead_bytes;
}

// A short line with a label beside its date ("Updated: 2026-02-10 15:54", "2023-05-15 11:38 Source:
// ...") that is not of another day ("案发时间：2019年3月5日"), or that is hardly more than the
// date, or than a paper's name and the date with a time. A sentence that begins with a date is none
// of them.
std::optional<Date> header_date(std::string_view line) {
  if (line.size() > header_bytes) return std::nullopt;
  const auto dates = full_dates(line);
  if (dates.empty()) return std::nullopt;
  const WrittenDate& written = dates.front();
  const std::string_view ahead = line.substr(0, written.begin);
  const std::string_view before = without_filler_at_end(ahead);
  const std::string_view after = line.substr(written.end);
  const std::string_view rest = without_filler_at_start(after);
  const Label label = label_at_end(without_weekday_at_end(before));
  if (label == Label::of_event || starts_with_any(rest, {"出生", "born"})) return std::nullopt;
  const bool labelled =
      label == Label::of_report || std::ranges::any_of(labels, [&](std::string_view word) {
        return starts_with_word(rest, word);
      });
  const bool spelled =
      line.substr(written.begin, written.end - written.begin).find("年") != std::string_view::npos;
  const bool goes_on =
      !is_weekday_behind(rest) && (after.starts_with(",") || (spelled && !is_byline(after)));
  const bool bare = (before.empty() || is_weekday(before)) && !goes_on && rest.size() <= rest_bytes;
  const bool timed = before.size() + rest.size() <= outlet_bytes && has_time_of_day(ahead, after);
  return labelled || bare || timed || is_masthead(before, rest) ? std::optional(written.date)
                                                                : std::nullopt;
}

// Up to three words that no sentence goes on with.
bool may_be_place(std::string_view part) {
  constexpr std::size_t most = 3;
  constexpr std::string_view others[] = {
      "on",     "in",     "at",       "by",     "since",  "from",    "until",  "after",
      "during", "the",    "of",       "and",    "born",   "between", "jailed", "fraud",
      "case",   "effect", "campaign", "police", "wanted", "late",    "early"};
  std::size_t count = 0;
  for (std::string_view rest = part; !rest.empty(); ++count)
    if (is_one_of(others, take_part(rest, ' '))) return false;
  return count > 0 && count <= most && part.find_first_of(":.") == std::string_view::npos;
}

// "Lyon, France, 12 May 2022 - ": places, the date and a dash. "Thursday, 12 May 2022 - " is the
// day of an event, "12 May 2019 - 3 June 2020" are two.
bool is_dated_place(std::string_view before, std::string_view after) {
  constexpr std::string_view dashes[] = {" - ", " – ", " — "};
  const auto* const dash =
      std::ranges::find_if(dashes, [&](std::string_view sign) { return after.starts_with(sign); });
  if (dash == std::end(dashes) || !before.ends_with(", ")) return false;
  const std::string_view behind = after.substr(dash->size());
  if (behind.empty() || is_ascii_digit(behind.front())) return false;
  for (std::string_view rest = before; !rest.empty();) {
    const std::size_t comma = rest.find(", ");
    const std::string_view part = rest.substr(0, comma);
    if (!may_be_place(part) || is_weekday(part)) return false;
    rest.remove_prefix(std::min(comma + 2, rest.size()));
  }
  return true;
}

// "新华社北京2023年4月3日电", "BEIJING, Dec. 24, 2019 (Xinhua) --"
std::optional<Date> dateline_date(std::string_view line) {
  for (const WrittenDate& written : full_dates(line.substr(0, dateline_bytes))) {
    const bool is_dateline =
        holds_any(line.substr(written.end, 12), dateline_words) ||
        is_dated_place(line.substr(0, written.begin), line.substr(written.end));
    if (is_dateline) return written.date;
  }
  return std::nullopt;
}

std::string_view last_line(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t end = text.find_last_not_of(blanks);
  if (end == std::string_view::npos) return {};
  const std::string_view line = text.substr(0, end + 1);
  return line.substr(line.rfind('\n') + 1);
}

// The last line, where it is only the date and who signed with it (泗洪县公安局 2023年3月5日), or
// the source: "(Source: Huainan Daily, May 12, 2022)".
std::optional<Date> closing_date(std::string_view line) {
  constexpr std::size_t longest = 90;
  if (line.size() > longest) return std::nullopt;
  const auto dates = full_dates(line);
  if (dates.size() != 1) return std::nullopt;
  const WrittenDate& written = dates.front();
  if (!without_filler_at_start(line.substr(written.end)).empty()) return std::nullopt;
  const std::string_view before = without_filler_at_start(line.substr(0, written.begin));
  constexpr std::size_t longest_signature = 60;
  constexpr std::string_view told[] = {"：", ":",  "，", ",",  "、", "在",
                                       "到", "被", "于", "图", "△"};
  constexpr std::string_view not_outlets[] = {"《", "施行", " case", " raid", " judgment", "filed"};
  const bool is_source =
      starts_with_any(before, {"source:", "来源"}) && !holds_any(before, not_outlets);
  const bool is_signed =
      before.size() <= longest_signature && !holds_any(before, told) &&
      ends_with_any(without_filler_at_end(before),
                    {"局", "厅", "所", "院", "委", "办", "室", "队", "公安部", "中心", "委员会"});
  const bool is_written_out =
      line.substr(written.begin, written.end - written.begin).ends_with("日");
  const bool is_signature = is_written_out && (before.empty() || is_signed);
  return is_source || is_signature ? std::optional(written.date) : std::nullopt;
}

// "今天（2023年1月9日）", but not "今天（1月1日）通报，2022年12月31日".
std::optional<Date> todays_date(std::string_view text) {
  const auto says_today = [](std::string_view before) {
    return std::ranges::any_of(today_words, [&](std::string_view word) {
      const std::size_t at = before.rfind(word);
      return at != before.npos && std::ranges::none_of(before.substr(at), is_ascii_digit);
    });
  };
  for (const WrittenDate& written : full_dates(text)) {
    const std::size_t from = written.begin > beside ? written.begin - beside : 0;
    if (says_today(text.substr(from, written.begin - from))) return written.date;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> find_date(std::string_view date_line, const Report& report) {
  if (const auto date = parse_date_field(date_line)) return date;

  const std::string text = fold_text(report.text);
  const auto lines = first_lines(text, header_lines);
  for (const std::string_view line : lines) {
    if (const auto date = header_date(line)) return date;
  }
  for (const std::string_view line : lines) {
    if (const auto date = dateline_date(line)) return date;
  }

  if (const auto date = date_in_url(report.url)) return date;
  if (const auto date = closing_date(last_line(text))) return date;
  return todays_date(text);
}

}  // namespace dragnet
