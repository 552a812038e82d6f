#include "searcher/query_resolver.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "common/ascii.h"
#include "common/in_quotes.h"
#include "common/one_of.h"
#include "searcher/add_once.h"
#include "searcher/date_words.h"
#include "searcher/facet_values.h"
#include "searcher/filler_words.h"
#include "searcher/han_words.h"
#include "searcher/name_finder.h"
#include "searcher/query_error.h"
#include "searcher/query_signs.h"
#include "searcher/questions.h"
#include "searcher/ranges.h"
#include "searcher/similar_terms.h"
#include "searcher/term_sequence.h"

namespace dragnet {

namespace {

const Word* plain_word(const Query& query) {
  const Word* word = std::get_if<Word>(&query.node);
  return word && word->scope == Scope::anywhere ? word : nullptr;
}

bool asks(const Query& query) {
  const Word* word = plain_word(query);
  return word != nullptr && is_question_word(word->text);
}

// Words of a query with blanks between, and which tokens each of them has.
struct WordRun {
  std::string text;
  std::vector<std::size_t> begins;  // byte offsets in text
  std::vector<std::size_t> ends;

  explicit WordRun(const std::vector<Query>& words) {
    for (const Query& word : words) {
      if (!text.empty()) text += ' ';
      begins.push_back(text.size());
      text += plain_word(word)->text;
      ends.push_back(text.size());
    }
  }

  // The words that the bytes are, as a half-open range; empty when they do not begin and end with a
  // word.
  std::pair<std::size_t, std::size_t> words_at(std::size_t begin, std::size_t end) const {
    const auto first = std::find(begins.begin(), begins.end(), begin);
    const auto last = std::find(ends.begin(), ends.end(), end);
    if (first == begins.end() || last == ends.end()) return {0, 0};
    return {first - begins.begin(), last - ends.begin() + 1};
  }
  bool holds(std::size_t word, const Token& token) const {
    return token.begin >= begins[word] && token.begin < ends[word];
  }
};

class Resolver {
 public:
  Resolver(std::string_view typed, const Reading& reading, const IndexReader& index)
      : typed_(typed), reading_(reading), index_(index) {}

  Query resolve(const Query& query) {
    if (const auto* value = std::get_if<FacetValue>(&query.node)) return facet_value(*value);
    if (const auto* like = std::get_if<Similar>(&query.node)) return similar(*like);
    if (const auto* group = std::get_if<And>(&query.node)) return all_of(group->operands);
    if (const auto* group = std::get_if<Or>(&query.node)) return any_once(each(group->operands));
    if (const auto* negation = std::get_if<Not>(&query.node)) return {Not{each(negation->operand)}};
    if (plain_word(query)) return all_of({query});
    if (const auto* word = std::get_if<Word>(&query.node)) return make_and(cut(*word));
    if (const auto* near = std::get_if<Near>(&query.node)) check_prefixes(near->operands);
    if (std::holds_alternative<Prefix>(query.node)) check_prefixes({query});
    return query;
  }

  std::vector<Addition> take_additions() { return std::move(additions_); }
  std::vector<std::string> take_fillers() { return std::move(fillers_); }
  std::vector<Facet> take_facets() { return std::move(facets_); }
  bool is_question() const { return is_question_; }

 private:
  std::vector<Query> each(const std::vector<Query>& operands) {
    std::vector<Query> resolved;
    for (const Query& operand : operands) resolved.push_back(resolve(operand));
    return resolved;
  }

  std::vector<NameMatch> names_in(const TokenStream& stream) const {
    return index_.names().find(stream);
  }

  // What is wrong with a value whose name goes on, or begins, behind the blank (type:fake loan,
  // type: loan); "" for others.
  std::string longer_name(const FacetValue& value) const {
    constexpr int most_words = 3;
    if (!typed_.substr(value.at).starts_with(value.value)) return "";  // it stands in quotes
    const std::size_t name_at = behind_blanks(typed_, value.at);
    std::size_t end = value.at + value.value.size();
    for (int words = 0; words < most_words; ++words) {
      const std::size_t begin = behind_blanks(typed_, end);
      end = end_of_chunk(typed_, begin);
      if (end == begin) break;
      const std::string name(typed_.substr(name_at, end - name_at));
      if (!is_value(value.facet, name, index_)) continue;
      return (value.value.empty()
                  ? "the value stands right behind the colon: "
                  : "unknown " + std::string(name_of(value.facet)) + " " + in_quotes(value.value) +
                        "; names with blanks stand in quotation marks: ") +
             to_string(Query{FacetValue{value.facet, name, value.at}});
    }
    return "";
  }

  Query facet_value(const FacetValue& value) const {
    const FacetLookup lookup = look_up(value.facet, value.value, index_);
    if (lookup.ids.empty()) {
      const std::string longer = longer_name(value);
      throw query_error(typed_, value.at, longer.empty() ? lookup.problem : longer);
    }
    std::vector<Query> values;
    for (const std::string& id : lookup.ids)
      values.push_back({FacetValue{value.facet, id, value.at}});
    return make_or(std::move(values));
  }

