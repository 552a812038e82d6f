#include "indexer/ordered_run.h"

#include <atomic>
#include <chrono>
#include <numeric>
#include <stdexcept>
#include <string>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/no_threads.h"

namespace dragnet {

namespace {

// The numbers below a limit.
class Numbers {
 public:
  explicit Numbers(int limit) : limit_(limit) {}
  std::optional<int> operator()() const {
    if (at_ == limit_) return std::nullopt;
    return at_++;
  }
  int read() const { return at_; }

 private:
  int limit_;
  mutable int at_ = 0;
};

std::vector<int> first_numbers(int size) {
  std::vector<int> numbers(static_cast<std::size_t>(size));
  std::iota(numbers.begin(), numbers.end(), 0);
  return numbers;
}

// What run_in_order throws of runtime_error; empty for nothing.
std::string thrown(const auto& run) {
  try {
    run();
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return {};
}

const unsigned thread_counts[] = {1, 2, 7};

BOOST_AUTO_TEST_SUITE(ordered_run)

BOOST_DATA_TEST_CASE(results_come_in_the_order_of_the_items, thread_counts) {
  std::vector<int> taken;
  std::atomic<unsigned> strangers = 0;
  const auto work = [&](int number, unsigned thread) {
    if (thread >= sample) ++strangers;
    if (number % 10 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return number;
  };
  const auto take = [&](int number) {
    taken.push_back(number);
    return true;
  };
  run_in_order(sample, Numbers(200), work, take);
  BOOST_TEST(taken == first_numbers(200), boost::test_tools::per_element());
  BOOST_TEST(strangers == 0U);
}

BOOST_DATA_TEST_CASE(nothing_gives_nothing, thread_counts) {
  run_in_order(
      sample, Numbers(0), [](int number, unsigned) { return number; },
      [](int) {
        BOOST_ERROR("nothing is there");
        return true;
      });
}

BOOST_DATA_TEST_CASE(few_items_are_on_their_way_when_the_first_is_slow, thread_counts) {
  const Numbers numbers(1000);
  std::atomic<bool> first_done = false;
  int ahead = 0;
  const auto work = [&](int number, unsigned) {
    if (number == 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    if (number == 0) first_done = true;
    return number;
  };
  const auto next = [&] {
    const auto number = numbers();
    if (!first_done) ahead = numbers.read();
    return number;
  };
  run_in_order(sample, next, work, [](int) { return true; });
  BOOST_TEST(ahead <= static_cast<int>(2 * sample));
  BOOST_TEST(numbers.read() == 1000);
}

BOOST_DATA_TEST_CASE(stops_when_no_more_is_wanted, thread_counts) {
  const Numbers numbers(1000);
  std::vector<int> taken;
  run_in_order(
      sample, numbers, [](int number, unsigned) { return number; },
      [&](int number) {
        taken.push_back(number);
        return number < 4;
      });
  BOOST_TEST(taken == first_numbers(5), boost::test_tools::per_element());
  BOOST_TEST(numbers.read() <= 5 + static_cast<int>(2 * sample));
}

BOOST_AUTO_TEST_CASE(one_thread_does_it_when_there_are_no_more) {
  const NoThreads system;
  std::vector<int> taken;
  run_in_order(
      7, Numbers(100), [](int number, unsigned) { return number; },
      [&](int number) {
        taken.push_back(number);
        return true;
      });
  BOOST_TEST(taken == first_numbers(100), boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(what_a_step_throws_ends_the_run, thread_counts) {
  const auto failing_at = [](int number, int wrong, const char* step) {
    if (number == wrong) throw std::runtime_error(step);
    return number;
  };
  const auto run = [&](int reading, int working, int taking) {
    const Numbers source(1000);
    int taken = 0;
    const std::string failure = thrown([&] {
      run_in_order(
          sample, [&]() -> std::optional<int> { return failing_at(*source(), reading, "reading"); },
          [&](int number, unsigned) { return failing_at(number, working, "working"); },
          [&](int number) {
            BOOST_TEST(number == taken++);
            failing_at(number, taking, "taking");
            return true;
          });
    });
    BOOST_TEST(source.read() < 60);
    return failure;
  };
  BOOST_TEST(run(30, -1, -1) == "reading");
  BOOST_TEST(run(-1, 30, -1) == "working");
  BOOST_TEST(run(-1, -1, 30) == "taking");
  BOOST_TEST(run(31, 30, -1) == "working");
}

BOOST_AUTO_TEST_CASE(results_of_work_side_by_side_come_in_the_order_of_the_items) {
  const std::vector<std::string> texts = {"one", "three", "seven", "eleven"};
  const auto sizes = side_by_side(texts, [](const std::string& text) { return text.size(); });
  BOOST_TEST(sizes == (std::vector<std::size_t>{3, 5, 5, 6}), boost::test_tools::per_element());
  BOOST_TEST(side_by_side(std::vector<int>(), [](int number) { return number; }).empty());
  BOOST_TEST(thrown([] {
               side_by_side(first_numbers(100), [](int number) {
                 if (number > 7) throw std::runtime_error(std::to_string(number));
                 return number;
               });
             }) == "8");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet
