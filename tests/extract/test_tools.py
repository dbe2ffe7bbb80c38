# ruff: noqa: E501 -- pages are best read a line an element
"""What is left where a script would set something, and labels of a site: out; authors' own: kept."""

from tests.extract.leaks import IMAGE, among, below, leaking, lost
from tests.extract.said import said

from .pages import PARAGRAPHS, paragraphs


def above(markup: str) -> str:
    """The text that is taken with this above all paragraphs."""
    return said(f"{markup}{paragraphs()}")


def test_rows_of_tools_whose_buttons_are_gone_stay_out() -> None:
    rows = (
        "<div><button>Ouça</button><span>00:00</span><a>Oferecer artigo</a></div>",
        "<div><a>Escuchar</a><button>Seguir</button><span>Resumen IA</span></div>",
        "<div><span>3 min di lettura</span><button>Ascolta</button><span>NEW</span></div>",
        "<div><a href='#cmt'>댓글 27</a><span>지면보기</span></div>",
        "<div><a href='#cmt'>2 comments</a><button>A</button><button>B</button><span>The paper page</span></div>",
        "<div><a href='#forum'>Kommentare lesen (88)</a><button>Vorlesen</button></div>",
        "<div><span>0 Ansichten</span><span>Gefällt mir</span></div>",
        "<ul class='story-tools'><li>Link Copied</li><li>Facebook</li></ul>",
        "<ul><li>Actualizado al 23/11/2026 12:00</li></ul>",
        "<div><span>Share</span><span>AA</span><span>Follow us</span></div>",
        "<div><span>Écouter cet article</span><span>00:00/02:41</span></div>",
        "<div><span>+1</span><span>收藏</span></div>",
        "<div><span>#裁缝</span><span>#弄堂</span></div>",
        "<div><span>A. Quay (Text), Ruth Pier (Bilder)</span><time>22.11.2026, 05.30 Uhr</time><span>3 min Leseminuten</span></div>",
    )
    assert leaking([(row, above(row)) for row in rows]) == []


def test_words_beside_one_of_a_tool_are_kept_where_nothing_is_to_be_pressed() -> None:
    kept = (
        "<div><a href='#c'>2 comments</a><span>Kept: the paper page</span></div>",
        "<div><a href='#c'>2 comments</a><button>A</button><button>B</button><span>Kept: he said so.</span></div>",
        "<p><a href='#c'>2 comments</a><button>A</button><button>B</button><span>Kept: the page</span></p>",
        "<p><span>Kept: #ferry</span> <span>#bay</span></p>",
        "<div><span>Kept: 12</span><span>AA</span></div>",
    )
    assert lost([(each, among(each, feed=True)) for each in kept], "Kept:") == []


def test_notes_in_the_place_of_what_a_script_would_show_stay_out_with_their_boxes() -> None:
    boxes = (
        "<div class='video'><p>Bekijk: de haven in de winter</p><span>Videospeler inladen...</span></div>",
        "<div><p>Optimieren Sie Ihre Einstellungen</p><p>Die Seite benötigt JavaScript. Ihr Browser verhindert dies.</p><p>Bitte passen Sie das an.</p></div>",
        "<div><p>Loading video player…</p></div>",
        "<div><p>Chargement du lecteur vidéo...</p></div>",
    )
    assert leaking([(box, among(box, feed=True)) for box in boxes]) == []


def test_labels_of_who_may_read_and_what_a_site_says_at_the_end_stay_out() -> None:
    labels = (
        "<div><span>Réservé aux abonnés</span></div>",
        "<ul class='story__labels'><li>Exclusivo para assinantes</li></ul>",
        "<div><span>Nur für Abonnenten</span></div>",
        "<div><p>読者会員限定記事です</p></div>",
    )
    assert leaking([(label, above(label)) for label in labels]) == []
    ends = (
        "<div class='atc-Tags'><span>Schlagworte:</span><a>Schiffbau</a></div>",
        "<div class='stat-block online-list'><h3>Who is online</h3><p>Users here: 3 guests</p></div>",
        "<div class='signature'>Widgets are forever.</div>",
        "<div class='box-nl'><p>Vai a tutte le notizie</p><div>Resta aggiornato.</div></div>",
        "<div><p><strong>Story Source:</strong></p><p>Materials provided by <a>Sea School</a>. Note: Content may be edited for style and length.</p></div>",
        "<div class='after'><p>24 novembre 2026</p></div>",
        "<ul><li>Läs mer om</li><li><a href='/tag/bay'>Öregrund</a></li></ul>",
        "<div><div>Cite This Page:</div><ul><li>MLA</li><li>APA</li></ul><div>Sea School. Ferry reopens.</div></div>",
    )
    assert leaking([(end, below(end)) for end in ends]) == []


def test_teasers_and_calls_within_the_text_stay_out() -> None:
    boxes = (
        "<div class='relatedarticle'><div>Mehr von Ruth Pier</div><div><h2>Der Gletscher</h2><div>11.11.2026 <span>5 min</span></div></div></div>",
        "<div class='c-advertising'><span>PUBLICIDADE</span></div>",
        "<div class='newsletter'><figure><div><h4>The Big Story</h4><p>Our best long reads.</p></div></figure></div>",
    )
    assert leaking([(box, among(box, feed=True)) for box in boxes]) == []


