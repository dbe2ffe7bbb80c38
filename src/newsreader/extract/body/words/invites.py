"""How a site bids its reader do something, told by the shape of a line and few words.

A clause begins with an imperative, or ends in one where the verb comes last; behind it, or before
it there, stands what one is to take or where. Whether a site says so or the text, links tell; see
`drop.asks.invites`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from newsreader.dataclass import dataclass, replace
from newsreader.extract.body.words.book import folded
from newsreader.extract.body.words.speech import SENTENCES, is_spoken, unquoted
from newsreader.extract.body.words.tables.letters import (
    ADS,
    BULLETINS,
    CHANNELS,
    INBOXES,
    MAIL,
    NAMES,
    NETWORKS,
    PROGRAMS,
)
from newsreader.extract.body.words.verbs import begun_by, is_ended, names_itself
from newsreader.model.letters import letters_of
from newsreader.pattern import late

_CLAUSES: Final = re.compile(r"\s*[,;:|،、，：；]\s*|\s+[–—-]\s+|\s*—\s*")
_LONGEST_NAME: Final = 40
_ENOUGH_SAID: Final = 12
"""Words by which a line says something else than its call."""
_JOINS: Final = late(
    r"\s(?=(?:or|and|und|oder|et|ou|y|o|e|of|en|og|och|eller|ja|tai|a|nebo|si|sau|es|и|или|та|і|або"
    r"|και|ve)\s)"
)
"""What joins a call to another within a clause."""
_SMALL: Final = 3
"""Letters of words between names, like "and" and "for"."""
_LONGEST_REST: Final = 12
_ARTICLE: Final = 5
"""Letters before the name of a thing that a clause is about."""
_COLON: Final = re.compile("[:\uff1a]")
_LABEL: Final = 2
"""Words of a label before a call: "Please note:"."""
_NAMED: Final = late(rf"{NAMES}|{CHANNELS}|{INBOXES}")
_WHERE: Final = late(rf"{NETWORKS}|{MAIL}|{PROGRAMS}|{CHANNELS}|{INBOXES}")
_NETWORKS: Final = late(NAMES)
_NETWORK: Final = late(rf"(?:\W*(?:{NETWORKS}|{CHANNELS})\w*){{1,3}}\W*")
_THING: Final = late(rf"{MAIL}|{PROGRAMS}")
_YOUR_MAIL: Final = (
    r"\b(?:your|dein\w{0,2}|ihr\w{0,2}|votre|ta|tu|su|tua|tuo|teu|seu|sua|je|jouw|uw|din|ditt"
    r"|twoj\w{0,3}|svoj\w{0,3}|vas\w{0,2}|ваш\w{0,2}|свою)\s(?:\w+\s)?(?:inbox|e-?mail|mailbox|postfach"
    r"|boite|correo|bandeja|casella|caixa|innboks|indbakke|inkorg|skrzynk|schrank|почт|пошт)"
    r"|\bsahkopostiisi|\bpostafiok|\b(?:innboks|indbakk|inkorg)\w{0,3} (?:din|ditt)\b"
)
_MINE: Final = late(_YOUR_MAIL)
_LETTER: Final = late(
    rf"{MAIL}|{_YOUR_MAIL}|(?:{CHANNELS}).{{0,20}}(?:{NAMES})|(?:{NAMES}).{{0,3}}(?:{CHANNELS})"
)
"""What comes to a reader by itself, by post or in a network."""
_HERE: Final = late(
    r"\b(?:here|below|hier|ici|aqui|clicca qui|kli[ck]k?a? h[ae]r|taalta|tasta|tutaj|zde|tady|здесь"
    r"|тут|aici|burada|buradan|εδω)\b|כאן|هنا|यहां|こちら|点击|點擊|여기"
)
"""What is said of a link that a copy of a page may lack."""
_TOLD: Final = late(
    r"(?:escucha|ascolta|asculta|sigue|siga(?!-nos\b)|segue|recibe|rep|entra|entre|resta|reste|fa|urmareste(?!-(?:ne|ma)\b)|primeste|descarca"
    r"|descarga|prati|zaprati|sledi|seko|abone|прати|запрати)\b"
)
"""Verbs that are also told of somebody, but not where the one to follow is hyphened to them."""
_FAR: Final = 28
"""Characters between an imperative and the letter that one is to have."""
_FARTHER: Final = 45
"""The same of a letter or a program that is said to be the site's."""
_ADS: Final = late(ADS)
_ASKING: Final = ("?", "\uff1f", "؟", ";")
_MAIL: Final = late(MAIL)
_BULLETIN: Final = late(BULLETINS)


_YOU: Final = (
    r"you|your|dir|dich|dein|vous|votre|vos|tu|tus|tuo|tua|voce|je|jouw|uw|вы|вас|вам|ваш\w{0,3}|ви"
)
_READER: Final = late(rf"(?<!\w)(?:{_YOU})(?!\w)")
_YOURS: Final = late(rf"(?<!\w)(?:{_YOU}|we|i|wir|ich|wij|affiliate|commissions?)(?!\w)")
"""Who is spoken to, and who speaks."""


