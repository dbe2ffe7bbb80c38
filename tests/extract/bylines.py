# ruff: noqa: E501 -- pages are best read a line an element
"""Bylines as the sites of big papers set them, in their languages, with the names changed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Signed:
    """An article between its byline and what stands below it.

    Attributes:
        above: What stands between headline and text.
        people: Who wrote it, as the page prints that.
        below: What stands below the text, and is no part of it.
        told: Whether JSON-LD says who wrote it as well.
        agency: The agency that it names.
        edition: The note about who else worked on it.
    """

    above: str
    people: tuple[str, ...]
    below: str = ""
    told: bool = False
    agency: str = ""
    edition: str = ""


SIGNED = {
    "guardian": Signed(
        '<address aria-label="Contributor info"><a rel="author" href="/profile/ann">Ann Quay</a> in Wick and <a rel="author" href="/profile/bob">Bob Pier</a></address><div class="dcr-1"><details><summary>Tue 3 Nov 2026 09.15 GMT</summary>First published on Tue 3 Nov 2026 08.00 GMT</details></div>',
        ("Ann Quay", "Bob Pier"),
        told=True,
    ),
    "new york times": Signed(
        '<div class="css-1"><p class="css-2">By <span class="css-3"><a href="https://herald.example/by/ann-quay">Ann Quay</a></span> and <span><a href="https://herald.example/by/bob-pier">Bob Pier</a></span></p><p>Reporting from Wick</p></div><time datetime="2026-11-03T09:15:00Z">Nov. 3, 2026</time>',
        ("Ann Quay", "Bob Pier"),
        below="<p>Ann Quay is a correspondent who covers the northern coast.</p>",
    ),
    "a row of names in bold": Signed(
        "<p>By <b>Dr. Ann A. O’Quay-Smith Jr.</b>, <b>Ludwig van Pier</b> &amp; <b>Bell Mole</b></p>",
        ("Dr. Ann A. O’Quay-Smith Jr.", "Ludwig van Pier", "Bell Mole"),
    ),
    "names in capitals, other hands and an agency": Signed(
        '<p class="byline">By ANN QUAY and BOB PIER in Wick, additional reporting by Jo Mole | Reuters</p>',
        ("Ann Quay", "Bob Pier"),
        agency="Reuters",
        edition="additional reporting by Jo Mole",
    ),
    "a card of the author": Signed(
        '<div class="author-card"><img src="/i/a.png" alt="Ann Quay"><div>Ann Quay</div><div>Senior Harbour Correspondent</div><a href="https://x.com/ann">Follow</a></div><div>Published Nov. 3, 2026, 9:00 a.m. ET | Updated Nov. 4, 2026, 10:12 a.m. ET</div><div>5 min read</div>',
        ("Ann Quay",),
    ),
    "canadian press": Signed(
        '<p class="byline">By Ann Quay</p>',
        ("Ann Quay",),
        below="<p><em>Reporting by Ann Quay in Wick; editing by Bob Pier</em></p><p>With files from The Canadian Press</p>",
        edition="Reporting by Ann Quay in Wick; editing by Bob Pier · With files from The Canadian Press",
    ),
    "who contributed": Signed(
        '<p class="byline">By Ann Quay</p>',
        ("Ann Quay",),
        below="<p><i>Bob Pier in Wick and Jo van Mole contributed to this report.</i></p>",
        edition="Bob Pier in Wick and Jo van Mole contributed to this report",
    ),
    "spiegel": Signed(
        '<div>Von <a href="/impressum/autor-1">Anna Kai</a> und <a href="/x">Bernd Mole</a>, Wick</div><time datetime="2026-11-03 09:15:00">03.11.2026, 09.15 Uhr</time>',
        ("Anna Kai", "Bernd Mole"),
        below="<p>Mitarbeit: Carla Steg</p>",
        told=True,
        edition="Mitarbeit: Carla Steg",
    ),
    "tagesschau": Signed(
        '<p class="metatextline">Stand: 03.11.2026 09:15 Uhr</p><div class="authorline"><em>Von Anna Kai, ARD-Studio Wick</em></div>',
        ("Anna Kai",),
    ),
    "le monde": Signed(
        '<p class="author-detail">Par <a class="article__author-link" href="/signataires/marie-quai/">Marie Quai</a> (Wick, envoyée spéciale) et <a class="article__author-link" href="/signataires/jean-mole/">Jean Môle</a></p><p>Publié le 03 novembre 2026 à 09h15, modifié le 03 novembre 2026 à 11h02</p>',
        ("Marie Quai", "Jean Môle"),
    ),
    "le figaro": Signed(
        '<div>Par <span class="who">Le Figaro avec AFP</span></div><div>Le 3 novembre 2026 à 09h15</div>',
        (),
        agency="AFP",
    ),
    "a property for the author": Signed(
        '<div>Par <span itemprop="author">Le Monde avec AFP</span></div><div>Publié le 03 novembre 2026 à 09h15</div>',
        (),
        agency="AFP",
    ),
    "el pais": Signed(
        '<div class="a_md_a"><a href="https://herald.example/autor/ana-muelle/">Ana Muelle</a></div><div>Wick - <a href="/f"><time datetime="2026-11-03T09:15:00+01:00">03 nov 2026 - 09:15 CET</time></a></div>',
        ("Ana Muelle",),
        told=True,
    ),
    "the paper": Signed(
        "<div><div>海岸新闻记者 周予安 实习生 顾晓雯</div><div>2026-11-03 09:15</div></div>",
        ("周予安", "顾晓雯"),
    ),
    "infobae": Signed(
        '<p class="byline">Por Ana Muelle</p><p>3 Nov, 2026 09:15 a.m. EST</p>',
        ("Ana Muelle",),
        below="<p>(Con información de EFE)</p>",
        edition="Con información de EFE",
    ),
    "repubblica": Signed(
        '<div class="detail-author">di <em class="author">Anna Molo e Bruno Darsena</em></div><time>3 Novembre 2026 alle 09:15</time>',
        ("Anna Molo", "Bruno Darsena"),
        below="<p>© Riproduzione riservata</p>",
    ),
    "folha": Signed(
        '<div class="c-signature"><strong><a href="/autores/ana-cais.shtml">Ana Cais</a></strong><em>Wick</em></div><div>3.nov.2026 às 9h15</div>',
        ("Ana Cais",),
    ),
    "kommersant": Signed(
        "<div>03.11.2026, 09:15</div><div>Текст: Анна Петрова, Иван Причалов</div>",
        ("Анна Петрова", "Иван Причалов"),
        below="<p>Все права защищены. Перепечатка только с разрешения редакции.</p><p>Нашли опечатку? Выделите текст и нажмите Ctrl+Enter</p>",
    ),
    "rbc": Signed(
        '<div><span>Автор</span> <a href="/authors/1">Анна Петрова</a></div><div>3 ноября 2026, 09:15 МСК</div>',
        ("Анна Петрова",),
        told=True,
    ),
    "nikkei": Signed(
        "<p>山田太郎</p><p>2026年11月3日 午前9:15 更新</p>",
        ("山田太郎",),
        below="<p>【山田太郎】</p><p>無断転載・複製を禁じます。</p>",
        told=True,
    ),
    "naver": Signed(
        "<div>홍길동 기자</div><div>입력 2026.11.03. 오전 9:15 수정 2026.11.03. 오전 11:02</div>",
        ("홍길동",),
        below="<p>홍길동 기자 hong@herald.example</p><p>Copyright ⓒ 헤럴드. All rights reserved. 무단 전재 및 재배포 금지.</p>",
    ),
    "a reporter below the text": Signed(
        "", ("홍길동",), below="<p>홍길동 기자 hong@herald.example</p>"
    ),
    "xinhua": Signed(
        "<div>2026年11月03日 09:15 来源：新华社 作者：王小明</div>",
        ("王小明",),
        below="<div>【纠错】 【责任编辑:李四】</div><div>扫一扫 手机打开当前页</div><p>版权所有，未经授权禁止转载</p>",
        agency="新华社",
    ),
    "al jazeera": Signed(
        "<div>كتب: أحمد سالم</div><div>نُشر في ٣ نوفمبر ٢٠٢٦</div>",
        ("أحمد سالم",),
        below="<p>جميع الحقوق محفوظة</p>",
        told=True,
    ),
    "youm7": Signed(
        "<div>الثلاثاء، ٣ نوفمبر ٢٠٢٦ ٠٩:١٥ ص</div><div>كتب أحمد سالم</div>", ("أحمد سالم",)
    ),
    "hurriyet": Signed(
        "<div>Yazan: Ayşe İskele</div><div>3 Kasım 2026 09:15</div>",
        ("Ayşe İskele",),
        below="<p>Tüm hakları saklıdır</p>",
    ),
}
"""Every one is named once and stays out of the text."""
OTHERS = {
    "an article beside": '<section><article><time datetime="2020-05-05">5 May 2020</time><h3>Another story</h3><span class="byline">By Wrong Person</span></article><article><h3>Third</h3><span class="byline">By Other Body</span></article></section>',
    "an article within, without a heading": '<article><a href="/b">A bridge at last for the north</a><div class="author-name">Wrong Person</div><time datetime="2020-05-05">5 May</time></article>',
    "a box without a name": '<div><div><h3><a href="/b">A bridge at last for the north</a></h3><p class="author">By Wrong Person</p><time datetime="2020-05-05">5 May</time></div></div>',
    "a link around a date": '<div><a href="/z"><time datetime="2019-01-01">1 Jan 2019</time> An old story about another ferry</a></div>',
    "a link around all": '<a href="/z"><h4>An old story about another ferry</h4><span itemprop="author">Wrong Person</span></a>',
}
"""Other articles that a page lists, with their authors and dates."""
