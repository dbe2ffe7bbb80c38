"""The first list, asked for while Textual is loaded: the store needs no screen to answer."""

import threading
from array import array
from collections.abc import Collection
from typing import Self

from newsreader.dataclass import dataclass, replace
from newsreader.errors import NewsreaderError
from newsreader.model.query import Query, View
from newsreader.model.session import Session
from newsreader.reader.door import Reader


@dataclass(frozen=True, slots=True)
class FirstList:
    """What a start shows.

    Attributes:
        query: What was asked for.
        revision: The store's revision, of which the list is at least.
        ids: The articles.
        kept: The article that was selected last time, where it is in the list whether it was read
            since or not; else nothing.
    """

    query: Query
    revision: int
    ids: "array[int]"
    kept: Collection[int]


def find_first(reader: Reader, session: Session, query: Query) -> FirstList:
    """Ask for the list of a start.

    Args:
        reader: The one door.
        session: What was on the screen last time.
        query: What shows it.

    Raises:
        StoreError: It cannot be read.
    """
    revision, last = reader.revision(), session.article_id
    there = last is not None and reader.holds(replace(query, view=View.ALL), last)
    kept = (last,) if there and last is not None else ()
    return FirstList(query, revision, reader.ids(query, keep=kept), kept)


class Ahead:
    """Asks for the first list in a thread of its own, from the start to the end of a `with`."""

    def __init__(self, reader: Reader) -> None:
        """Begin nothing yet.

        Args:
            reader: The one door, open for as long as the `with` lasts.
        """
        self._reader = reader
        self._found: FirstList | None = None
        self._thread = threading.Thread(target=self._ask, name="ahead")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._thread.join()

    def answer(self, query: Query) -> FirstList | None:
        """Return the list, or None where another one is wanted or somebody has written since.

        It waits for an answer that is on its way.

        Args:
            query: What is asked for.

        Raises:
            StoreError: The store cannot be read.
        """
        self._thread.join()
        found = self._found
        if found is None or found.query != query or found.revision != self._reader.revision():
            return None
        return found

    def _ask(self) -> None:
        reader = self._reader
        try:
            session = reader.session()
            if not session.text:  # a search is the screen's business
                self._found = find_first(reader, session, reader.query(session))
        except NewsreaderError:
            return  # the screen asks again, and says what there is to say
