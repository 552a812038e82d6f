// The few things an index needs of the file system, each of which either is done or throws
// WriteError with the path and the system's reason. A sync that failed is never tried again: after
// it nobody knows what is on the disk.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace dragnet {

// Creates or empties the file, writes the bytes and syncs them. The folder is not synced. A link is
// not followed.
void write_file(const std::filesystem::path& path, std::string_view bytes);

void sync_file(const std::filesystem::path& path);
void sync_folder(const std::filesystem::path& path);

// Every file in the folder, then the folder; it holds no other folders.
void sync_folder_with_files(const std::filesystem::path& path);

// Replaces what stands at `to`. Neither folder is synced.
void rename_path(const std::filesystem::path& from, const std::filesystem::path& to);

// Makes the folder, its parents too where they are missing, and syncs the folder each of them
// stands in.
void make_folder(const std::filesystem::path& path);

// Throws WriteError (disk-full) unless the disk of the folder has room for so many bytes.
void require_space(const std::filesystem::path& folder, std::uint64_t bytes);

// Of all files in the folder; it holds no other folders.
std::uint64_t bytes_in(const std::filesystem::path& folder);

// Removes a file, or a folder with all that is in it; what is not there is as good as removed.
void remove_path(const std::filesystem::path& path);

}  // namespace dragnet
