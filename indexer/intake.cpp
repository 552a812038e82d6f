#include "indexer/intake.h"

#include "indexer/input_changes.h"

namespace dragnet {

Intake::Intake(const std::vector<InputFile>& inputs, const IntakeTools& tools)
    : inputs_(inputs), tools_(tools), quiet_since_(quiet_since_now()) {}

void Intake::take(AnalyzedReport& analyzed, std::size_t input) {
  while (next_ <= input) open(next_);
  Report& report = analyzed.report;
  text_bytes_ += report.title.size() + report.text.size();
  const std::string version = version_of(report);
  tools_.ledger.add({report.id, version});
  ++claims_;
  if (old_ != nullptr) ids_.insert(report.id);

  const Arrival arrival = tools_.newest.arrive(report.id, version);
  if (arrival == Arrival::unchanged) return tools_.diagnostics.count_unchanged();
  if (arrival == Arrival::first) {
    tools_.diagnostics.count_indexed();
  } else {
    tools_.diagnostics.count_duplicate();
  }
  if (arrival == Arrival::outdated) return;
  report.first_indexed = tools_.first_indexed.of(report.id);
  tools_.writer.add(analyzed);
}

void Intake::finish() {
  while (next_ < inputs_.size()) open(next_);
  close();
}

void Intake::open(std::size_t input) {
  close();
  next_ = input + 1;
  const InputEntry entry = entry_for(inputs_[input], quiet_since_);
  const auto known = tools_.known.find(entry.path);
  old_ = known == tools_.known.end() || known->second.is_void ? nullptr : &known->second;
  if (old_ == nullptr || entry.hash != old_->hash) has_news_ = true;
  tools_.ledger.begin(entry);
}

void Intake::close() {
  if (old_ != nullptr) keep_what_was_lost();
  old_ = nullptr;
  ids_.clear();
}

// Standard input cannot be asked again, so that it never loses anything.
void Intake::keep_what_was_lost() {
  if (tools_.prune && old_->path != "-") return;
  for (const Claim& claim : old_->claims) {
    if (ids_.contains(claim.id) || !tools_.newest.is_indexed(claim.id, claim.version)) continue;
    tools_.ledger.add({claim.id, claim.version, false});
    tools_.newest.offer(claim.id, claim.version, nullptr);
    ++claims_;
  }
}

}  // namespace dragnet
