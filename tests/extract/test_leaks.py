# ruff: noqa: E501 -- pages are best read a line an element
"""Labels, hidden words and notes of a site that are no part of a text, and what looks like them."""

from lxml import html

from newsreader.errands.anatomy import reading_anatomy
from newsreader.extract.body.drop.around.outer_labels import drop_outer_labels
from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from tests.extract.leaks import IMAGE, among, below, leaking, lost
from tests.extract.said import ALL, said

from .anatomies import NOW
from .pages import PARAGRAPHS, URL, page, paragraphs


def test_the_labels_of_a_picture_are_no_text() -> None:
    labels = (
        f"<div><span class='css-1dv'>Image</span><div>{IMAGE}</div></div>",
        f"<div>{IMAGE}</div><label><span>View image in fullscreen</span></label>",
        f"<div role='button'><span>Press enter or click to see it all</span><div>{IMAGE}</div></div>",
        f"{IMAGE}<span class='sr-only'>Öppna bild i helskärmsläge</span>",
        f"{IMAGE}<span class='visually-hidden'>Die Mole im Winter</span>",
        f"{IMAGE}<div><a href='/shop'>Buy now</a></div>",
        f"{IMAGE}<div><a href='/pier/full'><span>Full size image</span></a></div>",
        f"<span>图片</span>{IMAGE}<span>点击放大</span>",
        f"{IMAGE}<span>Bild vergrößern</span>",
        f"{IMAGE}<span>Agrandir l’image</span>",
    )
    caption = "<figcaption>The pier in the winter.</figcaption>"
    found = [(label, among(f"<figure>{label}{caption}</figure>")) for label in labels]
    expected = " ".join([*PARAGRAPHS[:2], "The pier in the winter.", *PARAGRAPHS[2:]])
    assert [f"{label} gave {text}" for label, text in found if text != expected] == []


def test_captions_and_credits_of_a_picture_are_no_labels() -> None:
    figures = (
        f"<figure>{IMAGE}<p>Kept: the pier.</p></figure>",
        f"<figure>{IMAGE}<figcaption>Kept: <span class='sr-only'>Image</span> the pier.</figcaption></figure>",
        f"<figure>{IMAGE}<figcaption role='button'>Kept: the pier.</figcaption></figure>",
        "<figure><pre>Kept: = 1</pre><figcaption>Image</figcaption></figure>",
        "<figure><blockquote><p>Kept: said the minister of the sea.</p></blockquote><span>Image</span></figure>",
    )
    assert lost([(figure, among(figure, feed=True)) for figure in figures], "Kept:") == []
    credit = among(f"<figure>{IMAGE}<span>Photo: A. Quay</span></figure>", feed=True)
    assert "A. Quay" in credit


def test_boxes_of_labels_beyond_the_column_of_a_text_stay_out() -> None:
    text = f"<div class='text'>{paragraphs()}</div>"
    boxes = (
        "<ul><li>Mis aportaciones</li><li>Normas</li></ul>",
        "<ul class='links inline'><li>Log in to post a word</li></ul>",
        "<div><span>Feedback</span></div>",
        "<div><h3>עוד בוואלה וידאו</h3></div>",
        "<div>מצאתם טעות? דווחו לנו</div>",
        "<div><h3>この記事を書いた人</h3><dl><dt>専門・関心分野</dt><dd>漁業の町</dd></dl></div>",
        "<div><p>Meer uit de haven</p></div><div><p>Terug naar voren</p></div>",
    )
    found = [(box, said(f"{text}<div>{box}</div>", feed=True)) for box in boxes]
    assert leaking(found) == []


def test_labels_in_a_column_at_the_side_stay_out_though_it_shows_cards() -> None:
    """A picture or a form of a column at the side is no more of the text than its links are."""
    cards = "".join(
        f"<div><a href='/{at}'>{IMAGE}{said}</a></div>" for at, said in enumerate(ALL.split(". "))
    )
    shown = f"<div><form><input></form><p>All of the coast news</p>{cards}</div>"
    few = f"<div>{IMAGE}<p>Kept by the harbour</p></div>"
    for box, label in ((shown, ""), (few, "Kept by the harbour")):
        runs = runs_of(html.fromstring(f"<body><div>{paragraphs()}</div>{box}</body>"))
        choice = Choice(runs, [not run.linked for run in runs])
        drop_outer_labels(choice)
        assert [runs[at].text for at in chosen_lines(choice)] == [*PARAGRAPHS, *label.splitlines()]


