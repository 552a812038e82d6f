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
#include "common/text_parts.h"
#include "searcher/add_once.h"
#include "searcher/date_words.h"
#include "searcher/facet_values.h"
#include "searcher/filler_words.h"
#include "searcher/name_finder.h"
#include "searcher/named_words.h"
#include "searcher/query_error.h"
#include "searcher/query_signs.h"
#include "searcher/questions.h"
#include "searcher/ranges.h"
#include "searcher/similar_terms.h"
#include "searcher/term_sequence.h"
#include "searcher/word_cutter.h"
#include "searcher/word_run.h"

namespace dragnet {

namespace {

// All of it: HOW MANY WERE ARRESTED; then capitals tell no names.
bool is_in_capitals(std::string_view typed) {
  return std::ranges::all_of(typed, [](char c) {
    return (c >= 'A' && c <= 'Z') || is_ascii_digit(c) || c == ' ' || c == '?';
  });
}

void in_small_letters(std::vector<Query>& parts) {
  for (Query& part : parts)
    if (plain_word(part)) std::get<Word>(part.node).text = ascii_lower(plain_word(part)->text);
}

// Whether the word is among those with blanks between, or a part of one, or the other way round.
bool shares_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const std::string_view one = take_part(words, ' ');
    if (one.find(word) != one.npos || word.find(one) != word.npos) return true;
  }
  return false;
}

bool asks(const Query& query) {
  const Word* word = plain_word(query);
  return word != nullptr && is_question_word(word->text);
}

class Resolver {
 public:
  Resolver(std::string_view typed, const Reading& reading, const IndexReader& index)
      : typed_(typed),
        reading_(reading),
        index_(index),
        today_(today()),
        cutter_(index.analyzer(), index.names(), today_, CutQuestions(asks_questions())) {}

  Query resolve(const Query& query) {
    if (const auto* value = std::get_if<FacetValue>(&query.node)) return facet_value(*value);
    if (const auto* like = std::get_if<Similar>(&query.node)) return similar(*like);
    if (const auto* group = std::get_if<And>(&query.node)) return all_of(group->operands);
    if (const auto* group = std::get_if<Or>(&query.node)) return any_once(each(group->operands));
    if (const auto* negation = std::get_if<Not>(&query.node)) return {Not{each(negation->operand)}};
    if (plain_word(query)) return all_of({query});
    if (const auto* word = std::get_if<Word>(&query.node)) return make_and(cutter_.cut(*word));
    if (const auto* near = std::get_if<Near>(&query.node)) check_prefixes(near->operands);
    if (std::holds_alternative<Prefix>(query.node)) check_prefixes({query});
    return query;
  }

  std::vector<Addition> take_additions() { return std::move(additions_); }
  std::vector<std::string> take_fillers() { return std::move(fillers_); }
  std::vector<AskedFacet> take_facets() { return std::move(facets_); }
  bool is_question() const { return is_question_; }

 private:
  bool asks_questions() const { return reading_.concepts && reading_.questions; }

