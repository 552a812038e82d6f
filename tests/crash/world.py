"""What the sweeps of scripts/crashtest share: small indexes, commands to disturb, and what must hold afterwards.

What is compared is content: every report as it is stored (`dragnet-index dump`) and what a search finds and counts. An index
that merely opens proves nothing.
"""
import dataclasses
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SOME_TIME = 1_600_000_000  # of all inputs, in the past: files of unchanged time are taken for unchanged
SECONDS_AT_MOST = 60  # that any command may take


@dataclasses.dataclass
class Ended:
    """How a command ended: its status (negative: the signal that killed it) and what it printed."""
    status: int
    out: str
    err: str

    def __str__(self):
        return f'status {self.status}: {self.err.strip()[-300:]}'


@dataclasses.dataclass
class Scenario:
    """A command on a copy of an index, and what the index may hold after the command was disturbed."""
    name: str
    template: pathlib.Path | None  # the index at the beginning; none: the folder of the index is missing
    command: list  # without the index
    contents: dict  # the number of each generation that may be current then: its content; None: no index
    done: int | None  # the generation that is current after an undisturbed command
    again: list  # the next command, which must end with 0
    final: str  # the content after that


class World:
    """A scratch folder with inputs in two states, A and B, and the scenarios that lead from one to the other."""

    def __init__(self, programs, scratch):
        self.indexer = programs / 'indexer' / 'dragnet-index'
        self.searcher = programs / 'searcher' / 'dragnet-search'
        self.helpers = programs / 'tests' / 'crash'
        self.scratch = scratch
        self.environment = {**os.environ, 'SOURCE_DATE_EPOCH': '1700000000', 'LC_ALL': 'C.UTF-8', 'TERM': 'dumb'}
        self.inputs = scratch / 'in'
        self.sound = set()  # states of indexes that were examined and nothing was wrong with
        self.scenarios = self.make_scenarios()
        self.tested = self.indexer  # what is disturbed

    def be_careless(self):
        """For controls: what is disturbed from now on is known to be wrong."""
        self.tested = ROOT / 'tests/crash/careless'
        self.environment['CAREFUL'] = str(self.indexer)

    @property
    def is_careless(self):
        return self.tested != self.indexer

    def run(self, *command, **options):
        options = {'env': self.environment, 'timeout': SECONDS_AT_MOST, **options}
        done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, **options)
        return Ended(done.returncode, done.stdout.decode(errors='replace'), done.stderr.decode(errors='replace'))

    def do(self, *command):
        """Runs what cannot fail."""
        ended = self.run(*command)
        if ended.status != 0:
            raise SystemExit(f'{" ".join(map(str, command))} ended with {ended}')
        return ended.out

    def command(self, scenario, index):
        """The words of a scenario's command."""
        return [str(self.tested), *map(str, scenario.command), '--index', str(index)]

    # Inputs and templates.

    def write_inputs(self, state):
        """State B has six more texts than A, lacks one, and has two changed."""
        if self.inputs.exists():
            shutil.rmtree(self.inputs)
        self.inputs.mkdir()
        texts = [path for path in sorted((ROOT / 'corpus/sample').glob('*/*.txt'))
                 if path.stem not in ('lanzhou-fake-orders-gb18030', 'ruili-utf16')]
        for number, path in enumerate(texts):
            text = path.read_text(encoding='utf-8')
            if number < 6 and state == 'A' or number == 6 and state == 'B':
                continue
            if number in (7, 8) and state == 'B':
                text += '\nPolice in Karamay froze 12 bank cards of a fraud ring.\n'
            self.write_input(path.name, text)
        # Makes a file of copies.
        self.write_input('copy.txt', texts[-1].read_text(encoding='utf-8') + '\nEdited by Li.\n')

    def write_input(self, name, text):
        path = self.inputs / name
        path.write_text(text, encoding='utf-8')
        os.utime(path, (SOME_TIME + len(text),) * 2)

    def index_with(self, name, *commands):
        index = self.scratch / 'templates' / name
        for state, command in commands:
            self.write_inputs(state)
            self.do(self.indexer, *command, self.inputs, '--index', index)
        return index

    def make_scenarios(self):
        build, update = ['build'], ['update', '--prune']
        one = self.index_with('one', ('A', build))
        two = self.index_with('two', ('B', build), ('A', build))
        grown = self.index_with('grown', ('A', build), ('B', update))
        a, b = self.content(one), self.content(grown)
        self.some_id = json.loads(self.do(self.indexer, 'dump', '--index', grown).splitlines()[0])['id']
        remains = self.scratch / 'templates' / 'remains'
        shutil.copytree(grown, remains)
        add_remains(remains)

        read = [self.inputs]
        return {scenario.name: scenario for scenario in (
            Scenario('first build', None, build + read, {None: '', 1: b}, 1, build + read, b),
            Scenario('build', two, build + read, {2: a, 3: b}, 3, build + read, b),
            Scenario('update', one, update + read, {1: a, 2: b}, 2, update + read, b),
            Scenario('merge', grown, ['merge'], {2: b, 3: b}, 3, ['merge'], b),
            Scenario('rollback', grown, ['rollback'], {2: b, 1: a}, 1, update + read, b),
            Scenario('cleaning up', remains, update + read, {2: b}, 2, update + read, b))}

    def fresh(self, scenario):
        """A new copy of the scenario's index."""
        folder = self.scratch / 'work'
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir()
        if scenario.template:
            shutil.copytree(scenario.template, folder / 'index')
        return folder / 'index'

    # What must hold.

    def current(self, index):
        """The number in CURRENT; none when it is missing; its text when that is none."""
        try:
            text = (index / 'CURRENT').read_text(errors='replace')
        except FileNotFoundError:
            return None
        return int(text[4:-1]) if re.fullmatch(r'gen-\d{6}\n', text) else text

    def content(self, index):
        """Every report, and what a search finds and counts; without what differs between indexes of equal content."""
        dump = self.do(self.indexer, 'dump', '--index', index)
        answer = json.loads(self.do(self.searcher, 'police', 'OR', '警方', '--no-collapse', '--limit', '0', '--kind', 'all', '--format',
                                    'json', '--index', index))
        ids = sorted(hit['id'] for hit in answer['hits'])
        return json.dumps([dump, ids, answer['total'], answer['stories'], answer['facets']], sort_keys=True)

    def faults(self, scenario, index):
        """What is wrong with the index after the command was disturbed; nothing else is done to it."""
        number = self.current(index)
        if number not in scenario.contents:
            return [f'generation {number} is current']
        if number is None:
            return []
        check = self.run(self.indexer, 'check', '--index', index)
        if check.status != 0:
            return [f'check: {check.out} {check}']
        return self.faults_of_content(index, scenario.contents[number], f'generation {number} has other content')

    def faults_of_content(self, index, expected, otherwise):
        try:
            return [] if self.content(index) == expected else [otherwise]
        except SystemExit as broken:
            return [str(broken)]

    def faults_of_next(self, scenario, index):
        """What is wrong after the next run, which gets no help."""
        ended = self.run(self.indexer, *scenario.again, '--index', index)
        if ended.status != 0:
            return [f'the next run ended with {ended}']
        found = self.faults_of_content(index, scenario.final, 'the next run made other content than an undisturbed one')
        if left := left_over(index):
            found.append(f'the next run left {left} over')
        return found

    def all_faults(self, scenario, index):
        """Both; an index like one that was examined before is not examined again."""
        state = scenario.name, state_of(index)
        if state in self.sound:
            return []
        found = self.faults(scenario, index) or self.faults_of_next(scenario, index)
        if not found:
            self.sound.add(state)
        return found