def test_facts_and_last_words_beyond_the_column_of_a_text_are_kept() -> None:
    text = f"<div class='text'>{paragraphs()}</div>"
    boxes = (
        "<div><p>Kept for all time.</p></div>",
        "<div><h3>Kept</h3><p>12 Harbour Street</p></div>",
        "<div><p>Translation: Kept Quay</p></div>",
        "<div><p>Kept/dpa</p></div>",
        "<div><h3>Kept</h3><p>The office of the harbour is open on all days, and on Sundays too, the clerk says.</p></div>",
        "<table><tr><td>Kept</td><td>blue</td></tr></table>",
        "<div><p>— Kept</p></div>",
        "<div><p>Kept,</p><img src='/name.png' alt='Ann'></div>",
        "<div><p>Sources: Kept</p></div>",
    )
    found = [(box, said(f"{text}<div>{box}</div>", feed=True)) for box in boxes]
    assert lost(found, "Kept") == []
    assert "The sea is kept" in below("<p>The sea is kept</p>", feed=True), "in the same column"


def test_a_link_over_a_box_between_paragraphs_stays_out() -> None:
    box = "<aside class='newsletter'><p>A letter each morning, with all that the bay has to say.</p></aside>"
    links = (
        f"<a href='#over'>skip past the morning letter</a>{box}<p id='over'></p>",
        f"<div><a href='#over'>Zum Text zurück</a></div>{box}<div><p id='over'>nach dem Kasten</p></div>",
        f"<div><a href='#after-ad-1'>Passer</a></div>{box}",
    )
    assert leaking([(link, among(f"<div>{link}</div>")) for link in links]) == []


def test_a_link_over_paragraphs_of_the_text_is_kept() -> None:
    link = "<p><a href='#fares'>What was kept of the fares</a></p>"
    goals = (
        f"{link}<p>{PARAGRAPHS[1]}</p><h2 id='fares'>Fares</h2>",
        f"{link}<h2 id='fares'>Fares</h2><p>{PARAGRAPHS[1]}</p>",
        link,
    )
    assert (
        lost([(goal, among(goal, feed=True)) for goal in goals], "What was kept of the fares") == []
    )


def test_calls_to_take_part_stay_out_of_a_text() -> None:
    calls = (
        "When we learn of a mistake, we acknowledge it with a correction. If you spot an error, please let us know at <a href='mailto:c@herald.example'>c@herald.example</a>. <a href='/how'>Learn more</a>",
        "Haben Sie einen Fehler gefunden? Schreiben Sie der Redaktion.",
        "Vous avez repéré une erreur ? Signalez-la à la rédaction.",
        "מצאתם טעות בכתבה? כתבו לנו",
        "Download the FREE Herald News app for alerts as news breaks.",
        "Descarga nuestra app y recibe las alertas de la bahía.",
        "Have you got a story? E-mail us at news@herald.example or comment below.",
        "Hai una storia da raccontare? Scrivi alla redazione.",
        "제보는 카카오톡 herald",
        "Follow the Herald’s coverage of ferries at <a href='/hub/ferries'>https://herald.example/hub/ferries</a>",
        "Add as preferred on Google",
        "Aggiungi Herald come fonte preferita su Google",
        "Herald bei Google bevorzugen",
        "Dieses Thema im Programm: Über dieses Thema berichtete das Hafenradio am 26. November 2026 um 08:45 Uhr.",
        "The Herald receives support from several foundations for its coverage of the sea. See more <a href='/s'>here</a>. The Herald is solely responsible for all content.",
        "Did you find this information helpful?",
        "La suite de votre contenu après la publicité",
        "This article originally appeared on Quillan Herald: Ferry line reopens after six hours",
        "Dziękujemy, że przeczytałaś nasz artykuł do końca. Bądź na bieżąco!",
        "Do you have an opinion on what is said in this article? If you would like to submit a response of up to 300 words by email to be considered for our letters section, please <a href='/letters'>click here</a>.",
        "What stories would you like the Herald to cover from the two islands?",
        "Поддержите «Вестник», если вы не в России. Без вашей помощи нас не будет.",
        "Mitä ajatuksia juttu herätti? Voit keskustella aiheesta 25.11. klo 23:een saakka.",
    )
    assert leaking([(call, among(f"<p>{call}</p>", feed=True)) for call in calls]) == []


