"""The engines that are compared. Each is made with the folders of our programs and of what it may write, and has

    name, packages, has_facets   has_facets: answers queries with counts of city and type
    is_missing(), version()
    build(corpus, index, language), one(index, query, language)   a Command: a build, a search as a whole process
    queries(index, file, language)   (hits, milliseconds) of each, warm, in one process
"""
from .dragnet import Dragnet
from .groonga import Groonga
from .lucene import Lucene
from .omega import Omega
from .sqlite import Sqlite

ENGINES = (Dragnet, Groonga, Lucene, Sqlite, Omega)