  // What is wrong with what was typed there is shown there.
  template <class Resolving>
  auto said_at(std::size_t at, const Resolving& resolving) const {
    try {
      return resolving();
    } catch (const UserError& error) {
      throw query_error(typed_, at, error.what());
    }
  }

  // A beginning of too many words is told here, where it is known what was typed.
  void check_prefixes(const std::vector<Query>& operands) {
    for (const Query& operand : operands) {
      const auto* prefix = std::get_if<Prefix>(&operand.node);
      if (prefix == nullptr) continue;
      const TokenStream stream = index_.analyzer().analyze(prefix->text);
      said_at(prefix->at, [&] {
        return words_starting_with(stream.size() == 0 ? prefix->text : stream.term(0),
                                   prefix->scope, index_);
      });
    }
  }

  Query similar(const Similar& like) const {
    return said_at(like.at, [&] {
      const std::string id = index_.report(like.id).id;
      return Query{Similar{id, like.at, telling_terms(id, index_)}};
    });
  }

  // Words that stand next to each other are looked at together, whatever else is asked for.
  // Fillers are dropped if anything else is.
  Query all_of(const std::vector<Query>& operands) {
    std::vector<Query> parts = with_words_cut(operands);
    const auto in_question = Fillers::InQuestion(std::ranges::any_of(parts, asks));
    if (reading_.concepts && reading_.questions) take_question(parts);
    std::optional<Fillers> fillers = fillers_of(parts, in_question);
    std::vector<Query> resolved;
    std::vector<Query> run;
    const auto flush = [&] {
      if (fillers) run = add_names(std::move(run), *fillers);
      std::ranges::move(std::exchange(run, {}), std::back_inserter(resolved));
    };
    for (const Query& part : parts) {
      if (plain_word(part)) {
        run.push_back(part);
      } else {
        flush();
        if (fillers) fillers->go_on();
        resolved.push_back(resolve(part));
      }
    }
    flush();
    return make_and(std::move(resolved));
  }

  // What asks for figures becomes reports with such figures; what asks for facets is noted.
  void take_question(std::vector<Query>& parts) {
    std::vector<Query> words;
    std::ranges::copy_if(parts, std::back_inserter(words), plain_word);
    const WordRun run(words);
    const TokenStream stream = index_.analyzer().analyze(run.text);
    const Question question = question_in(stream);
    if (question.figures.empty() && question.facets.empty()) return;
    for (const Facet facet : question.facets) add_once(facets_, facet);
    const auto is_said = [&](std::size_t word) {
      for (std::size_t token = 0; token < stream.size(); ++token)
        if (run.holds(word, stream[token]) && !question.said[token]) return false;
      return true;
    };
    std::vector<Query> others;  // what is said beside the question
    std::size_t word = 0;
    for (const Query& part : parts)
      if (!plain_word(part) || !is_said(word++)) others.push_back(part);
    if (others.empty() && question.figures.empty()) return;  // what did police do
    is_question_ = true;
    parts = std::move(others);
    std::vector<Query> any;  // one report need not state all
    for (const AskedFigure& asked : question.figures) {
      any.push_back({FigureRange{.kind = asked.kind}});
      additions_.push_back({asked.words, any.back()});
    }
    if (!any.empty()) parts.push_back(make_or(std::move(any)));
  }

  std::vector<Query> with_words_cut(const std::vector<Query>& operands) {
    std::vector<Query> parts;
    for (const Query& operand : operands) {
      const Word* word = plain_word(operand);
      const Word* before = parts.empty() ? nullptr : plain_word(parts.back());
      const bool is_behind_number = before != nullptr && is_ascii_digit(before->text.back());
      std::ranges::move(word ? cut(*word, is_behind_number) : std::vector{operand},
                        std::back_inserter(parts));
    }
    return parts;
  }

  // Of what stands behind a number, the sign of a date is a word: 2023年|全国.
  std::vector<Query> cut(const Word& word, bool is_behind_number = false) {
    constexpr std::string_view signs[] = {"年", "月", "日", "号"};
    const TokenStream stream = index_.analyzer().analyze(word.text);
    if (stream.size() == 0 || stream[0].kind != TokenKind::han) return {{word}};
    std::vector<Query> words;
    std::size_t done = 0;
    const auto add = [&](std::string_view text) {
      words.push_back({Word{std::string(text), word.scope}});
    };
    const auto add_rest = [&](std::size_t first, std::size_t last) {
      if (first >= last) return;
      const Beside beside{.word_before = first > 0, .word_behind = last < stream.size()};
      for (const std::string_view each : han_words(stream.slice(first, last), beside)) add(each);
    };
    std::vector<NameMatch> matches = names_in(stream);
    std::erase_if(matches, [](const NameMatch& match) { return match.last - match.first < 2; });
    const std::vector<NameMatch> names = longest_from_left(std::move(matches));
    if (is_behind_number && is_one_of(signs, stream.term(0)) &&
        (names.empty() || names.front().first > 0)) {
      add(stream.slice(0, 1));
      done = 1;
    }
    for (const NameMatch& match : names) {
      add_rest(done, match.first);
      add(stream.slice(match.first, match.last));
      done = match.last;
    }
    add_rest(done, stream.size());
    return words;
  }

