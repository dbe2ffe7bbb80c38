# ruff: noqa: E501 -- pages are best read a line an element
"""The answers to a question are a part of its text, and what is said of them is none."""

import pytest

from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/questions/7"
ANSWER = '<div class="answer" itemprop="{mark}"><div class="votes">{votes}</div>{body}<div class="comments"><ul><li>Thanks, that was it.</li></ul></div></div>'
PLAIN = '<div class="post-text"><p>{text}</p><pre><code>tide({n})</code></pre></div>'
MARKED = '<div itemprop="text"><p>{text}</p><pre><code>tide({n})</code></pre></div><p>answered by Ann Person on Tuesday</p>'


def question(form: str, mark: str = "suggestedAnswer") -> str:
    answers = "".join(
        ANSWER.format(mark=mark, votes=7 * n, body=form.format(text=text, n=n))
        for n, text in enumerate(PARAGRAPHS[1:4])
    )
    asked = f'<div class="question"><h1>When does the ferry go?</h1><div class="post-text"><p>{PARAGRAPHS[0]}</p><pre><code>when(ferry)</code></pre></div></div>'
    data = f"<html><head><title>When does the ferry go?</title></head><body><main>{asked}<h2>3 Answers</h2>{answers}</main></body></html>"
    return extract_page(data.encode(), URL).html


@pytest.mark.parametrize("form", [PLAIN, MARKED])
@pytest.mark.parametrize("mark", ["suggestedAnswer", "acceptedAnswer suggestedAnswer"])
def test_short_answers_are_kept(form: str, mark: str) -> None:
    html = question(form, mark)
    assert all(text in html for text in PARAGRAPHS[:4])
    assert all(f"tide({n})" in html for n in range(3))
    assert "3 Answers" in html
    assert "Thanks" not in html
    assert "answered by" not in html
    assert ">14<" not in html


def test_a_list_of_questions_beside_a_text_is_no_part_of_it() -> None:
    item = '<div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Who lands?</h3><div itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><p itemprop="text">Boats of {n} feet.</p></div></div>'
    faq = f'<aside class="widget">{item.format(n=1)}{item.format(n=2)}</aside>'
    assert (
        "Boats of"
        not in extract_page(
            page(paragraphs()).replace(b"</main>", f"{faq}</main>".encode()), URL
        ).html
    )


def test_each_answer_says_whose_it_is() -> None:
    user = '<div class="user" itemprop="author" itemscope><a itemprop="url"><span itemprop="name">{name}</span></a><span>12k</span></div>'
    names = ("Ann Person", "hugo_w", "Oona")
    posts = "".join(
        f'<div itemprop="{mark}" itemscope itemtype="https://schema.org/{kind}">{user.format(name=name)}<div class="body" itemprop="text"><p>{text}</p></div></div>'
        for name, text, mark, kind in zip(
            names,
            PARAGRAPHS,
            ("mainEntity", "suggestedAnswer", "acceptedAnswer"),
            ("Question", "Answer", "Answer"),
            strict=False,
        )
    )
    html = extract_page(f"<h1>When?</h1><main>{posts}</main>".encode(), URL).html
    assert f"<p><strong>hugo_w</strong></p><p>{PARAGRAPHS[1]}" in html
    assert f"<p><strong>Oona</strong></p><p>{PARAGRAPHS[2]}" in html
    assert "<strong>Ann Person</strong>" not in html
    assert "12k" not in html
