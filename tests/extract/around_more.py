# ruff: noqa: E501 -- pages are best read a line an element
"""What the makers of sites set into and under every article: other articles, cookies, times."""

BEFORE_THE_END = {
    "le monde": '<section class="inread js-services-inread inread__inject"><p class="inread__label">Lire aussi <span>|</span></p><a href="/2024/quai"><span>Article réservé à nos abonnés</span> <p class="inread__title">Le quai dont personne ne voulait</p></a></section>',
    "reports": '<p>Already a subscriber? <a href="https://x">View your reports here</a> →</p>',
}
"""Boxes that would tell, under a short text, that the rest of it is for subscribers."""
RAILS = {
    "jetpack": '<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div class="jp-relatedposts-items"><div class="jp-relatedposts-post"><h4 class="jp-relatedposts-post-title"><a href="/2024/pier">The pier that nobody wanted</a></h4><p class="jp-relatedposts-post-excerpt">It was built in a summer and has been in the way ever since, the</p><p class="jp-relatedposts-post-date">March 3, 2024</p><p class="jp-relatedposts-post-context">In "Harbour"</p></div></div></div>',
    "ghost": '<aside class="read-more-wrap"><div class="read-more"><article class="post-card post"><a class="post-card-image-link" href="/pier/"><img class="post-card-image" src="/p.jpg" alt="A pier"></a><div class="post-card-content"><header class="post-card-header"><div class="post-card-tags"><span class="post-card-primary-tag">Harbour</span></div><h2 class="post-card-title"><a href="/pier/">The pier that nobody wanted</a></h2></header><div class="post-card-excerpt">It was built in a summer and has been in the way of all boats ever since, says a history of the harbour.</div><footer class="post-card-meta"><time>03 Mar 2024</time><span class="post-card-meta-length">5 min read</span></footer></div></article></div></aside>',
    "ghost without its names": '<h3>Read more</h3><article><a href="/pier/"><h2>The pier that nobody wanted</h2><div>It was built in a summer and has been in the way of all boats ever since.</div></a><time>03 Mar 2024</time><span>5 min read</span></article><article><a href="/light/"><h2>A lighthouse is sold to an actor</h2><div>He will live in it with eleven dogs and a piano, he told the town.</div></a><time>01 Mar 2024</time><span>3 min read</span></article>',
    "a ghost bookmark": '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://herald.example/pier/"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The pier that nobody wanted</div><div class="kg-bookmark-description">It was built in a summer.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Sample Herald</span></div></div></a></figure>',
    "medium": '<div><h2>More from Ann Quay and The Bay</h2><div><article><a href="/@ann/pier"><h2>The pier that nobody wanted</h2></a><a href="/@ann/pier"><h3>It was built in a summer and has been in the way</h3></a><span>Mar 3</span></article></div><a href="/@ann">See all from Ann Quay</a><h2>Recommended from Medium</h2><a href="/@bo/light"><h2>A lighthouse is sold to an actor</h2></a><a href="/?r">See more recommendations</a></div>',
    "guardian": '<aside data-component="rich-link"><div><div>Related: <a href="/2024/pier">The pier that nobody wanted</a></div></div></aside>',
    "guardian card": '<aside><h3><a href="/2024/pier">The pier that nobody wanted</a></h3><p>By Ann Quay</p><p>Read more</p></aside>',
    "bbc": '<section data-component="links-block"><p>More on this story</p><ul><li><a href="/news/pier">The pier that nobody wanted</a></li><li><a href="/news/light">A lighthouse is sold to an actor</a></li></ul></section><section><h2>Related internet links</h2><ul><li><a href="https://port.example/">The port</a></li></ul><p>The BBC is not responsible for the content of external sites.</p></section>',
    "bbc in line": '<ul><li><a href="/news/pier">The pier that nobody wanted</a></li><li><a href="/news/light">A lighthouse is sold to an actor</a></li><li><a href="/news/tide">How the tide was measured at last</a></li></ul>',
    "new york times": '<div data-testid="related-links-block"><h2>More to Discover</h2><ul><li><a href="/pier"><p>The Pier That Nobody Wanted</p></a></li><li><a href="/light"><p>A Lighthouse Is Sold to an Actor</p></a></li></ul></div>',
    "le monde in line": '<p><strong>Lire aussi :</strong> <a href="/2024/quai">Le quai dont personne ne voulait</a></p><p>Lire aussi | <a href="/2024/phare">Un phare vendu à un acteur</a></p><p>(Re)lire : <a href="/2024/phare">Un phare vendu à un acteur</a></p>',
    "le figaro": '<p>À LIRE AUSSI - <a href="/quai">Le quai dont personne ne voulait</a></p><p>»» <a href="/quai">LIRE AUSSI - Le quai dont personne ne voulait</a></p>',
    "spiegel": '<section><h3>Mehr zum Thema</h3><ul><li><article><a href="/pier"><span>Häfen:</span> <span>Der Pier, den keiner wollte</span></a><p>Von Anna Kai</p></article></li></ul></section><p>Lesen Sie hier mehr: <a href="/pier">Der Pier, den keiner wollte</a></p>',
    "spiegel in line": '<p>Mehr dazu: <a href="/pier">Der Pier, den keiner wollte</a></p><p>Lesen Sie auch: <a href="/pier">Der Pier, den keiner wollte</a></p><p><a href="/pier">Lesen Sie hier: Der Pier, den keiner wollte</a></p><p>Mehr über den Hafen lesen Sie <a href="/pier">hier</a>.</p>',
    "el pais": '<section class="more_info"><h2>Más información</h2><article><h3><a href="/muelle">El muelle que nadie quería</a></h3><p>Ana Quay</p></article></section><section><h2>Archivado En</h2><ul><li><a href="/n/puerto">Puerto</a></li><li><a href="/n/barcos">Barcos</a></li></ul></section>',
    "el pais in line": '<p><strong>Más información:</strong> <a href="/muelle">El muelle que nadie quería</a></p><p>Lee también: <a href="/muelle">El muelle que nadie quería</a></p><p>LEA MÁS: <a href="/muelle">El muelle que nadie quería</a></p><p><a href="/muelle">Te puede interesar: El muelle que nadie quería</a></p>',
    "repubblica": '<p>Leggi anche: <a href="/molo">Il molo che nessuno voleva</a></p><p><strong>LEGGI ANCHE &gt; <a href="/molo">Il molo che nessuno voleva</a></strong></p><p>Per approfondire: <a href="/molo">Il molo che nessuno voleva</a></p>',
    "folha": '<p>Leia também: <a href="/cais">O cais que ninguém queria</a></p><p>LEIA MAIS: <a href="/cais">O cais que ninguém queria</a></p><p>Saiba mais: <a href="/cais">O cais que ninguém queria</a></p><h3>Veja também</h3><ul><li><a href="/cais">O cais que ninguém queria</a></li></ul>',
    "nrc": '<p>Lees ook: <a href="/pier">De pier die niemand wilde</a></p><p>Lees meer over de haven: <a href="/pier">De pier die niemand wilde</a></p>',
    "gazeta": '<p>Czytaj także: <a href="/molo">Molo, którego nikt nie chciał</a></p><p>Zobacz też: <a href="/molo">Molo, którego nikt nie chciał</a></p>',
    "loud": '<p><strong>READ MORE: <a href="/pier">The pier that nobody wanted</a></strong></p><p>READ ALSO: <a href="/pier">The pier that nobody wanted</a></p><p>ALSO READ | <a href="/pier">The pier that nobody wanted</a></p><p>WATCH: <a href="/video/pier">The pier that nobody wanted</a></p><p>Must Read: <a href="/pier">The pier that nobody wanted</a></p><p>See Also: <a href="/pier">The pier that nobody wanted</a></p><p>MORE: <a href="/pier">The pier that nobody wanted</a></p><p>RELATED: <a href="/pier">The pier that nobody wanted</a></p><p>SEE MORE: <a href="/pier">The pier that nobody wanted</a></p><p>Explore: <a href="/pier">The pier that nobody wanted</a></p>',
    "loud and all linked": '<p><a href="/pier">READ MORE: The pier that nobody wanted</a></p><p><a href="/pier">Read also: The pier that nobody wanted</a></p><p><a href="/pier">Watch: The pier that nobody wanted</a></p><p><a href="/pier">Related: The pier that nobody wanted</a></p>',
    "a label and its link": '<p><strong>Related</strong></p><p><a href="/pier">The pier that nobody wanted</a></p>',
    "a list": '<p>READ MORE:</p><ul><li><a href="/pier">The pier that nobody wanted</a></li><li><a href="/light">A lighthouse is sold to an actor</a></li></ul>',
    "also check": '<p>Also Check:</p><ul><li><a href="/pier">The pier that nobody wanted</a></li></ul><p>You May Also Check:</p><ul><li><a href="/light">A lighthouse is sold to an actor</a></li></ul>',
    "a list in a box": '<div><h4>Featured articles</h4><div><a href="/pier"><h4>The pier that nobody wanted</h4><p>It was built in a summer.</p><div>Ann Quay</div></a></div></div>',
    "outbrain": '<div class="OUTBRAIN" data-widget-id="AR_1"><h3>Around the web</h3><ul><li><a href="https://ads.example/1">Doctors do not want you to know this</a></li></ul></div>',
    "taboola": '<div><h3>You May Like</h3><a href="https://ads.example/1">Doctors do not want you to know this</a> <span>Promoted</span></div><div id="taboola-below-article-thumbnails"><p>Sponsored Links by Taboola</p></div>',
    "trending": '<h2>Most viewed</h2><ol><li><a href="/pier">The pier that nobody wanted</a></li><li><a href="/light">A lighthouse is sold to an actor</a></li></ol><h2>Editors’ Picks</h2><ol><li><a href="/tide">How the tide was measured at last</a></li></ol>',
    "wordpress": '<nav class="navigation post-navigation"><div class="nav-previous"><a href="/pier"><span>Previous Post</span> <span>The pier that nobody wanted</span></a></div></nav><p>The post <a href="https://herald.example/2025/ferry">Ferry line reopens</a> appeared first on <a href="https://herald.example">Sample Herald</a>.</p>',
    "wordpress in other languages": "<p>Der Beitrag Die Fähre fährt wieder erschien zuerst auf Der Bote.</p><p>L’article Le bac reprend est apparu en premier sur Le Héraut.</p><p>La entrada Vuelve el ferry se publicó primero en El Heraldo.</p><p>L'articolo Torna il traghetto proviene da L'Araldo.</p><p>Het bericht De pont vaart weer verscheen eerst op De Bode.</p><p>O post A balsa voltou apareceu primeiro em O Arauto.</p>",
}
"""Boxes and lines that lead to other articles."""
COOKIES = {
    "onetrust": '<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" class="otFlat bottom" role="region" aria-label="Cookie banner"><div id="onetrust-policy"><h2 id="onetrust-policy-title">We value your privacy</h2><div id="onetrust-policy-text">By clicking “Accept All Cookies”, you agree to the storing of cookies on your device to enhance site navigation, analyze site usage, and assist in our marketing efforts.</div></div><button id="onetrust-pc-btn-handler">Cookies Settings</button><button id="onetrust-accept-btn-handler">Accept All Cookies</button></div></div>',
    "onetrust without its names": "<div><h2>We value your privacy</h2><p>By clicking “Accept All Cookies”, you agree to the storing of cookies on your device to enhance site navigation, analyze site usage, and assist in our marketing efforts.</p><p>Cookies Settings</p><p>Reject All</p><p>Accept All Cookies</p></div>",
    "onetrust preferences": "<div><h2>Privacy Preference Center</h2><p>When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies. This information might be about you, your preferences or your device and is mostly used to make the site work as you expect it to.</p><h3>Manage Consent Preferences</h3><h4>Strictly Necessary Cookies</h4><p>Always Active</p><p>These cookies are necessary for the website to function and cannot be switched off in our systems.</p><p>Confirm My Choices</p></div>",
    "cookiebot": '<div id="CybotCookiebotDialog" name="CybotCookiebotDialog"><h2>This website uses cookies</h2><div>We use cookies to personalise content and ads, to provide social media features and to analyse our traffic. We also share information about your use of our site with our social media, advertising and analytics partners.</div><a href="#">Necessary</a><a href="#">Allow all</a></div>',
    "cookiebot in german": "<div><h2>Diese Webseite verwendet Cookies</h2><p>Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren, Funktionen für soziale Medien anbieten zu können und die Zugriffe auf unsere Website zu analysieren.</p><p>Auswahl erlauben</p><p>Alle zulassen</p></div>",
    "didomi": '<div id="didomi-host"><div class="didomi-popup-view"><p>Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires pour stocker, consulter et traiter des données personnelles telles que votre visite sur ce site internet.</p><button>Continuer sans accepter</button><button>Accepter &amp; Fermer</button></div></div>',
    "didomi without its names": "<div><p>Avec votre accord, nos 853 partenaires et nous utilisons des cookies ou technologies similaires pour stocker, consulter et traiter des données personnelles telles que votre visite sur ce site internet.</p><p>Continuer sans accepter</p><p>Accepter et fermer</p></div>",
    "in spanish": "<div><p>Nosotros y nuestros socios almacenamos o accedemos a información en un dispositivo, tales como cookies, y procesamos datos personales.</p><p>Configurar</p><p>Aceptar y continuar</p></div>",
    "in italian": "<div><p>Noi e terze parti selezionate utilizziamo cookie o tecnologie simili per finalità tecniche e, con il tuo consenso, anche per altre finalità come specificato nella cookie policy.</p><p>Rifiuta</p><p>Accetta</p></div>",
    "in portuguese": "<div><p>Utilizamos cookies essenciais e tecnologias semelhantes de acordo com a nossa Política de Privacidade e, ao continuar navegando, você concorda com estas condições.</p><p>Aceitar</p></div>",
    "in dutch": "<div><p>Wij gebruiken cookies om onze website te verbeteren en advertenties te tonen.</p><p>Alles accepteren</p></div>",
    "a video that waits": "<div><p>To display this content from YouTube, you must enable advertisement tracking and audience measurement.</p><p>Accept</p><p>Manage my choices</p></div>",
    "a post that waits": "<div><p>Allow Twitter content?</p><p>This article contains content provided by Twitter. We ask for your permission before anything is loaded, as they may be using cookies and other technologies. You may want to read Twitter’s cookie policy and privacy policy before accepting. To view this content choose ‘accept and continue’.</p><p>Accept and continue</p></div>",
    "a post that waits in german": "<div><p>Empfohlener redaktioneller Inhalt</p><p>An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt und von der Redaktion empfohlen wird. Sie können ihn sich mit einem Klick anzeigen lassen und wieder ausblenden.</p><p>Externer Inhalt</p><p>Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten an Drittplattformen übermittelt werden.</p><p>Mehr dazu in unserer Datenschutzerklärung.</p></div>",
    "a post that waits in french": "<div><p>Ce contenu est bloqué car vous n’avez pas accepté les cookies et autres traceurs.</p><p>J’accepte les cookies</p></div>",
}
"""Notes that ask about cookies."""
ABOVE = {
    "medium": '<div><div><a href="/@ann"><p>Ann Quay</p></a><span>·</span><p><button>Follow</button></p></div><div><span>5 min read</span><span>·</span><span>Mar 3, 2024</span></div></div>',
    "medium, written otherwise": "<p>Published in The Bay</p><p>5 min read</p><p>Mar 3, 2024</p>",
    "guardian": '<div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/annquay">Ann Quay</a></address><details><summary><span>Mon 4 Mar 2024 10.02 CET</span></summary>Last modified on Mon 4 Mar 2024 12.40 CET</details></div>',
    "bbc": '<div data-component="byline-block"><time>4 hours ago</time></div><p>Published</p><p>4 March 2024</p>',
    "new york times": "<p>By <a href='/by/ann-quay'>Ann Quay</a></p><time>March 4, 2024</time><p>Updated 10:02 a.m. ET</p>",
    "spiegel": "<p>Von <a href='/impressum/ann'>Anna Kai</a></p><time>04.03.2024, 10.02 Uhr</time><p>Lesezeit: 4 Minuten</p>",
    "le monde": "<p>Par <a href='/signataires/anne'>Anne Quai</a></p><p>Publié le 04 mars 2024 à 10h02, modifié le 04 mars 2024 à 12h40</p><p>Temps de Lecture 4 min.</p><p>Ajouter à vos sélections</p>",
    "el pais": "<p><a href='/autor/ana'>Ana Quay</a></p><p>Madrid - 04 MAR 2024 - 10:02 CET</p><p>Actualizado: 04 MAR 2024 - 12:40 CET</p><p>4 minutos de lectura</p>",
    "corriere": "<p>di <a href='/autori/anna'>Anna Molo</a></p><p>04 marzo 2024 alle 10:02</p><p>Tempo di lettura: 4 minuti</p><p>3 minuti di lettura</p>",
    "folha": "<p>Por <a href='/autores/ana'>Ana Cais</a></p><p>4.mar.2024 às 10h02</p><p>Atualizado: 4.mar.2024 às 12h40</p><p>Tempo de leitura: 4 min</p><p>04/03/2024 10h02 Atualizado há 2 horas</p>",
    "nrc": "<p>Leestijd 4 minuten</p><p>Gepubliceerd op 4 maart 2024</p>",
    "gazeta": "<p>4 marca 2024, 10:02</p><p>Ten tekst przeczytasz w 4 minuty</p><p>4 min czytania</p>",
    "a date beside an author": "<div>March 4, 2024 <a href='/author/ann'>Harbour desk</a></div>",
    "a date beside sections": "<div>March 4, 2024/<a href='/coast'>Coast</a>/<a href='/coast/ferries'>Ferries</a></div>",
    "a date beside tags": "<p>Essay - Published: 2024.03.04 | <a href='/t/a'>harbour</a> | <a href='/t/b'>boats</a> |</p>",
    "handed in": "<div>[Submitted on 4 Mar 2024]</div>",
    "loud": "<p>1 MIN READ</p><p>MAR 04, 2024 10:02 AM</p>",
    "read time": "<p>Read Time: 4 mins</p><p>Reading time: 4 minutes</p><p>4-minute read</p><p>⏱ 4 min read</p><p>Est. reading time: 4 minutes</p><p>Approx. 4 min read</p><p>4 mins read</p><p>4 minutes to read</p><p>1,024 words · 4 min read</p><p>4 min. de lecture</p>",
    "views": "<p>1,204 views</p><p>12 shares</p>",
    "interview": "<p>Interview by <a href='/i/ann'>Ann Quay</a></p>",
    "zoned": "<p>First published on Mon 4 Mar 2024 10.02 CET</p><p>Published 4 Mar 2024, 10:02 GMT+1</p><p>Updated 4 March 2024 at 12:40pm EST</p><p>Posted 4 March 2024</p>",
}
"""Lines with times, above a text."""
WITHIN = {
    "this post": "<p>This post was last updated July 2021.</p>",
    "this article": "<p>This article was originally published on March 4, 2024.</p>",
    "this article in german": "<p>Dieser Artikel wurde zuletzt am 4. März 2024 aktualisiert.</p>",
    "a label": "<p>1 MIN READ</p>",
    "jump": "<ul><li><a href='#pier'>Jump to Details</a></li><li><a href='#light'>Jump to Details</a></li></ul>",
    "up": "<div>(Up)</div><p><a href='#top'>Back to top</a></p><p>↑ Back to top</p>",
    "a length": '<div class="video-player"><span class="duration">0:24</span></div>',
    "a code": "<p>[adthrive-in-post-video-player video-id=”hra2qewb” upload-date=”2019-02-27T02:33:35.000Z” name=”Cleaning A Vintage Boat” description=”How to clean a very old boat with nothing but sand and a brush and some patience.”]</p>",
}
"""The same within a text."""
BELOW = {
    "by": "<p>Last updated March 4, 2024 by Ann Quay.</p>",
    "when": "<p>First published on Mon 4 Mar 2024 10.02 CET</p>",
    "german": "<p>Zuletzt aktualisiert: 4. März 2024</p>",
}
"""The same below one."""
