"""What a page says of its article around the text: headline, byline, dates, picture, labels.

In come the tree of a page, its address, and the ways in which the house reads dates, bylines and
credits; out comes an `Anatomy`, its strings still hostile, each in its own field or absent. `read`
puts it together and is the door. Below it each field has a module that knows of no other: `title`,
`standfirst`, `people`, `dates`, `picture`, `labels` (the section). What several of them ask stands
under them: who signs without a word for it or at the foot (`signatures`), or below the text, set to
the right (`aligned`), bylines that correct what machines are told (`printed`), where the text comes
from (`origins`, and `datelines` for what its first and last words say), what signs a text
(`bylines`), how much of the text stands before an element (`place`), whether a line for machines is
printed too (`on_page`), whether all that an element says is said of a picture (`of_picture`), a
place glued to a lead paragraph (`place_stamps`), the line above the headline (`overline`), the ways
to the page and its tags (`trails`, `tags`, and `topics_below` for labels below the text), what the
site is called (`site`), its pictures with what is said of them (`figures`) and those that it names
(`named_pictures`), the language (`language`), what a date comes to (`moments`), and all that the
page says (`sources`), collected in one walk (`collect`), with what in a rail is the article's own
(`beside`) and which element is the headline (`headline`). On the ground: JSON-LD (`json_ld`), which
elements are of other articles (`others`), what elements are called (`element_names`), dates as they
are printed (`dates_in_words`, with the words beside them in `date_words`), the zones of countries
(`zones`).

A new witness of a field goes to the field's module, at its place in the order of trust; what it
needs of the page that nobody has collected yet, into `sources` and `collect`; a new field, into a
module of its own and into `read`. What two fields ask goes to the floor below them. What is said of
a picture beside it, for this room and for the body: `extract.captions`.
"""
