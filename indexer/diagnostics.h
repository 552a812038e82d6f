// The one account of a run: what was seen, and every input that was skipped, cut or repaired, with
// place, code and reason.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/record.h"

namespace dragnet {

enum class Severity : std::uint8_t {
  info,     // repaired or noted: exit status stays 0
  partial,  // indexed, but something is missing: exit 5
  skipped,  // this record (or file) is not in the index: exit 5
};

struct Problem {
  Severity severity = Severity::info;
  Origin origin;
  std::string code;  // "json-syntax": stable, for scripts
  std::string text;  // for people
};

// seen = indexed + unchanged + duplicate + skipped, always; `balanced` says so. One thread may
// tell what is read while another counts what became of it (indexed, unchanged, duplicate): the two
// touch nothing in common.
class Diagnostics {
 public:
  // Every problem is written to `out` at once as "PATH:record N @byte B: CODE: text", made
  // harmless, without what is not known; infos only when verbose. make_way is called before. `out`
  // must outlive the account.
  explicit Diagnostics(std::ostream& out, bool verbose = false,
                       std::function<void()> make_way = nullptr);

  void info(const Origin& origin, std::string_view code, std::string_view text);
  void partial(const Origin& origin, std::string_view code, std::string_view text);
  // A record that was counted as seen and is not indexed.
  void skip(const Origin& origin, std::string_view code, std::string_view text);
  // A record or file that cannot be read: counts it as seen and skips it.
  void reject(const Origin& origin, std::string_view code, std::string_view text);

  // A record that was counted as indexed and turns out not to be: skips it.
  void unindex(const Origin& origin, std::string_view code, std::string_view text);

  void count_seen() { ++seen; }
  void count_indexed() { ++indexed; }
  void count_duplicate() { ++duplicates; }
  void count_unchanged() { ++unchanged; }
  // One that was counted as indexed, of which the index has a newer version after all.
  void count_overruled() {
    --indexed;
    ++duplicates;
  }
  // Records of inputs that need not be read.
  void count_unread(std::size_t records) {
    seen += records;
    unchanged += records;
  }
  // One of those turned out to be wanted, or a record of an input that was not asked about.
  void count_wanted_again(bool was_unread) {
    was_unread ? --unchanged : ++seen;
    ++indexed;
  }

  bool complete() const { return skipped == 0 && partials == 0; }
  bool balanced() const { return seen == indexed + unchanged + duplicates + skipped; }
  // Throws std::logic_error when it is not: nothing may be published on a wrong account.
  void require_balance() const;
  // What SKIPPED.jsonl holds: one JSON object a line for everything that was skipped or is partial.
  std::string skipped_jsonl() const;
  // All of them, listed or not.
  const std::map<std::string, std::size_t>& skipped_by_code() const { return skipped_by_code_; }

  std::size_t seen = 0;
  std::size_t indexed = 0;
  std::size_t unchanged = 0;  // the index has them as they are
  std::size_t duplicates = 0;
  std::size_t skipped = 0;
  std::size_t partials = 0;
  // Problems that hide what may be reports: damage, and what is too large to be read. A record
  // without text was read, and a picture in an archive hides none of its neighbours.
  std::size_t hiding = 0;
  // Of JSON, CSV, feeds and mails; only behind the last one that was read they hide what may
  // follow.
  std::size_t broken_records = 0;
  // The first max_listed_problems infos and as many others, and a note when there are more.
  std::vector<Problem> problems;

 private:
  void report(Severity severity, const Origin& origin, std::string_view code,
              std::string_view text);
  void list(Problem problem);

  std::ostream& out_;
  bool verbose_;
  std::function<void()> make_way_;
  std::size_t infos_ = 0;
  std::size_t problems_ = 0;  // the others
  std::map<std::string, std::size_t> skipped_by_code_;
};

}  // namespace dragnet
