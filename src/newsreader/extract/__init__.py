"""Web pages: which part of a page is the article, and what stands around it; both hostile."""
