#include "indexer/intake.h"

#include <algorithm>

#include "indexer/input_changes.h"

namespace dragnet {

Intake::Intake(const std::vector<InputFile>& inputs, const IntakeTools& tools)
    : inputs_(inputs), tools_(tools), quiet_since_(quiet_since_now()) {}

bool Intake::take(const Arriving& report) {
  while (next_ <= report.input) open(next_);
  remarks_.add(report.remarks);
  if (report.remarks.refusal) return false;
  text_bytes_ += report.text_bytes;
  tools_.ledger.add({report.id, report.version});
  ++claims_;
  if (old_ != nullptr) compare({report.id, report.version});

  const Arrival arrival = tools_.newest.arrive(report.id, report.version);
  switch (arrival) {
    case Arrival::first:
      tools_.diagnostics.count_indexed();
      break;
    case Arrival::replaces:
    case Arrival::outdated:
      tools_.diagnostics.count_duplicate();
      break;
    case Arrival::unchanged:
      tools_.diagnostics.count_unchanged();
      break;
    case Arrival::restores:
      tools_.diagnostics.count_overruled();
      tools_.diagnostics.count_unchanged();
  }
  return arrival == Arrival::first || arrival == Arrival::replaces;
}

void Intake::note_unread(std::size_t input) {
  const std::lock_guard lock(noting_);
  unread_.insert(input);
}

bool Intake::is_unread(std::size_t input) const {
  const std::lock_guard lock(noting_);
  return unread_.contains(input);
}

void Intake::finish() {
  while (next_ < inputs_.size()) open(next_);
  close();
  remarks_.tell(tools_.diagnostics);
}

void Intake::open(std::size_t input) {
  close();
  next_ = input + 1;
  const InputEntry entry = entry_for(inputs_[input], quiet_since_);
  old_ = entry_in(tools_.known, entry.path);
  // Bytes of which no hash is known are judged by the reports in them.
  const bool known_bytes = old_ != nullptr && !old_->hash.empty() && !entry.hash.empty();
  if (old_ == nullptr || (known_bytes && entry.hash != old_->hash)) has_news_ = true;
  tools_.ledger.begin(entry);
}

void Intake::close() {
  const bool is_unread_one = next_ > 0 && is_unread(next_ - 1);
  if (old_ != nullptr) {
    const auto held = static_cast<std::size_t>(std::ranges::count_if(old_->claims, &Claim::held));
    // Standard input cannot be asked again, so that it never loses anything.
    const bool forgets_lost = tools_.prune && !is_unread_one && old_->path != "-";
    if (held != claims_here_ || (forgets_lost && held != old_->claims.size())) has_news_ = true;
    if (!forgets_lost) keep_what_was_lost();
  }
  if (is_unread_one) tools_.ledger.read_again();
  old_ = nullptr;
  claims_here_ = 0;
  ids_.clear();
}

// What a file holds comes in the order that it was noted in.
void Intake::compare(const Claim& claim) {
  ids_.emplace(claim.id);
  if (claims_here_ >= old_->claims.size() || old_->claims[claims_here_] != claim) has_news_ = true;
  ++claims_here_;
}

void Intake::keep_what_was_lost() {
  for (const Claim& claim : old_->claims) {
    if (ids_.contains(std::string(claim.id)) || !tools_.newest.is_indexed(claim.id, claim.version))
      continue;
    tools_.ledger.add({claim.id, claim.version, false});
    if (tools_.newest.offer(claim.id, claim.version, nullptr)) tools_.diagnostics.count_overruled();
    ++claims_;
  }
}

}  // namespace dragnet
