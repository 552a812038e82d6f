#include "indexer/operation_names.h"

#include <array>
#include <optional>

#include "common/local_operation.h"
#include "common/one_of.h"
#include "indexer/context.h"
#include "indexer/han_phrases.h"

namespace dragnet {

namespace {

constexpr std::size_t most_characters = 8;
constexpr std::size_t most_words = 4;
constexpr std::size_t noun_size = 2;  // of 行动, 会战

// What follows the name, by its folded tokens; an English adjective may stand between.
constexpr std::array<std::string_view, 4> han_verbs = {"打击", "整治", "严打", "治理"};
constexpr std::array<std::string_view, 4> english_nouns = {"operation", "action", "campaign",
                                                           "crackdown"};
constexpr std::array<std::string_view, 5> naming_words = {"named", "codenamed", "dubbed",
                                                          "campaign", "crackdown"};
constexpr std::array<std::string_view, 3> adjectives = {"special", "joint", "nationwide"};

bool han_noun_at(const TokenStream& stream, std::size_t at) {
  static const HanPhrases nouns = {"行动", "战役", "会战", "专项", "专案", "集中打击", "统一行动"};
  return nouns.size_at(stream, at) > 0;
}

// “A”“B”等专项行动: behind 等 the whole noun, since “A”“B”等专项打击 is of crimes.
bool han_noun_of_many_at(const TokenStream& stream, std::size_t at) {
  constexpr std::string_view kinds[] = {"专", "系"};  // 专项行动, 系列行动
  constexpr std::size_t kind_size = 2;
  if (at >= stream.size() || stream[at].gap > Gap::none) return false;
  if (is_one_of(kinds, stream.term(at))) at += kind_size;
  constexpr std::string_view more[] = {"方", "举", "力", "小", "队"};  // 行动方式, 行动小组
  const std::size_t end = at + noun_size;
  const bool goes_on =
      end < stream.size() && stream[end].gap == Gap::none && is_one_of(more, stream.term(end));
  return at < stream.size() && (stream.term(at) == "行" || stream.term(at) == "战") && !goes_on &&
         han_noun_at(stream, at);
}

bool noun_at(const TokenStream& stream, std::size_t at) {
  if (at >= stream.size() || stream[at].gap > Gap::mark) return false;
  if (stream[at].kind == TokenKind::han) {
    if (stream.term(at) == "等") return han_noun_of_many_at(stream, at + 1);
    return han_noun_at(stream, stream.term(at) == "的" ? at + 1 : at);
  }
  if (is_one_of(adjectives, stream.term(at))) ++at;
  return at < stream.size() &&
         is_one_of(english_nouns,
                   stream.stem(at) == "oper" ? std::string_view("operation") : stream.term(at));
}

// "operation “X”", "code-named “X”", 代号“X”.
bool noun_before(const TokenStream& stream, std::size_t first) {
  if (first == 0 || stream[first].gap > Gap::mark) return false;
  const std::string_view word = stream.term(first - 1);
  if (stream[first - 1].kind == TokenKind::han) {
    return first >= 2 && word == "号" && stream.term(first - 2) == "代";
  }
  return stream.stem(first - 1) == "oper" || is_one_of(naming_words, word);
}

// 打击“网络水军”行动: what is quoted is the enemy.
bool is_object(const TokenStream& stream, std::size_t first) {
  return first >= 2 && stream[first - 1].kind == TokenKind::han &&
         is_one_of(han_verbs,
                   std::string(stream.term(first - 2)) + std::string(stream.term(first - 1)));
}

bool ends_in_noun(const TokenStream& stream, std::size_t first, std::size_t last) {
  return stream[first].kind == TokenKind::han && last - first > noun_size &&
         han_noun_at(stream, last - noun_size);
}

// The quoted name without the noun it ends in: “冬季行动”. A name that is nothing else is none, and
// a 会战 is called one: “百日会战”.
std::size_t without_noun(const TokenStream& stream, std::size_t first, std::size_t last) {
  return ends_in_noun(stream, first, last) && stream.term(last - noun_size) != "会"
             ? last - noun_size
             : last;
}

// The end of the quoted name that starts at the token, if it is short enough and one kind of
// script.
std::optional<std::size_t> quoted_end(const TokenStream& stream, std::size_t first) {
  if (!is_quote_before(stream, first)) return std::nullopt;
  const bool han = stream[first].kind == TokenKind::han;
  const std::size_t most = han ? most_characters : most_words;
  for (std::size_t last = first + 1; last <= stream.size() && last - first <= most; ++last) {
    if (is_quote_behind(stream, last - 1)) return last;
    if (last == stream.size()) break;
    const bool is_number = stream[last].kind == TokenKind::number;  // “云剑-2024”
    if (stream[last].gap > (han && !is_number ? Gap::none : Gap::blank)) break;
  }
  return std::nullopt;
}

// Tokens first .. last - 1 in quotation marks, of which those up to `end` are the name.
struct QuotedName {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t last = 0;
};

// One quotation ends where the other begins.
bool is_next_name(const TokenStream& stream, std::size_t end, std::size_t first) {
  constexpr std::string_view between[] = {"”“", "”、“", "」「", "」、「", "』『", "』、『"};
  return end == first && is_one_of(between, stream.gap_text(first));
}

// In what joins "Operation Pandora" to its sentence; a heading has capitals all around.
constexpr std::string_view joints[] = {"in",   "during",  "under",    "dubbed",
                                       "with", "through", "launched", "of",
                                       "from", "named",   "codenamed"};
// What it does where it begins a sentence: "Operation Pandora led to 12 arrests".
constexpr std::string_view results[] = {"led",      "resulted", "netted",   "saw",
                                        "targeted", "involved", "uncovered"};
// What it was for: "Operation Pandora began in May to identify scammers", and not "Operation
// Sindoor was launched in May"; "Operation Pandora is an investigation into a scam".
constexpr std::string_view auxiliaries[] = {"is", "was", "began"};
constexpr std::string_view aims[] = {"into",      "identify", "investigate", "target",
                                     "combat",    "tackle",   "disrupt",     "crack",
                                     "dismantle", "fight",    "stop",        "end"};
// What is an operation's and no name of it.
constexpr std::string_view not_names[] = {
    "manual",     "room",         "center",    "centre",     "command", "team",   "department",
    "officer",    "plan",         "group",     "order",      "office",  "unit",   "division",
    "system",     "director",     "manager",   "supervisor", "head",    "chief",  "commander",
    "accounts",   "research",     "support",   "technology", "risk",    "staff",  "services",
    "bureau",     "headquarters", "platform",  "hub",        "base",    "area",   "zone",
    "guidelines", "regulations",  "agreement", "act",        "law",     "policy", "crime",
    "hotline",    "across",       "against",   "over",       "after",   "led",    "continues",
    "ends",       "intensifies",  "nets",      "begins",     "police"};

bool is_capital_word(const TokenStream& stream, std::size_t at) {
  constexpr std::size_t shortest = 3;
  return at < stream.size() && stream[at].kind == TokenKind::word && stream[at].capitalized &&
         stream[at].gap == Gap::blank && stream.term(at).size() >= shortest;
}

bool tells_what_it_does(const TokenStream& stream, std::size_t at) {
  constexpr std::size_t furthest = 8;  // was launched in March last year to identify
  if (at >= stream.size()) return false;
  if (is_one_of(results, stream.term(at))) return true;
  if (!is_one_of(auxiliaries, stream.term(at))) return false;
  for (std::size_t i = at + 1; i <= at + furthest && i < stream.size(); ++i) {
    if (stream[i].gap == Gap::sentence) return false;
    if (is_one_of(aims, stream.term(i))) return true;
  }
  return false;
}

bool begins_sentence(const TokenStream& stream, std::size_t at) {
  return at == 0 || stream[at].gap == Gap::sentence;
}

// Whether what stands before the word says that a name follows.
bool is_introduced(const TokenStream& stream, std::size_t at) {
  if (at == 0 || stream[at].gap != Gap::blank || !is_one_of(joints, stream.term(at - 1)))
    return false;
  return !stream[at - 1].capitalized || begins_sentence(stream, at - 1);
}

// Where the name begins in “Operation Pandora”, or else the first token. Films and rackets have
// such names too.
std::size_t behind_noun(const TokenStream& stream, std::size_t first, std::size_t last) {
  const bool is_introduced = first > 0 && is_one_of(joints, stream.term(first - 1));
  const bool is_name = stream[first].capitalized && stream.term(first) == "operation" &&
                       first + 1 < last && is_capital_word(stream, first + 1) &&
                       !is_one_of(not_names, stream.term(first + 1)) &&
                       (is_introduced || noun_at(stream, last));
  return is_name ? first + 1 : first;
}

// "In Operation Pandora, police ...": one or two capitalized words without quotation marks.
std::vector<OperationName> find_bare_names(const TokenStream& stream) {
  constexpr std::size_t most = 2;
  std::vector<OperationName> names;
  if (stream.text.find("Operation") == std::string_view::npos) return names;  // as most have none
  for (std::size_t at = 0; at < stream.size(); ++at) {
    if (!stream[at].capitalized || stream.term(at) != "operation") continue;
    const bool is_first = begins_sentence(stream, at);
    if (!is_first && !is_introduced(stream, at)) continue;
    const std::size_t first = at + 1;
    std::size_t last = first;
    while (last < first + most && is_capital_word(stream, last)) ++last;
    const bool is_name =
        last > first && !is_capital_word(stream, last) && !stream.term(first).ends_with("ing") &&
        !is_one_of(not_names, stream.term(first)) && !is_one_of(not_names, stream.term(last - 1)) &&
        (!is_first || tells_what_it_does(stream, last));
    if (is_name) names.push_back({local_operation_id(stream, first, last), first, last});
  }
  return names;
}

}  // namespace

std::vector<OperationName> find_operation_names(const TokenStream& stream) {
  std::vector<OperationName> names = find_bare_names(stream);
  std::vector<QuotedName> row;  // “A”“B”专项行动: the noun behind the last one is of all
  std::size_t behind = 0;       // the last quoted name that was read
  std::size_t objects_end = 0;  // of the last quoted one that names the enemy
  for (const std::size_t first : stream.behind_signs) {
    if (first < behind || stream[first].kind == TokenKind::number) continue;
    const auto last = quoted_end(stream, first);
    if (!last) continue;
    if (is_object(stream, first) || (objects_end > 0 && is_next_name(stream, objects_end, first))) {
      objects_end = *last;
      continue;
    }
    const bool goes_on = *last - first > 1 && !row.empty() &&  // “打”“防”“管”
                         is_next_name(stream, row.back().last, first);
    if (!goes_on) row.clear();
    const std::size_t begin = behind_noun(stream, first, *last);
    row.push_back({begin, without_noun(stream, first, *last), *last});
    const bool has_noun = begin > first || ends_in_noun(stream, first, *last) ||
                          noun_at(stream, *last) || noun_before(stream, first);
    if (!has_noun) continue;
    for (const QuotedName& name : row)
      names.push_back({local_operation_id(stream, name.first, name.end), name.first, name.end});
    row.clear();
    behind = *last;
  }
  return names;
}

}  // namespace dragnet
