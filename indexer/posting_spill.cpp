#include "indexer/posting_spill.h"

#include <algorithm>
#include <queue>
#include <tuple>
#include <utility>

#include "indexer/glass_encoding.h"

namespace dragnet {

namespace {

namespace fs = std::filesystem;

// What append_number wrote, of bytes that next() gives one after the other.
template <typename Number>
Number read_number_of(const auto& next) {
  Number number = 0;
  for (unsigned shift = 0;; shift += 7) {
    const std::uint8_t byte = next();
    number |= static_cast<Number>(byte & 0x7F) << shift;
    if (byte < 0x80) return number;
  }
}

std::uint64_t read_number(FileReader& reader) {
  return read_number_of<std::uint64_t>([&] { return reader.read_byte(); });
}

std::string_view read_sized(FileReader& reader) {
  const std::uint64_t size = read_number(reader);
  return reader.read(size);
}

std::uint32_t read_number(std::string_view& bytes) {
  return read_number_of<std::uint32_t>([&] {
    const auto byte = static_cast<std::uint8_t>(bytes.front());
    bytes.remove_prefix(1);
    return byte;
  });
}

std::string_view read_sized(std::string_view& bytes) {
  const std::size_t size = read_number(bytes);
  const std::string_view text = bytes.substr(0, size);
  bytes.remove_prefix(size);
  return text;
}

// Sections of one kind side by side, each a list of terms by their bytes and what is kept of them.
class TermMerge {
 public:
  explicit TermMerge(std::vector<FileReader> sections) : sections_(std::move(sections)) {
    for (std::size_t i = 0; i < sections_.size(); ++i) advance(i);
  }

  // visit(term, what one section keeps of it) for each section of a term, by section. What visit
  // gets is valid until it is called again.
  template <typename Begin, typename Visit, typename End>
  void run(Begin begin, Visit visit, End end) {
    std::string term;
    while (!heads_.empty()) {
      term = heads_.top().term;
      begin();
      while (!heads_.empty() && heads_.top().term == term) {
        const std::size_t section = heads_.top().section;
        heads_.pop();
        visit(term, read_sized(sections_[section]));
        advance(section);
      }
      end(term);
    }
  }

 private:
  struct Head {
    std::string term;
    std::size_t section;
    bool operator<(const Head& other) const {  // the least is on top
      return std::tie(other.term, other.section) < std::tie(term, section);
    }
  };

  void advance(std::size_t section) {
    FileReader& reader = sections_[section];
    if (!reader.at_end()) heads_.push({std::string(read_sized(reader)), section});
  }

  std::vector<FileReader> sections_;
  std::priority_queue<Head> heads_;
};

void append_report_number(std::string& bytes, Xapian::docid number, Xapian::docid& last) {
  append_number(bytes, number - last);
  last = number;
}

// Which slots a report has values in: the gaps between them.
std::string slots_tag(const BatchReport& report) {
  std::vector<Xapian::valueno> slots;
  for (const auto& [slot, value] : report.values) slots.push_back(slot);
  std::sort(slots.begin(), slots.end());
  std::string tag;
  Xapian::valueno next = 0;
  for (const Xapian::valueno slot : slots) {
    append_number(tag, slot - next);
    next = slot + 1;
  }
  return tag;
}

}  // namespace

std::vector<FileReader> PostingSpill::File::sections() const {
  std::vector<FileReader> sections;
  std::uint64_t begin = 0;
  for (const std::uint64_t end : ends) {
    sections.emplace_back(path, begin, end);
    begin = end;
  }
  return sections;
}

PostingSpill::PostingSpill(const fs::path& folder)
    : reports_(folder / "reports"),
      values_(folder / "values"),
      postings_(folder / "postings"),
      positions_(folder / "positions") {}

void PostingSpill::add(PostingBatch& batch) {
  std::vector<TermList> lists(batch.reports().size());
  add_terms(batch, lists);
  add_reports(batch, lists);
  add_values(batch);
}

void PostingSpill::add_terms(PostingBatch& batch, std::vector<TermList>& lists) {
  const std::vector<BatchReport>& reports = batch.reports();
  std::string head;
  std::string postings;
  std::string positions;
  std::string tag;
  batch.for_each_term([&](std::string_view term, std::span<const Posting> all) {
    postings.clear();
    positions.clear();
    Xapian::docid last = 0;
    Xapian::docid last_placed = 0;
    for (const Posting& posting : all) {
      const Xapian::docid number = reports[posting.report].number;
      append_report_number(postings, number, last);
      append_number(postings, posting.count);
      if (batch.is_stock()) lists[posting.report].add(term, posting.count);
      if (posting.positions.empty()) continue;
      append_report_number(positions, number, last_placed);
      tag.clear();
      append_positions(tag, posting.positions);
      append_sized(positions, tag);
    }
    const auto write = [&](File& file, const std::string& kept) {
      head.clear();
      append_sized(head, term);
      append_number(head, kept.size());
      file.writer.write(head);
      file.writer.write(kept);
    };
    write(postings_, postings);
    if (!positions.empty()) write(positions_, positions);
  });
  postings_.end_section();
  positions_.end_section();
}

void PostingSpill::add_reports(const PostingBatch& batch, const std::vector<TermList>& lists) {
  std::string bytes;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const BatchReport& report = batch.reports()[i];
    bytes.clear();
    append_number(bytes, report.number);
    append_number(bytes, report.length);
    append_sized(bytes, lists[i].tag(report.length));
    append_sized(bytes, batch.is_stock() ? slots_tag(report) : "");
    append_sized(bytes, report.data);
    append_sized(bytes, report.title);
    append_sized(bytes, report.text);
    bytes += report.is_plain ? '1' : '0';
    reports_.writer.write(bytes);
  }
}

