// segment_writers FOLDER [REPORTS SEED | INPUT...]: writes the same reports with Xapian's writer
// and with ours, in both forms of a segment, into FOLDER, and prints where ours differ from
// Xapian's: in a term, a frequency, a length, a posting, a position, a value, a bound, a column or
// stored data, in the hits of some queries and their scores, or in what Xapian's own check says.
// Ends with 1 if there is a difference.
//
// The reports are those of the inputs, or made at random.
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <xapian.h>

#include "common/data_files.h"
#include "common/knowledge.h"
#include "common/open_index.h"
#include "common/program.h"
#include "common/stored_report.h"
#include "indexer/analysis.h"
#include "indexer/bulk_writer.h"
#include "indexer/diagnostics.h"
#include "indexer/input_files.h"
#include "indexer/record_stream.h"
#include "indexer/xapian_writer.h"

namespace dragnet {

namespace {

class RandomReports {
 public:
  explicit RandomReports(unsigned seed) : random_(seed) {}

  Record next() {
    Record record;
    record.origin = {.path = "random", .record = ++made_, .byte = {}};
    record.id = "r" + std::to_string(made_);
    record.title = text(number(12));
    record.text = text(number(20) == 0 ? 0 : number(50) == 0 ? 20'000 : number(400));
    if (number(3) > 0)
      record.date = std::to_string(2015 + number(10)) + "-0" + digit() + "-1" + digit();
    if (number(2) == 0) record.source = "Source " + std::to_string(number(5));
    return record;
  }

 private:
  std::size_t number(std::size_t below) {
    return std::uniform_int_distribution<std::size_t>(0, below - 1)(random_);
  }
  std::string digit() { return std::to_string(1 + number(9)); }

  std::string word() {
    static const std::vector<std::string> words = {
        "police",   "arrested", "xi'an", "Xi 'an", "wire fraud",   "13,800", "1.38万",
        "50people", "00123",    "café",  "杀猪盘", "断卡",         "诈骗",   "断",
        "𠮷野家",   "ｆｕｌｌ", "㐀",    "ﬁne",    "电信网络诈骗", "a.b.c",  "O'Neil's",
        "the",      "的",       "。",    "\n",     "公安局",       "香港"};
    return words[number(words.size())];
  }
  // Mostly common words, some that stand nowhere else, some Han at random.
  std::string piece() {
    switch (number(8)) {
      case 0:
        return "w" + std::to_string(number(100'000));
      case 1: {
        std::string han;
        for (std::size_t i = 1 + number(12); i > 0; --i) han += character(0x4E00 + number(2000));
        return han;
      }
      default:
        return word();
    }
  }
  static std::string character(std::size_t code) {
    return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
            static_cast<char>(0x80 | (code & 0x3F))};
  }
  std::string text(std::size_t pieces) {
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) text.append(piece()).append(number(3) == 0 ? "" : " ");
    return text;
  }

  std::mt19937 random_;
  std::size_t made_ = 0;
};

class Comparison {
 public:
  Comparison(const std::filesystem::path& ours, const std::filesystem::path& theirs,
             SegmentForm form)
      : ours_(ours.string(), Xapian::DB_BACKEND_GLASS),
        theirs_(theirs.string(), Xapian::DB_BACKEND_GLASS),
        path_(ours.string()),
        is_stock_(form == SegmentForm::stock),
        our_segment_(open_segment(ours)),
        their_segment_(open_segment(theirs)) {}

  bool run() {
    compare("reports", ours_.get_doccount(), theirs_.get_doccount());
    compare("last report", ours_.get_lastdocid(), theirs_.get_lastdocid());
    compare("total length", ours_.get_total_length(), theirs_.get_total_length());
    compare("shortest", ours_.get_doclength_lower_bound(), theirs_.get_doclength_lower_bound());
    compare("longest", ours_.get_doclength_upper_bound(), theirs_.get_doclength_upper_bound());
    terms();
    values();
    reports();
    if (is_stock_) documents();
    queries();
    std::ostringstream said;
    if (Xapian::Database::check(path_, Xapian::DBCHECK_SHOW_STATS, &said) != 0) {
      differs("check: " + said.str());
    }
    std::cout << ours_.get_doccount() << " reports, " << terms_ << " terms, " << postings_
              << " postings, " << positions_ << " positions, " << differences_ << " differences\n";
    return differences_ == 0;
  }