@dataclass(frozen=True, slots=True)
class Invite:
    """What a line bids its reader do.

    Attributes:
        thing: The letter or the program that it speaks of, folded; `""` if of none.
        letter: Whether that comes to who takes it: authors tell how to load programs.
        network: Whether it names a network, a channel or the like.
        sure: Whether its verb is none that is also told of somebody: "sigue" is "she follows" too.
        ours: Whether it says that what one follows or takes is the site's: "us", "our".
        whole: Whether the line says nothing else, and nobody who says it.
        near: Whether its imperative stands with what one is to take, or where.
        here: Whether it speaks of a place to press.
        first: Whether the line begins with it, and nobody is said to say it.
    """

    thing: str
    letter: bool
    network: bool
    sure: bool
    ours: bool
    whole: bool
    near: bool
    here: bool
    first: bool = False

    @property
    def named(self) -> bool:
        """Whether it names a letter, a program, a network or the like."""
        return bool(self.thing) or self.network


@lru_cache(maxsize=1024)
def invite(text: str, site: str = "") -> Invite | None:
    """Return what a line bids its reader do, if anything; None if most of it says something else.

    Args:
        text: The line.
        site: The letters of the name of its site; whoever says that speaks of its own.
    """
    sentences = SENTENCES.split(folded(unquoted(text)))
    found: Invite | None = None
    for at, sentence in enumerate(sentences):
        clauses = _CLAUSES.split(sentence)
        for place, clause in enumerate(clauses):
            if begun_by(clause):
                behind = " ".join(clauses[place:])
            elif is_ended(clause):
                behind = sentence
            else:
                continue
            if _says_more(sentences, at, site):
                return None
            if not place and at and not (_THING.search(behind) or _NAMED.search(behind)):
                behind = f"{behind} {sentences[at - 1]}"
            whole = not is_spoken(text) and _is_whole(sentences, at, sentence, place)
            bidding = list(filter(_bids, clauses))
            said = _invite(behind, bidding, whole=whole, own=_has(text, site))
            only = all(_belongs(each) or _MAIL.search(each) for each in clauses[place + 1 :])
            if only and not (at or (place and begun_by(clause)) or is_spoken(text)):
                said = replace(said, first=True)
            if said.named:
                return said
            found = found or said
    return found


def _invite(said: str, bidding: Sequence[str], *, whole: bool, own: bool) -> Invite:
    """Return what is bid in the words with an imperative, and in the clauses that have one."""
    letter, only = _LETTER.search(said), _ADS.search(said)
    thing = _THING.search(said) or letter or only
    here = _HERE.search(said) is not None
    return Invite(
        thing[0] if thing else "",
        (here and letter is not None) or any(map(_is_near, bidding)),
        _NAMED.search(said) is not None,
        any(_TOLD.match(each) is None or _MINE.search(each) is not None for each in bidding),
        own or only is not None or names_itself(said),
        whole,
        any(map(_takes, [*bidding, *_joined(bidding)])),
        here,
    )


def _joined(clauses: Sequence[str]) -> list[str]:
    """Return what of clauses is a call too, behind an "or" or the like: "or download our app"."""
    return [each for clause in clauses for each in _JOINS.split(clause)[1:] if begun_by(each)]


def _is_near(clause: str, what: re.Pattern[str] = _LETTER) -> bool:
    """Tell whether a thing stands with an imperative, and not many words between them."""
    found = what.search(clause)
    if found is None:
        return False
    begun = begun_by(clause)
    if not begun or found.start() - begun <= _FAR or _MINE.search(clause) is not None:
        return True
    far = found.start() - begun > _FARTHER or what is _WHERE
    return not far and names_itself(clause[begun : found.start()])


def _takes(clause: str) -> bool:
    """Tell whether a clause with an imperative says itself what one is to take, or where."""
    near = any(_is_near(clause, what) for what in (_LETTER, _THING, _WHERE))
    return near or _ADS.search(clause) is not None


def _has(said: str, site: str) -> bool:
    return bool(site) and site in letters_of(said)


