"""From a `Query` to SQL with parameters: the one place that knows both.

A statement walks one table in the order of the list (the articles by time, one tag's articles by
time, or what a search found) and checks the rest row by row, so that the order costs nothing where
an index has it already. Every value is a parameter; only names of our own are in the SQL.
"""

from collections.abc import Sequence
from datetime import datetime

from newsreader.dataclass import dataclass, field, replace
from newsreader.errors import QueryError
from newsreader.model.query import (
    AllOf,
    AnyOf,
    Condition,
    HasTag,
    InFeed,
    Is,
    Not,
    Published,
    Query,
    ReadingTime,
    Sort,
    View,
    Words,
)
from newsreader.store.folding import fold_words
from newsreader.store.rows import seconds, whole
from newsreader.store.search import expression

# Asked for each article in turn along the whole key, so that the first page need not wait until all
# that have the tag have been gathered.
_HAS_TAG = (
    "EXISTS (SELECT 1 FROM tagging g WHERE g.tag_id = (SELECT id FROM tags WHERE name = ?) "
    "AND g.published = a.published AND g.article_id = a.id)"
)
_STATES = {
    "read": "a.read = 1",
    "unread": "a.read = 0",
    "starred": "a.starred = 1",
    "later": "a.later = 1",
    "summary": "a.summary_only = 1",
    "enclosure": "a.enclosures > 0",
}
_VIEWS = {
    View.TODAY: "",
    View.UNREAD: "a.read = 0",
    View.STARRED: "a.starred = 1",
    View.LATER: "a.later = 1",
    View.ALL: "",
}
# Written without the table's name where the walk is along `tagging`: its key has the order.
_ORDERS = {
    Sort.NEWEST: "{time} DESC, {id} DESC",
    Sort.OLDEST: "{time}, {id}",
    Sort.FEED: "f.position, a.feed_id, {time} DESC, {id} DESC",
    # The shortest first: `lists.ids` goes by the minutes and keeps this order among equals.
    Sort.READING_TIME: "{time} DESC, {id} DESC",
}
# Not 1 and 0: SQLite would see through them, and forget what else it knows of the rows, so that an
# index that is asked for by name could not be used.
_ALWAYS, _NEVER = "a.id > 0", "a.id < 0"
_MOST_WORDS = 100
"""Terms in one expression of the full-text search, whose depth is limited."""


@dataclass(slots=True)
class Statement:
    """A statement under way.

    Attributes:
        tables: What stands after FROM.
        where: Conditions that all hold.
        parameters: Their values, in order.
        time: The column that has the time of publication.
        id: The column that has the article's number.
    """

    tables: str = "articles a"
    where: list[str] = field(default_factory=lambda: ["a.hidden = 0"])
    parameters: list[object] = field(default_factory=list)
    time: str = "a.published"
    id: str = "a.id"

    def need(self, sql: str, *parameters: object) -> None:
        """Add a condition."""
        self.where.append(sql)
        self.parameters.extend(parameters)

    def values(self) -> list[object]:
        """Return the parameters as SQLite takes them: what is typed may hold half characters."""
        return [whole(item) if isinstance(item, str) else item for item in self.parameters]

    def text(self, columns: str, order: str = "") -> str:
        """Return the SQL that selects `columns`."""
        sql = f"SELECT {columns} FROM {self.tables} WHERE {' AND '.join(self.where)}"  # noqa: S608
        return f"{sql} ORDER BY {order}" if order else sql


def list_statement(query: Query) -> tuple[str, list[object]]:
    """Return SQL and parameters that select the ids of the query's list, in its order.

    For `Sort.READING_TIME` it selects the minutes too and leaves the sorting by them to the
    caller, who can do it without looking at every row.
    """
    statement = _statement(query)
    order = _ORDERS[query.sort].format(time=statement.time, id=statement.id)
    if query.sort is Sort.FEED:
        statement.tables = f"feeds f CROSS JOIN {statement.tables}"
        statement.where.insert(0, "f.id = a.feed_id")
    by_time = query.sort is Sort.READING_TIME
    columns = f"{statement.id} AS id, a.minutes" if by_time else f"{statement.id} AS id"
    return statement.text(columns, order), statement.values()


