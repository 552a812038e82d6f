// Numbers of bytes for people: "105 bytes", "8.2 kB", "540 kB", "1.2 GB", in powers of 1000.
#pragma once

#include <cstdint>
#include <string>

namespace dragnet {

std::string byte_size(std::uint64_t bytes);

}  // namespace dragnet
