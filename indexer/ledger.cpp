#include "indexer/ledger.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "common/error.h"
#include "common/text_parts.h"
#include "common/whole_number.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// As long as one, which may take its place.
constexpr std::string_view no_hash = "00000000000000000000000000000000";

[[noreturn]] void damaged(const std::string& where) {
  throw_damaged(where + " is no list of inputs");
}

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\\' || c == '\t' || c == '\n') safe += '\\';
    safe += c == '\t' ? 't' : c == '\n' ? 'n' : c;
  }
  return safe;
}

std::string unescaped(std::string_view safe) {
  std::string text;
  for (std::size_t i = 0; i < safe.size(); ++i) {
    if (safe[i] != '\\' || i + 1 == safe.size()) {
      text += safe[i];
      continue;
    }
    const char c = safe[++i];
    text += c == 't' ? '\t' : c == 'n' ? '\n' : c;
  }
  return text;
}

// The fields of a line; exactly so many, or nothing.
template <std::size_t count>
std::optional<std::array<std::string_view, count>> fields_of(std::string_view line) {
  std::array<std::string_view, count> fields;
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_last = line.find('\t') == line.npos;
    if (is_last != (i + 1 == count)) return std::nullopt;
    fields[i] = take_part(line, '\t');
  }
  return fields;
}

template <typename Number>
Number number_in(std::string_view digits, const std::string& where) {
  const auto number = whole_number<Number>(digits);
  if (!number) damaged(where);
  return *number;
}

// Adds the lines of one segment to those of earlier ones.
class LedgerReader {
 public:
  LedgerReader(Ledger& ledger, std::string segment)
      : ledger_(ledger),
        segment_(std::move(segment)),
        where_(segment_ + "/" + std::string(ledger_file)) {}

  void read(std::string text_of_segment) {
    std::string_view text = ledger_.texts.emplace_back(std::move(text_of_segment));
    while (!text.empty()) read_line(take_part(text, '\n'));
  }

 private:
  void read_line(std::string_view line) {
    switch (line.empty() ? ' ' : line.front()) {
      case 'F':
        return read_file(line);
      case 'R':
      case 'K':
        return read_claim(line);
      case 'A':
        return read_again(line);
      case 'G':
        return read_void(line);
      default:
        damaged(where_);
    }
  }

  InputEntry& entry_of(std::string_view path) {
    std::string plain = unescaped(path);
    InputEntry& entry = ledger_.entries[plain];
    entry = {};
    entry.path = std::move(plain);
    entry.segment = segment_;
    return entry;
  }

  void read_file(std::string_view line) {
    const auto fields = fields_of<6>(line);
    if (!fields) damaged(where_);
    entry_ = &entry_of((*fields)[5]);
    entry_->given = unescaped((*fields)[4]);
    entry_->size = number_in<std::uint64_t>((*fields)[1], where_);
    entry_->modified = number_in<std::int64_t>((*fields)[2], where_);
    if ((*fields)[3] != no_hash) entry_->hash = (*fields)[3];
  }

  void read_claim(std::string_view line) {
    const auto fields = fields_of<3>(line);
    if (!fields || entry_ == nullptr) damaged(where_);
    std::string_view id = (*fields)[2];
    if (id.find('\\') != std::string_view::npos) id = ledger_.texts.emplace_back(unescaped(id));
    entry_->claims.push_back({id, (*fields)[1], line.front() == 'R'});
  }

  void read_again(std::string_view line) {
    if (line.size() != 1 || entry_ == nullptr) damaged(where_);
    entry_->modified = 0;
    entry_->hash.clear();
  }

  void read_void(std::string_view line) {
    const auto fields = fields_of<2>(line);
    if (!fields) damaged(where_);
    entry_of((*fields)[1]).is_void = true;
    entry_ = nullptr;
  }

  Ledger& ledger_;
  std::string segment_;
  std::string where_;
  InputEntry* entry_ = nullptr;
};

}  // namespace

const InputEntry* entry_in(const Ledger& ledger, std::string_view path) {
  const auto found = ledger.entries.find(path);
  return found == ledger.entries.end() || found->second.is_void ? nullptr : &found->second;
}

Ledger read_ledger(const fs::path& index, const Manifest& manifest) {
  Ledger ledger;
  for (const SegmentEntry& segment : manifest.segments) {
    const std::string path = segment.name + "/" + std::string(ledger_file);
    const auto file = std::ranges::find(manifest.files, path, &FileEntry::path);
    if (file == manifest.files.end())
      throw IndexError("index-without-inputs: " + segment.name +
                       " does not say what it was made of; build the index again with "
                       "'dragnet-index build'");
    LedgerReader(ledger, segment.name).read(std::string(checked_content(index, *file).bytes()));
  }
  return ledger;
}

LedgerWriter::LedgerWriter(fs::path path) : file_(std::move(path)) {}

void LedgerWriter::write_line(std::string_view fields, std::string_view last) {
  file_.write(fields);
  file_.write("\t");
  file_.write(escaped(last));
  file_.write("\n");
}

void LedgerWriter::begin(const InputEntry& entry) {
  if (entry.is_void) return write_line("G", entry.path);
  const std::string before =
      "F\t" + std::to_string(entry.size) + "\t" + std::to_string(entry.modified) + "\t";
  hash_at_ = file_.size() + before.size();
  const std::string_view hash = entry.hash.empty() ? no_hash : entry.hash;
  write_line(before + std::string(hash) + "\t" + escaped(entry.given), entry.path);
}

void LedgerWriter::set_hash(std::string_view hash) {
  file_.overwrite(hash_at_, hash);
}

void LedgerWriter::add(const Claim& claim) {
  write_line((claim.held ? "R\t" : "K\t") + std::string(claim.version), claim.id);
}

void LedgerWriter::read_again() {
  file_.write("A\n");
}

void LedgerWriter::copy(const InputEntry& entry) {
  begin(entry);
  for (const Claim& claim : entry.claims) add(claim);
}

void LedgerWriter::finish() {
  file_.finish();
}

}  // namespace dragnet
