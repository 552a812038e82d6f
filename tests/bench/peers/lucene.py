"""Lucene, in a program of our own (Lucene.java): two threads build; bigrams of Chinese, words of English."""
import pathlib
import shutil
import subprocess

from measure import Command

SOURCE = pathlib.Path(__file__).with_name('Lucene.java')
JARS = pathlib.Path('/usr/share/java')
PARTS = ('core', 'analyzers-common', 'facet', 'highlighter', 'queries', 'memory')
LASTING, SHORT = ('-Xms2g', '-Xmx4g', '-XX:+UseParallelGC'), ('-Xshare:auto', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC')


class Lucene:
    name = 'lucene'
    packages = ('liblucene8-java', 'default-jdk-headless')
    has_facets = True

    def __init__(self, programs, work):
        self.classes = work / 'lucene'

    def jars(self):
        return [jar for part in PARTS for jar in sorted(JARS.glob(f'lucene-{part}-8*.jar'))[:1]]

    def is_missing(self):
        return not shutil.which('javac') or len(self.jars()) < len(PARTS)

    def version(self):
        java = subprocess.run(['java', '-version'], capture_output=True, text=True, check=True).stderr.split('\n')[0]
        return f'{self.jars()[0].stem} on {java}'

    def program(self, options, *arguments):
        """What runs it; compiled before it is asked for the first time."""
        path = ':'.join(map(str, (self.classes, *self.jars(), JARS / 'hppc.jar', JARS / 'commons-lang3.jar')))
        made = self.classes / 'Lucene.class'
        if not made.exists() or made.stat().st_mtime < SOURCE.stat().st_mtime:
            subprocess.run(['javac', '-cp', path, '-d', self.classes, SOURCE], check=True)
        return ('java', *options, '-cp', path, 'Lucene', *arguments)

    def build(self, corpus, index, language):
        return Command(self.program(LASTING, 'index', corpus, index, language))

    def queries(self, index, file, language):
        out = subprocess.run(self.program(LASTING, 'queries', index, language, file), capture_output=True, text=True, check=True).stdout
        return [(int(hits), float(took)) for hits, took in (line.split('\t') for line in out.splitlines())]

    def one(self, index, query, language):
        return Command(self.program(SHORT, 'one', index, language, query.first))
