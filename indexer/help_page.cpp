#include "indexer/help_page.h"

#include <string_view>

namespace dragnet {

namespace {

constexpr std::string_view introduction =
    R"(Reads reports of fraud crackdowns, finds what each one is about, and writes an
index that dragnet-search answers from.

Usage: dragnet-index COMMAND [INPUT...] [OPTION...]

Examples:
  dragnet-index build reports/             index a folder
  dragnet-index build a.csv b/ --index i   several inputs, another index
  zcat feed.jsonl.gz | dragnet-index build -
  dragnet-index tag bulletin.txt           what is found in a report, and why
  dragnet-index info                       what is in the index

Commands:
  build INPUT...        build an index of the inputs, in place of what is there
  tag INPUT...          print what is found in the inputs, write no index
  check                 look for damage in the index
  info                  tell what is in the index
  rollback              bring the previous generation of the index back
  vocabularies [DIR]    look for mistakes in vocabulary files (by default those
                        compiled in), tell what they hold
)";

constexpr std::string_view options = R"(
INPUT is a file (text, HTML, JSON Lines, CSV), a folder with everything below
it, or - for standard input.

Options:
  --index DIR           folder of the index (default $DRAGNET_INDEX, else
                        $XDG_DATA_HOME/dragnet, else ~/.local/share/dragnet)
  --strict              build: publish nothing when an input is skipped or cut
  --allow-empty         build: publish even when there is no report
  --threads N           build, tag: analyze with so many (default one a core)
  --verbose             build, tag: also report what was repaired
  --vocabularies DIR    build, tag: use these vocabulary files instead of those
                        compiled in
  --format FORMAT       tag: text (default) or jsonl
  --with-text           tag: print the text of the report as well
  --why                 tag: say why aliases and places were taken or left, and
                        what makes the report a crackdown's
  --generations         info: list the generations that are kept
  -h, --help            this page
  --version             versions of the program and of what it is built on

Exit status: 0 all done, 2 wrong usage, 3 index damaged, 4 another indexer is at
work, 5 published but some inputs were skipped or cut, 6 could not write,
7 nothing published.
Environment: DRAGNET_INDEX.
)";

constexpr std::string_view pointer = "\ndragnet-index --help lists every option.";

}  // namespace

std::string index_help() {
  return std::string(introduction).append(options);
}

std::string short_index_help() {
  return std::string(introduction).append(pointer);
}

}  // namespace dragnet