def count_statement(query: Query) -> tuple[str, list[object]]:
    """Return SQL and parameters that count the query's list."""
    statement = _statement(query)
    return statement.text("count(*)"), statement.values()


def view_conditions(view: View, since: datetime | None) -> tuple[str, list[object]]:
    """Return SQL and parameters that hold for the articles `a` of a view."""
    statement = Statement()
    _narrow_to_view(statement, view, since)
    return " AND ".join(statement.where), statement.parameters


def split_words(query: Query) -> tuple[str, list[Query]]:
    """Return what a query's list must match in the full-text index, and what there is besides.

    Returns:
        The expression, `""` where words do not narrow the list by themselves; and wider queries,
        in whose lists that of the query is contained in the same order. The last one has no words
        at all. The one before, if there are two, lacks only those that may go on.
    """
    conditions = _flat(query.condition)
    found, rest = _search(conditions)
    wider = [_narrowed(query, rest)]
    whole_words = [item for item in conditions if _is_words(item) and not _goes_on(item)]
    if whole_words and any(map(_goes_on, conditions)):
        wider.insert(0, _narrowed(query, [*whole_words, *rest]))
    return found, wider


def goes_on(query: Query) -> bool:
    """Tell whether only the start of some word is given."""
    return any(map(_goes_on, _flat(query.condition)))


def _statement(query: Query) -> Statement:
    statement = Statement()
    tags = list(query.tags)
    conditions = _flat(query.condition)
    found, rest = _search(conditions)
    if found and query.sort is not Sort.FEED:
        conditions = rest
        statement.tables = "search CROSS JOIN articles a ON a.id = search.rowid"
        statement.where.insert(0, "search MATCH ?")
        statement.parameters.append(found)
    elif tags and query.sort is not Sort.FEED:
        # Both the tag and this index go by time, so that each step is a step in both; the rows
        # themselves lie about in the order of their arrival.
        index = "articles_unread" if query.view is View.UNREAD else "articles_newest"
        statement.tables = (
            f"tagging t CROSS JOIN articles a INDEXED BY {index} "
            "ON a.published = t.published AND a.id = t.article_id"
        )
        statement.where.insert(0, "t.tag_id = (SELECT id FROM tags WHERE name = ?)")
        statement.parameters.append(tags.pop(0))
        statement.time, statement.id = "t.published", "t.article_id"
    _narrow_to_view(statement, query.view, query.since)
    if query.feed_id is not None:
        statement.need("a.feed_id = ?", query.feed_id)
    for tag in tags:
        statement.need(_HAS_TAG, tag)
    for tag in query.without:
        statement.need(f"NOT {_HAS_TAG}", tag)
    for condition in conditions:
        sql, parameters = _compile(condition)
        statement.need(f"({sql})", *parameters)
    return statement


def _narrow_to_view(statement: Statement, view: View, since: datetime | None) -> None:
    if _VIEWS[view]:
        statement.need(_VIEWS[view])
    if view is View.TODAY and since is not None:
        statement.need(f"{statement.time} >= ?", seconds(since))


def _flat(condition: Condition | None) -> list[Condition]:
    """Return the conditions that must all hold, those inside an `AllOf` one by one."""
    if condition is None:
        return []
    if isinstance(condition, AllOf):
        return [item for inner in condition.conditions for item in _flat(inner)]
    return [condition]