def state_of(index):
    """Tells folders apart by their names and bytes; who held the lock does not matter."""
    state = hashlib.sha256()
    for path in sorted(index.rglob('*')) if index.exists() else ():
        name = re.sub(r'^staging-\d+', 'staging', str(path.relative_to(index)))
        content = path.read_bytes() if path.is_file() and name != 'LOCK' else b''
        state.update(f'{name}\0{path.is_dir()}\0{len(content)}\0'.encode() + content)
    return state.hexdigest()


def add_remains(index):
    """What runs leave that are killed at several places."""
    (index / 'staging-99999').mkdir()
    (index / 'staging-99999' / 'seg-000008').mkdir()
    (index / 'staging-99999' / 'seg-000008' / 'docdata.glass').write_bytes(b'x' * 8192)
    (index / 'CURRENT.tmp').write_text('gen-000009\n')
    (index / 'gen-000009.json').write_text('{')
    (index / 'gen-000009.copies').write_bytes(b'')
    (index / 'seg-000009').mkdir()
    (index / 'seg-000009' / 'iamglass').write_bytes(b'x')


def left_over(index):
    """Names in the folder of an index that neither are fixed nor belong to its two newest generations."""
    manifests = sorted(path for path in index.iterdir() if re.fullmatch(r'gen-\d{6}\.json', path.name))
    named = {'LOCK', 'CURRENT'}.union(*[found for manifest in manifests if (found := names_of(manifest))][-2:])
    return sorted(path.name for path in index.iterdir() if path.name not in named)


def names_of(manifest):
    """What belongs to a generation in the folder of its index; nothing when its manifest is a remain that cannot be read."""
    try:
        files = json.loads(manifest.read_text())['files']
    except json.JSONDecodeError:
        return set()
    return {manifest.name, *(file['path'].split('/')[0] for file in files)}
