"""SQLite FTS5: trigrams of Chinese, words of English; facets in a table of their own, so that counting reads no texts.

Trigrams find nothing shorter than three characters; LIKE does, report by report.
"""
import shutil
import sqlite3
import subprocess
import time

from measure import Command
from queries import read_queries

TOKENIZERS = {'zh': 'trigram', 'en': 'unicode61'}
BUILD = '''
.bail on
PRAGMA page_size = 8192;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -400000;
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE line(json TEXT);
.mode ascii
.separator "\\036" "\\n"
.import {corpus} line
CREATE TABLE report(number INTEGER PRIMARY KEY, id TEXT, date TEXT, title TEXT, body TEXT);
CREATE TABLE facet(number INTEGER PRIMARY KEY, city TEXT, type TEXT);
INSERT INTO report SELECT rowid, json ->> 'id', json ->> 'date', json ->> 'title', json ->> 'body' FROM line;
INSERT INTO facet SELECT rowid, json ->> 'city', json ->> 'type' FROM line;
CREATE INDEX facet_city ON facet(city);
CREATE INDEX facet_type ON facet(type);
CREATE VIRTUAL TABLE word USING fts5(title, body, content=report, content_rowid=number, tokenize={tokenizer});
INSERT INTO word(word, rank) VALUES('hashsize', 67108864);
INSERT INTO word(word) VALUES('rebuild');
INSERT INTO word(word) VALUES('optimize');
ANALYZE;
'''
HITS = '''SELECT report.title, report.date, {snippet} FROM {source} WHERE {condition} {order} LIMIT 10'''
COUNTS = '''WITH found AS MATERIALIZED (SELECT city, type FROM {source} WHERE {condition})
SELECT 'city', city, count(*) FROM found GROUP BY city UNION ALL SELECT 'type', type, count(*) FROM found GROUP BY type'''


def text(value):
    return "'" + value.replace("'", "''") + "'"


def statements(query, language):
    """Two, of the hits and of the counts."""
    either = ' OR ' if query.kind == 'or2' else ' AND '
    tables = ('report', 'facet') if query.field else ('report',)
    if language == 'zh' and min(map(len, query.words)) < 3:
        condition = '(' + either.join(f"(body LIKE {text(f'%{word}%')} OR title LIKE {text(f'%{word}%')})" for word in query.words) + ')'
        of_hits, of_counts = ' JOIN '.join(tables), 'report JOIN facet'
        using, snippet, order = ' USING (number)', 'substr(body, 1, 80)', ''
        of_hits, of_counts = of_hits + (using if query.field else ''), of_counts + using
    else:
        wanted = either.join('"' + word.replace('"', '""') + '"' for word in query.words)
        condition = f'word MATCH {text(wanted)}'
        of_hits = 'word JOIN report ON report.number = word.rowid' + (' JOIN facet ON facet.number = word.rowid' if query.field else '')
        of_counts = 'word JOIN facet ON facet.number = word.rowid'
        snippet, order = "snippet(word, 1, '[', ']', '…', 24)", 'ORDER BY rank'
    if query.field:
        condition += f' AND facet.{query.field} = {text(query.value)}'
    return HITS.format(snippet=snippet, source=of_hits, condition=condition, order=order), COUNTS.format(source=of_counts, condition=condition)


class Sqlite:
    name = 'sqlite'
    packages = ('sqlite3',)
    has_facets = True

    def __init__(self, programs, work):
        pass

    def is_missing(self):
        return not shutil.which('sqlite3')

    def version(self):
        return 'sqlite ' + subprocess.run(['sqlite3', '--version'], capture_output=True, text=True, check=True).stdout.split()[0]

    def build(self, corpus, index, language):
        index.mkdir()
        return Command(('sqlite3', index / 'db'), stdin=BUILD.format(corpus=corpus, tokenizer=TOKENIZERS[language]))

    def queries(self, index, file, language):
        """All twice; the second time counts."""
        database = sqlite3.connect(f'file:{index}/db?mode=ro', uri=True)
        database.execute('PRAGMA cache_size = -400000')
        database.execute('PRAGMA mmap_size = 4000000000')
        for _ in range(2):
            results = []
            for query in read_queries(file):
                start = time.perf_counter()
                hits, counts = (database.execute(statement).fetchall() for statement in statements(query, language))
                took = (time.perf_counter() - start) * 1000
                results.append((sum(count for facet, _, count in counts if facet == 'type'), took))
        return results

    def one(self, index, query, language):
        return Command(('sqlite3', '-readonly', index / 'db', '; '.join(statements(query, language))))
