"""What asks: lines and boxes that want something of their reader.

In comes a choice of lines; out comes the choice without words of buttons (`buttons`; `controls`
tells what is pressed), the names of a page's tools (`tools`), what stands above these and pleas
(`pitches`), fields for an address (`asking`, told by shape), bars to share the text and letters to
subscribe to (`sharing`), links that print or pin it (`presses`), calls to follow the site or to
have what it sends (`invites`) and to take part (`calls`), notes about cookies (`cookies`); and
without whole boxes that are told by more than their words: of letters (`letter_boxes`), of what
waits for a button (`pressed_boxes`), of what the site promotes, sells or offers (`promoted`,
`coloured_boxes`, `shops`, `offered`). A new thing that pages ask for goes here; whether a page asks
in place of its text is told in `verdict`.
"""
