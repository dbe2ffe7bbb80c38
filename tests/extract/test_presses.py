# ruff: noqa: E501 -- pages are best read a line an element
"""Links that print or pin a page stay out of its text by what they are called, in any language."""

from .leaks import among, leaking, lines_lost


def test_links_that_print_and_pin_stay_out_in_any_language() -> None:
    bars = (
        "<div><a class='wprm-recipe-print'>Print opskrift</a> <a class='wprm-recipe-pin'>Pin opskrift</a></div>",
        "<div><a href='#recipe' class='wprm-recipe-jump'>Siirry reseptiin</a> <a href='/wprm_print/12' class='wprm-recipe-print'>Tulosta resepti</a></div>",
        "<p><a class='tasty-recipes-print-button' href='/2026/soup/print/812/'>Vytisknout recept</a></p>",
        "<p><a href='https://www.pinterest.com/pin/create/button/?url=x'>Przypnij przepis</a></p>",
    )
    assert leaking([(each, among(each, feed=True)) for each in bars]) == []
    kept = (
        "<p><a href='/collection/print'>Das Blatt</a></p>",
        "<p>The museum lent the <a class='card-print' href='/collection/print'>print</a> to the school.</p>",
        "<p><a class='blue-print' href='/houses/7/plan'>Plan des Hauses</a></p>",
    )
    assert [line for each in kept for line in lines_lost([each], among(each, feed=True))] == []
