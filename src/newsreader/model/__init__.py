"""What a feed, an article, a document and a query are: frozen data, standard library only."""
