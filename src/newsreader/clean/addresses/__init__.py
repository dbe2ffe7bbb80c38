"""Addresses made safe and silent: what a link, a picture or a player may ask of the web.

In comes an address as a page has it, or the attributes of an element; out comes one that may be
followed without a tracking parameter (`links`), the picture to take of many (`pictures`), what
plays elsewhere (`embeds`), or `""`. A parameter, pixel or host that watches goes into `links` or
`trackers`.
"""
