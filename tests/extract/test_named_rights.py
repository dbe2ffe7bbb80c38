"""A last line that calls itself a note on rights, and is one, is no text in any language."""

import pytest

from tests.extract.leaks import below
from tests.extract.pages import paragraphs
from tests.extract.said import ALL, said

NOTES = {
    "ko": "제보는 톡 okbay&lt;저작권자(c) 항구통신, 무단 전재-재배포, AI 학습 및 활용 금지&gt;"
    "2026/11/23 11:02 송고, 그리고 언제나 환영합니다 항구의 모든 이야기들을",
    "en": "Tips to bay@herald.example. © 2026 Harbour Press. No part may be used elsewhere",
    "de": "Hinweise an die Redaktion. Alle Rechte vorbehalten, Vervielfältigung nur auf Anfrage",
    "fr": "Une info pour nous ? Tous droits de reproduction et de représentation réservés",
    "es": "Prohibida la reproducción total o parcial de este texto sin permiso de la casa",
    "pl": "Napisz do nas. Wszelkie prawa zastrzeżone, kopiowanie bez zgody zabronione",
    "ru": "Пишите нам. Перепечатка без согласия редакции запрещена",
    "tr": "Haber hattı. Her hakkı saklıdır, izinsiz kullanılamaz ve hakları saklıdır",
    "ja": "情報提供はこちら 無断での転載はご遠慮ください、港新聞社",
    "zh": "爆料请联系我们,本文版权归港口通讯社所有",
    "vi": "Bản quyền bài viết thuộc về báo Bến Cảng, ghi rõ nguồn khi sử dụng",
    "hi": "सर्वाधिकार बंदरगाह समाचार के पास हैं और पुनर्प्रकाशन मना है",
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
def test_a_named_note_on_rights_stays_out(note: str) -> None:
    assert below(f'<p class="txt-copyright adrs">{note}</p>', feed=True) == ALL


@pytest.mark.parametrize(
    ("called", "line"),
    [
        (
            "copyright",
            "The fisherman went home at six, and the harbour was quiet again for a night.",
        ),
        (
            "copyright-law",
            "Whether a reproduction of the map may be sold, the court will say in May.",
        ),
        ("lead", "Whether a reproduction of the map may be sold, the court will say in May."),
    ],
)
def test_a_last_line_that_is_none_is_kept(called: str, line: str) -> None:
    assert line in below(f'<p class="{called}">{line}</p>', feed=True)


def test_a_line_above_the_text_is_no_such_note() -> None:
    line = "The copyright of the harbour map was sold twice in a year, and nobody had noticed."
    text = said(f'<p class="copyright">{line}</p>{paragraphs()}{paragraphs()}', feed=True)
    assert line in text
