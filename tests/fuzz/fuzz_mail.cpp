// Mails: of a header and any body, and of any mails at all, the account is whole; what is decoded
// is valid, and what is no mailbox gives at most one record.
#include "common/utf8.h"
#include "indexer/mime.h"
#include "indexer/reader.h"
#include "tests/fuzz/records.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  const std::string bytes(as_text(data, size));
  for (const std::string_view header :
       {"", "Subject: A\nMIME-Version: 1.0\n", "From a 1\nSubject: A\nMIME-Version: 1.0\n"}) {
    std::ostringstream out;
    Diagnostics diagnostics(out);
    const auto reader = make_reader(std::string(header) + bytes, "fuzz.eml", diagnostics);
    const std::size_t records = read_all(*reader, diagnostics).size();
    require(!header.starts_with("Subject") || records <= 1, "a mail is one record");
  }
  require(make_valid(with_decoded_words(make_valid(bytes).text)).replaced == 0,
          "decoded words are valid");
  return 0;
}
