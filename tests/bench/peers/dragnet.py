"""Dragnet, as it comes. Words are asked for as whoever searches writes them, and by their letters where hits are compared."""
import subprocess

from measure import Command


class Dragnet:
    name = 'dragnet'
    packages = ()
    has_facets = True

    def __init__(self, programs, work):
        self.indexer, self.searcher = programs / 'indexer' / 'dragnet-index', programs / 'searcher' / 'dragnet-search'
        self.bench = programs / 'tests' / 'bench' / 'bench_queries'

    def is_missing(self):
        return False

    def version(self):
        return subprocess.run([self.indexer, '--version'], capture_output=True, text=True, check=True).stdout.split('\n')[0]

    def build(self, corpus, index, language):
        return Command((self.indexer, 'build', corpus, '--index', index))

    def queries(self, index, file, language, *how):
        """(hits, milliseconds) of each."""
        out = subprocess.run([self.bench, index, file, *how], capture_output=True, text=True, check=True).stdout
        return [(int(hits), float(took)) for *_, hits, took in (line.split('\t') for line in out.splitlines())]

    def hits(self, index, file, language):
        return [hits for hits, _ in self.queries(index, file, language, 'exact')]

    def one(self, index, query, language):
        return Command((self.searcher, '--index', index, '--no-concepts', '--no-collapse', '--facet', 'city:20', '--facet', 'type:20', f'"{query.first}"'))
