"""What a page says of its article around the text: headline, byline, dates, picture, labels.

In come the tree of a page, its address, and the ways in which the house reads dates, bylines and
credits; out comes an `Anatomy`, its strings still hostile, each in its own field or absent. `read`
puts it together and is the door. Below it each field has a module that knows of no other: `title`,
`standfirst`, `people`, `dates`, `picture`, `labels` (section, tags, language). What several of them
ask stands under them: who signs without a word for it or at the foot (`signatures`), what signs a
text (`bylines`), how much of the text stands before an element
(`place`), the line above the headline (`overline`), what the site is called (`site`), its pictures
with what is said of them (`figures`) and those that it names (`named_pictures`), and all that the
page says (`sources`), collected in one walk (`collect`). On the ground: JSON-LD (`json_ld`), which
elements are of other articles (`others`), dates in words (`dates_in_words`).

A new witness of a field goes to the field's module, at its place in the order of trust; what it
needs of the page that nobody has collected yet, into `sources` and `collect`; a new field, into a
module of its own and into `read`. What two fields ask goes to the floor below them. What is said of
a picture beside it, for this room and for the body: `extract.captions`.
"""
