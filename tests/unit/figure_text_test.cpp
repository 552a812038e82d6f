#include "common/figure_text.h"

#include <boost/test/unit_test.hpp>

namespace dragnet {

BOOST_AUTO_TEST_SUITE(figure_texts)

BOOST_AUTO_TEST_CASE(large_numbers_are_shortened_only_when_nothing_is_lost) {
  BOOST_TEST(number_text(0) == "0");
  BOOST_TEST(number_text(999) == "999");
  BOOST_TEST(number_text(13800) == "13,800");
  BOOST_TEST(number_text(95.5) == "95.5");
  BOOST_TEST(number_text(1000000) == "1 million");
  BOOST_TEST(number_text(12340000) == "12.34 million");
  BOOST_TEST(number_text(12345678) == "12,345,678");
  BOOST_TEST(number_text(22.2e9) == "22.2 billion");
}

BOOST_AUTO_TEST_CASE(numbers_side_by_side_are_written_out) {
  BOOST_TEST(grouped_number(48'201'427'000) == "48,201,427,000");
  BOOST_TEST(grouped_number(274.3e6) == "274,300,000");
  BOOST_TEST(grouped_number(1234.5) == "1,234.5");
}

BOOST_AUTO_TEST_CASE(scope_and_period_are_told_beside_the_amount) {
  const auto notes = [](const Figure& figure) {
    std::string text;
    for (const std::string& note : figure_notes(figure)) text += note + ";";
    return text;
  };
  BOOST_TEST(notes({}) == "");
  const Period year{{2022, 1, 1}, {2022, 12, 31}};
  BOOST_TEST(notes({.scope = FigureScope::part, .period = year}) ==
             "of a part;2022-01-01 to 2022-12-31;");
  BOOST_TEST(notes({.period = Period{{2022, 5, 1}, {2022, 5, 1}}}) == "2022-05-01;");
}

BOOST_AUTO_TEST_CASE(hedge_unit_and_kind_are_words) {
  BOOST_TEST(figure_text({.kind = FigureKind::suspects_arrested,
                          .value = 151,
                          .unit = Unit::person,
                          .qualifier = Qualifier::more_than}) == "suspects arrested: over 151");
  BOOST_TEST(amount_text({.kind = FigureKind::losses, .value = 2e6, .unit = Unit::money}) ==
             "2 million yuan");
  BOOST_TEST(amount_text({.value = 300, .unit = Unit::money, .currency = "USD"}) == "300 USD");
}

BOOST_AUTO_TEST_CASE(columns_have_a_sign_for_the_hedge) {
  Figure figure{.value = 53'000};
  BOOST_TEST(hedged_number(figure) == "53,000");
  figure.qualifier = Qualifier::more_than;
  BOOST_TEST(hedged_number(figure) == ">53,000");
  figure.qualifier = Qualifier::at_most;
  BOOST_TEST(hedged_number(figure) == "<=53,000");
  figure.qualifier = Qualifier::nearly;
  BOOST_TEST(hedged_number(figure) == "~53,000");
  figure = {.value = 20, .min = 1000, .max = 2000, .qualifier = Qualifier::range};
  BOOST_TEST(hedged_number(figure) == "1,000..2,000");
}

BOOST_AUTO_TEST_CASE(ranges_and_changes_say_both_ends_and_the_direction) {
  BOOST_TEST(amount_text({.value = 20,
                          .min = 10,
                          .max = 20,
                          .unit = Unit::person,
                          .qualifier = Qualifier::range}) == "10 to 20");
  BOOST_TEST(
      amount_text(
          {.change = true, .value = 23.5, .unit = Unit::percent, .direction = Direction::down}) ==
      "down 23.5%");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
