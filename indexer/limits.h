// How much of an input is taken in: named limits, each tested on both sides. What lies beyond is
// reported, never lost in silence.
#pragma once

#include <cstddef>

namespace dragnet {

inline constexpr std::size_t max_file_bytes = std::size_t{1} << 40;  // as it is on disk
inline constexpr std::size_t max_record_bytes = std::size_t{16}
                                                << 20;  // a record, a JSON line, a CSV field
inline constexpr std::size_t max_title_bytes = 1024;    // longer titles are cut
inline constexpr std::size_t max_title_line_characters =
    200;  // a longer first line of a text is no title
inline constexpr std::size_t max_listed_problems =
    100'000;  // of one run; the others are only counted
inline constexpr std::size_t max_json_depth = 64;
inline constexpr std::size_t max_csv_columns = 1024;
// Every record has the names of its columns with it.
inline constexpr std::size_t max_csv_name_bytes = 1024;
inline constexpr std::size_t max_csv_header_bytes = std::size_t{64} << 10;  // all names
inline constexpr std::size_t max_csv_reread_bytes =
    std::size_t{256} << 20;  // behind unclosed quotes of one file; then the rest is given up
inline constexpr std::size_t max_html_attributes = 1024;  // of one tag
inline constexpr std::size_t max_html_attribute_bytes = std::size_t{64} << 10;
inline constexpr std::size_t max_warc_header_bytes = std::size_t{64} << 10;
inline constexpr std::size_t max_url_bytes = 4096;  // longer ones are left out

// Of compressed files and archives.
inline constexpr std::size_t max_nesting = 2;  // an archive in an archive; a .tar.gz counts as one
inline constexpr std::size_t max_archive_members = 10'000'000;
inline constexpr std::size_t max_expansion = 200;  // bytes unpacked for each byte of the file ...
inline constexpr std::size_t free_expansion_bytes = std::size_t{1} << 20;  // ... beyond these
inline constexpr std::size_t max_expansion_credit = std::size_t{1} << 30;
inline constexpr std::size_t max_bombs = 8;  // members of one file that cost only themselves
inline constexpr std::size_t max_empty_members = 10'000;  // of a gzip file, in a row
inline constexpr std::size_t max_silent_bytes = std::size_t{16}
                                                << 20;  // that unpack to nothing, in a row
inline constexpr std::size_t max_unseekable_zip_bytes = std::size_t{16} << 20;

}  // namespace dragnet
