// Feeds of news: an item of RSS or an entry of Atom, one record.
#pragma once

#include <memory>
#include <string>

#include "indexer/reader.h"
#include "indexer/text_window.h"

namespace dragnet {

// The text of an item is its content, else its description, without markup; the source is the title
// of the feed.
std::unique_ptr<Reader> make_feed_reader(TextWindow text, const std::string& path,
                                         Diagnostics& diagnostics);

}  // namespace dragnet
