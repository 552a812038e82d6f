#include "indexer/update_base.h"

#include <algorithm>

#include "common/error.h"
#include "common/schema.h"

namespace dragnet {

namespace {

// True for entries whose file is not read in this run.
bool stays_unread(const InputEntry& entry, const std::set<std::string>& read) {
  return !entry.is_void && !read.contains(entry.path);
}

std::set<std::string> paths_of(const std::vector<InputFile>& files) {
  std::set<std::string> paths;
  for (const InputFile& file : files) paths.insert(file.canonical);
  return paths;
}

// Of an unread input: what --prune would take.
bool is_kept(const Claim& claim, const InputEntry& entry, const InputChanges& changes) {
  return changes.vanished.contains(entry.path) ||
         (!claim.held && changes.unchanged.contains(entry.path));
}

// What an unread input has lost can only be had of the index.
void offer(const Claim& claim, const InputEntry& entry, const InputChanges& changes,
           NewestReports& newest) {
  if (claim.held || newest.is_indexed(claim.id, claim.version))
    newest.offer(claim.id, claim.version, is_kept(claim, entry, changes) ? nullptr : &entry);
}

void reconsider(const std::vector<Claim>& claims, NewestReports& newest) {
  for (const Claim& claim : claims) newest.reconsider(claim.id);
}

// Of an input that stays unread: claims that nothing can be had of any more. True when others are
// left. Of a file that has vanished only what the index has is left.
bool drop_claims(InputEntry& entry, const InputChanges& changes, bool prune,
                 NewestReports& newest) {
  const bool vanished = changes.vanished.contains(entry.path);
  if (vanished && prune) {
    reconsider(entry.claims, newest);
    entry.claims.clear();
    return false;
  }
  const bool forgets_lost = prune && changes.unchanged.contains(entry.path);
  if (!vanished && !forgets_lost) return false;
  return std::erase_if(entry.claims, [&](const Claim& claim) {
           const bool dropped =
               vanished ? !newest.is_indexed(claim.id, claim.version) : !claim.held;
           if (dropped) newest.reconsider(claim.id);
           return dropped;
         }) > 0;
}

void refuse_to_empty_folders(const std::set<std::string>& given,
                             const std::vector<InputFile>& inputs, const InputChanges& changes) {
  for (const std::string& folder : given) {
    const std::string below = folder + "/";
    const auto count_below = [&](const auto& paths, auto path_of) {
      return std::ranges::count_if(
          paths, [&](const auto& one) { return path_of(one).starts_with(below); });
    };
    const auto lost = count_below(changes.vanished, [](const std::string& path) { return path; });
    if (lost > 0 && count_below(inputs, [](const InputFile& file) { return file.canonical; }) == 0)
      throw UserError("input-empty: " + folder + " holds no file any more, and the index has " +
                      std::to_string(lost) +
                      " of it; nothing was pruned. Build the index anew if they are to go");
  }
}

OpenIndex open_base(const std::filesystem::path& index, const Knowledge& knowledge) {
  OpenIndex open = open_index(index);
  if (open.manifest.vocabulary != knowledge.hash)
    throw UserError("index-vocabulary: " + index.string() + " was tagged with the vocabularies " +
                    open.manifest.vocabulary + ", these are " + knowledge.hash +
                    "; give the same with --vocabularies, or build the index again");
  return open;
}

InputChanges changes_since(const Ledger& ledger, const RunRequest& request,
                           const std::vector<InputFile>& inputs) {
  const std::set<std::string> given = canonical_paths(request.inputs);
  InputChanges changes = compare(inputs, given, ledger);
  if (request.prune) refuse_to_empty_folders(given, inputs, changes);
  return changes;
}

StandingBefore standing_before(Ledger& ledger, const InputChanges& changes, bool prune) {
  StandingBefore standing;
  NewestReports& newest = standing.newest;
  for (const auto& [path, entry] : ledger.entries) {
    if (entry.is_void) continue;
    for (const Claim& claim : entry.claims) newest.know_indexed(claim.id, claim.version);
  }
  const std::set<std::string> read = paths_of(changes.to_read);
  for (auto& [path, entry] : ledger.entries) {
    if (entry.is_void) continue;
    const auto lost = std::ranges::count_if(
        entry.claims,
        [&changes, &entry = entry](const Claim& claim) { return is_kept(claim, entry, changes); });
    if (lost > 0) standing.lost.emplace(path, lost);
    if (read.contains(path)) {
      reconsider(entry.claims, newest);
    } else if (drop_claims(entry, changes, prune, newest)) {
      standing.rewritten.insert(path);
    }
  }
  for (const auto& [path, entry] : ledger.entries) {
    if (!stays_unread(entry, read)) continue;
    for (const Claim& claim : entry.claims) offer(claim, entry, changes, newest);
    standing.claims += entry.claims.size();
    if (changes.unchanged.contains(path))
      standing.unchanged +=
          static_cast<std::size_t>(std::ranges::count_if(entry.claims, &Claim::held));
  }
  return standing;
}

}  // namespace

UpdatePlan plan_update(const RunRequest& request, const Knowledge& knowledge,
                       const std::vector<InputFile>& inputs) {
  UpdatePlan plan{.before = open_base(request.index, knowledge),
                  .ledger = {},
                  .changes = {},
                  .standing = {},
                  .prune = request.prune};
  plan.ledger = read_ledger(request.index, plan.before.manifest);
  plan.changes = changes_since(plan.ledger, request, inputs);
  plan.standing = standing_before(plan.ledger, plan.changes, request.prune);
  return plan;
}

std::size_t count_kept(const UpdatePlan& plan) {
  const NewestReports& newest = plan.standing.newest;
  const std::set<std::string> read = paths_of(plan.changes.to_read);
  std::set<std::string_view> kept;
  const auto walk = [&](auto&& see) {
    for (const auto& [path, entry] : plan.ledger.entries) {
      if (!stays_unread(entry, read)) continue;
      for (const Claim& claim : entry.claims) see(claim, is_kept(claim, entry, plan.changes));
    }
  };
  if (!plan.standing.lost.empty()) {
    walk([&](const Claim& claim, bool is_kept) {
      if (is_kept && newest.is_indexed(claim.id, claim.version)) kept.insert(claim.id);
    });
    walk([&](const Claim& claim, bool is_kept) {
      if (!is_kept && newest.is_indexed(claim.id, claim.version)) kept.erase(claim.id);
    });
  }
  for (const auto& [id, standing] : newest.standings()) {
    kept.erase(id);
    if (standing.is_lost && !standing.newest.empty()) kept.insert(id);
  }
  return kept.size();
}

std::set<const InputEntry*> inputs_wanted_again(const NewestReports& newest) {
  std::set<const InputEntry*> inputs;
  for (const auto& [id, standing] : newest.standings())
    if (standing.input != nullptr) inputs.insert(standing.input);
  return inputs;
}

void give_up_missing(UpdatePlan& plan) {
  auto& [before, ledger, changes, standing, prune] = plan;
  std::set<std::string, std::less<>> missing;
  for (const auto& [id, one] : standing.newest.standings()) {
    if (one.input == nullptr) continue;
    missing.emplace(id);
    InputEntry& entry = ledger.entries.at(one.input->path);
    standing.claims -=
        std::erase_if(entry.claims, [&id = id, &version = one.newest](const Claim& claim) {
          return claim.id == id && claim.version == version;
        });
    standing.rewritten.insert(entry.path);
  }
  for (const std::string& id : missing) standing.newest.forget(id);
  const std::set<std::string> read = paths_of(changes.to_read);
  for (const auto& [path, entry] : ledger.entries) {
    if (!stays_unread(entry, read)) continue;
    for (const Claim& claim : entry.claims)
      if (missing.contains(claim.id)) offer(claim, entry, changes, standing.newest);
  }
}

Settlement settle(const NewestReports& newest, const StoredReports& reports) {
  Settlement settlement;
  for (const auto& [id, standing] : newest.standings()) {
    if (!standing.written.empty() && standing.newest != standing.written)
      settlement.dead_in_new.emplace(id);
    if (standing.indexed.empty() || standing.newest == standing.indexed) continue;
    ++(standing.newest.empty() ? settlement.deleted : settlement.replaced);
    if (const auto report = first_living(id_term(id), reports)) settlement.dead.push_back(*report);
  }
  return settlement;
}

void carry_over(const UpdatePlan& plan, const std::set<std::string>& kept_segments,
                LedgerWriter& writer) {
  const std::set<std::string> read = paths_of(plan.changes.to_read);
  std::map<std::string, const InputEntry*> touched;
  for (const InputEntry& entry : plan.changes.touched) touched.emplace(entry.path, &entry);
  for (const auto& [path, entry] : plan.ledger.entries) {
    if (read.contains(path)) continue;
    if (plan.prune && plan.changes.vanished.contains(path)) {
      if (!kept_segments.empty()) writer.begin({.path = path, .is_void = true});
    } else if (const auto now = touched.find(path); now != touched.end()) {
      writer.begin(*now->second);
      for (const Claim& claim : entry.claims) writer.add(claim);
    } else if (plan.standing.rewritten.contains(path) || !kept_segments.contains(entry.segment)) {
      writer.copy(entry);
    }
  }
}

}  // namespace dragnet
