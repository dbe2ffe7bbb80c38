"""Slots that are lent while a host is silent, and had back before it is listened to."""

import asyncio

from newsreader.fetch.slots import Slot, Slots


async def test_a_slot_is_lent_when_nothing_is_heard_and_taken_back_in_turn() -> None:
    slots = Slots(1, 0.01)
    left = slots.left
    silent, other = Slot(slots), Slot(slots)
    await silent.take()
    silent.listen()
    await other.take()  # or this would never end
    assert silent.lent
    assert slots.left == left - 1
    back = asyncio.create_task(silent.take())
    await asyncio.sleep(0)
    assert not back.done()
    other.give_back()
    await back
    assert (silent.lent, slots.left) == (False, left)
    silent.give_back()
    assert not slots.free.locked()


async def test_what_is_given_back_while_it_is_lent_is_nobodys() -> None:
    slots = Slots(1, 0.01)
    silent, other = Slot(slots), Slot(slots)
    await silent.take()
    silent.listen()
    await other.take()
    left = slots.left
    silent.give_back()
    silent.give_back()
    assert slots.left == left + 1
    assert slots.free.locked()
    other.give_back()
    await other.take()
    assert slots.free.locked()  # there is one still, and not two


async def test_no_more_are_lent_than_may_be() -> None:
    slots = Slots(2, 0.01)
    slots.left = 1
    ones = [Slot(slots) for _ in range(3)]
    for one in ones:
        await one.take()  # the third gets what one of the first two lends
        one.listen()
    assert [one.lent for one in ones].count(True) == 1
    assert slots.left == 0
    ones[0].give_back()
    ones[1].give_back()
    await Slot(slots).take()


async def test_who_is_done_with_listening_keeps_it() -> None:
    slots = Slots(2, 0.01)
    heard, silent = Slot(slots), Slot(slots)
    await heard.take()
    heard.listen()
    heard.rest()
    await silent.take()
    silent.listen()
    await Slot(slots).take()
    assert (heard.lent, silent.lent) == (False, True)