 private:
  template <typename Value>
  void compare(const std::string& what, const Value& ours, const Value& theirs) {
    if (ours == theirs) return;
    std::ostringstream text;
    text << what << ": " << ours << ", not " << theirs;
    differs(text.str());
  }
  void differs(const std::string& what) {
    if (++differences_ <= 20) std::cout << what << '\n';
  }

  void terms() {
    auto term = ours_.allterms_begin();
    auto expected = theirs_.allterms_begin();
    for (; term != ours_.allterms_end() && expected != theirs_.allterms_end(); ++term, ++expected) {
      ++terms_;
      if (*term != *expected) return differs("term " + *term + ", not " + *expected);
      compare("reports with " + *term, term.get_termfreq(), expected.get_termfreq());
      compare("count of " + *term, ours_.get_collection_freq(*term),
              theirs_.get_collection_freq(*term));
      postings(*term);
    }
    if (term != ours_.allterms_end() || expected != theirs_.allterms_end()) {
      differs("not as many terms");
    }
    postings("");
  }

  void postings(const std::string& term) {
    auto posting = ours_.postlist_begin(term);
    auto expected = theirs_.postlist_begin(term);
    const auto end = ours_.postlist_end(term);
    const auto expected_end = theirs_.postlist_end(term);
    for (; posting != end && expected != expected_end; ++posting, ++expected) {
      ++postings_;
      compare("posting of " + term, *posting, *expected);
      compare("count of " + term + " in a report", posting.get_wdf(), expected.get_wdf());
      compare("length of a report", posting.get_doclength(), expected.get_doclength());
      if (!term.empty()) positions(term, posting, expected);
    }
    if (posting != end || expected != expected_end) differs("not as many postings of " + term);
  }

  void positions(const std::string& term, const Xapian::PostingIterator& posting,
                 const Xapian::PostingIterator& other) {
    const std::vector<Xapian::termpos> all(posting.positionlist_begin(),
                                           posting.positionlist_end());
    const std::vector<Xapian::termpos> expected(other.positionlist_begin(),
                                                other.positionlist_end());
    positions_ += all.size();
    if (is_stock_ ? all != expected : !all.empty()) differs("positions of " + term);
  }

  void values() {
    for (Xapian::valueno slot = 0; slot < 256; ++slot) {
      const std::string name = "slot " + std::to_string(slot);
      compare(name, ours_.get_value_freq(slot), theirs_.get_value_freq(slot));
      compare(name, ours_.get_value_lower_bound(slot), theirs_.get_value_lower_bound(slot));
      compare(name, ours_.get_value_upper_bound(slot), theirs_.get_value_upper_bound(slot));
      auto value = ours_.valuestream_begin(slot);
      auto expected = theirs_.valuestream_begin(slot);
      for (; value != ours_.valuestream_end(slot) && expected != theirs_.valuestream_end(slot);
           ++value, ++expected) {
        compare(name, value.get_docid(), expected.get_docid());
        compare(name, *value, *expected);
      }
      if (value != ours_.valuestream_end(slot) || expected != theirs_.valuestream_end(slot)) {
        differs("not as many values in " + name);
      }
    }
  }

  // Whatever the form, the same report is read.
  void reports() {
    for (ReportNumber number = 1; number <= theirs_.get_lastdocid(); ++number) {
      const std::string name = "report " + std::to_string(number);
      compare(name, encode_report(read_report(our_segment_, number)),
              encode_report(read_report(their_segment_, number)));
    }
    compare("texts", content_of(path_ + "/texts"), content_of(path_ + "/../theirs/texts"));
    compare("columns", content_of(path_ + "/columns"), content_of(path_ + "/../theirs/columns"));
  }

  static std::string content_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  }

  void documents() {
    for (auto at = theirs_.postlist_begin(""); at != theirs_.postlist_end(""); ++at) {
      const std::string name = "report " + std::to_string(*at);
      const Xapian::Document document = ours_.get_document(*at);
      const Xapian::Document expected = theirs_.get_document(*at);
      compare("data of " + name, document.get_data(), expected.get_data());
      compare("values of " + name, document.values_count(), expected.values_count());
      compare("terms of " + name, document.termlist_count(), expected.termlist_count());
      auto term = document.termlist_begin();
      for (auto other = expected.termlist_begin();
           other != expected.termlist_end() && term != document.termlist_end(); ++other, ++term) {
        compare("term of " + name, *term, *other);
        compare("count of " + *term + " in " + name, term.get_wdf(), other.get_wdf());
      }
      auto slot = document.values_begin();
      for (auto other = expected.values_begin();
           other != expected.values_end() && slot != document.values_end(); ++other, ++slot) {
        compare("slot of " + name, slot.get_valueno(), other.get_valueno());
        compare("value of " + name, *slot, *other);
      }
    }
  }

