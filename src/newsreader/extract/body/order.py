"""The order in which a page is mended and its lines are chosen: every step, as data.

Where a step stands where it does for a reason, the reason stands beside it: most were found by
moving the step and looking what becomes of saved pages. Of a step without one no page is known
whose text would change, were it moved among its neighbours. `STEPS` is the whole way of the lines.
"""

from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.choose.added import keep_added
from newsreader.extract.body.choose.amended import keep_amended
from newsreader.extract.body.choose.announced import complete_announced
from newsreader.extract.body.choose.answers import keep_answers
from newsreader.extract.body.choose.cards import keep_cards
from newsreader.extract.body.choose.columns import complete_columns, keep_last_part
from newsreader.extract.body.choose.complete import complete
from newsreader.extract.body.choose.edges import complete_edges
from newsreader.extract.body.choose.entries import complete_entries, keep_times
from newsreader.extract.body.choose.facts import keep_facts
from newsreader.extract.body.choose.headed import complete_headed
from newsreader.extract.body.choose.made_by import keep_makers
from newsreader.extract.body.choose.missed_sentences import complete_sentences
from newsreader.extract.body.choose.notes import keep_notes
from newsreader.extract.body.choose.numbered_notes import keep_numbered
from newsreader.extract.body.choose.outside import keep_outside
from newsreader.extract.body.choose.pairs import complete_pairs
from newsreader.extract.body.choose.paragraphs import complete_paragraphs
from newsreader.extract.body.choose.posts import keep_posts
from newsreader.extract.body.choose.questions import keep_questions
from newsreader.extract.body.choose.quoted import keep_sources
from newsreader.extract.body.choose.references import keep_references
from newsreader.extract.body.choose.rows import complete_rows
from newsreader.extract.body.choose.siblings import complete_siblings
from newsreader.extract.body.choose.signs import keep_signs
from newsreader.extract.body.choose.summary import keep_summary
from newsreader.extract.body.choose.things import complete_things
from newsreader.extract.body.choose.tiles import complete_tiles
from newsreader.extract.body.choose.wares import keep_wares
from newsreader.extract.body.drop.account import note_before, note_dropped
from newsreader.extract.body.drop.alike import treat_alike
from newsreader.extract.body.drop.around.authors import drop_author_card
from newsreader.extract.body.drop.around.boxes_below import drop_boxes_below
from newsreader.extract.body.drop.around.byline_rows import drop_byline_rows
from newsreader.extract.body.drop.around.comment_forms import drop_comment_forms
from newsreader.extract.body.drop.around.comments import drop_comment_heads, drop_comments
from newsreader.extract.body.drop.around.facts import drop_facts
from newsreader.extract.body.drop.around.field_labels import drop_field_labels
from newsreader.extract.body.drop.around.filed_lines import drop_filed_lines
from newsreader.extract.body.drop.around.foot import drop_foot
from newsreader.extract.body.drop.around.frames import drop_frames
from newsreader.extract.body.drop.around.head_lines import drop_breadcrumbs
from newsreader.extract.body.drop.around.imprint import drop_imprint, drop_signatures
from newsreader.extract.body.drop.around.inner_author_cards import drop_inner_author_cards
from newsreader.extract.body.drop.around.labelled_facts import drop_labelled_facts
from newsreader.extract.body.drop.around.last_lines import drop_last_lines
from newsreader.extract.body.drop.around.licences import drop_licences
from newsreader.extract.body.drop.around.machines import drop_machine_notes
from newsreader.extract.body.drop.around.named_boxes import drop_named_boxes
from newsreader.extract.body.drop.around.outer_labels import drop_outer_labels
from newsreader.extract.body.drop.around.over_headline import drop_over_headline
from newsreader.extract.body.drop.around.own_tags import drop_own_tags
from newsreader.extract.body.drop.around.part_labels import drop_part_labels
from newsreader.extract.body.drop.around.ratings import drop_ratings
from newsreader.extract.body.drop.around.repeated import drop_repeated_lines, drop_repeated_text
from newsreader.extract.body.drop.around.rights import drop_below_text
from newsreader.extract.body.drop.around.side_column import drop_side_column
from newsreader.extract.body.drop.around.skipped import drop_skipped
from newsreader.extract.body.drop.around.skips import drop_skips
from newsreader.extract.body.drop.around.start import drop_start
from newsreader.extract.body.drop.around.stated import drop_end_mark, drop_stated, drop_stated_below
from newsreader.extract.body.drop.around.stray import drop_offers, drop_stray
from newsreader.extract.body.drop.asks.ad_lists import drop_ad_lists
from newsreader.extract.body.drop.asks.asking import drop_forms
from newsreader.extract.body.drop.asks.buttons import drop_buttons, drop_labels, drop_repeated_links
from newsreader.extract.body.drop.asks.call_rests import drop_call_rests
from newsreader.extract.body.drop.asks.calls import drop_calls
from newsreader.extract.body.drop.asks.coloured_boxes import drop_coloured_boxes
from newsreader.extract.body.drop.asks.cookies import drop_cookies
from newsreader.extract.body.drop.asks.feed_links import drop_feed_links
from newsreader.extract.body.drop.asks.gift_boxes import drop_gift_boxes
from newsreader.extract.body.drop.asks.invites import drop_invites
from newsreader.extract.body.drop.asks.job_boards import drop_job_boards
from newsreader.extract.body.drop.asks.letter_boxes import drop_letter_boxes
from newsreader.extract.body.drop.asks.offered import drop_offered
from newsreader.extract.body.drop.asks.pitches import drop_asking, drop_pitches, drop_pleas
from newsreader.extract.body.drop.asks.pressed_boxes import drop_pressed_boxes
from newsreader.extract.body.drop.asks.presses import drop_presses
from newsreader.extract.body.drop.asks.price_tables import drop_price_tables
from newsreader.extract.body.drop.asks.priced import drop_priced
from newsreader.extract.body.drop.asks.promoted import drop_promoted
from newsreader.extract.body.drop.asks.sharing import drop_gift_heads, drop_sharing
from newsreader.extract.body.drop.asks.shops import drop_shops
from newsreader.extract.body.drop.asks.tools import drop_tools
from newsreader.extract.body.drop.familiar import drop_familiar
from newsreader.extract.body.drop.fillers import drop_fillers
from newsreader.extract.body.drop.left_over import drop_beside_dates, drop_left_over
from newsreader.extract.body.drop.onward.card_strips import drop_card_strips
from newsreader.extract.body.drop.onward.closing import drop_closing
from newsreader.extract.body.drop.onward.contents import drop_contents, drop_series
from newsreader.extract.body.drop.onward.elsewhere import drop_elsewhere
from newsreader.extract.body.drop.onward.end import drop_end
from newsreader.extract.body.drop.onward.headline_lists import drop_headline_lists
from newsreader.extract.body.drop.onward.inset_cards import drop_inset_cards
from newsreader.extract.body.drop.onward.leads import (
    drop_pointed_lists,
    drop_pointers,
    drop_related_lists,
)
from newsreader.extract.body.drop.onward.listed import drop_listed
from newsreader.extract.body.drop.onward.named_rails import drop_named_rails
from newsreader.extract.body.drop.onward.neighbours import drop_neighbours
from newsreader.extract.body.drop.onward.next_articles import drop_next_articles
from newsreader.extract.body.drop.onward.rails import drop_rails
from newsreader.extract.body.drop.onward.shapes import drop_onward
from newsreader.extract.body.drop.onward.teasers import drop_cards, drop_teasers
from newsreader.extract.body.drop.remainders import drop_remainders
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.steps import Step
from newsreader.extract.body.mend.breaks import mend_breaks
from newsreader.extract.body.mend.cards import set_cards
from newsreader.extract.body.mend.compared import free_tables, keep_freed
from newsreader.extract.body.mend.dates import part_dates
from newsreader.extract.body.mend.figures import set_figures
from newsreader.extract.body.mend.folded import unfold
from newsreader.extract.body.mend.initials import join_initials
from newsreader.extract.body.mend.jumps import drop_jumps
from newsreader.extract.body.mend.labels import drop_picture_labels
from newsreader.extract.body.mend.lazy import wake
from newsreader.extract.body.mend.mails import show_mails
from newsreader.extract.body.mend.numbers import join_numbers
from newsreader.extract.body.mend.openers import drop_openers
from newsreader.extract.body.mend.posts import name_posts
from newsreader.extract.body.mend.slides import say_titles_once
from newsreader.extract.body.mend.spoken_lists import drop_spoken_lists
from newsreader.extract.body.mend.stretches import part_by_empty, part_stretches
from newsreader.extract.body.mend.tabs import name_panels
from newsreader.extract.body.mend.times import tell_once
from newsreader.extract.body.mend.touching import part_touching
from newsreader.extract.body.mend.twins import drop_twins
from newsreader.extract.body.mend.unseen import drop_unseen
from newsreader.extract.body.verdict.wall import drop_wall
from newsreader.markup.forms import unset