def test_what_is_said_of_errors_apps_and_google_is_kept() -> None:
    told = (
        "Kept: if you find a mistake in your ticket, the office at the quay exchanges it.",
        "Kept: a correction was made on Tuesday. There are 14 locks, not 41.",
        "Download the Kept app, open it at the quay and show the code to the crew.",
        "Kept are the captains who follow the storms on Google.",
        "Kept by Google",
        "The minister is solely responsible for the content of the report, said the Kept party.",
        "Have you got a ticket? Kept seats are on the upper deck.",
        "What stories would you like your children to keep? Ours were Kept by a nurse.",
        "Поддержите «Вестник» на выборах, просил он, и Kept не будет закрыт.",
        "This article originally appeared in the Kept Review of Piers.",
        "Kept: this report was broadcast to every boat of the line on Friday.",
    )
    cases = [(each, among(f"<p>{each}</p>", feed=True)) for each in told]
    quoted = "<blockquote><p>Have you got a story? Write to us, they Kept saying.</p></blockquote>"
    assert lost([*cases, (quoted, among(quoted, feed=True))], "Kept") == []


def test_a_last_line_that_leads_to_all_of_a_subject_stays_out() -> None:
    lines = (
        "Find <a href='/water/'>all our articles about water</a> here.",
        "<em>Retrouvez ici <a href='/eau/'>tous nos articles sur l’eau</a>.</em>",
        "Hier finden Sie <a href='/w/'>alle unsere Artikel zum Thema Wasser</a>.",
        "Lee <a href='/agua'>todos nuestros artículos sobre el agua</a>",
    )
    assert leaking([(each, below(f"<p>{each}</p>", feed=True)) for each in lines]) == []
    kept = (
        "Find all our Kept articles about water in the library.",
        "Read <a href='/law'>all of the articles of the Kept law</a> before you sign.",
    )
    assert lost([(each, below(f"<p>{each}</p>", feed=True)) for each in kept], "Kept") == []


def test_a_list_in_which_a_site_speaks_of_itself_goes_with_its_heading() -> None:
    asks = "<li><b>Stay informed:</b> Sign up to get alerts on our <a href='https://whatsapp.com/c/1'>WhatsApp channel</a>.</li>"
    more = "<li><b>See more:</b> <a href='/hub'>All our ferry coverage</a></li>"
    box = "<div><h2>What to know about {}</h2><ul>{}</ul></div>"
    assert leaking([(asks, among(box.format("ferries", asks + more), feed=True))]) == []
    own = "<li><b>Hold on:</b> the <a href='/rail'>railing</a> is Kept dry.</li>"
    cases = (
        box.format("ferries", asks + own),
        box.format("ferries", own + more),
        f"<div><h2>What Kept ferries afloat</h2><p>{PARAGRAPHS[1]}</p><ul>{asks}{more}</ul></div>",
    )
    assert lost([(each, among(each, feed=True)) for each in cases], "Kept") == []


def test_the_buttons_below_the_pictures_of_a_row_stay_out() -> None:
    shown = "".join(
        f"<figure>{IMAGE}<figcaption>The {what}</figcaption></figure>" for what in ("boat", "dike")
    )
    row = f"<div class=gallery><h4>The storm</h4>{shown}<a>VOLTAR</a><a>Compartilhe</a></div>"
    found = among(row)
    assert "The dike" in found
    assert "VOLTAR" not in found


def test_signs_that_part_nothing_any_more_stay_out() -> None:
    call = "<p>Download the Herald News app for alerts.</p>"
    sign = "<p>___</p>"
    assert below(f"{sign}{call}", feed=True) == ALL
    last = f"{sign}<p>Quay reported from the pier.</p>"
    assert (
        below(f"{last}{sign}{call}{sign}", feed=True) == f"{ALL} ___ Quay reported from the pier."
    )


def test_what_is_but_heard_stays_out_of_a_text() -> None:
    unseen = "style='border:0;clip:rect(0 0 0 0);width:1px;position:absolute'"
    sentence = "The pier is open."
    told = (
        f"<p>{sentence[:4]}<a href='/pier'>pier<span {unseen}>, opens new tab</span></a> is open.</p>",
        "<p>The <a href='/pier'>pier <span class='visually-hidden'>(neues Fenster)</span></a> is open.</p>",
        f"<div><span class='sr-only'>Ende der Liste</span><p>{sentence}</p></div>",
    )
    found = [(each, among(each, feed=True)) for each in told]
    assert lost(found, f" {sentence} ") == []
    assert [each for each, text in found if len(text) != len(f"{ALL} {sentence}")] == []


