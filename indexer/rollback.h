// Takes the last publication back.
#pragma once

#include <filesystem>

#include "common/generation.h"

namespace dragnet {

// Makes the newest generation before the current one current again, if its files are all there;
// when CURRENT itself cannot be understood, the newest of all. Returns it. Throws IndexError when
// there is no such folder, or no such generation and the current one is damaged; UserError when a
// whole one has none before it; Error (busy), WriteError.
Manifest roll_back(const std::filesystem::path& index);

}  // namespace dragnet