MENDING: Final[Sequence[Step[html.HtmlElement]]] = (
    Step(wake),
    Step(join_initials),
    Step(unset),
    Step(show_mails),
    Step(set_cards),
    Step(free_tables),
    Step(part_touching),
    Step(part_dates),
    Step(part_by_empty),
    Step(unfold),
    Step(name_panels),
    Step(join_numbers),
    Step(name_posts),
    Step(tell_once),
    Step(drop_picture_labels),
    Step(drop_openers),
    Step(drop_unseen),
    Step(drop_spoken_lists),
    Step(say_titles_once, "what is there for those alone who hear a slide is out by now"),
)
"""What makes a page as its reader would see it, before any line of it is read."""

SETTING: Final[Sequence[Step[html.HtmlElement]]] = (
    Step(mend_breaks, "after the library, which would make other paragraphs of it"),
    Step(set_figures, "after the library, which would leave figures out with what is beside them"),
    Step(
        drop_picture_labels,
        "again: `set_figures` has made figures, whose buttons and labels go too",
    ),
    Step(drop_jumps),
    Step(drop_twins),
    Step(part_stretches),
)
"""What is mended once the library has read the page, of which it would make less."""

COMPLETING: Final[Sequence[Step[Choice]]] = (
    Step(complete_paragraphs, "`complete` adds what stands between two of them"),
    Step(complete, "the others go by a text without gaps"),
    Step(complete_columns),
    Step(complete_rows),
    Step(complete_entries),
    Step(complete_pairs),
    Step(complete_edges),
    Step(complete_sentences),
    Step(complete_siblings),
    Step(complete_announced),
)
"""What the library and the feed left out of a text.

Before anything is dropped: most rules of `DROPPING` look at all lines of a box, or at the first and
the last ones of the text, and a line that is added after them stays whatever it says.
"""

