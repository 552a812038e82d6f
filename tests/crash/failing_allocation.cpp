// Makes memory run out: the allocation with the number $FAIL_AT, counted from 1 over all threads,
// fails, and with $FAIL_FOR_EVER all after it too. Loaded into a program with LD_PRELOAD. Without
// FAIL_AT the number of allocations is written to the file $COUNT_INTO when the program ends.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

}  // extern "C"

namespace {

std::atomic<long> made{0};

long number_in(const char* name) {
  const char* text = std::getenv(name);
  return text == nullptr ? 0 : std::atol(text);
}

bool fails() {
  static const long at = number_in("FAIL_AT");
  static const bool for_ever = std::getenv("FAIL_FOR_EVER") != nullptr;
  const long number = ++made;
  if (at == 0 || number < at || (number > at && !for_ever)) return false;
  errno = ENOMEM;
  return true;
}

struct Counter {
  ~Counter() {
    const char* path = std::getenv("COUNT_INTO");
    if (path == nullptr) return;
    if (std::FILE* file = std::fopen(path, "w")) {
      std::fprintf(file, "%ld\n", made.load());
      std::fclose(file);
    }
  }
} counter;

}  // namespace

extern "C" {

void* malloc(std::size_t size) {
  return fails() ? nullptr : __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size) {
  return fails() ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* old, std::size_t size) {
  return fails() ? nullptr : __libc_realloc(old, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) {
  return fails() ? nullptr : __libc_memalign(alignment, size);
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t size) {
  if (fails()) return ENOMEM;
  *memory = __libc_memalign(alignment, size);
  return *memory == nullptr ? ENOMEM : 0;
}

}  // extern "C"
