"""Omega, Xapian's own indexer and CGI program; it counts no facets over all matches, so only its build and a search are measured.

As a program: writes a corpus as the dump that scriptindex reads.
"""
import json
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from measure import Command  # noqa: E402

CGI = pathlib.Path('/usr/lib/cgi-bin/omega/omega')
FIELDS = '''id : field boolean=Q
date : field value=0
city : field boolean=XCITY
type : field boolean=XTYPE
title : field index=S index
body : field index
'''
TEMPLATE = '''$set{stemmer,%s}$set{flag_cjk_ngram,%d}$httpheader{Content-Type,text/plain}
$msize
$hitlist{$field{title} $field{date} $snippet{$field{body}}
}'''
BUILD = '''
mkdir -p "$2/templates"
printf %s "$FIELDS" >"$2/fields"
printf %s "$TEMPLATE" >"$2/templates/hits"
printf 'database_dir %s\\ntemplate_dir %s/templates\\nlog_dir %s\\ncdb_dir %s\\n' "$2" "$2" "$2" "$2" >"$2/configuration"
python3 "$3" "$1" | scriptindex --overwrite --stemmer="$4" "$2/loose" "$2/fields"
xapian-compact --quiet "$2/loose" "$2/db"
rm -r "$2/loose"
'''


class Omega:
    name = 'omega'
    packages = ('xapian-omega', 'xapian-tools')
    has_facets = False

    def __init__(self, programs, work):
        pass

    def is_missing(self):
        return not (CGI.exists() and shutil.which('scriptindex') and shutil.which('xapian-compact'))

    def version(self):
        return subprocess.run(['scriptindex', '--version'], capture_output=True, text=True, check=True).stdout.split('\n')[0]

    def environment(self, language):
        return {'XAPIAN_CJK_NGRAM': '1'} if language == 'zh' else {}

    def build(self, corpus, index, language):
        stemmer = 'none' if language == 'zh' else 'english'
        env = {'FIELDS': FIELDS, 'TEMPLATE': TEMPLATE % (stemmer, language == 'zh'), **self.environment(language)}
        return Command(('bash', '-euo', 'pipefail', '-c', BUILD, 'build', corpus, index, __file__, stemmer), env=env)

    def one(self, index, query, language):
        env = {'OMEGA_CONFIG_FILE': str(index / 'configuration'), **self.environment(language)}
        return Command((CGI, f'P={query.first}', 'DB=db', 'FMT=hits', 'HITSPERPAGE=10'), env=env)


def write_dump(corpus):
    with open(corpus, encoding='utf-8') as file:
        for report in map(json.loads, file):
            for name, value in report.items():
                print(name, value.replace('\n', '\n='), sep='=')
            print()


if __name__ == '__main__':
    write_dump(sys.argv[1])
