// Encodings: whatever the bytes and their label, the result is UTF-8 without NULs, and good UTF-8
// stays as it is. The whole way from bytes to records is walked too, as a file without a name.
#include "common/utf8.h"
#include "indexer/charset.h"
#include "tests/fuzz/records.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dragnet;
  constexpr std::string_view labels[] = {"",      "utf-8",        "gb2312", "big5",
                                         "utf-7", "windows-1252", "euc-kr", "shift_jis"};
  const std::string_view label = size > 0 ? labels[data[0] % std::size(labels)] : labels[0];
  const std::string bytes(as_text(data, size).substr(size > 0 ? 1 : 0));
  const DecodedText decoded = to_utf8(bytes, label);
  require(make_valid(decoded.text).replaced == 0, "the text is valid UTF-8");
  require(decoded.text.find('\0') == std::string::npos, "the text has no NULs");
  const bool good = make_valid(bytes).replaced == 0 && bytes.find('\0') == std::string::npos &&
                    !bytes.starts_with("\xEF\xBB\xBF");
  if (good && label.empty()) require(decoded.text == bytes, "valid UTF-8 stays as it is");

  std::ostringstream out;
  Diagnostics diagnostics(out);
  read_all(*make_reader(bytes, "-", diagnostics), diagnostics);
  return 0;
}
