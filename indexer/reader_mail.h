// Mails as programs keep them, one in a file (.eml) or many (mbox), and pages that browsers save in
// the form of mails (.mht).
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "indexer/byte_window.h"
#include "indexer/reader.h"

namespace dragnet {

// True where the bytes begin with a header that says how the body is encoded, or of which parts it
// consists, or with an envelope, as mailboxes do. Other mails are texts (see front_matter.h).
bool is_mail(std::string_view head);

// Title, source and date are those of the header, the text that of the body: of several forms of it
// the best one that is plain text or HTML, else the first such part that is no attachment, with the
// plain texts behind it. Of a saved page all is as of other pages, and the date of the header is
// when it was fetched. A mail is rejected when there is no such part, or it does not end within
// max_record_bytes of the mail.
std::unique_ptr<Reader> make_mail_reader(std::unique_ptr<ByteWindow> bytes,
                                         const std::string& path);

}  // namespace dragnet
