"""Whether what was found is the article, and all of it.

In come the page, what it tells machines, and the lines that were found; out comes what is wrong, in
words for the reader, or `""`: there is next to nothing, or it is for sale (`complaint`), it is a
check for programs (`robots`), the text breaks off where a subscription is asked for (`wall`, which
drops what asks), another page stands in its place (`stand_ins`). A new kind of page that is no
article goes to `stand_ins`.
"""
