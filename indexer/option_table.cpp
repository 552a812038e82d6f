#include "indexer/option_table.h"

#include <array>
#include <limits>

namespace dragnet {

namespace {

constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();

constexpr std::array commands = std::to_array<CommandRow>({
    {"build", "INPUT...", "@file", 1, any_number,
     "build an index of the inputs, in place of what is there",
     "  dragnet-index build reports/             index a folder\n"
     "  dragnet-index build a.csv b/ --index i   several inputs, another index\n"
     "  zcat feed.jsonl.gz | dragnet-index build -\n"},
    {"update", "INPUT...", "@file", 1, any_number,
     "add what is new in the inputs, replace what has changed",
     "  dragnet-index update reports/            read only what is new or has changed\n"
     "  dragnet-index update reports/ --prune    and drop what is gone\n"
     "  dragnet-index update reports/ --prune --dry-run\n"},
    {"merge", "", "", 0, 0, "write the segments of many updates anew as one",
     "  dragnet-index merge                      after many updates\n"},
    {"tag", "INPUT...", "@file", 1, any_number, "print what is found in the inputs, write no index",
     "  dragnet-index tag bulletin.txt           what is found in a report\n"
     "  dragnet-index tag --why bulletin.txt     and why, and what was refused\n"
     "  dragnet-index tag --format jsonl reports/ | jq .figures\n"},
    {"check", "", "", 0, 0, "look for damage in the index",
     "  dragnet-index check                      is the index whole\n"},
    {"info", "", "", 0, 0, "tell what is in the index",
     "  dragnet-index info                       what is in the index\n"
     "  dragnet-index info --generations         what rollback can bring back\n"
     "  dragnet-index info --format json | jq .facets.year\n"},
    {"dump", "", "", 0, 0,
     "print every report of the index in the order of the ids, a JSON line each",
     "  dragnet-index dump | jq .title           all there is, for other programs\n"},
    {"rollback", "", "", 0, 0,
     "undo the last build or update that changed a report; merge does not count",
     "  dragnet-index rollback                   undo the last build or update\n"},
    {"vocabularies", "[DIR]", "@folder", 0, 1,
     "look for mistakes in vocabulary files (by default those compiled in), tell what they hold",
     "  dragnet-index vocabularies own/          mistakes in files of one's own\n"},
});

constexpr std::string_view options = "Options";

constexpr std::array rows = std::to_array<OptionRow>({
    {options, "--index", "DIR", "@folder",
     "folder of the index (default $DRAGNET_INDEX, else $XDG_DATA_HOME/dragnet, else "
     "~/.local/share/dragnet)",
     "build update merge check info dump rollback"},
    {options, "--files-from", "FILE", "@file",
     "take the inputs that FILE names too, a line each; - for standard input", "build update tag"},
    {options, "-0", "", "", "names in that file end with NUL, as of find -print0",
     "build update tag"},
    {options, "--include", "PATTERN", "",
     "of folders, take only files that match: '*.html', 'news/**'", "build update tag"},
    {options, "--exclude", "PATTERN", "",
     "of folders, leave out files and folders that match; wins over --include", "build update tag"},
    {options, "--prune", "", "",
     "drop reports that the inputs do not have any more: files that are gone, and what edited "
     "files said before; a file that cannot be read to the end loses nothing",
     "update"},
    {options, "--positions", "", "",
     "store positions, term lists and texts in the database too, for Xapian's own tools; two to "
     "three times as large. Segments have them if the run that wrote them was asked to; merge "
     "writes anew what lacks them",
     "build update merge"},
    {options, "--dry-run", "", "",
     "say which inputs have changed, and with --prune how many reports would go; do nothing",
     "update"},
    {options, "--report", "FILE", "@file", "write the summary of the run as JSON too",
     "build update merge"},
    {options, "--strict", "", "", "publish nothing when an input is skipped or cut",
     "build update"},
    {options, "--allow-empty", "", "", "publish even when there is no report", "build update"},
    {options, "--threads", "N", "",
     "analyze with so many (default one a core); builds write with up to four", "build update tag"},
    {options, "--verbose", "", "", "also report what was repaired", "build update tag"},
    {options, "--vocabularies", "DIR", "@folder",
     "use these vocabulary files instead of those compiled in", "build update tag"},
    {options, "--format", "FORMAT", "text json jsonl",
     "text (default), or for programs: jsonl of tag, json of info", "tag info"},
    {options, "--with-text", "", "", "print the text of the report as well", "tag"},
    {options, "--why", "", "",
     "say why aliases and places were taken or left, and what makes the report a crackdown's",
     "tag"},
    {options, "--generations", "", "", "list the generations that are kept", "info"},
    {options, "--generate", "WHAT", "man complete-bash complete-zsh complete-fish",
     "the man page or the completions of a shell: man, complete-bash, complete-zsh, "
     "complete-fish"},
});

constexpr std::array sections = std::to_array<HelpSection>({
    {"Inputs",
     "  INPUT is a file (text, HTML, JSON Lines, JSON, CSV), compressed or in a tar or\n"
     "  zip archive if you like, a folder with everything below it, or - for standard\n"
     "  input. A PATTERN without a slash is compared with names, one with a slash with\n"
     "  paths below the input; * ? [a-z] stop at slashes, ** does not, and **/ is any\n"
     "  number of folders, none too. It is about files in folders: inputs that are\n"
     "  named are read in any case.\n",
     "build update tag"},
});

constexpr std::array<std::string_view, 4> often_used = {"--index", "--threads", "--strict",
                                                        "--format"};

constexpr CommandLine line = {
    .program = "dragnet-index",
    .purpose = "read, tag and index reports of fraud crackdowns",
    .introduction =
        "Reads reports of fraud crackdowns, finds what each one is about, and writes "
        "an index that dragnet-search answers from.",
    .usage = "COMMAND [INPUT...] [OPTION...]",
    .examples = "",
    .sections = sections,
    .commands = commands,
    .options = rows,
    .often_used = often_used,
    .ending =
        R"(dragnet-index help COMMAND shows the options of a command alone.

Exit status: 0 all done, 2 wrong usage, 3 index damaged, 4 another indexer is at
work, 5 published but some inputs were skipped or cut, 6 could not write,
7 nothing published, 70 a bug of ours, 130 interrupted, 143 terminated.
Environment: DRAGNET_INDEX.
)",
    .see_also = "dragnet-search(1), dragnet-json(5)"};

}  // namespace

const CommandLine& index_command_line() {
  return line;
}

}  // namespace dragnet