def test_what_only_looks_like_tools_and_notes_is_kept() -> None:
    kept = (
        "<p>Kept: the site needs JavaScript in your browser, and whoever turned it off saw nothing.</p>",
        "<p><b>Kept:</b> <i>new</i></p>",
        "<div><p>Kept: a box about the programs of the harbour.</p><p>Its page needs JavaScript, which "
        f"your browser has to have enabled.</p><p>{PARAGRAPHS[0]}</p></div>",
        "<blockquote><p>Kept: loading video</p></blockquote>",
        "<figure class='picture'><p>Kept: the pier, as a child drew it.</p></figure>",
        "<p>Kept: nur für Abonnenten der Karte gilt der alte Preis.</p>",
        "<ul><li>Topics</li><li>Kept: the bay</li><li><a href='/tag/bay'>the pier</a></li></ul>",
        "<p>Kept: the letter.</p><p>24 November 2026</p>",
        "<p>Kept: tags of brass hung from the ropes, and members only were let in.</p>",
    )
    assert lost([(each, among(each, feed=True)) for each in kept], "Kept:") == []


def test_the_button_of_a_large_picture_is_no_caption() -> None:
    figure = f"<figure>{IMAGE}<figcaption>Close</figcaption></figure>"
    assert "Close" not in among(figure, feed=True)
    tab = "<div><a href='/figure/1' target=_blank>Open in a new tab</a></div>"
    figure = f"<figure>{IMAGE}{tab}<figcaption>The pier.</figcaption></figure>"
    assert "Open in a" not in among(figure, feed=True)
    kept = f"<figure>{IMAGE}<figcaption>Close to the pier.</figcaption></figure>"
    assert "Close to the pier." in among(kept, feed=True)


def test_the_words_of_a_player_go_that_has_nothing_to_play() -> None:
    figure = (
        "<figure><figcaption>Listen to this article</figcaption><audio src='{}'></audio></figure>"
    )
    assert "Listen" not in among(figure.format(""), feed=True)
    sung = figure.format("").replace("Listen to this article", "The song of the pilots")
    assert "The song" in among(sung, feed=True) + among(
        sung.replace("src=''", "src=/a.mp3"), feed=True
    )


def test_a_day_below_the_paragraphs_is_kept_where_they_stand() -> None:
    assert "24 November 2026" in said(f"{paragraphs()}<p>24 November 2026</p>", feed=True)


def test_a_list_of_networks_beside_a_word_of_sharing_stays_out() -> None:
    bars = (
        "<div><ul><li>Kopier lenke</li><li>Facebook</li><li>Snapchat</li></ul></div>",
        "<div><ul><li>Xにポスト</li><li>Facebook</li><li>LINE</li></ul></div>",
        "<div><ul><li>Link kopieren</li><li>Threads</li><li>Bluesky</li></ul></div>",
        "<div><ul><li>Copy link</li><li>Threads</li><li>Bluesky</li></ul></div>",
        "<div><ul><li>Копировать ссылку</li><li>ВКонтакте</li><li>Viber</li></ul></div>",
    )
    assert leaking([(bar, above(bar)) for bar in bars]) == []


def test_a_list_of_networks_that_the_text_is_about_is_kept() -> None:
    listed = "<ul><li>Kept: Snapchat</li><li>Threads</li><li>Viber</li></ul>"
    between = f"{paragraphs()}<p>They asked about three:</p>{listed}{paragraphs()}"
    assert lost([(listed, said(between)), (listed, above(listed))], "Kept:") == []
    assert "Viber" in said(between)
    assert "Viber" in above(listed.replace("Kept: ", ""))


def test_the_length_of_a_player_and_a_link_to_a_gallery_stay_out() -> None:
    boxes = (
        "<div><button>Artikel hören</button><span>Audioversion, 6 Min.</span></div>",
        "<div><button>Anhören</button><span>6 Min.</span></div>",
        "<div><a href='/f1'>Fotogalerie</a><span>12 fotografií</span></div>",
        "<div><a href='/f1'>Bildergalerie</a><span>7 Bilder</span></div>",
        "<div><a href='/f1'>Галерея</a><span>7 фото</span></div>",
    )
    assert leaking([(box, among(box)) for box in boxes]) == []


def test_a_length_or_a_number_of_pictures_that_the_text_tells_is_kept() -> None:
    kept = (
        "<div><button>Copy</button><span>Kept: an egg, 6 min.</span></div>",
        "<p><span>Kept: he showed</span> <span>12 photos</span></p>",
        "<div><span>Kept: the harbour</span><span>12 photos</span></div>",
    )
    assert lost([(each, among(each, feed=True)) for each in kept], "Kept:") == []


def test_a_question_about_the_page_goes_where_buttons_answer_it() -> None:
    asked = "<div><p>Was this helpful?</p>{}</div>"
    assert below(asked.format("<button>Yes</button><button>No</button>")) == said(paragraphs())
    quiz = "<div><p>Kept: was it a pike?</p><button>Yes</button><button>No</button></div>"
    assert lost([(quiz, below(quiz, feed=True))], "Kept:") == []
    spoken = f"{paragraphs()}<p>Was this helpful?</p>{paragraphs()}"
    assert "Was this helpful?" in said(spoken, feed=True)
