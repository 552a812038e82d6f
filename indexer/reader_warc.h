// Web archives (WARC): pages as they were fetched, one record a page.
#pragma once

#include <memory>
#include <string>

#include "indexer/byte_window.h"
#include "indexer/reader.h"

namespace dragnet {

// Responses of status 200 that are HTML or plain text, and resource and conversion records of the
// same types; URL and date of fetching are those of the record, the charset is that of HTTP.
// Other media, failed fetches and resources whose address is none of http, https, ftp, ftps or file
// (a crawler's own log) are counted in a note. Where a record's length is wrong, it is rejected and
// reading goes on at the next one.
std::unique_ptr<Reader> make_warc_reader(std::unique_ptr<ByteWindow> bytes,
                                         const std::string& path);

}  // namespace dragnet
