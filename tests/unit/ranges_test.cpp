#include "searcher/ranges.h"

#include <optional>
#include <ostream>
#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

using Open = std::optional<double>;
constexpr auto nothing = std::nullopt;

struct Judgement {
  std::string what;  // as a report has it
  double value;
  Open min;
  Open max;
  std::string range;
  bool certain;
  bool possible;
};
std::ostream& operator<<(std::ostream& out, const Judgement& judgement) {
  return out << judgement.what << " in " << judgement.range;
}

const Judgement judgements[] = {
    {"150", 150, 150, 150, ">=150", true, true},
    {"150", 150, 150, 150, ">150", false, false},
    {"150", 150, 150, 150, "100..200", true, true},
    {"more than 100", 100, 100, nothing, ">=100", true, true},
    {"more than 100", 100, 100, nothing, ">=150", false, true},
    {"more than 100", 100, 100, nothing, "150..200", false, true},
    {"more than 100", 100, 100, nothing, "<100", false, false},
    {"less than 100", 100, nothing, 100, "<=100", true, true},
    {"less than 100", 100, nothing, 100, "<50", false, true},
    {"less than 100", 100, nothing, 100, ">100", false, false},
    {"20 to 30", 20, 20, 30, "25..40", false, true},
    {"20 to 30", 20, 20, 30, "20..30", true, true},
    {"20 to 30", 20, 20, 30, ">30", false, false},
    {"about 100", 100, nothing, nothing, "90..110", false, true},
    {"about 100", 100, nothing, nothing, ">=150", false, false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ranges)

BOOST_DATA_TEST_CASE(a_figure_is_certainly_possibly_or_not_in_a_range, judgements, judgement) {
  const Figure figure{.kind = FigureKind::victims,
                      .value = judgement.value,
                      .min = judgement.min,
                      .max = judgement.max};
  BOOST_TEST(lies_in(figure, parse_where("victims" + judgement.range)) == judgement.certain);
  BOOST_TEST(lies_in(figure, parse_where("victims~" + judgement.range)) == judgement.possible);
}

// "Cases fell by more than 20 percent" may be a fall by 30, and never one by 10.
BOOST_AUTO_TEST_CASE(a_fall_is_a_negative_number_for_possible_ranges_too) {
  const Figure fall{.kind = FigureKind::cases_filed,
                    .change = true,
                    .value = 20,
                    .min = 20,
                    .max = {},
                    .direction = Direction::down};
  BOOST_TEST(lies_in(fall, parse_where("cases-filed-change<=-20")));
  BOOST_TEST(!lies_in(fall, parse_where("cases-filed-change<=-30")));
  BOOST_TEST(lies_in(fall, parse_where("cases-filed-change~<=-30")));
  BOOST_TEST(!lies_in(fall, parse_where("cases-filed-change~>=-10")));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