def _says_more(sentences: Sequence[str], at: int, site: str) -> bool:
    """Tell whether the sentences before a call are most of a line, or those behind it tell more.

    What names the site is said of it.
    """
    words = [0 if _has(each, site) else len(each.split()) for each in sentences]
    before, all_words = sum(words[:at]), sum(map(len, map(str.split, sentences)))
    if before >= _ENOUGH_SAID and 2 * before > all_words:
        return True
    behind = zip(sentences[at + 1 :], words[at + 1 :], strict=True)
    return sum(count for each, count in behind if not _tells(each)) >= _ENOUGH_SAID


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of a site, as a line calls it.

    Attributes:
        name: What it is called, folded.
        sure: Whether nothing else is called so: a bulletin is also what is printed.
        offered: Whether the line bids its reader have it.
        adless: Whether it is the site without advertisements, which a question offers.
    """

    name: str
    sure: bool
    offered: bool
    adless: bool = False


def letter_of(text: str) -> Letter | None:
    """Return what a line says of a letter that a site sends, or None if it names none.

    One that asks whether its reader would do without advertisements offers the like.

    Args:
        text: The line.
    """
    said = folded(unquoted(text))
    found = _MAIL.search(said)
    if found is None:
        only = _ADS.search(said) if text.rstrip().endswith(_ASKING) else None
        return None if only is None else Letter(only[0], sure=True, offered=True, adless=True)
    bid = invite(text)
    offered = bid is not None and bid.letter
    return Letter(found[0], _MAIL.search(_BULLETIN.sub(" ", said)) is not None, offered)


def bids(text: str) -> bool:
    """Tell whether a line bids its reader take or follow what it says is the site's.

    Args:
        text: The line.
    """
    said = invite(text)
    return said is not None and said.ours and said.named


def offers(text: str) -> bool:
    """Tell whether a line bids its reader take or follow something that it names, or press there.

    Args:
        text: The line.
    """
    said = invite(text)
    return said is not None and (said.named or said.here)


def _bids(clause: str) -> bool:
    return begun_by(clause) > 0 or is_ended(clause)


def _is_whole(sentences: Sequence[str], at: int, sentence: str, place: int) -> bool:
    """Tell whether nothing stands before a call but a question, and behind it what belongs to it.

    One before a colon has a subject of its own: who says so.
    """
    clauses = _CLAUSES.split(sentence)
    if not all(each.endswith(("?", "!")) or begun_by(each) for each in sentences[:at]):
        return False
    if place and _COLON.search(sentence) is not None:
        return False
    return all(map(_belongs, filter(None, [*clauses[place + 1 :], *sentences[at + 1 :]])))


def _belongs(clause: str) -> bool:
    """Tell whether a clause behind a call goes on with it, and is nobody's who says it.

    So it does where it bids, too, speaks to its reader or of the thing, or has but the names of
    networks.
    """
    if begun_by(clause) or _READER.search(clause) or _MINE.search(clause):
        return True
    thing = _THING.search(clause)
    if thing is not None and thing.start() <= _ARTICLE:
        return True
    rest, names = _NAMED.subn(" ", clause)
    said = [each for each in rest.split() if len(each) > _SMALL or not each.isascii()]
    return names > 0 and len(said) <= 1 and len("".join(said)) <= _LONGEST_REST


def asked(pattern: re.Pattern[str], text: str, *, vouched: bool) -> re.Match[str] | None:
    """Return where a page asks for something in a line, and nobody is said to ask.

    What is quoted is somebody's words; and where no link vouches for a call, so is what stands
    behind a colon, and what a clause with a subject of its own follows.

    Args:
        pattern: How it asks.
        text: The line.
        vouched: Whether there is a link in it.
    """
    said = unquoted(text)
    found = pattern.search(said)
    if found is None or vouched:
        return found
    before = said[: found.start() + 1].rstrip()
    told = before.endswith((":", "\uff1a")) and len(before.split()) > _LABEL
    return None if told or is_spoken(text) or _goes_on(said[found.end() :]) else found


def _goes_on(rest: str) -> bool:
    """Tell whether what stands behind a call is a clause with a subject of its own."""
    sentence = SENTENCES.split(folded(f"x {rest}"))[0]
    return not all(_tells(each) for each in _CLAUSES.split(sentence)[1:] if each)


def _tells(said: str) -> bool:
    """Tell whether a clause says where, or speaks of the site or to its reader."""
    return (_WHERE.search(said) or _YOURS.search(said)) is not None or names_itself(said)


def names_thing(text: str) -> bool:
    """Tell whether the words of a link are those of a call: what one takes, where, or to press it.

    Args:
        text: The words.
    """
    said = folded(text)
    return _bids(said) or any(each.search(said) for each in (_THING, _LETTER, _NAMED, _HERE))


def points_here(text: str) -> bool:
    """Tell whether a line says "here" of a place to press.

    Args:
        text: The line.
    """
    return _HERE.search(folded(text)) is not None


def names_mailbox(text: str) -> bool:
    """Tell whether a line speaks of where its reader's letters come: "your inbox".

    Args:
        text: The line.
    """
    return _MINE.search(folded(text)) is not None


def speaks_of_own(text: str) -> bool:
    """Tell whether a line speaks of where a site says more: "our channel", without an imperative.

    Args:
        text: The line.
    """
    said = folded(unquoted(text))
    return names_itself(said) and _NAMED.search(said) is not None


def is_network(text: str) -> bool:
    """Tell whether the words of a link are the name of a network, or of a channel in it.

    Args:
        text: The words.
    """
    return len(text) <= _LONGEST_NAME and _NETWORK.fullmatch(folded(text)) is not None


def names_networks(text: str) -> bool:
    """Tell whether a line names several networks: "Follow us on Facebook and Instagram".

    Args:
        text: The line.
    """
    said = _NETWORKS.findall(folded(text))
    return len(set(said)) > 1


def is_about(text: str, thing: str) -> bool:
    """Tell whether a line of a text speaks of a thing that a site has its readers take.

    Args:
        text: The line.
        thing: What an invitation called it.
    """
    return thing in folded(text)
