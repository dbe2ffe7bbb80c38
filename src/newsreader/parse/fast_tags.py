"""Labels and people of an item, for the fast path."""

from xml.etree.ElementTree import Element

from newsreader.parse.fast_names import Names, Refused
from newsreader.parse.fast_text import bare, repair, value
from newsreader.parse.raw import MAX_FIELD, MAX_LIST, Fields

_NAMES = frozenset({"name", "itunes_name"})
_KNOWN_OF_PEOPLE = {"email": "email", "itunes_email": "email", "uri": "href", "url": "href"}


def add_tag(
    fields: Fields, element: Element, term: str | None, scheme: str | None, label: str | None
) -> None:
    """Add what a `category` says: by its attributes, its text, or both."""
    tags: list[Fields] = fields.setdefault("tags", [])
    if term or scheme or label:
        _add(tags, term, scheme, label)
    text = value(element)
    if not text:
        return
    if tags and not tags[-1]["term"]:
        tags[-1]["term"] = text
    else:
        _add(tags, text, None, None)


def add_labels(fields: Fields, element: Element, scheme: str | None) -> None:
    """Add the labels of an element that lists them with commas between."""
    if element.keys():
        raise Refused
    for term in value(element).split(","):
        if term.strip():
            _add(fields.setdefault("tags", []), term.strip(), scheme, None)


def _add(tags: list[Fields], term: str | None, scheme: str | None, label: str | None) -> None:
    if len(tags) >= MAX_LIST:
        return
    tag = {"term": term, "scheme": scheme, "label": label}
    if tag not in tags:
        tags.append(tag)


def add_person(fields: Fields, element: Element, names: Names) -> None:
    """Add an author: a name in so many words, or elements that say it."""
    person: Fields = {}
    fields.setdefault("authors", []).append(person)
    text = element.text or ""
    for child in element:
        name = names[child.tag]
        if name in _NAMES:
            person["name"] = bare(child)
        elif name in _KNOWN_OF_PEOPLE:
            person[_KNOWN_OF_PEOPLE[name]] = bare(child)
        else:
            names.pass_over(child, name)
            if child.keys() and any(part.strip() for part in child.itertext()):
                raise Refused
        text += child.tail or ""
    said = repair(text.strip())
    fields["author"] = said
    if not person:
        person["name"] = said[:MAX_FIELD]
