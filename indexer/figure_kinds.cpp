#include "indexer/figure_kinds.h"

#include <cstdint>

namespace dragnet {
namespace {

using Kind = FigureKind;

constexpr NounSet bank_accounts = Noun::account | Noun::bank_card | Noun::card;
constexpr NounSet suspects = Noun::suspect | Noun::person;
constexpr NounSet not_suspected = Noun::person | Noun::victim | Noun::citizen;

struct CountRow {
  Act act;
  NounSet nouns;
  Kind kind;
};

constexpr CountRow counts[] = {
    {Act::solve, Noun::cases, Kind::cases_solved},
    {Act::solve, Noun::gang, Kind::gangs_destroyed},
    {Act::solve, Noun::den, Kind::dens_destroyed},
    {Act::file, Noun::cases, Kind::cases_filed},
    {Act::alarm, Noun::cases, Kind::alarms},
    {Act::alarm, Noun::call, Kind::alarms},
    {Act::arrest, suspects, Kind::suspects_arrested},
    {Act::seize, suspects, Kind::suspects_arrested},
    {Act::prosecute, suspects, Kind::suspects_prosecuted},
    {Act::conclude, suspects, Kind::suspects_prosecuted},
    {Act::repatriate, suspects, Kind::suspects_repatriated},
    {Act::punish, suspects, Kind::persons_punished},
    {Act::destroy, Noun::gang, Kind::gangs_destroyed},
    {Act::destroy, Noun::den, Kind::dens_destroyed},
    {Act::seize, Noun::den, Kind::dens_destroyed},
    {Act::seize, Noun::gang, Kind::gangs_destroyed},
    {Act::arrest, Noun::gang, Kind::gangs_destroyed},
    {Act::lose, not_suspected, Kind::victims},
    {Act::stop, bank_accounts | Noun::phone_card, Kind::accounts_stopped},
    {Act::stop, Noun::call, Kind::calls_blocked},
    {Act::stop, Noun::message, Kind::messages_blocked},
    {Act::stop, Noun::domain, Kind::domains_blocked},
    {Act::stop, not_suspected, Kind::people_dissuaded},
    {Act::freeze, bank_accounts, Kind::accounts_frozen},
    {Act::avoid, not_suspected, Kind::people_dissuaded},
    {Act::seize, Noun::bank_card, Kind::bank_cards_seized},
    {Act::seize, Noun::phone_card, Kind::phone_cards_seized},
    {Act::seize, Noun::card, Kind::bank_cards_seized},
    {Act::seize, Noun::device, Kind::devices_seized},
    {Act::dissuade, not_suspected | Noun::times | Noun::cases, Kind::people_dissuaded},
    {Act::warn, not_suspected, Kind::people_dissuaded},
    {Act::warn, Noun::times, Kind::warnings_issued},
    {Act::warn, Noun::warning, Kind::warnings_issued},
    {Act::warn, Noun::message, Kind::warnings_issued},
    {Act::send, Noun::warning | Noun::message, Kind::warnings_issued},
    {Act::send, Noun::times, Kind::people_dissuaded},
    {Act::block, Noun::call, Kind::calls_blocked},
    {Act::block, Noun::message, Kind::messages_blocked},
    {Act::block, Noun::domain, Kind::domains_blocked},
    {Act::block, bank_accounts | Noun::phone_card, Kind::accounts_stopped},
    {Act::close, Noun::den, Kind::dens_destroyed},
    {Act::close, Noun::gang, Kind::gangs_destroyed},
    {Act::close, Noun::cases, Kind::cases_solved},
    {Act::reach, not_suspected, Kind::people_reached},
    {Act::reach, Noun::event | Noun::times, Kind::events_held},
    {Act::hold, Noun::event, Kind::events_held},
    {Act::link, Noun::cases, Kind::cases_linked},
    {Act::involve, Noun::cases, Kind::cases_linked},
};

struct ActRow {
  Act act;
  Kind kind;
};

constexpr ActRow sums[] = {
    {Act::involve, Kind::amount_involved},
    {Act::amount_to, Kind::amount_involved},
    {Act::lose, Kind::losses},
    {Act::stop, Kind::funds_stopped},
    {Act::freeze, Kind::funds_frozen},
    {Act::recover, Kind::losses_recovered},
    {Act::avoid, Kind::losses_avoided},
    {Act::dissuade, Kind::losses_avoided},
    {Act::give_back, Kind::funds_returned},
};

constexpr ActRow rates[] = {
    {Act::clear, Kind::clearance_rate},
    {Act::warn_rate, Kind::warning_rate},
};

constexpr ActRow changes[] = {
    {Act::solve, Kind::cases_solved},
    {Act::file, Kind::cases_filed},
    {Act::alarm, Kind::alarms},
    {Act::arrest, Kind::suspects_arrested},
    {Act::prosecute, Kind::suspects_prosecuted},
    {Act::destroy, Kind::gangs_destroyed},
    {Act::lose, Kind::losses},
    {Act::stop, Kind::funds_stopped},
    {Act::freeze, Kind::funds_frozen},
    {Act::recover, Kind::losses_recovered},
    {Act::avoid, Kind::losses_avoided},
    {Act::give_back, Kind::funds_returned},
    {Act::involve, Kind::amount_involved},
    {Act::dissuade, Kind::people_dissuaded},
    {Act::clear, Kind::clearance_rate},
};

template <std::size_t Size>
std::optional<FigureKind> kind_in(const ActRow (&rows)[Size], Act act) {
  for (const ActRow& row : rows) {
    if (row.act == act) return row.kind;
  }
  return std::nullopt;
}

}  // namespace

std::optional<FigureKind> kind_of(Act act, const FigureCandidate& candidate) {
  if (candidate.measure == Measure::money) return kind_in(sums, act);
  if (candidate.measure == Measure::percent) return kind_in(rates, act);
  for (const CountRow& row : counts) {
    const bool is_said = row.act == act || (act == Act::close && row.act == Act::block);
    if (is_said && row.nouns.contains(candidate.noun)) return row.kind;
  }
  return std::nullopt;
}

std::optional<FigureKind> kind_of_sum(Act act) {
  return kind_in(sums, act);
}

std::optional<FigureKind> kind_of_change(Act act) {
  return kind_in(changes, act);
}

Noun usual_noun(Act act) {
  switch (act) {
    case Act::arrest:
    case Act::prosecute:
    case Act::repatriate:
    case Act::punish:
      return Noun::suspect;
    case Act::dissuade:
      return Noun::person;
    default:
      return Noun::none;
  }
}

Noun noun_of_kind(FigureKind kind, Noun counted) {
  if (kind == Kind::people_dissuaded && counted == Noun::cases) return Noun::times;
  return kind == Kind::events_held ? Noun::event : counted;
}

bool discards(Act act, const FigureCandidate& candidate) {
  if (act == Act::pay) return candidate.measure == Measure::money;
  if (act == Act::conclude) return unit_of(candidate) == Unit::cases;
  if (act == Act::other || act == Act::refused) return candidate.measure == Measure::count;
  if (act == Act::hold) return candidate.noun == Noun::times;  // 组织演练12次
  return act == Act::deploy && candidate.measure == Measure::count &&
         person_nouns.contains(candidate.noun);
}

bool counts_money(Act act) {
  return act == Act::lose || act == Act::involve || act == Act::amount_to || act == Act::recover;
}

Unit unit_of(const FigureCandidate& candidate) {
  if (candidate.measure == Measure::money) return Unit::money;
  if (candidate.measure != Measure::count) return Unit::percent;
  switch (candidate.noun) {
    case Noun::none:
    case Noun::unrelated:
      return Unit::none;
    case Noun::cases:
      return Unit::cases;
    case Noun::suspect:
    case Noun::person:
    case Noun::victim:
    case Noun::citizen:
    case Noun::times:
      return Unit::person;
    case Noun::gang:
      return Unit::gang;
    case Noun::den:
      return Unit::den;
    case Noun::bank_card:
    case Noun::phone_card:
    case Noun::card:
      return Unit::card;
    case Noun::device:
      return Unit::device;
    case Noun::account:
      return Unit::account;
    case Noun::call:
      return Unit::call;
    case Noun::message:
      return Unit::message;
    case Noun::domain:
      return Unit::domain;
    case Noun::event:
      return Unit::event;
    case Noun::warning:
      return Unit::warning;
  }
  return Unit::none;
}

}  // namespace dragnet
