#include "common/segment_columns.h"

#include <cstring>

#include "common/error.h"
#include "common/number_bytes.h"

namespace dragnet {

namespace {

constexpr std::string_view format_name = "dragcol1";
constexpr std::size_t alignment = 8;
constexpr std::size_t report_sections = 5;
constexpr std::size_t facet_sections = 6;
constexpr std::size_t section_count = report_sections + facet_sections * facet_count;

struct Section {
  std::uint64_t begin;
  std::uint64_t size;
};

constexpr std::size_t directory_at = format_name.size() + sizeof(std::uint64_t);
constexpr std::size_t sections_at = directory_at + section_count * sizeof(Section);

// Sections one after the other, and the directory of them.
class Sections {
 public:
  explicit Sections(std::uint64_t reports) : file_(format_name) {
    file_.append(reinterpret_cast<const char*>(&reports), sizeof reports);
    file_.resize(sections_at);
  }

  void add(std::string_view section) {
    const Section entry{file_.size(), section.size()};
    std::memcpy(file_.data() + directory_at + sizeof entry * count_++, &entry, sizeof entry);
    file_.append(section);
    file_.resize((file_.size() + alignment - 1) / alignment * alignment);
  }

  std::string take() { return std::move(file_); }

 private:
  std::string file_;
  std::size_t count_ = 0;
};

void add(Sections& sections, const ColumnData::FacetSets& facet) {
  if (facet.reports.size() <= std::size_t{1} << 16) {
    const std::vector<std::uint16_t> narrow(facet.set_of_report.begin(), facet.set_of_report.end());
    sections.add(bytes_of(narrow));
  } else {
    sections.add(bytes_of(facet.set_of_report));
  }
  sections.add(bytes_of(facet.reports));

  std::vector<std::uint64_t> set_ends;
  std::vector<std::uint32_t> members;
  for (const std::vector<std::uint32_t>& set : facet.members) {
    members.insert(members.end(), set.begin(), set.end());
    set_ends.push_back(members.size());
  }
  sections.add(bytes_of(set_ends));
  sections.add(bytes_of(members));

  std::vector<std::uint64_t> value_ends;
  std::string values;
  for (const std::string& value : facet.values) value_ends.push_back((values += value).size());
  sections.add(bytes_of(value_ends));
  sections.add(values);
}

// Takes the sections out of the file in their order; each is checked to lie in it.
class SectionReader {
 public:
  SectionReader(std::string_view file, const std::filesystem::path& path)
      : file_(file), path_(path) {
    if (file.size() < sections_at || !file.starts_with(format_name)) refuse();
  }

  std::uint64_t reports() const {
    std::uint64_t reports = 0;
    std::memcpy(&reports, file_.data() + format_name.size(), sizeof reports);
    return reports;
  }

  std::string_view bytes() {
    Section entry{};
    std::memcpy(&entry, file_.data() + directory_at + sizeof entry * next_++, sizeof entry);
    if (entry.begin % alignment != 0 || entry.begin > file_.size() ||
        entry.size > file_.size() - entry.begin)
      refuse();
    return file_.substr(entry.begin, entry.size);
  }

  template <class Number>
  std::span<const Number> numbers() {
    const std::string_view section = bytes();
    if (section.size() % sizeof(Number) != 0) refuse();
    return as_numbers<Number>(section);
  }

  // As many as there are reports.
  template <class Number>
  std::span<const Number> of_reports() {
    const std::span<const Number> all = numbers<Number>();
    if (all.size() != reports()) refuse();
    return all;
  }

  template <class Number>
  static std::span<const Number> as_numbers(std::string_view section) {
    return numbers_at<Number>(section, 0, section.size() / sizeof(Number));
  }

  [[noreturn]] void refuse() const { throw_damaged(path_.string() + " is not what it should be"); }

 private:
  std::string_view file_;
  const std::filesystem::path& path_;
  std::size_t next_ = 0;
};

[[noreturn]] void contradict() {
  throw_damaged("a segment's columns contradict themselves");
}

// What lies between the end before and the end at that place: of a string_view or a span.
template <class All>
All part(const All& all, std::span<const std::uint64_t> ends, std::size_t at) {
  const std::uint64_t begin = at == 0 ? 0 : ends[at - 1];
  const std::uint64_t end = ends[at];
  if (begin > end || end > all.size()) contradict();
  return {all.data() + begin, end - begin};
}

}  // namespace

std::uint32_t date_number(const Date& date) {
  return static_cast<std::uint32_t>((date.year * 100 + date.month) * 100 + date.day);
}

std::string to_bytes(const ColumnData& columns) {
  Sections sections(columns.lengths.size());
  sections.add(bytes_of(columns.lengths));
  sections.add(bytes_of(columns.dates));
  sections.add(bytes_of(columns.first_indexed));
  sections.add(bytes_of(columns.figure_ends));
  sections.add(columns.figures);
  for (const ColumnData::FacetSets& facet : columns.facets) add(sections, facet);
  return sections.take();
}

void FacetColumn::damaged() {
  contradict();
}

std::span<const std::uint32_t> FacetColumn::members(std::uint32_t set) const {
  const std::span<const std::uint32_t> members = part(members_, set_ends_, set);
  for (const std::uint32_t member : members)
    if (member >= values()) damaged();
  return members;
}

std::string_view FacetColumn::value(std::uint32_t number) const {
  return part(values_, value_ends_, number);
}

SegmentColumns::SegmentColumns(const std::filesystem::path& segment, std::uint32_t reports) {
  const std::filesystem::path path = segment / columns_file;
  file_ = MappedFile(path);
  SectionReader sections(file_.bytes(), path);
  if (sections.reports() != reports) sections.refuse();
  lengths_ = sections.of_reports<std::uint32_t>();
  dates_ = sections.of_reports<std::uint32_t>();
  first_indexed_ = sections.of_reports<std::int64_t>();
  figure_ends_ = sections.of_reports<std::uint64_t>();
  figures_ = sections.bytes();
  for (FacetColumn& facet : facets_) {
    const std::string_view sets = sections.bytes();
    if (sets.size() == reports * sizeof(std::uint16_t)) {
      facet.narrow_ = SectionReader::as_numbers<std::uint16_t>(sets);
    } else if (sets.size() == reports * sizeof(std::uint32_t)) {
      facet.wide_ = SectionReader::as_numbers<std::uint32_t>(sets);
    } else {
      sections.refuse();
    }
    facet.reports_ = sections.numbers<std::uint32_t>();
    facet.set_ends_ = sections.numbers<std::uint64_t>();
    facet.members_ = sections.numbers<std::uint32_t>();
    facet.value_ends_ = sections.numbers<std::uint64_t>();
    facet.values_ = sections.bytes();
    if (facet.set_ends_.size() != facet.reports_.size()) sections.refuse();
  }
}

std::string_view SegmentColumns::figures(ReportNumber report) const {
  return part(figures_, figure_ends_, report - 1);
}

}  // namespace dragnet