  // Adds to the query what stands outside of names, without fillers.
  void add_words(std::vector<Query>& query, std::span<Query> words, Fillers& fillers) {
    for (Query& word : words) {
      const std::string& text = plain_word(word)->text;
      if (fillers.takes(text)) {
        add_once(fillers_, text);
        if (const auto facet = fillers.asked_facet()) add_once(facets_, *facet);
      } else {
        query.push_back(std::move(word));
      }
    }
  }

  // What is excluded tells nothing of what is wanted.
  static bool tell_something(const std::vector<Query>& parts, Fillers fillers) {
    return std::ranges::any_of(parts, [&](const Query& part) {
      const Word* word = plain_word(part);
      return word ? !fillers.takes(word->text) : !std::holds_alternative<Not>(part.node);
    });
  }

  // None where all of the parts would be.
  static std::optional<Fillers> fillers_of(const std::vector<Query>& parts,
                                           Fillers::InQuestion in_question) {
    for (const Fillers::Asked asked : {Fillers::Asked::too, Fillers::Asked::not_too})
      if (const Fillers fillers(asked, in_question); tell_something(parts, fillers)) return fillers;
    return std::nullopt;
  }

  // The words, but of 2023年 the number, and 2023年5月 and May 2023 as they are written.
  static Query named_by(const NameMatch& match, std::span<const Query> words) {
    const bool is_date = !match.values.empty() && is_time(match.values.front().facet);
    if (!is_date) return make_and({words.begin(), words.end()});
    const std::string& first = plain_word(words.front())->text;
    if (match.values.front().facet == Facet::year && is_ascii_digit(first.front()))
      return words.front();
    if (is_ascii_letter(first.front()) && words.size() > 1)
      return {Phrase{first + ' ' + plain_word(words[1])->text}};
    std::string text;
    for (const Query& word : words) text += plain_word(word)->text;
    return {Word{std::move(text)}};
  }

  // Last year is another one in each report: who asks means what was published then, and not what
  // says so.
  static bool is_question_from_today(const NameMatch& match, std::string_view name,
                                     const Fillers& fillers) {
    return fillers.are_of_question() && !match.values.empty() &&
           is_time(match.values.front().facet) && !names_time_itself(name);
  }

  std::vector<Query> add_names(std::vector<Query> words, Fillers& fillers) {
    if (words.empty()) return words;
    std::vector<Query> result;
    if (!reading_.concepts) {
      add_words(result, words, fillers);
      return result;
    }
    const WordRun run(words);
    const TokenStream stream = index_.analyzer().analyze(run.text);
    const auto range_of = [&](const NameMatch& match) {
      return run.words_at(stream[match.first].begin, stream[match.last - 1].end);
    };
    std::vector<NameMatch> matches = names_in(stream);
    std::ranges::move(date_words(stream, today()), std::back_inserter(matches));
    std::ranges::stable_sort(matches, {}, [](const NameMatch& match) {
      return std::pair(match.first, ~match.last);  // longer ones first
    });
    std::erase_if(matches, [&](const NameMatch& match) {
      const bool only_a_word = match.values.empty() && match.translations.empty();
      return only_a_word || range_of(match).first == range_of(match).second;
    });

    std::size_t done = 0;
    const auto copy_up_to = [&](std::size_t end) {
      add_words(result, std::span(words).subspan(done, end - done), fillers);
      done = end;
    };
    for (const NameMatch& match : longest_from_left(std::move(matches))) {
      const auto [first, last] = range_of(match);
      copy_up_to(first);
      fillers.go_on();
      Query named = named_by(match, std::span(words).subspan(first, last - first));
      std::vector<Query> also;
      for (const FacetValue& value : match.values) also.push_back({value});
      for (const std::string& form : match.translations) also.push_back({Phrase{form}});
      const std::string name(stream.slice(match.first, match.last));
      for (const Query& query : also) additions_.push_back({name, query});
      result.push_back(is_question_from_today(match, name, fillers)
                           ? make_or(std::move(also))
                           : words_or(std::move(named), std::move(also)));
      if (std::ranges::find(match.values, Facet::type, &FacetValue::facet) != match.values.end())
        fillers.behind_fraud();
      done = last;
    }
    copy_up_to(words.size());
    return result;
  }

  std::string_view typed_;
  Reading reading_;
  std::vector<Addition> additions_;
  std::vector<std::string> fillers_;
  std::vector<Facet> facets_;
  bool is_question_ = false;
  const IndexReader& index_;
};

}  // namespace

Resolved resolve(const Query& query, std::string_view typed, const Reading& reading,
                 const IndexReader& index) {
  Resolver resolver(typed, reading, index);
  Query resolved = resolver.resolve(query);
  return {std::move(resolved), resolver.take_additions(), resolver.take_fillers(),
          resolver.take_facets(), resolver.is_question()};
}

}  // namespace dragnet