def test_a_list_elsewhere_goes_with_what_tells_its_length_to_those_who_hear_it() -> None:
    box = (
        "<div class='x'><h2>اقرأ أيضا</h2><span class='screen-reader-text'>list of 2 items</span><ul>"
        "<li><span class='screen-reader-text'>list 1 of 2</span><h3><a href='/a'>آخر صانعي المراكب</a></h3></li>"
        "<li><span class='screen-reader-text'>list 2 of 2</span><h3><a href='/b'>متحف صغير</a></h3></li></ul>"
        "<span class='screen-reader-text'>end of list</span></div>"
    )
    assert leaking([(box, among(box, feed=True))]) == []


def test_words_that_tell_what_the_next_ones_are_stay_for_those_who_do_not_hear() -> None:
    told = (
        "<p><span class='visually-hidden'>Kept:</span> mind the gap between the boat and the pier.</p>",
        f"<figure>{IMAGE}<figcaption><span class='visually-hidden'>Kept, </span>A. Quay</figcaption></figure>",
        "<p>It is <span class='sr-only'>Kept</span> five degrees in the water of the bay.</p>",
        "<p><a href='/pier'><span class='sr-only'>Kept of the old pier</span></a> is all that he wrote.</p>",
    )
    assert lost([(each, among(each, feed=True)) for each in told], "Kept") == []


AUTHOR = '<meta name="author" content="Ann Quay">'


def signed(markup: str) -> str:
    """The text that is taken with this below the paragraphs of Ann Quay."""
    spaced = f"{paragraphs()}{markup}".replace("</", " </")
    whole = page(f'<p class="byline">By Ann Quay</p>{spaced}', AUTHOR)
    found = extract_page(whole, URL, feed_html=spaced, around=reading_anatomy(URL, NOW))
    return " ".join("".join(map(str, html.fromstring(found.html).itertext())).split())


def test_boxes_about_who_wrote_a_text_stay_out_in_many_languages() -> None:
    card = "<p>Ann Quay is the harbour reporter of this newspaper.</p>"
    edition = "<p>A version of this article appears in print on Nov. 27, 2026, Section A, Page 4 of the City edition.</p>"
    boxes = (
        f"{card}{edition}",
        "<p>Contact Ann Quay at 555-0142 or aquay@herald.example.</p>",
        "<p>Do you know more? Email ann.quay@herald.example</p>",
        "<p>aquay@herald.example</p>",
        "<div><h3>この記事を書いた人</h3><dl><dt>専門・関心分野</dt><dd>漁業、地域社会</dd></dl></div>",
        "<div><h3>Über die Autorin</h3><p>Sie schreibt über Häfen und Boote.</p></div>",
        "<div><h4>Sobre la autora</h4><p>Escribe de puertos y de barcos.</p></div>",
        "<div class='talkback'><h3>תגובות</h3><p>הכותב יקבל בקרוב הודעה לאחר אישור התגובה שלו במערכת</p></div>",
        "<div data-component='Guestbook'><h2>Memories of the pier</h2><p>We shall not see its like again in this town.</p></div>",
        "<ul><li>ポストする</li><li>シェアする</li><li>保存</li><li>印刷</li></ul>",
    )
    assert leaking([(box, signed(box)) for box in boxes]) == []


def test_addresses_and_lists_that_a_text_ends_with_are_kept() -> None:
    ends = (
        "<p>For a kept seat, write to the office.</p><p>kept@herald.example</p>",
        "<p>Contact:</p><p>kept@herald.example</p>",
        "<p>Kept seats are had from Bert Mole at bert@moles.example until the end of the month.</p>",
        "<p>Where the Herald was kept:</p><ul><li>Facebook</li><li>a kept board at the pier</li></ul>",
    )
    assert lost([(end, signed(end)) for end in ends], "ept") == []
    assert "kept@herald.example" in signed(ends[0])
    assert "kept@herald.example" in signed(ends[1])


