#include "indexer/mime.h"

#include <boost/test/unit_test.hpp>

using namespace dragnet;

BOOST_AUTO_TEST_SUITE(mime)

BOOST_AUTO_TEST_CASE(decodes_words_of_any_charset) {
  BOOST_TEST(with_decoded_words("=?UTF-8?B?5q2m5rGJ6K2m5pa5?=") == "武汉警方");
  BOOST_TEST(with_decoded_words("=?gb2312?B?zuS6ur6vt70=?=") == "武汉警方");
  BOOST_TEST(with_decoded_words("=?GBK?q?=CE=E4=BA=BA_=BE=AF=B7=BD?=") == "武汉 警方");
  BOOST_TEST(with_decoded_words("=?big5?B?qlq6fg==?=") == "武漢");
  BOOST_TEST(with_decoded_words("=?iso-8859-1*en?Q?caf=E9?= raid") == "café raid");
}

BOOST_AUTO_TEST_CASE(joins_words_that_only_blanks_part) {
  BOOST_TEST(
      with_decoded_words("Re: =?UTF-8?B?5q2m5rGJ?= \r\n\t=?utf-8?Q?=E8=AD=A6=E6=96=B9?= (2)") ==
      "Re: 武汉警方 (2)");
  BOOST_TEST(with_decoded_words("=?GBK?B?zuS6ug==?= =?UTF-8?B?6K2m5pa5?=") == "武汉警方");
  BOOST_TEST(with_decoded_words("=?UTF-8?Q?a?= b =?UTF-8?Q?c?=") == "a b c");
  // A character that begins in one and ends in the next.
  BOOST_TEST(with_decoded_words("=?UTF-8?B?5q2m5g==?= =?UTF-8?B?sYk=?=") == "武汉");
}

BOOST_AUTO_TEST_CASE(what_is_no_encoded_word_stays) {
  for (const std::string_view text : {"", "a =? b", "=?UTF-8?B?5q2m5rGJ",
                                      "=?UTF-8?X?abc?=", "=?a b?Q?c?=", "=?UTF-8?", "1=?2?=3"})
    BOOST_TEST(with_decoded_words(text) == text);
}

BOOST_AUTO_TEST_CASE(decodes_what_it_can_of_bodies) {
  BOOST_TEST(from_base64("Tmlu\r\nZSBoZWxk") == "Nine held");
  BOOST_TEST(from_base64("TmluZQ==garbage") == "Nine");
  BOOST_TEST(from_base64("TmluZ") == "Nin");
  BOOST_TEST(from_base64("") == "");
  BOOST_TEST(from_quoted_printable("Nine =\r\nheld=20=E9=ad=A6=  \n!") ==
             "Nine held \xE9\xAD\xA6!");
  BOOST_TEST(from_quoted_printable("a=b =4 =") == "a=b =4 ");
}

BOOST_AUTO_TEST_SUITE_END()
