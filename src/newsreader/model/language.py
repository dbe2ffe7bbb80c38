"""The query language: what is typed into the search line becomes a `Condition`.

One language serves the search line, the command line and everything later that chooses articles.
`docs/query.md` tells readers of news what it can do. Its grammar:

    query   = any
    any     = all { "OR" all }
    all     = one { [ "AND" ] one }
    one     = "-" one | "(" any ")" | field ":" value | phrase | word
    value   = phrase | word
    phrase  = '"' text '"' [ "*" ]

`AND`, `OR` are words in capitals; AND binds more tightly than OR. A word that holds no letter and
no digit is passed over. A new kind of condition is one more entry in `Values.fields`.
"""

import re
from datetime import datetime, tzinfo

from newsreader.dataclass import dataclass
from newsreader.errors import QueryError
from newsreader.model.language_values import Values, nearest, words
from newsreader.model.query import AllOf, AnyOf, Condition, Not
from newsreader.pattern import late

_DEPTH = 40
"""How deep parentheses and minus signs may nest."""
_TERMS = 200
"""How many words and fields a query may have."""

_PHRASE = r"""["“„][^"”“]*["”“]\*?"""
_TOKEN = late(
    rf"""
    (?P<space>\s+)
    | (?P<open>\()
    | (?P<close>\))
    | (?P<minus>-(?=[^\s)]))
    | (?P<field>[^\W\d_]+):(?!//)(?P<value>{_PHRASE}|[^\s()"]*)
    | (?P<phrase>{_PHRASE})
    | (?P<quote>")
    | (?P<word>[^\s()"]+)
    """,
    re.VERBOSE,
)
_QUOTES = str.maketrans("", "", '"“”„')


@dataclass(frozen=True, slots=True)
class _Token:
    """A token; a `field` has its name as `text`, and `value` is without quotation marks."""

    kind: str
    text: str
    position: int
    value: str = ""


def parse_query(text: str, *, now: datetime, zone: tzinfo) -> Condition | None:
    """Parse a query.

    Args:
        text: What was typed.
        now: The time, aware, from which ages and `today` are counted.
        zone: The reader's time zone, in which days begin.

    Returns:
        What articles must fulfil, or None when nothing was typed.

    Raises:
        QueryError: It cannot be understood; the message says what was expected, and `position`
            where in `text`.
    """
    if not text.strip():
        return None
    parser = _Parser(_tokens(text), Values(now, zone), len(text))
    condition = parser.any_of(0)
    parser.end()
    if condition is None:
        raise QueryError("expected a word with letters or digits", 0)
    return condition


def _tokens(text: str) -> list[_Token]:
    tokens = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        # Every character begins a token: a word takes whatever nothing else does.
        assert match is not None
        kind = "field" if match["field"] else match.lastgroup or ""
        if kind == "quote":
            raise QueryError("this quotation mark is never closed", position)
        if kind != "space":
            value = match["value"] if kind == "field" else match[kind]
            if value[:1] in {'"', "“", "„"}:
                value = value.translate(_QUOTES)
            tokens.append(_Token(kind, match[kind], position, value))
        position = match.end()
    return tokens


class _Parser:
    """Walks along the tokens; each method reads one rule of the grammar."""

    def __init__(self, tokens: list[_Token], values: Values, length: int) -> None:
        self._tokens = tokens
        self._values = values
        self._length = length
        self._at = 0
        self._terms = 0

    def any_of(self, depth: int) -> Condition | None:
        choices = [self._all_of(depth)]
        while self._word_is("OR"):
            self._at += 1
            choices.append(self._all_of(depth))
        return _joined(AnyOf, [choice for choice in choices if choice is not None])

    def end(self) -> None:
        token = self._next()
        if token is not None:
            raise QueryError("this ')' closes nothing", token.position)

    def _all_of(self, depth: int) -> Condition | None:
        conditions = []
        start = self._at
        while True:
            token = self._next()
            if token is None or token.kind == "close" or self._word_is("OR"):
                break
            if self._word_is("AND"):
                self._need_before(start)
                self._at += 1
                self._need_after()
            conditions.append(self._one(depth))
        if self._at == start:
            self._need_before(start)
        return _joined(AllOf, [item for item in conditions if item is not None])

    def _one(self, depth: int) -> Condition | None:
        token = self._tokens[self._at]
        if depth > _DEPTH:
            raise QueryError("the query is nested too deeply", token.position)
        self._at += 1
        match token.kind:
            case "minus":
                self._need_after()
                inner = self._one(depth + 1)
                return None if inner is None else Not(inner)
            case "open":
                inner = self.any_of(depth + 1)
                if self._next() is None:
                    raise QueryError("this '(' is never closed", token.position)
                self._at += 1
                return inner
            case "field":
                return self._field(token)
        if token.kind == "word" and not any(map(str.isalnum, token.text)):
            return None
        return self._term(words(token.value, token.position), token)

    def _field(self, token: _Token) -> Condition:
        read = self._values.fields.get(token.text.casefold())
        if read is None and not token.value:
            # The colon of a headline, `Live: the storm`; the field of a query has a value with it.
            return self._term(words(token.text, token.position), token)
        if read is None:
            known = tuple(self._values.fields)
            raise QueryError(
                f"unknown field '{token.text}'{nearest(token.text, known)}", token.position
            )
        after = token.position + len(token.text) + 1
        if not token.value.strip():
            raise QueryError(f"expected a value right after '{token.text}:'", after)
        return self._term(read(token.value, after), token)

    def _term(self, condition: Condition, token: _Token) -> Condition:
        self._terms += 1
        if self._terms > _TERMS:
            raise QueryError(f"a query may have {_TERMS} words at most", token.position)
        return condition

    def _need_before(self, start: int) -> None:
        if self._at > start:
            return
        token = self._next()
        if token is None:
            raise QueryError("expected a word, a phrase or a field", self._length)
        raise QueryError(
            f"expected a word, a phrase or a field before '{token.text}'", token.position
        )

    def _need_after(self) -> None:
        token = self._next()
        if token is None:
            raise QueryError("expected a word, a phrase or a field", self._length)
        if token.kind == "close" or self._word_is("AND") or self._word_is("OR"):
            raise QueryError(
                f"expected a word, a phrase or a field before '{token.text}'", token.position
            )

    def _next(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _word_is(self, text: str) -> bool:
        token = self._next()
        return token is not None and token.kind == "word" and token.text == text


def _joined(kind: type[AllOf] | type[AnyOf], conditions: list[Condition]) -> Condition | None:
    if not conditions:
        return None
    if len(conditions) == 1:
        return conditions[0]
    return kind(tuple(conditions))
