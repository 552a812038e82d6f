#include "common/version.h"

#include <xapian.h>

#include "common/knowledge.h"
#include "common/schema.h"

namespace dragnet {

std::string version_text(std::string_view program) {
  return std::string(program) + ' ' + std::string(program_version) + "\nindex schema " +
         std::to_string(schema_version) + ", analyzer " + std::to_string(analyzer_version) +
         ", Xapian " + Xapian::version_string() + ", vocabulary " +
         Knowledge::hash_of(built_in_data()).substr(0, 12);
}

}  // namespace dragnet
