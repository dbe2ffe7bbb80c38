"""The page of an article on a site that has a little of everything."""

STORY = "".join(
    f"<p>Paragraph {number} of the story tells what the two sides said at the harbour, who was "
    f"there, and why the ferry did not leave before the storm had passed on day {number}.</p>"
    for number in range(12)
)
PAGE_HTML = f"""<!doctype html><html lang="en"><head><title>Ferry waits | Sample Herald</title>
<meta property="article:published_time" content="2026-03-04T08:00:00Z">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Ferry waits",
"articleSection": "Coast", "author": {{"@type": "Person", "name": "Ada Person"}}}}</script>
</head><body><nav><a href="/">Home</a> <a href="/coast">Coast</a></nav>
<article><h1>Ferry waits</h1><div class="share"><a href="#">Share on X</a></div>{STORY}
<p>See <a href="/map?utm_source=feed">the map</a>.</p></article>
<aside class="more"><h2>More news</h2><a href="/2">Other</a> 1 MIN READ</aside>
<footer>Subscribe to our newsletter</footer></body></html>"""

PAID = PAGE_HTML.replace('"NewsArticle",', '"NewsArticle", "isAccessibleForFree": false,').replace(
    STORY, STORY[: STORY.index("<p>Paragraph 2")] + "<p>Subscribe now to continue reading.</p>"
)
"""The same page, of which all but the beginning is for sale."""
