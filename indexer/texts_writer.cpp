#include "indexer/texts_writer.h"

#include <algorithm>

#include <xapian.h>

#include "common/ascii.h"
#include "common/indexed_terms.h"
#include "common/schema.h"
#include "common/stored_report.h"
#include "indexer/interrupt.h"

namespace dragnet {

namespace {

// Stems and numbers; those of titles are those of titles and texts too.
bool stands_for_word(std::string_view term) {
  const bool is_stem = term.starts_with(stem_prefix) && !term.starts_with(title_stem_prefix);
  return is_stem || is_ascii_digit(term.front());
}

std::vector<std::uint32_t> those_that_repeat(std::vector<std::uint32_t> numbers) {
  std::ranges::sort(numbers);
  std::vector<std::uint32_t> repeated;
  for (auto at = std::ranges::adjacent_find(numbers); at != numbers.end();
       at = std::adjacent_find(at, numbers.end())) {
    repeated.push_back(*at);
    at = std::upper_bound(at, numbers.end(), *at);
  }
  return repeated;
}

}  // namespace

TextsWriter::TextsWriter(const std::filesystem::path& segment)
    : path_(segment / texts_file), file_(path_) {
  file_.write(texts_begin);
}

void TextsWriter::add(const StoredTexts& texts) {
  TextsBlock block;
  block.add(texts);
  add(block);
}

void TextsWriter::add(const TextsBlock& block) {
  file_.write(block.bytes);
  end_.add(block);
}

void TextsWriter::finish_reports() {
  file_.flush();
  written_ = MappedFile(path_);
}

void TextsWriter::for_each(ReportRange reports, const TextsVisitor& visit) const {
  constexpr ReportNumber at_once = 1024;  // in memory
  for (ReportNumber report = reports.first; report <= reports.last; report += reports.step) {
    throw_if_interrupted();
    if (report % at_once < reports.step) written_.forget();
    visit(report, texts_at(written_.bytes(), end_.entries()[report - 1]));
  }
}

void TextsWriter::add_term(std::string_view term) {
  if (stands_for_word(term)) words_.push_back(word_number_of_term(term));
}

void TextsWriter::finish() {
  file_.write(end_.bytes(those_that_repeat(std::move(words_))));
  file_.finish();
}

void write_texts(const std::filesystem::path& segment, const Gazetteer& gazetteer) {
  const Xapian::Database database(segment.string(), Xapian::DB_BACKEND_GLASS);
  TextsWriter texts(segment);
  Analyzer analyzer;
  for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
    const Report report = decode_report(database.get_document(*at).get_data());
    const TokenStream title = analyzer.analyze(report.title);
    const TokenStream text = analyzer.analyze(report.text);
    const ReportWords words = words_of(title, text, gazetteer);
    texts.add({.title = report.title,
               .text = report.text,
               .words = words.numbers,
               .has_joined_name = words.has_joined_name,
               .is_plain = title.has_plain_han && text.has_plain_han});
  }
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term)
    texts.add_term(*term);
  texts.finish();
}

}  // namespace dragnet
