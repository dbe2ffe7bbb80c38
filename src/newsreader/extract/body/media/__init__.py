"""What has no words and belongs to an article all the same: pictures, players, boxes.

In come a choice of lines and the tree that they stand in; out come the elements that stand among
the chosen ones (`find`), in a gallery of the text too (`galleries`), without those that show
nothing (`shown`) or only adorn (`ornaments`), and their captions are chosen; or the one picture
that is all of a page (`comics`). A sign by which a picture is none of the article goes to `shown`
if the picture alone tells it, else to `ornaments`.
"""
