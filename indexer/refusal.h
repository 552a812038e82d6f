// What is never read as reports: images, documents, programs and the like.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/diagnostics.h"

namespace dragnet {

// Why bytes are not read at all, as a code and a text of Diagnostics.
struct Refusal {
  std::string code;
  std::string text;
};

// None for what may be text. Told by the first format_bytes: empty files, archives of other kinds
// than are read, media, documents and programs, and bytes with more control characters than texts
// have.
std::optional<Refusal> refuse(std::string_view bytes);

// None for a zip file of inputs. Documents (.docx, .odt, .epub ...) and programs (.jar ...) are zip
// files too: told by the first member, which bytes begin with, or else by the name.
std::optional<Refusal> refuse_zip(std::string_view bytes, std::string_view path);

// Scripts, style sheets and drawings, which browsers keep beside a page that is saved as a whole:
// told by the name. For files that were found, not for those that were asked for.
bool is_page_part(std::string_view path);
// Nothing is lost by leaving it out.
void note_page_part(const std::string& path, Diagnostics& diagnostics);

}  // namespace dragnet
