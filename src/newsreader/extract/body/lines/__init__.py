"""What a page is read as: a row of lines, and for each whether it is chosen.

In comes a page's tree; out come its `Run`s (`runs`), a `Choice` of them that counts the words of
each element (`choice`), and plain questions to a line or an element that decide nothing: what kind
of line it is (`kinds`), where its links lead (`links`), what an element calls itself (`furniture`,
`boxes`), which one holds most of the text (`column`). A question that rules of more than one room
ask belongs here; what is done about its answer, upstairs.
"""
