"""From the events of the HTML parser to blocks, in one pass and without recursion.

In comes any string (`parser`), out come blocks: `builder` walks, `state` is where it stands, and a
module each tells what some elements do: open a frame (`structure`), play (`media`), stand as they
are (`verbatim`, `formulas`), are notes or verse. A new element gets its entry in `elements`
downstairs, and its module here if it does more than open a frame.
"""
