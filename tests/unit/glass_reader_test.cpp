#include "common/glass_reader.h"

#include <map>
#include <random>
#include <utility>

#include <boost/test/unit_test.hpp>
#include <xapian.h>

#include "common/error.h"
#include "common/file_content.h"
#include "indexer/glass_table.h"
#include "indexer/storage.h"
#include "tests/unit/stored_index.h"
#include "tests/unit/temporary_folder.h"

namespace dragnet {

namespace {

using Entries = std::map<std::string, std::string>;

// Keys that share beginnings, so that branches need more than their first bytes; tags of one byte
// up to several pieces.
Entries random_entries(std::mt19937& random) {
  Entries entries;
  for (int i = 0; i < 6000; ++i) {
    std::string key = "key";
    for (auto size = 1 + random() % 6; size > 0; --size)
      key += static_cast<char>('a' + random() % 3);
    entries[key] = std::string(random() % 50 == 0 ? random() % 20000 : random() % 40, 'x');
  }
  return entries;
}

GlassRoot write_table(const std::filesystem::path& file, const Entries& entries) {
  GlassTable table(file);
  for (const auto& [key, tag] : entries) table.add(key, tag);
  return table.finish();
}

std::string random_key(std::mt19937& random) {
  std::string key = "ke";
  for (auto size = random() % 8; size > 0; --size) key += static_cast<char>('a' + random() % 26);
  return key;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(glass_reader)

BOOST_AUTO_TEST_CASE(finds_the_last_entry_that_is_not_greater) {
  const TemporaryFolder folder;
  std::mt19937 random(1);
  const Entries entries = random_entries(random);
  const GlassRoot root = write_table(folder / "table", entries);
  BOOST_TEST_REQUIRE(root.level > 0U);
  const GlassReader mapped(folder / "table", root);
  const GlassReader copied(folder / "table", root, BlockAccess::copied);
  GlassCursor cursor(mapped);
  GlassCursor other(copied);
  std::string tag;
  std::string other_tag;
  for (int i = 0; i < 3000; ++i) {
    const auto some =
        std::next(entries.begin(), static_cast<std::ptrdiff_t>(random() % entries.size()));
    const std::string key = i % 2 == 0 ? random_key(random) : some->first;
    auto expected = entries.upper_bound(key);
    cursor.find(key);
    if (expected == entries.begin()) {
      BOOST_TEST(cursor.key() == "");
      continue;
    }
    --expected;
    BOOST_TEST_REQUIRE(cursor.key() == expected->first);
    BOOST_TEST(cursor.read(tag));
    BOOST_TEST(tag == expected->second);
    other.find(key);
    BOOST_TEST(other.key() == expected->first);
    BOOST_TEST((other.read(other_tag) && other_tag == tag));
  }
}

// Of two pieces, of which the first alone would fill a quarter of a block.
BOOST_AUTO_TEST_CASE(long_tags_leave_no_room_in_blocks) {
  const TemporaryFolder folder;
  Entries entries;
  constexpr std::size_t tag_bytes = 2500;
  for (int i = 100; i < 500; ++i) entries[std::to_string(i)] = std::string(tag_bytes, 'x');
  const GlassRoot root = write_table(folder / "table", entries);
  constexpr std::size_t heads = 2 * (GlassItem::leaf_head + 3 + 2) + GlassItem::piece_number;
  const std::size_t least = entries.size() * (tag_bytes + heads) / GlassBlock::size;
  BOOST_TEST(root.blocks <= least + least / 50 + 3);  // branches, and what is no room for a piece
  const GlassReader table(folder / "table", root);
  GlassCursor cursor(table);
  std::string tag;
  for (const auto& [key, expected] : entries) {
    cursor.find(key);
    BOOST_TEST((cursor.key() == key && cursor.read(tag) && tag == expected));
  }
}

BOOST_AUTO_TEST_CASE(unpacks_what_the_library_has_packed) {
  const TemporaryFolder folder;
  std::mt19937 random(4);
  std::vector<std::string> tags = {"short", std::string(5000, 'x'), ""};
  for (int i = 0; i < 60000; ++i) tags.back() += static_cast<char>('a' + random() % 4);
  {
    Xapian::WritableDatabase database(folder / "database",
                                      Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS);
    for (const std::string& tag : tags) {
      Xapian::Document document;
      document.set_data(tag);
      database.add_document(document);
    }
  }
  const std::filesystem::path data = std::filesystem::path(folder / "database") / glass_data;
  BOOST_TEST(std::filesystem::file_size(data) < tags.back().size());
  const GlassTables tables = open_glass_tables(folder / "database");
  GlassCursor cursor(tables.data);
  std::string tag;
  for (std::uint32_t number = 1; number <= tags.size(); ++number) {
    std::string key;
    append_ordered(key, number);
    cursor.find(key);
    BOOST_TEST(cursor.key() == key);
    BOOST_TEST((cursor.read(tag) && tag == tags[number - 1]));
  }
}

BOOST_AUTO_TEST_CASE(goes_from_entry_to_entry) {
  const TemporaryFolder folder;
  std::mt19937 random(2);
  const Entries entries = random_entries(random);
  const GlassRoot root = write_table(folder / "table", entries);
  for (const BlockAccess access : {BlockAccess::mapped, BlockAccess::copied}) {
    const GlassReader table(folder / "table", root, access);
    GlassCursor cursor(table);
    cursor.find("");
    std::string tag;
    for (const auto& [key, expected] : entries) {
      BOOST_TEST_REQUIRE(cursor.next());
      BOOST_TEST(cursor.key() == key);
      // Whether the pieces were passed by reading or by going on.
      if (expected.size() % 2 == 0) BOOST_TEST((cursor.read(tag) && tag == expected));
    }
    BOOST_TEST(!cursor.next());
  }
}

BOOST_AUTO_TEST_CASE(a_table_without_entries_needs_no_file) {
  const GlassReader table("no such file", {});
  GlassCursor cursor(table);
  cursor.find("key");
  BOOST_TEST(cursor.key() == "");
  BOOST_TEST(!cursor.next());
  std::string tag = "of another";
  BOOST_TEST(!cursor.read(tag));
  BOOST_TEST(tag == "");
}

BOOST_AUTO_TEST_CASE(damage_leads_nowhere_else) {
  const TemporaryFolder folder;
  std::mt19937 random(3);
  const GlassRoot root = write_table(folder / "table", random_entries(random));
  const std::string whole = file_content(folder / "table").value();
  std::size_t refused = 0;
  for (int i = 0; i < 300; ++i) {
    std::string bytes = whole;
    for (int flips = 0; flips < 200; ++flips)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    write_file(folder / "table", bytes);
    const GlassReader table(folder / "table", root,
                            i % 2 == 0 ? BlockAccess::mapped : BlockAccess::copied);
    std::string tag;
    try {
      GlassCursor cursor(table);
      for (int keys = 0; keys < 50; ++keys) {
        cursor.find(random_key(random));
        cursor.read(tag);
        cursor.next();
      }
    } catch (const IndexError&) {
      ++refused;
    }
  }
  BOOST_TEST(refused > 0U);
}

BOOST_AUTO_TEST_CASE(a_branch_that_leads_back_is_damage) {
  const TemporaryFolder folder;
  Entries entries;
  for (int i = 0; i < 3000; ++i) entries["key" + std::to_string(i)] = "tag";
  const GlassRoot root = write_table(folder / "table", entries);
  BOOST_TEST_REQUIRE(root.level == 1U);
  lead_astray(folder / "table", 2, 1);
  const GlassReader table(folder / "table", root);
  GlassCursor walk(table);
  walk.find("");
  const auto walk_to_end = [&] {
    while (walk.next()) {
    }
  };
  BOOST_CHECK_THROW(walk_to_end(), IndexError);

  std::size_t refused = 0;
  for (const auto& [key, tag] : entries) {
    GlassCursor cursor(table);
    try {
      cursor.find(key);
      BOOST_TEST_REQUIRE(cursor.key() == key);
    } catch (const IndexError&) {
      ++refused;
    }
  }
  BOOST_TEST(refused > 0U);
  BOOST_TEST(refused < entries.size());
}

BOOST_AUTO_TEST_CASE(pieces_in_circles_are_damage) {
  const TemporaryFolder folder;
  const GlassRoot root =
      write_table(folder / "table", {{"a", ""}, {"b", std::string(200000, 'x')}});
  BOOST_TEST_REQUIRE(root.level == 1U);
  std::string tag;
  for (const auto& [item, other] : {std::pair(10, 11), std::pair(11, 10)}) {
    write_table(folder / "table", {{"a", ""}, {"b", std::string(200000, 'x')}});
    lead_astray(folder / "table", static_cast<std::size_t>(item), static_cast<std::size_t>(other));
    const GlassReader table(folder / "table", root);
    GlassCursor cursor(table);
    BOOST_CHECK_THROW(cursor.find("c"), IndexError);
    cursor.find("a");
    BOOST_CHECK_THROW(cursor.next() && cursor.read(tag), IndexError);
    cursor.find("a");
    BOOST_TEST(cursor.next());
    BOOST_CHECK_THROW(cursor.next(), IndexError);
  }
}

BOOST_AUTO_TEST_CASE(terms_are_read_back_from_their_keys) {
  for (const std::string& term :
       {std::string("term"), std::string("\0", 1), std::string("a\0b\0", 4), std::string("词")}) {
    std::string key;
    append_term(key, term);
    BOOST_TEST((term_of_key(key) == term));
    append_closed_term(key = "", term);
    BOOST_TEST(!term_of_key(key));
    append_ordered(key, 0xFFFFFFFF);
    BOOST_TEST(!term_of_key(key));
  }
  BOOST_TEST(!term_of_key(""));
  BOOST_TEST(!term_of_key(std::string("\0\xC0name", 6)));
}

BOOST_AUTO_TEST_CASE(keys_of_numbers_are_read_back) {
  for (const std::uint32_t number : {1U, 0x7FFFU, 0x8000U, 0x3FFFFFU, 0x400000U, 0xFFFFFFFFU}) {
    std::string key;
    append_ordered(key, number);
    BOOST_TEST(ordered_number(key) == number);
  }
  BOOST_TEST(ordered_number("") == 0U);
  BOOST_TEST(ordered_number("123456") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
