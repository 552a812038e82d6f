// A system that gives no thread any more.
#pragma once

#include <cstddef>

#include <pthread.h>

namespace dragnet {

class NoThreads {
 public:
  // Until it is destroyed: threads get stacks that no memory has room for.
  NoThreads() {
    ::pthread_getattr_default_np(&before_);
    pthread_attr_t huge = before_;
    ::pthread_attr_setstacksize(&huge, std::size_t{1} << 47);
    ::pthread_setattr_default_np(&huge);
  }
  ~NoThreads() { ::pthread_setattr_default_np(&before_); }
  NoThreads(const NoThreads&) = delete;
  NoThreads& operator=(const NoThreads&) = delete;

 private:
  pthread_attr_t before_;
};

}  // namespace dragnet
