"""What is a lead paragraph and what is not: captions, and the first paragraph set in bold."""

import pytest

from tests.extract.anatomies import anatomy, meta

TITLE = "<h1>Peat fires could burn all winter</h1>"
TEXT = "<p class=t>" + 12 * "The fire burned under the moor. " + "</p>"
SAID = "Ann Person looks at the smoke over the moor near the village on Monday."
LEAD = "Smouldering moors release more carbon than all cars. Nobody can put them out."


@pytest.mark.parametrize(
    "box",
    [
        "<div class=Page-lead><figure><img src=/moor.jpg><figcaption><p>{}</p></figcaption>"
        "</figure></div>",
        "<div class=article-lead><div class=image><img src=/moor.jpg>"
        "<p class=caption>{} <span class=credit>Ben Other</span></p></div></div>",
        "<figure><img src=/moor.jpg><figcaption class=article-summary>{}</figcaption></figure>",
    ],
)
def test_the_caption_of_the_lead_picture_is_no_standfirst(box: str) -> None:
    assert anatomy("", TITLE + box.format(SAID) + TEXT + TEXT).standfirst == ""


@pytest.mark.parametrize(
    "box",
    [
        "<div class=Page-lead><figure><img src=/moor.jpg></figure><p>{}</p></div>",
        "<div class=Page-lead><img src=/moor.jpg><p>{}</p></div>",
        "<div class=Page-lead><p>{}</p></div><figure><img src=/moor.jpg>"
        "<figcaption>Smoke</figcaption></figure>",
    ],
)
def test_words_beside_a_picture_that_are_no_caption_are_a_standfirst(box: str) -> None:
    assert anatomy("", TITLE + box.format(LEAD) + TEXT + TEXT).standfirst == LEAD


def test_a_first_paragraph_all_in_bold_that_the_head_has_too_is_the_standfirst() -> None:
    head = meta(og__description=LEAD)
    for tag in ("b", "strong"):
        bold = f"<p class=t><{tag}>{LEAD}</{tag}></p>"
        assert anatomy(head, TITLE + bold + TEXT + TEXT).standfirst == LEAD


def test_a_first_paragraph_like_the_others_is_of_the_text() -> None:
    head = meta(og__description=LEAD)
    first, _, rest = LEAD.partition(" ")
    for start in (f"<p class=t>{LEAD}</p>", f"<p class=t><b>{first}</b> {rest}</p>"):
        assert anatomy(head, TITLE + start + TEXT + TEXT).standfirst == ""
    bold = "".join(f"<p class=t><b>{words}</b></p>" for words in (LEAD, SAID, SAID))
    assert anatomy(head, TITLE + bold).standfirst == ""


LISTED = "A workshop of pensioners mends seventeen old faces"


@pytest.mark.parametrize(
    ("below", "standfirst"),
    [
        ("<ul class=epi><li><h2 class=epi>{}</h2></li></ul>", LISTED),
        ("<ul><li><p>{}</p></li></ul>", LISTED),
        ("<div><ol><li><div>{}</div></li></ol></div>", LISTED),
        ("<ul><li>{}</li></ul>", ""),
        ("<ul><li><p>{}</p></li><li><p>The tower is shut on Mondays</p></li></ul>", ""),
        ("<nav><ul><li><p>{}</p></li></ul></nav>", ""),
        ("<ul><li><ul><li>{}</li><li>Another point</li></ul></li></ul>", ""),
    ],
)
def test_a_list_of_one_item_below_the_headline_that_the_head_describes_is_the_standfirst(
    below: str, standfirst: str
) -> None:
    text = (
        f"<figure><img src=/a.jpg></figure><p>{'The clock struck eleven at seven past. ' * 9}</p>"
    )
    body = f"<h1>The clocks of Holm strike again</h1>{below.format(LISTED)}{text}"
    assert anatomy(meta(og__description=LISTED), body).standfirst == standfirst
    other = "The keeper of the tower has the keys of all the clocks"
    assert anatomy(meta(og__description=other), body).standfirst == ""


def test_what_has_a_heading_of_its_own_is_the_lead_of_something_else() -> None:
    """Of the issue that a text is in, say; where the page's own lead stands at its headline."""
    lead = "Old piers are made into new ones by a firm of the coast."
    issue = "This text is from issue seven of the paper, which is to be had in our shop."
    box = f"<section><h2>Issue 7</h2><p class=box__synopsis>{issue}</p></section>"
    text = "<p>" + 30 * "The pier was made of oak. " + "</p>"
    head = f"<header><h1>Piers from the mill</h1><p class=head__words>{lead}</p></header>"
    assert anatomy(meta(og__description=lead), f"{head}{box}{text}").standfirst == lead
    unheaded = box.replace("<h2>Issue 7</h2>", "")
    assert anatomy(meta(og__description=lead), f"{head}{unheaded}{text}").standfirst == issue
    other = meta(og__description="What is said to machines alone, and nowhere on the page.")
    bare = head.replace(f"<p class=head__words>{lead}</p>", "")
    assert anatomy(other, f"{bare}{box}{text}").standfirst == issue
