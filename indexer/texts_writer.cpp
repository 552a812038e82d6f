#include "indexer/texts_writer.h"

#include <xapian.h>

#include "common/stored_report.h"

namespace dragnet {

TextsWriter::TextsWriter(const std::filesystem::path& segment) : file_(segment / texts_file) {
  file_.write(texts_begin);
}

void TextsWriter::add(const StoredTexts& texts) {
  file_.write(texts.title);
  file_.write(texts.text);
  end_.add(texts);
}

void TextsWriter::finish() {
  file_.write(end_.bytes());
  file_.finish();
}

void write_texts(const std::filesystem::path& segment) {
  const Xapian::Database database(segment.string(), Xapian::DB_BACKEND_GLASS);
  TextsWriter texts(segment);
  Analyzer analyzer;
  for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
    const Report report = decode_report(database.get_document(*at).get_data());
    const bool is_plain = has_plain_han(analyzer.analyze(report.title)) &&
                          has_plain_han(analyzer.analyze(report.text));
    texts.add({report.title, report.text, is_plain});
  }
  texts.finish();
}

bool has_plain_han(const TokenStream& stream) {
  for (std::size_t i = 0; i < stream.size(); ++i) {
    const Token& token = stream[i];
    if (token.kind != TokenKind::han) continue;
    if (stream.term(i) != stream.text.substr(token.begin, token.end - token.begin)) return false;
    if (i > 0 && token.gap == Gap::none && stream[i - 1].end != token.begin) return false;
  }
  return true;
}

}  // namespace dragnet