void PostingSpill::add_values(const PostingBatch& batch) {
  std::map<Xapian::valueno, std::string> by_slot;
  for (const BatchReport& report : batch.reports()) {
    for (const auto& [slot, value] : report.values) {
      append_number(by_slot[slot], report.number);
      append_sized(by_slot[slot], value);
    }
  }
  for (const auto& [slot, bytes] : by_slot) {
    const std::uint64_t begin = values_.writer.size();
    values_.writer.write(bytes);
    slots_[slot].push_back({begin, values_.writer.size()});
  }
}

void PostingSpill::finish() {
  for (File* file : {&reports_, &values_, &postings_, &positions_}) file->writer.finish();
}

void PostingSpill::for_each_report(const std::function<void(const SpilledReport&)>& visit) const {
  FileReader reader(reports_.path, 0, reports_.writer.size());
  std::string termlist;
  std::string slots;
  std::string data;
  std::string title;
  std::string text;
  while (!reader.at_end()) {
    SpilledReport report;
    report.number = static_cast<Xapian::docid>(read_number(reader));
    report.length = static_cast<std::uint32_t>(read_number(reader));
    report.termlist = termlist.assign(read_sized(reader));
    report.slots = slots.assign(read_sized(reader));
    report.data = data.assign(read_sized(reader));
    report.texts.title = title.assign(read_sized(reader));
    report.texts.text = text.assign(read_sized(reader));
    report.texts.is_plain = reader.read_byte() == '1';
    visit(report);
  }
}

std::vector<Xapian::valueno> PostingSpill::slots() const {
  std::vector<Xapian::valueno> slots;
  for (const auto& [slot, sections] : slots_) slots.push_back(slot);
  return slots;
}

void PostingSpill::for_each_value(
    Xapian::valueno slot,
    const std::function<void(Xapian::docid report, std::string_view value)>& visit) const {
  for (const Section& section : slots_.at(slot)) {
    FileReader reader(values_.path, section.begin, section.end);
    while (!reader.at_end()) {
      const auto report = static_cast<Xapian::docid>(read_number(reader));
      visit(report, read_sized(reader));
    }
  }
}

void PostingSpill::for_each_term(
    const std::function<void(std::string_view term, const std::vector<PostingEntry>& postings)>&
        visit) const {
  std::vector<PostingEntry> postings;
  TermMerge(postings_.sections())
      .run([&] { postings.clear(); },
           [&](std::string_view, std::string_view kept) {
             Xapian::docid number = 0;
             while (!kept.empty()) {
               number += read_number(kept);
               const std::uint32_t count = read_number(kept);
               postings.push_back({number, count});
             }
           },
           [&](std::string_view term) { visit(term, postings); });
}

void PostingSpill::for_each_position_list(
    const std::function<void(std::string_view term, Xapian::docid report,
                             std::string_view positions)>& visit) const {
  TermMerge(positions_.sections())
      .run([] {},
           [&](std::string_view term, std::string_view kept) {
             Xapian::docid number = 0;
             while (!kept.empty()) {
               number += read_number(kept);
               visit(term, number, read_sized(kept));
             }
           },
           [](std::string_view) {});
}

}  // namespace dragnet
