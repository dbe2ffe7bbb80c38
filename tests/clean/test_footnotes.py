# ruff: noqa: E501 -- markup is best read a line an element
"""Notes in boxes of their own are a numbered list, and the numbers that lead to them are raised."""

from newsreader.clean.html import to_document
from newsreader.clean.spans import all_text, block_text
from newsreader.model.document import ListBlock, Paragraph
from newsreader.model.span import Mark

NOTE = '<div class="footnote"><a id="footnote-{0}" href="#footnote-anchor-{0}" class="footnote-number">{0}</a><div class="footnote-content"><p>{1}</p></div></div>'
MARKS = {
    '<a id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a>': True,
    '<a href="#footnote-1" class="x footnote-ref">[1]</a>': True,
    '<a href="#footnote-1" role="doc-noteref">1</a>': True,
    '<sup><a href="#footnote-1" class="footnote-anchor">1</a></sup>': True,
    '<a href="#footnote-1">1</a>': False,
    '<a href="#footnote-1" class="footnote-link">the note on silt</a>': False,
    '<a href="#footnote-1" class="my-footnote-anchors-page">1</a>': False,
}


def test_the_number_of_a_note_is_raised_where_its_page_does_that_by_a_style() -> None:
    wrong = []
    for mark, raised in MARKS.items():
        html = f"<p>A claim{mark} is made here.</p>" + NOTE.format(1, "A note.")
        first = to_document(html).blocks[0]
        assert isinstance(first, Paragraph)
        link = next(span for span in first.spans if span.href == "#footnote-1")
        if bool(link.marks & Mark.SUPERSCRIPT) is not raised or first.spans[-1].marks:
            wrong.append(mark)
    assert not wrong, wrong


def test_boxes_with_a_note_each_are_one_list_to_which_their_marks_lead() -> None:
    mark = '<a href="#footnote-{0}" class="footnote-anchor">{0}</a>'
    text = f"<p>One{mark.format(1)} and two{mark.format(2)}.</p>"
    notes = NOTE.format(1, "The first note.</p><p>More of it.") + NOTE.format(2, "The second note.")
    blocks = to_document(text + notes + "<p>The end.</p>").blocks
    assert [type(block) for block in blocks] == [Paragraph, ListBlock, Paragraph]
    listed = blocks[1]
    assert isinstance(listed, ListBlock)
    assert (listed.ordered, listed.start) == (True, 1)
    assert [all_text(item) for item in listed.items] == [
        "The first note. More of it.",
        "The second note.",
    ]
    assert [item[0].anchor for item in listed.items if isinstance(item[0], Paragraph)] == [
        "footnote-1",
        "footnote-2",
    ]


def test_the_notes_of_manuals_are_a_list_too() -> None:
    label = '<span class="label"><span>[</span><a href="#r{0}">{0}</a><span>]</span></span>'
    note = '<aside class="footnote brackets" role="doc-footnote">' + label + "<p>{1}</p></aside>"
    notes = note.format(1, "The first.") + note.format(2, "The second.")
    (listed,) = to_document(f'<aside class="footnote-list brackets">{notes}</aside>').blocks
    assert isinstance(listed, ListBlock)
    assert [all_text(item) for item in listed.items] == ["The first.", "The second."]


def test_a_box_of_notes_without_a_number_of_its_own_stays_as_it_is() -> None:
    forms = [
        '<div class="footnote"><p>What is said below.</p></div>',
        '<div class="footnote"><p>1987</p><p>was a year of storms.</p></div>',
        '<div class="footnote">7</div>',
    ]
    for form in forms:
        blocks = to_document(f"<p>The text.</p>{form}").blocks
        assert not any(isinstance(block, ListBlock) for block in blocks), form
    second = to_document(NOTE.format(1, "One.") + "<p>Between.</p>" + NOTE.format(2, "Two."))
    assert [block_text(block) for block in second.blocks] == ["One.", "Between.", "Two."]
    assert [each.start for each in second.blocks if isinstance(each, ListBlock)] == [1, 2]