def test_lists_and_boxes_that_lead_on_stay_out() -> None:
    links = "<li><a href='/a'>The last ferrywoman retires</a></li><li><a href='/b'>The flood of the year 2015</a></li>"
    boxes = (
        "<ul><li>Listen to news from the bay on Harbour Sounds</li><li><a href='/n'>More stories from the bay</a></li></ul>",
        f"<div><p>LEIA TAMBÉM:</p></div><div><ul>{links}</ul></div>",
        f"<div><div><p>Lees ook</p></div></div><div><ul>{links}</ul></div>",
        "<section><h3>Mehr zum Thema</h3><article><a href='/x'>Privatisierte Strände: Wem gehört die Küste?</a> <span>Von Marit Petersen</span></article></section>",
        "<p><a href='/x'><strong>COUPLE FINDS BELL IN GARDEN, NEIGHBORS WAKE</strong></a></p>",
    )
    assert leaking([(box, among(box, feed=True)) for box in boxes]) == []
    bullets = "<ul><li>It ticks after all those years</li><li>READ MORE: <a href='/x'>Woman nets a fortune for a pot</a></li></ul>"
    found = among(bullets, feed=True)
    assert "It ticks after all those years" in found
    assert "READ MORE" not in found


def test_lists_of_the_text_s_own_are_kept() -> None:
    lists = (
        "<ul><li><a href='/kept'>Kept boats of the bay</a></li><li><a href='/b'>More stories from the bay, kept</a></li><li>A plain item of it</li></ul>",
        "<ul><li>Listen to the Kept bell</li><li>Follow the lamp on the pier</li></ul>",
        "<ul><li>Kept: <a href='/x'>the way to the pier</a></li><li>Oars</li></ul>",
        "<p><a href='/x'><strong>THE KEPT</strong></a></p>",
        "<p>Related Resources:</p><ul><li><a href='https://piers.example/v'>The Guide to Kept Piers</a> - Compare what they cost</li><li><a href='/w'>The Plan of the Bay</a> - Month by month</li></ul>",
        "<p>AND THE KEPT BELL RANG OUT OVER ALL THE BAY</p>",
    )
    found = [(each, among(each, feed=True).casefold()) for each in lists]
    assert lost(found, "kept") == []


def test_what_a_button_to_subscribe_is_under_stays_out() -> None:
    boxes = (
        "<section><h4>Chaleur humaine</h4><p>Comment faire face au défi du climat, chaque semaine</p><button>S’inscrire</button></section>",
        "<div><div><p>La lettre du patrimoine</p><p>Chaque samedi, nos plus belles histoires de pierres.</p></div><div><span>S’INSCRIRE</span></div></div>",
        "<div><h4>Alles Wichtige am Abend</h4><p>Die Lage im Hafen, täglich um sechs</p><input type='submit' value='Jetzt bestellen'></div>",
    )
    assert leaking([(box, among(box, feed=True)) for box in boxes]) == []


def test_text_beside_a_button_of_another_kind_is_kept() -> None:
    long = " ".join(PARAGRAPHS[:2])
    told = (
        "<div><p>Kept: the old pier of the bay</p><button>Play</button></div>",
        f"<div><p>Kept: {long}</p><button>Subscribe</button></div>",
        "<p>“Kept?” he asked.</p><p>Subscribe</p>",
    )
    assert lost([(each, among(each, feed=True)) for each in told], "Kept") == []


def test_votes_notes_and_what_needs_a_script_stay_out() -> None:
    boxes = (
        "<p>Maps only load in the browser with JavaScript enabled. Enable JavaScript to view them.</p>",
        "<p>Javascript måste vara påslaget för att kunna spela video</p>",
        "<table><tr><td><p>The Herald is a subscriber-supported publication; we rely on those who subscribe.</p></td></tr></table>",
        "<div style='x'><p>Today’s issue is brought to you by Knotwork</p><h3>Tie better knots</h3><p>Knotwork sends you one knot a day.</p></div>",
    )
    assert leaking([(box, among(box, feed=True)) for box in boxes]) == []
    ends = (
        "<h4>What did you think of today’s issue?</h4><ul><li><a>⭐⭐⭐ Loved it</a></li><li><a>⭐ Meh</a></li></ul><p>Login or Subscribe to participate in polls.</p>",
        "<ul><li>Previous message (by thread): <a href='1'>Plan</a></li><li>Next message (by thread): <a href='3'>Angles</a></li><li>Messages sorted by: <a href='d'>[ date ]</a></li></ul>",
        "<ol><li>deckhand liked this</li><li>winchgirl reblogged this from tidewrack</li></ol>",
        "<p>14 people reacted</p>",
        "<ul><li>Guardar</li><li>Compartir</li><li>Imprimir</li></ul>",
        "<p>Our Standards: The Harbour Trust Principles.</p>",
    )
    assert leaking([(end, below(end, feed=True)) for end in ends]) == []


