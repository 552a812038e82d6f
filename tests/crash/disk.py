"""A disk that forgets: from a log of system calls, what may be found after the power failed at any moment of it.

The strictest reading of POSIX, in the order that journalling file systems keep: of a file only what was synced is certain, every
later write may be there, missing or torn; of a folder every change since its sync may be missing, and all after it with it.
"""
CALLS = ('openat', 'write', 'pwrite64', 'rename', 'mkdir', 'unlink', 'unlinkat', 'rmdir', 'fsync', 'fdatasync', 'ftruncate', 'close')
# What this model does not know; whoever uses it on an index has to teach it.
UNKNOWN = ('open', 'creat', 'writev', 'pwritev', 'renameat', 'renameat2', 'mkdirat', 'truncate', 'link', 'linkat', 'symlink', 'symlinkat',
           'sendfile', 'copy_file_range', 'fallocate', 'lseek', 'msync', 'dup', 'dup2', 'dup3')
SECTOR = 512


class File:
    def __init__(self, content=b''):
        self.stable = content
        self.changes = []  # since the last sync: (offset, bytes) of writes, sizes of truncations

    def sync(self):
        self.stable, self.changes = self.content(self.changes), []

    def content(self, changes):
        content = bytearray(self.stable)
        for change in changes:
            if isinstance(change, int):
                del content[change:]
                content.extend(bytes(change - len(content)))
                continue
            offset, data = change
            content.extend(bytes(max(0, offset - len(content))))
            content[offset:offset + len(data)] = data
        return bytes(content)

    def after_failure(self, chance):
        """Random changes are lost, and one may be torn at a sector."""
        return self.content(list(self.remains_of(chance)))

    def remains_of(self, chance):
        kind = chance.choice(('all', 'none', 'some', 'some'))
        for change in self.changes:
            if kind == 'none' or kind == 'some' and chance.random() < 0.5:
                # Its size may have lasted all the same.
                if not isinstance(change, int) and chance.random() < 0.3:
                    yield change[0], bytes(len(change[1]))
            elif kind == 'some' and not isinstance(change, int) and chance.random() < 0.3:
                yield change[0], change[1][:chance.randrange(0, len(change[1]) + 1, SECTOR)]
            else:
                yield change


class Folder:
    def __init__(self):
        self.stable = {}  # name: File or Folder
        self.changes = []  # since the last sync: (name, File, Folder or None)

    def now(self):
        return self.names(len(self.changes))

    def names(self, count):
        names = dict(self.stable)
        for change in self.changes[:count]:
            for name, what in change:
                if what is None:
                    names.pop(name, None)
                else:
                    names[name] = what
        return names

    def sync(self):
        self.stable, self.changes = self.now(), []


class Disk:
    """The folder at `root` and everything below it, as it was at first, and then as calls changed it."""

    def __init__(self, root):
        self.root_path, self.root = str(root), Folder()
        self.load(root, self.root)
        self.open = {}  # by number: [node, where the next write goes]

    def load(self, path, folder):
        for entry in sorted(path.iterdir()):
            if entry.is_dir():
                folder.stable[entry.name] = Folder()
                self.load(entry, folder.stable[entry.name])
            else:
                folder.stable[entry.name] = File(entry.read_bytes())

    def has(self, path):
        return path == self.root_path or path.startswith(self.root_path + '/')

    def find(self, path):
        at = self.root
        for name in path[len(self.root_path):].strip('/').split('/'):
            at = at.now().get(name) if name else at
            if at is None:
                return None
        return at

    def set(self, path, what):
        folder, name = path.rsplit('/', 1)
        self.find(folder).changes.append([(name, what)])

    def apply(self, call):
        """Returns the file or folder that was synced."""
        if call.name in UNKNOWN:
            raise SystemExit(f'the model of the disk does not know {call.name} of {call.path}')
        return getattr(self, call.name)(call)

    def openat(self, call):
        node = self.find(call.path)
        if node is None:
            node = File()
            self.set(call.path, node)
        if 'O_TRUNC' in call.words[-1]:
            node.changes.append(0)
        self.open[call.result] = [node, 0]

    def close(self, call):
        self.open.pop(call.file, None)

    def write(self, call):
        at = self.open[call.file]
        at[0].changes.append((at[1], call.data[:call.result]))
        at[1] += call.result

    def pwrite64(self, call):
        self.open[call.file][0].changes.append((int(call.words[-1]), call.data[:call.result]))

    def ftruncate(self, call):
        self.open[call.file][0].changes.append(int(call.words[-1]))

    def fsync(self, call):
        node = self.open[call.file][0]
        node.sync()
        return node

    fdatasync = fsync

    def mkdir(self, call):
        self.set(call.path, Folder())

    def unlink(self, call):
        self.set(call.path, None)

    unlinkat = rmdir = unlink

    def rename(self, call):
        what = self.find(call.path)
        (old_folder, old), (new_folder, new) = call.path.rsplit('/', 1), call.target.rsplit('/', 1)
        if old_folder == new_folder:
            self.find(old_folder).changes.append([(old, None), (new, what)])
        else:
            self.set(call.target, what)
            self.set(call.path, None)

    def write_out(self, target, chance, lost=None):
        """Makes what may be found after a failure; with `lost`, all lasts but the changes of that file or folder."""
        self.write_folder(self.root, target, chance, lost)

    def write_folder(self, folder, target, chance, lost):
        count = len(folder.changes)
        lasting = (0 if folder is lost else count) if lost else chance.randint(0, count)
        for name, what in folder.names(lasting).items():
            if isinstance(what, Folder):
                (target / name).mkdir()
                self.write_folder(what, target / name, chance, lost)
            elif lost:
                (target / name).write_bytes(what.stable if what is lost else what.content(what.changes))
            else:
                (target / name).write_bytes(what.after_failure(chance))