  void queries() {
    const Xapian::Query police("Zpolic");
    const Xapian::Query han[] = {Xapian::Query("诈骗"), Xapian::Query("电信")};
    const Xapian::Query phrase[] = {Xapian::Query("杀猪"), Xapian::Query("猪盘")};
    for (const Xapian::Query& query :
         {police, Xapian::Query(Xapian::Query::OP_OR, han, han + 2),
          Xapian::Query(Xapian::Query::OP_AND, han, han + 2),
          is_stock_ ? Xapian::Query(Xapian::Query::OP_PHRASE, phrase, phrase + 2, 2)
                    : Xapian::Query(Xapian::Query::OP_AND, phrase, phrase + 2),
          Xapian::Query(Xapian::Query::OP_WILDCARD, "ar"), police | han[0]}) {
      compare(query.get_description(), hits(ours_, query), hits(theirs_, query));
    }
  }

  static std::string hits(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquiry(database);
    enquiry.set_query(query);
    const Xapian::MSet found = enquiry.get_mset(0, database.get_doccount());
    std::ostringstream text;
    for (auto hit = found.begin(); hit != found.end(); ++hit) {
      text << *hit << ' ' << hit.get_weight() << '\n';
    }
    return text.str();
  }

  Xapian::Database ours_;
  Xapian::Database theirs_;
  std::string path_;
  bool is_stock_;
  Segment our_segment_;
  Segment their_segment_;
  std::size_t terms_ = 0;
  std::size_t postings_ = 0;
  std::size_t positions_ = 0;
  std::size_t differences_ = 0;
};

// Batches so small that every table is merged of many.
constexpr BulkLimits small_batches = {.run_bytes = 100'000};

ExitStatus run(const std::vector<std::string>& arguments) {
  const std::filesystem::path folder = arguments.at(0);
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  const Knowledge knowledge(built_in_data());
  Analysis analysis(knowledge, 0);
  const auto stock =
      make_bulk_writer(folder / "stock", knowledge.gazetteer, SegmentForm::stock, small_batches);
  const auto lean =
      make_bulk_writer(folder / "lean", knowledge.gazetteer, SegmentForm::lean, small_batches);
  const auto theirs = make_xapian_writer(folder / "theirs", knowledge.gazetteer);
  const auto write = [&](std::vector<Record> records) {
    for (const auto& report : analysis.analyze(std::move(records))) {
      stock->add(*report);
      lean->add(*report);
      theirs->add(*report);
    }
  };

  std::size_t reports = 0;
  const std::string& first = arguments.at(1);
  const char* end = first.data() + first.size();
  if (std::from_chars(first.data(), end, reports).ptr == end) {
    RandomReports random(static_cast<unsigned>(std::stoul(arguments.at(2))));
    std::vector<Record> records;
    for (std::size_t i = 0; i < reports; ++i) records.push_back(random.next());
    write(std::move(records));
  } else {
    Diagnostics diagnostics(std::cerr);
    const std::vector<InputFile> inputs =
        list_inputs({.inputs = {arguments.begin() + 1, arguments.end()}}, diagnostics);
    RecordStream stream(inputs, diagnostics);
    while (auto portion = stream.next_portion()) write(std::move(*portion));
  }
  stock->commit();
  lean->commit();
  theirs->commit();
  const bool stock_is_alike =
      Comparison(folder / "stock", folder / "theirs", SegmentForm::stock).run();
  const bool lean_is_alike =
      Comparison(folder / "lean", folder / "theirs", SegmentForm::lean).run();
  return stock_is_alike && lean_is_alike ? ExitStatus::ok : ExitStatus::no_hits;
}

}  // namespace

}  // namespace dragnet

int main(int count, char** arguments) {
  return dragnet::run_program("segment_writers", [&] {
    return dragnet::run({arguments + 1, arguments + count});
  });
}