def test_stars_sponsors_and_scripts_of_the_text_are_kept() -> None:
    told = (
        "<p>★★★★☆ Kept</p>",
        "<ul><li>★★★ Kept</li><li>The other one got four of them and a prize</li></ul>",
        "<p>The Kept issue is brought to you by the postman every Friday, he said with a smile.</p>",
        "<p>The page works without JavaScript. Kept is what it shows.</p>",
        "<table><tr><td>Kept</td><td>The Herald is a subscriber-supported publication</td></tr></table>",
    )
    assert lost([(each, below(each, feed=True)) for each in told], "Kept") == []


def test_what_programs_of_publishers_set_around_a_text_stays_out() -> None:
    facts = "<dl><dt>From:</dt><dd><a href='/d'>Department for Boats</a></dd><dt>Published</dt><dd>26 November 2026</dd></dl>"
    fold = "<header><h1>Ferry line reopens</h1><details><summary>Baseline <span>Widely available</span></summary><p>This feature works across many boats and their versions.</p><ul><li><a href='/m'>Learn how</a></li></ul></details></header>"
    above = [(each, said(f"{each}{paragraphs()}", feed=True)) for each in (facts, fold)]
    assert leaking(above) == []
    cite = "<section><h2>About this article</h2><h3>Cite this article</h3><p>Quay, A. Of ferries. J. Boats 12, 1–9 (2026).</p></section>"
    assert leaking([(cite, below(cite, feed=True))]) == []
    code = "<div class='x'><div><span class='language-name'>js</span></div><pre class='brush: js'>spin()</pre></div>"
    assert "js" not in among(code, feed=True).split()
    notes = (
        f"<p>{PARAGRAPHS[0]}<sup><a href='#n1'>1</a></sup></p>{paragraphs()}<h2>References</h2>"
        "<ol><li><p id='n1'>Quay, A. Of piers (1987).</p><p><a href='/a'>Article</a> <a>CAS</a> <a>Google Scholar</a></p></li></ol>"
    )
    found = said(notes, feed=True)
    assert "Of piers" in found
    assert "Scholar" not in found


def test_facts_of_the_text_itself_are_kept() -> None:
    told = (
        "<dl><dt>When</dt><dd>26 November 2026</dd><dt>Where</dt><dd>the Kept pier</dd></dl>",
        "<dl><dt>Serves</dt><dd>four</dd><dt>Kept</dt><dd>for a week</dd></dl>",
        "<h1>Ferry line reopens</h1><details><summary>Kept</summary><p>What the ministers said of it.</p></details>",
    )
    cases = [(each, said(f"{each}{paragraphs()}", feed=True)) for each in told]
    later = (
        "<p>kept</p><pre class='js'>spin()</pre>",
        "<h2>How to cite</h2><p>" + "Kept are the rules by which one names a text. " * 12 + "</p>",
        "<p>Google Scholar was Kept out of the bay.</p>",
    )
    cases += [(each, among(each, feed=True)) for each in later]
    assert [each for each, text in cases if "kept" not in text.casefold()] == []


def test_notices_cards_of_films_and_ratings_stay_out() -> None:
    boxes = (
        "<table class='plainlinks metadata ambox'><tr><td><div>This article needs more citations for verification.</div></td></tr></table>",
        f"<div class='m video-player'>{IMAGE}<h4>Herald Flash for November</h4><p>The headlines are here. Check out what is clicking.</p></div>",
        "<h2>More boats to try</h2><ul><li><a href='/a'>The last ferrywoman retires</a></li><li><a href='/b'>The flood of the year 2015</a></li></ul>",
    )
    found = [(box, among(box, feed=True)) for box in boxes]
    assert leaking(found) == []
    labels = (
        "<div>Rating: 4.7 out of 5.88 ratings</div>",
        "<div><span>1 / 3</span></div>",
        "<div>14 Photos</div>",
    )
    assert leaking([(label, among(label, feed=True)) for label in labels]) == []


def test_tables_films_and_ratings_of_the_text_are_kept() -> None:
    told = (
        "<table class='sidebar-table author'><tr><td>Kept</td><td>four boats</td></tr></table>",
        "<div class='video-player'><video src='/v.mp4'></video><h4>Kept</h4></div>",
        "<div class='featured-video'><p>Kept: this is how the arch was set in its place.</p></div>",
        "<p>Rating: 4 out of 5, Kept by the jury</p>",
        "<h2>More boats to try</h2><p>Kept are the ones with a deep keel, and those that sail by night.</p>",
    )
    assert lost([(each, among(each, feed=True)) for each in told], "Kept") == []
