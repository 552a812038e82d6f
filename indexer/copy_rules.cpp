#include "indexer/copy_rules.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace dragnet {

namespace {

constexpr double least_of_copy = 0.6;
constexpr double least_of_short = 0.8;
constexpr std::uint32_t long_text = 160;  // shingles of words
constexpr std::uint32_t long_han_text = 280;
constexpr double least_contained = 0.85;
constexpr double least_around = 0.4;
constexpr double least_of_other_subject = 0.95;
constexpr double least_of_late = 0.95;
constexpr double least_of_very_late = 1.0;
constexpr std::uint32_t late = 7;  // days
constexpr std::uint32_t very_late = 31;
constexpr std::uint32_t half_a_year = 183;

using Facts = std::span<const CopyFact>;

// Takes the facts of the first topic off the front.
Facts take_topic(Facts& facts) {
  const auto end = std::find_if(facts.begin(), facts.end(), [&](const CopyFact& fact) {
    return fact.topic != facts.front().topic;
  });
  const auto size = static_cast<std::size_t>(end - facts.begin());
  const Facts topic = facts.first(size);
  facts = facts.subspan(size);
  return topic;
}

// Those that the other would have kept too had it stated them.
std::size_t comparable(Facts facts, Facts other) {
  if (other.size() < max_facts) return facts.size();
  return static_cast<std::size_t>(std::upper_bound(facts.begin(), facts.end(), other.back()) -
                                  facts.begin());
}

std::size_t shared(Facts a, Facts b) {
  std::size_t count = 0;
  for (auto at = a.begin(), other = b.begin(); at != a.end() && other != b.end();) {
    if (*at == *other) ++count;
    const bool forward = *at <= *other;
    const bool other_forward = *other <= *at;
    at += forward ? 1 : 0;
    other += other_forward ? 1 : 0;
  }
  return count;
}

bool is_strict(std::uint8_t topic) {
  return topic == place_topic || topic == period_topic || topic >= first_figure_topic;
}

bool topic_agrees(Facts a, Facts b) {
  const std::size_t least = std::min(comparable(a, b), comparable(b, a));
  const std::size_t both = shared(a, b);
  return is_strict(a.front().topic) ? both == least : 2 * both > least;
}

// Short texts share stock phrases.
double least_resemblance(std::uint32_t shingles, std::uint32_t enough) {
  const double share = std::min(1.0, static_cast<double>(shingles) / enough);
  return least_of_short + share * (least_of_copy - least_of_short);
}

std::uint32_t days_apart(const CopySignature& a, const CopySignature& b) {
  if (a.published == 0 || b.published == 0) return 0;
  return std::max(a.published, b.published) - std::min(a.published, b.published);
}

enum class Subjects : unsigned char { same, varied, unrelated };

// Same: one has all words of the other; varied: most words are shared, and each has some in place
// of others.
Subjects compare(const SubjectBits& a, const SubjectBits& b) {
  int both = 0;
  int only_a = 0;
  int only_b = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    both += std::popcount(a[i] & b[i]);
    only_a += std::popcount(a[i] & ~b[i]);
    only_b += std::popcount(b[i] & ~a[i]);
  }
  const int fewer = std::min(only_a, only_b);
  if (both <= fewer) return Subjects::unrelated;
  return fewer == 0 ? Subjects::same : Subjects::varied;
}

bool have_other_subjects(const CopySignature& a, const CopySignature& b) {
  const Subjects titles = compare(a.title, b.title);
  const Subjects leads = compare(a.lead, b.lead);
  if (titles == Subjects::same || leads == Subjects::same) return false;
  return titles == Subjects::varied || leads == Subjects::varied;
}

}  // namespace

std::size_t equal_bins(const CopySignature& a, const CopySignature& b) {
  std::size_t equal = 0;
  for (std::size_t bin = 0; bin < sketch_bins; ++bin) equal += a.sketch[bin] == b.sketch[bin];
  return equal;
}

bool is_worded_alike(const CopySignature& a, const CopySignature& b, std::size_t equal_bins) {
  const double resemblance = static_cast<double>(equal_bins) / sketch_bins;
  const std::uint32_t apart = days_apart(a, b);
  if (apart > half_a_year && a.names_day && b.names_day) return false;
  if (apart > very_late) return resemblance >= least_of_very_late;
  if (apart > late) return resemblance >= least_of_late;
  if (have_other_subjects(a, b)) return resemblance >= least_of_other_subject;
  const std::uint32_t shorter = std::min(a.shingles, b.shingles);
  const std::uint32_t enough = a.language == 'z' ? long_han_text : long_text;
  if (resemblance >= least_resemblance(shorter, enough)) return true;
  if (shorter < enough || resemblance < least_around) return false;
  const double all = static_cast<double>(a.shingles) + b.shingles;
  return resemblance * all / (1 + resemblance) / shorter >= least_contained;
}

bool are_of_other_subjects(const CopySignature& a, const CopySignature& b) {
  return compare(a.title, b.title) == Subjects::varied &&
         compare(a.lead, b.lead) == Subjects::varied;
}

bool states_the_same(Facts a, Facts b) {
  while (!a.empty() && !b.empty()) {
    if (a.front().topic < b.front().topic) {
      take_topic(a);
    } else if (b.front().topic < a.front().topic) {
      take_topic(b);
    } else if (!topic_agrees(take_topic(a), take_topic(b))) {
      return false;
    }
  }
  return true;
}

std::vector<CopyFact> joint_facts(Facts a, Facts b) {
  std::vector<CopyFact> joint;
  joint.reserve(a.size() + b.size());
  std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(joint));
  return joint;
}

}  // namespace dragnet