  std::vector<Query> each(const std::vector<Query>& operands) {
    is_whole_ = false;
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
    const bool is_whole = std::exchange(is_whole_, false);
    std::vector<Query> parts = cutter_.cut(operands);
    const bool has_asker = std::ranges::any_of(parts, asks);
    const bool has_question = asks_questions() && take_question(parts, is_whole);
    std::optional<Fillers> fillers =
        fillers_of(parts, Fillers::InQuestion(has_asker || has_question));
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

  // What asks for figures becomes reports with such figures; what asks for facets is noted. Whether
  // the parts have a question. One that is the whole query asks of every report; as a part of one
  // (gang NOT (which cities)) words need something to look for.
  bool take_question(std::vector<Query>& parts, bool is_whole) {
    std::vector<Query> words;
    std::ranges::copy_if(parts, std::back_inserter(words), plain_word);
    const WordRun run(words);
    const TokenStream stream = index_.analyzer().analyze(run.text);
    const Question question = question_in(stream);
    const bool asks_for_something = !question.figures.empty() || !question.facets.empty();
    std::vector<Query> others;  // what is said beside the question
    std::vector<std::string> said;
    std::size_t word = 0;
    for (const Query& part : parts) {
      const Word* plain = plain_word(part);
      if (plain && run.is_all_of(word++, stream, question.said))
        said.push_back(plain->text);
      else
        others.push_back(part);
    }
    if (question.figures.empty() && !tell_something(others, Fillers(Fillers::InQuestion::yes))) {
      if (!is_whole || !asks_for_something) return false;
      std::erase_if(others, plain_word);
    }
    is_question_ = is_question_ || question.is_of_deeds;
    note_asked(question, said);
    parts = std::move(others);
    if (asks_for_something && is_in_capitals(typed_)) in_small_letters(parts);
    std::vector<Query> any;  // one report need not state all
    for (const AskedFigure& asked : question.figures)
      any.push_back({FigureRange{.kind = asked.kind}});
    if (!any.empty()) parts.push_back(make_or(std::move(any)));
    return asks_for_something;
  }

  // said: words that are left out, of which those that ask for something are told with it.
  void note_asked(const Question& question, const std::vector<std::string>& said) {
    std::string asking;
    for (const AskedFigure& asked : question.figures) {
      additions_.push_back({asked.words, {FigureRange{.kind = asked.kind}}});
      asking += asked.words + ' ';
    }
    for (const AskedFacet& asked : question.facets) {
      add_once(facets_, asked);
      asking += asked.words + ' ';
    }
    for (const std::string& word : said)
      if (!shares_word(asking, word)) add_once(fillers_, word);
  }

  // Adds to the query what stands outside of names, without fillers.
  void add_words(std::vector<Query>& query, std::span<Query> words, Fillers& fillers) {
    for (Query& word : words) {
      const std::string& text = plain_word(word)->text;
      if (fillers.takes(text))
        add_once(fillers_, text);
      else
        query.push_back(std::move(word));
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
    const Fillers fillers(in_question);
    return tell_something(parts, fillers) || parts.empty() ? std::optional(fillers) : std::nullopt;
  }

  // Last year is another one in each report: who asks means what was published then, and not what
  // says so.
  static Query meant_by(const NameMatch& match, std::span<const Query> words,
                        const Fillers& fillers) {
    std::vector<Query> meanings = meanings_of(match);
    return fillers.are_of_question() && match.is_from_today
               ? make_or(std::move(meanings))
               : words_or(words_of(match, words), std::move(meanings));
  }

  // In a question, places or times that "and" joins: in Wuhan and Shenzhen, 2022年和2023年.
  static bool are_alternatives(const NameMatch& one, const NameMatch& other,
                               std::span<const Query> between, const Fillers& fillers) {
    const bool may_be =
        (names_place(one) && names_place(other)) || (names_time(one) && names_time(other));
    return fillers.are_of_question() && may_be && !between.empty() &&
           std::ranges::all_of(between, [](const Query& word) {
             return joins_alternatives(plain_word(word)->text);
           });
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
    std::ranges::move(date_words(stream, today_), std::back_inserter(matches));
    std::ranges::stable_sort(matches, {}, [](const NameMatch& match) {
      return std::pair(match.first, ~match.last);  // longer ones first
    });
    std::erase_if(matches, [&](const NameMatch& match) {
      return meanings_of(match).empty() || range_of(match).first == range_of(match).second;
    });

    std::size_t done = 0;
    NameMatch last_name;
    for (const NameMatch& match : longest_from_left(std::move(matches))) {
      const auto [first, last] = range_of(match);
      const std::span<Query> before = std::span(words).subspan(done, first - done);
      const bool is_alternative = are_alternatives(last_name, match, before, fillers);
      add_words(result, before, fillers);
      fillers.go_on();
      Query meant = meant_by(match, std::span(words).subspan(first, last - first), fillers);
      const std::string name(stream.slice(match.first, match.last));
      for (const Query& meaning : meanings_of(match)) additions_.push_back({name, meaning});
      if (is_alternative)
        result.back() = any_once({std::move(result.back()), std::move(meant)});
      else
        result.push_back(std::move(meant));
      if (names_type(match)) fillers.behind_fraud();
      last_name = match;
      done = last;
    }
    add_words(result, std::span(words).subspan(done), fillers);
    return result;
  }

  std::string_view typed_;
  Reading reading_;
  std::vector<Addition> additions_;
  std::vector<std::string> fillers_;
  std::vector<AskedFacet> facets_;
  bool is_question_ = false;
  bool is_whole_ = true;  // what is resolved next is all that was asked
  const IndexReader& index_;
  Date today_;
  WordCutter cutter_;
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
