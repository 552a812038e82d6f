// What is kept of a report to find its copies without its text: a sketch of its wording, and what a
// copy cannot change.
//
// The sketch is a MinHash by one permutation: every shingle (three words or numbers, or five Han
// characters, across sentences) falls into one of sketch_bins bins by its hash, and each bin keeps
// 16 bits of the smallest it got; a bin that got none borrows from another. Of two reports the
// share of equal bins estimates how many of all their shingles they share (resemblance). Shingles
// are made of token keys: width, case, inflection, script and encoding make no difference.
//
// Facts are what a copy states as the original does, each hashed to 16 bits under its topic:
// - a figure's level or change of its kind, where it speaks of an area
// - the month in which the period of such a figure begins (its end is often the day of publication)
// - a place that acted, its parents included
// - a day or month in the text that is not the day of the telling ("said on May 9")
// - any number in the text
// Of each topic max_facts with the smallest hashes are kept.
//
// Subjects are the title and the lead, the first sentence long enough to be one: each word or Han
// character sets three of 256 bits. Of a lead's forty words one in twenty sets none of its own.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/analyzed_report.h"

namespace dragnet {

inline constexpr std::size_t sketch_bins = 48;
inline constexpr std::size_t max_facts = 16;  // of a topic

// What a fact is about; from first_figure_topic on kinds of figures, first their levels, then their
// changes. Stored: append, never renumber.
inline constexpr std::uint8_t place_topic = 0;
inline constexpr std::uint8_t date_topic = 1;
inline constexpr std::uint8_t period_topic = 2;
inline constexpr std::uint8_t number_topic = 3;
inline constexpr std::uint8_t first_figure_topic = 16;

struct CopyFact {
  std::uint8_t topic = place_topic;
  std::uint16_t value = 0;
  auto operator<=>(const CopyFact&) const = default;
};

using SubjectBits = std::array<std::uint64_t, 4>;

struct CopySignature {
  std::uint8_t language = 0;    // a letter; reports in different languages are no copies
  std::uint32_t shingles = 0;   // how many; 0 where the report is too short to tell
  std::uint32_t published = 0;  // its day, as a number; 0 where that is not known
  bool names_day = false;       // one without its year: of another year when told in another
  SubjectBits title{};
  SubjectBits lead{};
  std::array<std::uint16_t, sketch_bins> sketch{};
  std::vector<CopyFact> facts;  // sorted, without repetitions
  std::uint64_t digest = 0;     // of all this, where it was stored
  bool operator==(const CopySignature&) const = default;
};

CopySignature make_copy_signature(const AnalyzedReport& analyzed);

// The value of its slot (schema.h), some 200 bytes; empty for a report that is too short. Throws
// IndexError for what encode did not write.
std::string encode_copy_signature(const CopySignature& signature);
CopySignature decode_copy_signature(std::string_view value);

}  // namespace dragnet
