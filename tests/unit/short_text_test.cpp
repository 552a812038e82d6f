#include "indexer/short_text.h"

#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(short_text)

BOOST_AUTO_TEST_CASE(texts_of_every_size_are_copied_and_nothing_around_them) {
  constexpr std::string_view text = "abcdefghijklmnopqrstuvwxyz";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    std::string copy(text.size() + 2, '.');
    const char* const end = put_text(copy.data() + 1, text.substr(0, size));
    BOOST_TEST(end == copy.data() + 1 + size);
    const std::string behind(text.size() + 1 - size, '.');
    BOOST_TEST(copy == '.' + std::string(text.substr(0, size)) + behind);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
