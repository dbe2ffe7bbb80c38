"""A standfirst that its page has set as a list of one item is shown once."""

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.model.document import ListBlock, Paragraph

LEAD = "A workshop of pensioners mends seventeen old faces"
TEXT = "<p>The clock struck eleven at seven past.</p>"


def test_a_standfirst_in_a_list_of_its_own_is_not_repeated_in_the_body() -> None:
    for listed in (f"<ul><li><h2>{LEAD}</h2></li></ul>", f"<ol><li>{LEAD}</li></ol>"):
        blocks = to_document(listed + TEXT, standfirst=LEAD).blocks
        assert [type(each) for each in blocks] == [Paragraph]
        assert isinstance(blocks[0], Paragraph)
        assert block_text(blocks[0]).startswith("The clock")


@pytest.mark.parametrize(
    "listed",
    [
        f"<ul><li>{LEAD}</li><li>The tower is shut</li></ul>",
        f"<ul><li><p>{LEAD}</p><p>They have the keys.</p></li></ul>",
        "<ul><li>The tower is shut</li></ul>",
    ],
)
def test_a_list_that_says_more_or_other_things_stays(listed: str) -> None:
    blocks = to_document(listed + TEXT, standfirst=LEAD).blocks
    assert [type(each) for each in blocks] == [ListBlock, Paragraph]


def test_a_list_within_the_text_stays() -> None:
    blocks = to_document(f"{TEXT}<ul><li>{LEAD}</li></ul>{TEXT}", standfirst=LEAD).blocks
    assert [type(each) for each in blocks] == [Paragraph, ListBlock, Paragraph]
