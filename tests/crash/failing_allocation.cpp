// Makes memory run out: the allocation with the number $FAIL_AT, counted from 1 over all threads,
// fails, and with $FAIL_FOR_EVER all after it too. For one of the library's own paths the next
// other one does: where a part of a path cannot be made, GCC 12's libstdc++ frees what it has not
// made yet and crashes. Loaded into a program with LD_PRELOAD. Without
// FAIL_AT the number of allocations is written to the file $COUNT_INTO when the program ends.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <dlfcn.h>
#include <execinfo.h>

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

// Whether a function of std::filesystem asks for the memory.
bool is_for_path() {
  constexpr int depth = 16;
  static thread_local bool asked = false;  // to look at the stack may take memory
  if (asked) return true;
  asked = true;
  void* frames[depth];
  const int count = backtrace(frames, depth);
  bool is_path = false;
  for (int i = 0; i < count && !is_path; ++i) {
    Dl_info info;
    if (dladdr(frames[i], &info) == 0 || info.dli_sname == nullptr) continue;
    const std::string_view name(info.dli_sname);
    is_path = name.starts_with("_ZNSt10filesystem") || name.starts_with("_ZNKSt10filesystem");
  }
  asked = false;
  return is_path;
}

bool fails() {
  static const long at = number_in("FAIL_AT");
  static const bool for_ever = std::getenv("FAIL_FOR_EVER") != nullptr;
  static std::atomic<bool> failed{false};
  if (++made < at || at == 0 || (failed && !for_ever) || is_for_path()) return false;
  failed = true;
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
