"""Groonga: bigrams of Chinese, words of English; reports first, then the index of their words in one go."""
import json
import shutil
import subprocess

from measure import Command
from queries import read_queries

TABLES = '''
table_create City TABLE_HASH_KEY ShortText
table_create Type TABLE_HASH_KEY ShortText
table_create Report TABLE_HASH_KEY ShortText
column_create Report title COLUMN_SCALAR Text
column_create Report body COLUMN_SCALAR Text
column_create Report date COLUMN_SCALAR ShortText
column_create Report city COLUMN_SCALAR City
column_create Report type COLUMN_SCALAR Type
column_create City reports COLUMN_INDEX Report city
column_create Type reports COLUMN_INDEX Report type
'''
WORDS = '''
table_create Word TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto
column_create Word reports COLUMN_INDEX|WITH_POSITION|WITH_SECTION Report title,body
'''
BUILD = '''
mkdir -p "$2"
groonga -n "$2/db" <<<"$TABLES" >/dev/null
{ echo 'load --table Report'; sed '1s/^/[/; s/"id":/"_key":/; $!s/$/,/; $s/$/]/' "$1"; } | groonga "$2/db" >/dev/null
groonga "$2/db" <<<"$WORDS" >/dev/null
'''
# No answers that it remembers, and no parts of words where whole ones find nothing.
ALIKE = '--cache no --match_escalation_threshold -1'


def quoted(text):
    return "'" + text.replace('\\', '\\\\').replace("'", "\\'") + "'"


def select(query):
    text = (' OR ' if query.kind == 'or2' else ' ').join(f'"{word}"' for word in query.words)
    only = ['--filter', quoted(f'{query.field} == {json.dumps(query.value, ensure_ascii=False)}')] if query.field else []
    return ' '.join(['select Report --match_columns title||body --query', quoted(text), *only, '--limit 10 --sort_keys -_score',
                     '--output_columns', quoted('_score,title,date,snippet_html(body)'),
                     '--drilldown city,type --drilldown_limit 20 --drilldown_sort_keys -_nsubrecs', ALIKE])


class Groonga:
    name = 'groonga'
    packages = ('groonga-bin',)
    has_facets = True

    def __init__(self, programs, work):
        pass

    def is_missing(self):
        return not shutil.which('groonga')

    def version(self):
        return ' '.join(subprocess.run(['groonga', '--version'], capture_output=True, text=True, check=True).stdout.split()[:2])

    def build(self, corpus, index, language):
        return Command(('bash', '-euo', 'pipefail', '-c', BUILD, 'build', corpus, index), env={'TABLES': TABLES, 'WORDS': WORDS})

    def queries(self, index, file, language):
        """All twice in one process; the second time counts, as Groonga itself takes it."""
        commands = '\n'.join(map(select, read_queries(file)))
        out = subprocess.run(['groonga', index / 'db'], input=f'{commands}\n{commands}\n', capture_output=True, text=True, check=True).stdout
        answers = [json.loads(line) for line in out.splitlines()]
        return [(answer[1][0][0][0], answer[0][2] * 1000) for answer in answers[len(answers) // 2:]]

    def one(self, index, query, language):
        return Command(('groonga', index / 'db', select(query)))