def _search(conditions: Sequence[Condition]) -> tuple[str, list[Condition]]:
    """Return one full-text expression for those of the conditions that can be in one; the rest."""
    wanted = [item for item in conditions if _is_words(item)]
    if not wanted or sum(map(_terms, wanted)) > _MOST_WORDS:
        return "", list(conditions)
    # The index can leave out only from what it has found.
    unwanted = [item for item in conditions if isinstance(item, Not) and _is_words(item.condition)]
    if sum(map(_terms, unwanted)) > _MOST_WORDS:
        unwanted = []
    found = " AND ".join(map(_match, wanted))
    if unwanted:
        found = f"({found}) NOT ({' OR '.join(_match(item.condition) for item in unwanted)})"
    return found, [item for item in conditions if item not in wanted and item not in unwanted]


def _is_words(condition: Condition) -> bool:
    """Tell whether the full-text index alone can answer a condition."""
    match condition:
        case Words():
            return True
        case AnyOf(conditions) | AllOf(conditions):
            return bool(conditions) and all(map(_is_words, conditions))
    return False


def _goes_on(condition: Condition) -> bool:
    match condition:
        case Words():
            return condition.prefix
        case AnyOf(conditions) | AllOf(conditions):
            return any(map(_goes_on, conditions))
        case Not(inner):
            return _goes_on(inner)
    return False


def _narrowed(query: Query, conditions: Sequence[Condition]) -> Query:
    return replace(query, condition=AllOf(tuple(conditions)) if conditions else None)


def _terms(condition: Condition) -> int:
    match condition:
        case AnyOf(conditions) | AllOf(conditions):
            return sum(map(_terms, conditions))
        case Not(inner):
            return _terms(inner)
    return 1


def _match(condition: Condition) -> str:
    """Return the full-text expression of a condition that the index alone can answer."""
    match condition:
        case Words():
            return f"({expression(condition)})"
        case AnyOf(conditions):
            return f"({' OR '.join(map(_match, conditions))})"
        case AllOf(conditions):
            return f"({' AND '.join(map(_match, conditions))})"
    raise QueryError(f"the index does not know {condition!r}")


_Sql = tuple[str, list[object]]


def _compile(condition: Condition) -> _Sql:
    """Return SQL that holds for the articles `a` for which the condition holds."""
    match condition:
        case Words():
            return _found(expression(condition))
        case HasTag(tag):
            return _HAS_TAG, [tag]
        case InFeed(feed):
            return (
                "a.feed_id IN (SELECT id FROM feeds "
                "WHERE url = ? OR instr(fold_words(title), ?) > 0)",
                [feed, fold_words(feed)],
            )
        case Is(state):
            if state not in _STATES:
                raise QueryError(f"there is no state {state!r}")
            return _STATES[state], []
        case Published(since, until):
            return _between(since, until)
        case ReadingTime(at_least, at_most):
            return "a.minutes BETWEEN ? AND ?", [at_least, at_most]
        case Not(inner):
            sql, parameters = _compile(inner)
            return f"NOT ({sql})", parameters
        case AllOf(conditions):
            return _joined(conditions, " AND ", _ALWAYS)
        case AnyOf(conditions):
            if _is_words(condition) and _terms(condition) <= _MOST_WORDS:
                return _found(_match(condition))
            return _joined(conditions, " OR ", _NEVER)


def _found(match: str) -> _Sql:
    return "a.id IN (SELECT rowid FROM search WHERE search MATCH ?)", [match]


def _between(since: datetime | None, until: datetime | None) -> _Sql:
    # Times are kept in whole seconds, rounded down; so is this, and both ends mean the same.
    parts: list[str] = []
    parameters: list[object] = []
    if since is not None:
        parts.append("a.published >= ?")
        parameters.append(seconds(since))
    if until is not None:
        parts.append("a.published < ?")
        parameters.append(seconds(until))
    return " AND ".join(parts) or _ALWAYS, parameters


def _joined(conditions: Sequence[Condition], joint: str, empty: str) -> _Sql:
    compiled = list(map(_compile, conditions))
    sql = joint.join(f"({text})" for text, _ in compiled) or empty
    return sql, [value for _, values in compiled for value in values]
