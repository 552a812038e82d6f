#include "common/prefix_terms.h"

#include "common/glass_format.h"
#include "common/posting_list.h"

namespace dragnet {

PrefixTerms::PrefixTerms(const GlassReader& postlists, std::string_view prefix)
    : cursor_(postlists) {
  append_term(key_start_, prefix);
  cursor_.find(key_start_);
  if (cursor_.key() == key_start_) term_ = term_of_key(key_start_);
  if (!term_) next();
}

ReportNumber PrefixTerms::first_report(std::uint32_t reports) {
  cursor_.read(chunk_);
  std::string_view rest = chunk_;
  return take_list_head(rest, reports).first;
}

void PrefixTerms::next() {
  term_.reset();
  while (!term_ && cursor_.next() && cursor_.key().starts_with(key_start_))
    term_ = term_of_key(cursor_.key());
}

}  // namespace dragnet
