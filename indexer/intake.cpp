#include "indexer/intake.h"

#include <algorithm>
#include <utility>

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

void Intake::note_read(std::size_t input, FileRead read) {
  const std::lock_guard lock(noting_);
  read_[input] = std::move(read);
}

FileRead Intake::take_read(std::size_t input) {
  const std::lock_guard lock(noting_);
  const auto noted = read_.extract(input);
  return noted ? std::move(noted.mapped()) : FileRead();
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
  if (old_ == nullptr) has_news_ = true;
  tools_.ledger.begin(entry);
}

void Intake::close() {
  if (next_ == 0) return;
  const FileRead read = take_read(next_ - 1);
  const bool may_hold_more = read.failed || read.is_cut;
  std::size_t lost = 0;
  if (old_ != nullptr) {
    const auto held = static_cast<std::size_t>(std::ranges::count_if(old_->claims, &Claim::held));
    // Standard input cannot be asked again, so that it never loses anything.
    const bool forgets_lost = tools_.prune && !may_hold_more && old_->path != "-";
    if (held != claims_here_ || (forgets_lost && held != old_->claims.size())) has_news_ = true;
    if (!forgets_lost) lost = keep_what_was_lost(may_hold_more);
  }
  if (may_hold_more) kept_unread_ += lost;
  // What is damaged and has lost nothing is as good as whole: it is not read each time.
  if (read.failed || read.is_other || (read.is_cut && lost > 0)) {
    tools_.ledger.read_again();
  } else {
    note_hash(hash_of_read(inputs_[next_ - 1], quiet_since_, read));
  }
  old_ = nullptr;
  claims_here_ = 0;
  ids_.clear();
}

void Intake::note_hash(const std::string& hash) {
  if (hash.empty()) return;
  tools_.ledger.set_hash(hash);
  // Bytes of which no hash is known are judged by the reports in them.
  if (old_ != nullptr && !old_->hash.empty() && hash != old_->hash) has_news_ = true;
}

// What a file holds comes in the order that it was noted in.
void Intake::compare(const Claim& claim) {
  ids_.emplace(claim.id);
  if (claims_here_ >= old_->claims.size() || old_->claims[claims_here_] != claim) has_news_ = true;
  ++claims_here_;
}

std::size_t Intake::keep_what_was_lost(bool may_be_there) {
  std::size_t kept = 0;
  const InputEntry* const input = may_be_there || old_->path == "-" ? old_ : nullptr;
  for (const Claim& claim : old_->claims) {
    if (ids_.contains(std::string(claim.id)) || !tools_.newest.is_indexed(claim.id, claim.version))
      continue;
    tools_.ledger.add({claim.id, claim.version, false});
    if (tools_.newest.offer(claim.id, claim.version, input)) tools_.diagnostics.count_overruled();
    ++kept;
  }
  claims_ += kept;
  return kept;
}

}  // namespace dragnet