DROPPING: Final[Sequence[Step[Choice]]] = (
    Step(drop_comments),
    Step(drop_comment_heads),
    Step(drop_side_column),
    Step(drop_next_articles),
    Step(drop_repeated_text),
    Step(
        note_before, "what goes before is another text than the article and counts for none of it"
    ),
    Step(drop_closing),
    Step(drop_stated),
    Step(drop_frames),
    Step(drop_cookies),
    Step(
        drop_pressed_boxes, "what their buttons say goes with `drop_labels`, the rest of a box not"
    ),
    Step(drop_foot),
    Step(
        drop_end, "while boxes are still in: with them gone, a label amid the text seems to end it"
    ),
    Step(drop_skipped, "the first and the last line of a box must both be there"),
    Step(drop_named_rails, "`drop_named_boxes` takes nothing where such boxes are most of a page"),
    Step(
        drop_named_boxes,
        "a heading in one would make another box of what `drop_boxes_below` looks at",
    ),
    Step(drop_field_labels),
    Step(drop_facts),
    Step(drop_labelled_facts, "`drop_left_over` takes headings that are last without it"),
    Step(
        drop_inset_cards,
        "`drop_labels` takes what their links say, by which they are told",
    ),
    Step(drop_contents),
    Step(drop_pointed_lists),
    Step(drop_sharing),
    Step(drop_presses),
    Step(drop_tools),
    Step(drop_calls),
    Step(drop_ad_lists, "`drop_labels` takes the label, and leaves the list"),
    Step(drop_labels, "`drop_left_over` takes headings over nothing but buttons"),
    Step(drop_gift_boxes, "`drop_left_over` would have to tell their headings"),
    Step(drop_pleas, "`drop_start` would take a plea above the text for its first paragraph"),
    Step(
        drop_related_lists, "amid a text, the second `drop_end` would take such a list for its end"
    ),
    Step(drop_teasers, "`drop_boxes_below` takes boxes of a few words, not of cards"),
    Step(drop_end, "again: with the lists amid the text gone, what is left may end it"),
    Step(drop_cards),
    Step(drop_card_strips),
    Step(
        drop_boxes_below,
        "`drop_onward` and `drop_outer_labels` look beyond the column that is left",
    ),
    Step(drop_shops),
    Step(drop_price_tables),
    Step(drop_buttons, "`drop_pitches` takes lines above a button that is out"),
    Step(drop_repeated_links),
    Step(drop_pitches, "`drop_forms` and `treat_alike` go by what is still beside a line"),
    Step(drop_asking),
    Step(drop_priced, "what the buttons of such a box say is out by now"),
    Step(drop_promoted),
    Step(drop_coloured_boxes),
    Step(drop_gift_heads),
    Step(drop_forms),
    Step(drop_letter_boxes, "`drop_left_over` and `drop_remainders` take what is left of the box"),
    Step(drop_rails),
    Step(drop_headline_lists, "what stands below such a list is out by now"),
    Step(drop_stray),
    Step(drop_pointers),
    Step(drop_listed),
    Step(drop_elsewhere),
    Step(drop_licences, "it stands below the list, which is then the last of the text"),
    Step(drop_neighbours, "`drop_onward` takes last lines that are links, and leaves the labels"),
    Step(drop_onward),
    Step(drop_series),
    Step(drop_imprint),
    Step(drop_stated_below),
    Step(drop_below_text),
    Step(drop_signatures),
    Step(drop_end_mark),
    Step(drop_author_card),
    Step(drop_inner_author_cards),
    Step(drop_filed_lines, "what stands below them is out by now"),
    Step(drop_own_tags),
    Step(drop_outer_labels),
    Step(drop_skips),
    Step(drop_invites, "what stands below a call that is the last line of a text is out by now"),
    Step(drop_machine_notes),
    Step(drop_feed_links, "what stands below them is out by now"),
    Step(drop_comment_forms, "so it is of these"),
    Step(drop_ratings),
    Step(drop_last_lines),
    Step(drop_job_boards, "the last paragraph is one of the site's once all below it is out"),
    Step(treat_alike, "the few follow the most once it is known what becomes of these"),
    Step(drop_offered),
    Step(drop_fillers),
    Step(drop_call_rests, "the call of a box, and what waits in it, is out by now"),
    Step(drop_part_labels),
    Step(drop_left_over, "what a heading is above of, or a colon announces, is out by now"),
    Step(drop_offers),
    Step(drop_repeated_lines),
    Step(drop_breadcrumbs),
    Step(drop_byline_rows, "`drop_start` takes names and days out of a box, and leaves the rest"),
    Step(drop_over_headline, "`drop_start` takes for a lead what stands first"),
    Step(drop_start, "`drop_remainders` takes what is left of the box of a byline"),
    Step(drop_beside_dates),
    Step(drop_remainders, "all else of a box must be out by now"),
    Step(note_dropped, "what comes later is dropped for where it stands, not for what it is"),
    Step(drop_wall, "boilerplate below a wall would pass for more of the text"),
)
"""What of the chosen lines says nothing of the article."""

