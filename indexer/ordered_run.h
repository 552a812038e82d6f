// Work on a sequence of items by several threads, its results taken one by one in the order of the
// items: every thread reads an item, works on it, and takes whatever results are next. So all of
// them are busy whichever of the three steps is the slow one.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <future>
#include <iterator>
#include <limits>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace dragnet {

template <typename Next, typename Work, typename Take>
class OrderedRun {
 public:
  OrderedRun(unsigned threads, const Next& next, const Work& work, const Take& take)
      : threads_(threads), next_(next), work_(work), take_(take) {}

  void run() {
    {
      std::vector<std::jthread> others;
      try {
        for (unsigned thread = 1; thread < threads_; ++thread)
          others.emplace_back([this, thread] { go_on(thread); });
      } catch (const std::system_error&) {
        // Fewer threads will do.
      }
      go_on(0);
    }
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  using Item = typename decltype(std::declval<Next>()())::value_type;
  using Result = decltype(std::declval<Work>()(std::declval<Item>(), 0U));

  void go_on(unsigned thread) {
    while (auto item = read()) {
      const std::uint64_t number = item->first;
      attempt(number, [&] { hand_in(number, work_(std::move(item->second), thread)); });
    }
  }

  // The next item and its number; none when there are no more, or no more are wanted.
  std::optional<std::pair<std::uint64_t, Item>> read() {
    const std::lock_guard reading(reading_);
    if (!wait_for_room()) return std::nullopt;
    std::optional<Item> item;
    attempt(read_, [&] { item = next_(); });
    if (!item) {
      stop();
      return std::nullopt;
    }
    return std::pair{read_++, std::move(*item)};
  }

  // Results wait for a slow one before them, but not without end.
  bool wait_for_room() {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] { return stopped_ || read_ < taken_ + 2 * threads_; });
    return !stopped_;
  }

  // Takes all that are next, unless another thread is at it, which then takes this one too.
  void hand_in(std::uint64_t number, Result result) {
    std::unique_lock lock(mutex_);
    waiting_.emplace(number, std::move(result));
    if (taking_) return;
    taking_ = true;
    while (!enough_ && !waiting_.empty() && waiting_.begin()->first == taken_) {
      auto node = waiting_.extract(waiting_.begin());
      lock.unlock();
      bool go_on = false;
      attempt(node.key(), [&] { go_on = take_(std::move(node.mapped())); });
      lock.lock();
      ++taken_;
      if (!go_on) stopped_ = enough_ = true;
      room_.notify_all();
    }
    taking_ = false;
  }

  void attempt(std::uint64_t number, const auto& step) {
    try {
      step();
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (number < failed_) failure_ = std::current_exception();
      failed_ = std::min(failed_, number);
      stopped_ = true;
      room_.notify_all();
    }
  }

  void stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    room_.notify_all();
  }

  const unsigned threads_;
  const Next& next_;
  const Work& work_;
  const Take& take_;

  std::mutex reading_;
  std::uint64_t read_ = 0;  // items so far

  std::mutex mutex_;  // of all that follows
  std::condition_variable room_;
  std::map<std::uint64_t, Result> waiting_;  // by the number of the item
  bool taking_ = false;
  bool stopped_ = false;                                              // nothing more is read
  bool enough_ = false;                                               // nor taken
  std::uint64_t taken_ = 0;                                           // results so far
  std::uint64_t failed_ = std::numeric_limits<std::uint64_t>::max();  // the first item that did
  std::exception_ptr failure_;
};

// next() gives the items, none at the end; it is called by one thread at a time, and so is take(),
// which may stop the run by saying false. work(item, thread) is called by all threads at once, with
// thread < threads. At most 2 * threads items are on their way. Throws what the first item that
// failed did, of those that did; later ones are not taken then.
template <typename Next, typename Work, typename Take>
void run_in_order(unsigned threads, const Next& next, const Work& work, const Take& take) {
  OrderedRun<Next, Work, Take>(threads, next, work, take).run();
}

// Begun on another thread, or left to whoever waits for it when the system has no more. The
// library's own choice between the two loses what the work has captured.
template <typename Work>
auto on_another_thread(const Work& work) {
  try {
    return std::async(std::launch::async, work);
  } catch (const std::system_error&) {
    return std::async(std::launch::deferred, work);
  }
}

// How many threads can be at work at once.
inline unsigned processors() {
  return std::max(1U, std::thread::hardware_concurrency());
}

// What work(item) gives for each of the items, in their order. A few threads are at it: for steps
// that are short beside all else, and hold memory for each item.
template <typename Items, typename Work>
auto side_by_side(const Items& items, const Work& work) {
  constexpr unsigned most_threads = 4;
  using Item = std::decay_t<decltype(*std::begin(items))>;
  std::vector<std::invoke_result_t<const Work&, const Item&>> results;
  auto at = std::begin(items);
  run_in_order(
      std::min(processors(), most_threads),
      [&] { return at == std::end(items) ? std::optional<Item>() : std::optional<Item>(*at++); },
      [&](const Item& item, unsigned) { return work(item); },
      [&](auto result) {
        results.push_back(std::move(result));
        return true;
      });
  return results;
}

}  // namespace dragnet
