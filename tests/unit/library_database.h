// A database as the library writes one itself, with what the tests put into it.
#pragma once

#include <cstdint>
#include <functional>

#include <xapian.h>

#include "tests/unit/temporary_folder.h"

namespace dragnet {

// Removed with the value.
struct LibraryDatabase {
  // fill: makes the document of each report, whose numbers count from 1.
  LibraryDatabase(std::uint32_t reports,
                  const std::function<void(Xapian::Document&, std::uint32_t)>& fill) {
    Xapian::WritableDatabase database = writable();
    for (std::uint32_t report = 1; report <= reports; ++report) {
      Xapian::Document document;
      fill(document, report);
      database.add_document(document);
    }
    database.commit();
  }

  Xapian::Database database() const { return Xapian::Database(folder.path().string()); }
  Xapian::WritableDatabase writable() const {
    return Xapian::WritableDatabase(folder.path().string(),
                                    Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS);
  }

  TemporaryFolder folder;
};

}  // namespace dragnet