KEEPING: Final[Sequence[Step[Choice]]] = (
    Step(complete_headed),
    Step(complete_things, "`keep_notes` takes the heading above what this chooses"),
    Step(keep_wares),
    Step(complete_tiles),
    Step(keep_answers),
    Step(keep_questions),
    Step(keep_notes),
    Step(keep_numbered, "notes that a link leads to are chosen by then"),
    Step(keep_references),
    Step(keep_outside),
    Step(keep_posts),
    Step(keep_amended, "such notes stand in boxes that `drop_named_boxes` takes too"),
    Step(
        keep_added, "what is beside the text by then, notes with it, tells where such a box stands"
    ),
    Step(keep_signs),
    Step(keep_times),
    Step(keep_cards),
    Step(keep_summary),
    Step(keep_sources),
    Step(
        keep_last_part,
        "what is left out at the end of the text is out, and what was behind it is its end",
    ),
    Step(keep_makers, "they stand behind all else of the text, what is kept of its end too"),
    Step(keep_facts),
    Step(keep_freed),
)
"""What goes with lines of the text, and stands or looks like what `DROPPING` takes."""

STEPS: Final = (
    *COMPLETING,
    *DROPPING,
    *KEEPING,
    Step(drop_familiar, "where hardly anything else is left, all of it stays"),
)
"""All that lines go through, from the witnesses' choice to what is written."""
