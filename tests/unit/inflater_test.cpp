#include "common/inflater.h"

#include <string>

#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

std::string packed(std::string text, DeflateForm form) {
  z_stream stream = {};
  deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, static_cast<int>(form), 8,
               Z_DEFAULT_STRATEGY);
  std::string bytes(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(text.data());
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  deflate(&stream, Z_FINISH);
  bytes.resize(stream.total_out);
  deflateEnd(&stream);
  return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(inflater)

BOOST_AUTO_TEST_CASE(unpacks_all_of_it) {
  const std::string text(100000, 'x');
  for (const DeflateForm form : {DeflateForm::raw, DeflateForm::gzip})
    BOOST_TEST((inflated(packed(text, form), text.size(), form) == text));
  BOOST_TEST(
      (inflated(packed(text, DeflateForm::gzip), text.size(), DeflateForm::gzip_or_zlib) == text));
}

BOOST_AUTO_TEST_CASE(gives_nothing_of_what_is_damaged_or_too_large) {
  const std::string text(100000, 'x');
  const std::string bytes = packed(text, DeflateForm::gzip);
  BOOST_TEST(!inflated(bytes, text.size() - 1, DeflateForm::gzip));
  BOOST_TEST(!inflated(bytes.substr(0, bytes.size() - 1), text.size(), DeflateForm::gzip));
  BOOST_TEST(!inflated(bytes, text.size(), DeflateForm::raw));
  BOOST_TEST(!inflated("", text.size(), DeflateForm::raw));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
