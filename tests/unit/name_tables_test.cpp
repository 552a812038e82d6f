#include "common/name_tables.h"

#include <array>
#include <memory>
#include <thread>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "common/knowledge.h"

namespace dragnet {

namespace {

using Ids = std::vector<std::string>;

const Knowledge& made() {
  static const Knowledge knowledge(built_in_data());
  return knowledge;
}

// As an index has it, from bytes that are used where they are.
Knowledge read_again(const std::string& tables) {
  const auto owner = std::make_shared<const std::string>(tables);
  return {built_in_data(), made().hash, name_tables_from(*owner, owner)};
}

std::string_view id_of(const Place* place) {
  return place == nullptr ? "nothing" : place->id;
}

Ids ids(const auto& found) {
  Ids ids;
  for (const auto* each : found) ids.emplace_back(each->id);
  return ids;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(name_tables)

BOOST_AUTO_TEST_CASE(tables_that_were_read_say_what_those_that_were_made_say) {
  const std::string tables = name_tables_of(made());
  const Knowledge read = read_again(tables);
  BOOST_TEST((name_tables_of(read) == tables));
  for (const char* const name :
       {"pig butchering", "杀猪盘诈骗", "Xi 'an", "西安", "公安", "合作"}) {
    BOOST_TEST(ids(read.vocabulary.named(name)) == ids(made().vocabulary.named(name)),
               boost::test_tools::per_element());
    BOOST_TEST(ids(read.gazetteer.named(name)) == ids(made().gazetteer.named(name)),
               boost::test_tools::per_element());
  }
  BOOST_TEST(read.gazetteer.is_joined_name("xian"));
  for (const Place& place : made().gazetteer.places()) {
    const Place* const same = read.gazetteer.find(place.id);
    BOOST_TEST_REQUIRE(id_of(same) == place.id);
    BOOST_TEST_REQUIRE(same->en_full == place.en_full, place.id);
    BOOST_TEST_REQUIRE(id_of(read.gazetteer.above(*same)) == id_of(made().gazetteer.above(place)));
  }
  BOOST_TEST(read.gazetteer.places().size() == made().gazetteer.places().size());
}

BOOST_AUTO_TEST_CASE(bytes_without_an_owner_are_copied) {
  std::string tables = name_tables_of(made());
  const auto names = name_tables_from(tables);
  tables.assign(tables.size(), '\0');
  BOOST_TEST((to_bytes(names->concepts, names->places) == name_tables_of(made())));
}

BOOST_AUTO_TEST_CASE(threads_read_each_place_once) {
  const Knowledge read = read_again(name_tables_of(made()));
  std::array<std::vector<const Place*>, 4> found;
  {
    std::vector<std::jthread> threads;
    for (std::vector<const Place*>& mine : found)
      threads.emplace_back([&] {
        for (const Place& place : made().gazetteer.places())
          mine.push_back(read.gazetteer.find(place.id));
      });
  }
  for (const auto& other : found) BOOST_TEST((other == found[0]));
  BOOST_TEST(found[0].front() == &read.gazetteer.places().front());
}

BOOST_AUTO_TEST_CASE(tables_of_other_files_are_not_used) {
  DataFiles few = built_in_data();
  for (DataFile& file : few) {
    if (file.name == "types.tsv") file.text = "pig-butchering\t\t杀猪盘\tpig butchering\n";
    if (file.name == "places.tsv")
      file.text = "head\n610100\tcity\t\t西安\t西安市\tXi'an\tXi'an City\t\t\t\t\n";
  }
  const Knowledge read(few, "", name_tables_from(name_tables_of(made())));
  BOOST_TEST(ids(read.vocabulary.named("杀猪盘")) == Ids{"pig-butchering"},
             boost::test_tools::per_element());
  BOOST_TEST(ids(read.gazetteer.named("xian")) == Ids{"610100"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(another_edition_is_passed_over_and_cut_bytes_are_refused) {
  std::string tables = name_tables_of(made());
  BOOST_CHECK_THROW(name_tables_from(tables.substr(0, tables.size() - 1)), IndexError);
  BOOST_CHECK_THROW(name_tables_from(tables + "x"), IndexError);
  BOOST_CHECK_THROW(name_tables_from(""), IndexError);
  tables.front() = 77;
  BOOST_TEST(!name_tables_from(tables).has_value());
}

BOOST_AUTO_TEST_CASE(tables_that_contradict_themselves_are_refused) {
  const auto refused = [tables = name_tables_of(made())](const auto& change) {
    std::optional<NameTables> names = name_tables_from(tables);
    change(names->concepts, names->places);
    BOOST_CHECK_THROW(name_tables_from(to_bytes(names->concepts, names->places)), IndexError);
  };
  const auto shorter = [](auto& values) {
    values = std::vector(values.begin(), std::prev(values.end()));
  };
  const auto with = [](auto& values, std::size_t at, std::uint32_t number) {
    std::vector changed(values.begin(), values.end());
    changed[at] = number;
    values = changed;
  };
  refused([&](auto& concepts, auto&) { shorter(concepts.by_name.keys); });
  refused([&](auto& concepts, auto&) { shorter(concepts.phrases.meanings.numbers); });
  refused([&](auto& concepts, auto&) { concepts.concepts = 1; });
  refused([&](auto& concepts, auto&) {
    with(concepts.phrases.meanings.numbers, 0,
         static_cast<std::uint32_t>(concepts.concepts * ConceptNameTable::ranks));
  });
  refused([&](auto&, auto& places) { shorter(places.above); });
  refused([&](auto&, auto& places) { shorter(places.by_id.keys); });
  refused([&](auto&, auto& places) { shorter(places.by_name.keys); });
  refused([&](auto&, auto& places) { shorter(places.joined.keys); });
  refused([&](auto&, auto& places) {
    with(places.above, 0, static_cast<std::uint32_t>(places.rows.size()));
  });
  for (auto PlaceNameTable::*keyed : {&PlaceNameTable::by_id, &PlaceNameTable::by_name})
    refused([&](auto&, auto& places) {
      with((places.*keyed).numbers, 0, static_cast<std::uint32_t>(places.rows.size()));
    });
  refused([&](auto&, auto& places) {
    with(places.above, 1, 2);
    with(places.above, 2, 1);
  });
}

BOOST_AUTO_TEST_CASE(numbers_of_a_key_are_ascending_and_kept_once) {
  const KeyedNumbers keyed = keyed_numbers({{7, 3}, {5, 1}, {7, 2}, {7, 3}});
  const auto seven = keyed.of(7);
  BOOST_TEST(
      std::vector<std::uint32_t>(seven.begin(), seven.end()) == (std::vector<std::uint32_t>{2, 3}),
      boost::test_tools::per_element());
  BOOST_TEST(keyed.of(6).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
