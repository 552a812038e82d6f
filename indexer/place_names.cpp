#include "indexer/place_names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "common/normalize.h"
#include "indexer/place_agencies.h"

namespace dragnet {

namespace {

// The English words for a kind of place, and how the full Chinese name of such a place ends.
struct TypeWord {
  std::string_view english;
  std::array<std::string_view, 3> endings;
};

constexpr TypeWord type_words[] = {
    {"city", {"市"}},
    {"municipality", {"市"}},
    {"municipal", {"市"}},
    {"county", {"县"}},
    {"district", {"区"}},
    {"area", {"区"}},
    {"banner", {"旗"}},
    {"flag", {"旗"}},
    {"prefecture", {"州", "地区"}},
    {"league", {"盟"}},
    {"province", {"省", "自治区"}},
    {"provincial", {"省", "自治区"}},
};

const TypeWord* find_type_word(std::string_view term) {
  const auto found = std::ranges::find(type_words, term, &TypeWord::english);
  return found == std::end(type_words) ? nullptr : found;
}

// "Banan District"
const TypeWord* type_word_behind(const TokenStream& stream, std::size_t at) {
  if (at >= stream.size() || stream[at].gap > Gap::blank) return nullptr;
  return find_type_word(stream.term(at));
}

// "the city of Tengchong"
const TypeWord* type_word_ahead(const TokenStream& stream, std::size_t at) {
  if (at < 2 || stream.term(at - 1) != "of" || stream[at].gap > Gap::blank) return nullptr;
  return find_type_word(stream.term(at - 2));
}

bool is_of_type(const Place& place, const TypeWord& type) {
  const bool is_region = place.level != PlaceLevel::province && place.zh_full.ends_with("自治区");
  return !is_region && std::ranges::any_of(type.endings, [&](std::string_view ending) {
    return !ending.empty() && place.zh_full.ends_with(ending);
  });
}

std::vector<std::string> terms_of(const TokenStream& stream) {
  std::vector<std::string> terms;
  terms.reserve(stream.size());
  for (std::size_t i = 0; i < stream.size(); ++i) terms.emplace_back(stream.term(i));
  return terms;
}

bool has_terms(const TokenStream& stream, std::size_t first,
               const std::vector<std::string>& terms) {
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (stream.term(first + i) != terms[i]) return false;
  }
  return true;
}

// FNV-1a (RFC 9923), which goes on where the next syllable joins.
class LetterHash {
 public:
  std::uint64_t add(std::string_view letters) {
    for (const char c : letters) {
      value_ = (value_ ^ static_cast<unsigned char>(c)) * 0x00000100000001B3U;
    }
    return value_;
  }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

bool is_chinese(const TokenStream& stream, std::size_t at) {
  return stream[at].kind == TokenKind::han;
}

// ABA is a society before it is a prefecture; abroad such names are usual: UK, UAE.
bool is_acronym(const TokenStream& stream, const PhraseMatch& match) {
  constexpr std::size_t longest = 3;
  const std::string_view written = stream.slice(match.first, match.last);
  return written.size() <= longest && std::ranges::none_of(written, [](char c) { return c > 'Z'; });
}

bool is_syllable(const TokenStream& stream, std::size_t at) {
  constexpr std::size_t longest = 6;
  return stream[at].kind == TokenKind::word && stream[at].term_size <= longest;
}

bool continues_word(const TokenStream& stream, std::size_t at) {
  return at < stream.size() && stream[at].gap == Gap::blank && is_syllable(stream, at);
}

// The first from `at` on; the size where there is none.
std::size_t next_capitalized(const TokenStream& stream, std::size_t at) {
  const auto from = stream.tokens.begin() + static_cast<std::ptrdiff_t>(at);
  const auto found =
      std::find_if(from, stream.tokens.end(), [](const Token& token) { return token.capitalized; });
  return static_cast<std::size_t>(found - stream.tokens.begin());
}

// One more for the newest match, whose candidates are the last of all.
void keep_best(std::vector<PlaceCandidate>& all, PlaceNameMatch& match,
               const PlaceCandidate& more) {
  const auto known = std::span(all).last(match.candidates.size());
  const auto same = std::ranges::find(known, more.place, &PlaceCandidate::place);
  if (same != known.end()) {
    same->form = std::min(same->form, more.form);
    return;
  }
  all.push_back(more);
  match.candidates = std::span(all).last(known.size() + 1);
}

// A type word behind the name belongs to it, and in either place it tells which of its candidates
// are meant, as full names.
void read_type_word(const TokenStream& stream, std::vector<PlaceCandidate>& all,
                    PlaceNameMatch& match) {
  if (is_chinese(stream, match.first)) return;
  const TypeWord* behind = type_word_behind(stream, match.last);
  const TypeWord* type = behind != nullptr ? behind : type_word_ahead(stream, match.first);
  if (type == nullptr) return;
  const auto fits = [&](const PlaceCandidate& candidate) {
    return !candidate.is_chinese && is_of_type(*candidate.place, *type);
  };
  const auto first = all.begin() + (match.candidates.data() - all.data());
  const auto end = std::stable_partition(
      first, first + static_cast<std::ptrdiff_t>(match.candidates.size()), fits);
  if (end == first) return;
  for (auto candidate = first; candidate != end; ++candidate) candidate->form = NameForm::full;
  match.candidates = {first, end};
  if (behind != nullptr) ++match.last;
}

}  // namespace

PlaceNames::PlaceNames(const Gazetteer& gazetteer, PhraseStarts* starts) : matcher_(starts) {
  Analyzer analyzer;
  constexpr std::size_t usual_names = 5;
  names_.reserve(usual_names * gazetteer.places().size());
  for (const Place& place : gazetteer.places()) add_all(analyzer, place);
  add_agencies(analyzer, gazetteer);
}

void PlaceNames::add_agencies(Analyzer& analyzer, const Gazetteer& gazetteer) {
  for (const CountryAgencies& agencies : country_agencies) {
    for_each_phrase(agencies.names, [&](std::string_view name) {
      add_agency(analyzer, gazetteer.find(agencies.place), name);
    });
  }
  for (const CountryAgencies& police : country_police) {
    for_each_phrase(police.names, [&](std::string_view nation) {
      for (const std::string_view force : country_forces) {
        add_agency(analyzer, gazetteer.find(police.place),
                   std::string(nation).append(" ").append(force));
      }
    });
  }
}

// A gazetteer of one's own may lack the country.
void PlaceNames::add_agency(Analyzer& analyzer, const Place* country, std::string_view text) {
  if (country == nullptr) return;
  TokenStream stream = analyzer.analyze(text);
  add_stream(stream, {.place = country,
                      .form = NameForm::weak,
                      .is_chinese = is_chinese(stream, 0),
                      .is_agency = true,
                      .terms = {},
                      .joined = {}});
  analyzer.give_back(std::move(stream));
}

void PlaceNames::add_all(Analyzer& analyzer, const Place& place) {
  // 城区 is the whole name and its own full form.
  const bool is_short_full = place.zh == place.zh_full && place.level != PlaceLevel::foreign;
  add(analyzer, place, place.zh, is_short_full ? NameForm::full : NameForm::plain);
  if (place.zh_full != place.zh) add(analyzer, place, place.zh_full, NameForm::full);
  add(analyzer, place, place.en, NameForm::plain);
  if (place.en_full != place.en) add(analyzer, place, place.en_full, NameForm::full);
  for (const std::string_view alias : place.aliases) add(analyzer, place, alias, NameForm::plain);
  for (const std::string_view weak : place.weak) add(analyzer, place, weak, NameForm::weak);
}

void PlaceNames::add(Analyzer& analyzer, const Place& place, std::string_view text, NameForm form) {
  TokenStream stream = analyzer.analyze(text);
  if (stream.size() == 0) return;
  Name name{.place = &place,
            .form = form,
            .is_chinese = is_chinese(stream, 0),
            .is_agency = false,
            .terms = {},
            .joined = {}};
  // Xi'an is also written Xian; where that is another word, the file has it among the weak names.
  const bool has_joint = std::ranges::any_of(stream.tokens, &Token::joined);
  if (has_joint) add_joint(analyzer, name, text);
  add_stream(stream, std::move(name));
  analyzer.give_back(std::move(stream));
}

void PlaceNames::add_joint(Analyzer& analyzer, const Name& name, std::string_view text) {
  const std::string key = name_key(text);
  const auto has_key = [&](std::string_view weak) { return name_key(weak) == key; };
  if (std::ranges::none_of(name.place->weak, has_key)) add_stream(analyzer.analyze(key), name);
}

void PlaceNames::add_stream(const TokenStream& stream, Name name) {
  if (!name.is_chinese) {
    name.terms = terms_of(stream);
    if (std::ranges::any_of(stream.tokens, &Token::joined))
      for (const Token& token : stream.tokens) name.joined.push_back(token.joined);
  }
  matcher_.add(stream, static_cast<std::uint32_t>(names_.size()));
  const bool is_one_word = stream.size() == 1 && !name.is_chinese && name.form == NameForm::plain;
  if (is_one_word) add_one_word(stream.term(0));
  names_.push_back(std::move(name));
}

void PlaceNames::add_one_word(std::string_view letters) {
  LetterHash hash;
  for (const char letter : letters.substr(0, letters.size() - 1))
    beginnings_.add(hash.add({&letter, 1}));
  const std::uint32_t word = one_word_.insert(hash.add(letters.substr(letters.size() - 1)),
                                              static_cast<std::uint32_t>(same_word_.size()));
  if (word == same_word_.size()) same_word_.emplace_back();
  same_word_[word].push_back(names_.size());
}

std::optional<PlaceCandidate> PlaceNames::read(const TokenStream& stream,
                                               const PhraseMatch& match) const {
  const Name& name = names_[match.payload];
  PlaceCandidate candidate{.place = name.place,
                           .form = name.form,
                           .is_chinese = name.is_chinese,
                           .is_agency = name.is_agency};
  if (name.is_chinese) return candidate;
  // The matcher compares stems, and names are not inflected.
  if (!has_terms(stream, match.first, name.terms)) return {};
  bool is_capitalized = stream[match.first].capitalized;
  for (std::size_t i = match.first; i < match.last; ++i) {
    const bool is_joint = !name.joined.empty() && name.joined[i - match.first];
    if (is_joint && !stream[i].joined && !stream[i].capitalized) is_capitalized = false;
  }
  const bool is_word = stream[match.first].kind == TokenKind::word;
  if (name.is_agency && is_word && !is_capitalized) return {};
  const bool is_foreign = name.place->level == PlaceLevel::foreign;
  const bool is_foreign_phrase = is_foreign && match.last - match.first > 1;
  if (!is_capitalized && !is_foreign_phrase) candidate.form = NameForm::weak;
  if (!is_foreign && is_acronym(stream, match)) candidate.form = NameForm::weak;
  return candidate;
}

void PlaceNames::add_written(const TokenStream& stream, std::span<const PhraseMatch> written,
                             PlaceNamesFound& found) const {
  for (auto name = written.begin(); name != written.end();) {
    PlaceNameMatch match{.first = name->first, .last = name->last, .candidates = {}};
    for (; name != written.end() && name->first == match.first && name->last == match.last;
         ++name) {
      const std::optional<PlaceCandidate> candidate = read(stream, *name);
      if (candidate) keep_best(found.candidates, match, *candidate);
    }
    if (!match.candidates.empty()) found.matches.push_back(match);
  }
}

// "Hu bei", "Shi Jia Zhuang". Two syllables are also the name of a person.
std::vector<PlaceNames::SplitName> PlaceNames::find_split(const TokenStream& stream) const {
  constexpr std::size_t most_syllables = 4;
  std::vector<SplitName> found;
  if (stream.word_hashes.empty()) return found;  // most Chinese texts
  for (std::size_t first = next_capitalized(stream, 0); first < stream.size();
       first = next_capitalized(stream, first + 1)) {
    if (!is_syllable(stream, first) || !continues_word(stream, first + 1)) continue;
    LetterHash hash;
    std::uint64_t joined = hash.add(stream.term(first));
    bool is_capitalized = true;
    for (std::size_t at = first + 1; at < first + most_syllables; ++at) {
      if (!beginnings_.may_hold(joined) || !continues_word(stream, at)) break;
      joined = hash.add(stream.term(at));
      const std::uint32_t word = one_word_.find(joined);
      is_capitalized = is_capitalized && stream[at].capitalized;
      const bool is_sure = is_capitalized && at > first + 1;
      if (word != KeyTable::none) found.push_back({first, at + 1, word, is_sure});
    }
  }
  return found;
}

void PlaceNames::add_split(std::span<const SplitName> split, PlaceNamesFound& found) const {
  for (const SplitName& name : split) {
    PlaceNameMatch match{.first = name.first, .last = name.last, .candidates = {}};
    for (const std::size_t same : same_word_[name.word]) {
      keep_best(
          found.candidates, match,
          {.place = names_[same].place, .form = name.is_sure ? NameForm::plain : NameForm::weak});
    }
    found.matches.push_back(match);
  }
}

PlaceNamesFound PlaceNames::find(const TokenStream& stream) const {
  const std::vector<PhraseMatch> written = matcher_.find(stream);
  const std::vector<SplitName> split = find_split(stream);
  std::size_t most = written.size();
  for (const SplitName& name : split) most += same_word_[name.word].size();
  PlaceNamesFound found;
  found.candidates.reserve(most);
  found.matches.reserve(written.size() + split.size());
  add_written(stream, written, found);
  if (!split.empty()) {
    add_split(split, found);
    std::ranges::stable_sort(found.matches, [](const PlaceNameMatch& a, const PlaceNameMatch& b) {
      return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
  }
  for (PlaceNameMatch& match : found.matches) read_type_word(stream, found.candidates, match);
  return found;
}

}  // namespace dragnet
