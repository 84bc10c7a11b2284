"""Settings: places that the head of a list or another sentence tells, and names that are none."""

from functools import lru_cache

from factcheck.claims.context.actors import actors_of
from factcheck.claims.context.borders import Spot
from factcheck.claims.context.capitals import CAPITAL
from factcheck.claims.context.kinds import ADVERB, AUXILIARY, BE, VERB
from factcheck.claims.context.names import roll_of
from factcheck.claims.context.places import spots_of
from factcheck.claims.context.reading import Reading
from factcheck.claims.found import Found
from factcheck.claims.sentences import Page
from factcheck.model import Place
from factcheck.reference.holders import holder_words
from factcheck.reference.places import fold, places


def is_holder(reading: Reading, spot: Spot, measure: str | None) -> bool:
    """Say whether a name behind "at" is that of a firm: "At Delmark, margins fell"."""
    before = reading.lower[spot.first - 1] if spot.first else ""
    if before != "at" or places().named(spot.place.name):
        return False
    if measure in holder_words().firm_measures:
        return True
    acting = actors_of(reading.page).get(reading.sentence.number, [])
    return any(one.first == spot.first for one in acting)


def told_before(reading: Reading, one: Found) -> tuple[Place, ...]:
    """Return the place of a figure whose clause names none: of its list item, or of "there"."""
    if place := _of_item(reading, one):
        return (place,)
    if _points_back(reading, one) and (place := _last_place(reading)):
        return (place,)
    return ()


def _of_item(reading: Reading, one: Found) -> Place | None:
    """Return the place at the head of a list item: "Sarvel: 23 persons have died"."""
    head = reading.lower[:_HEAD]
    if ":" not in head:
        return None
    last = head.index(":")
    if not last < one.core[0] or not all(
        bits & CAPITAL for bits in reading.roll.shapes[reading.sentence.number][:last]
    ):
        return None
    if any(name.first < last for name in reading.names) or not last:
        return None
    words = reading.sentence.phrase(0, last)
    if known := places().named(words):
        return Place(name=words, key=known.key, within=known.within)
    return _told_elsewhere(reading.page, reading.sentence.number, fold(words))


_HEAD = 5  # tokens of the head of an item, with its colon


def _told_elsewhere(page: Page, here: int, key: str) -> Place | None:
    """Return the place of a key as the last of the other sentences of a page names it."""
    told = _places_of(page).get(key, ())
    return next((place for number, place in told if number != here), None)


@lru_cache(maxsize=2)
def _places_of(page: Page) -> dict[str, tuple[tuple[int, Place], ...]]:
    """Return the places that a page names, by their keys: as the last two sentences have them.

    A page is read once for all its items: a list of thousands is as long as it looks.
    """
    roll = roll_of(page)
    found: dict[str, tuple[tuple[int, Place], ...]] = {}
    for number in roll.shapes:
        for spot in spots_of(page.sentences[number], page, roll):
            before = [told for told in found.get(spot.place.key, ()) if told[0] != number]
            found[spot.place.key] = ((number, spot.place), *before[:1])
    return found


def _points_back(reading: Reading, one: Found) -> bool:
    """Say whether a sentence begins with "there", or a clause says "in the town"."""
    lower = reading.lower
    if "there" in lower[:_FRONT] and not _is_empty(reading, lower.index("there")):
        return True
    chunk, known = reading.chunk(one), holder_words().one_place
    return any(
        lower[at] in known
        and lower[max(0, at - 2) : at] == ["in", "the"]
        and lower[at + 1 : at + 2] != ["of"]
        and not reading.sentence.words[at][0].isupper()
        for each in reading.clauses.together(chunk)
        for at in range(each.first, each.last)
    )


_FRONT = 2  # words with which a sentence that goes on with a place begins: "And there"


def _is_empty(reading: Reading, at: int) -> bool:
    """Say whether "there" only opens a clause: "there were 12 arrests", "there have been"."""
    after = at + 1
    if after == len(reading.lower) or reading.lower[after] == "'s":
        return True
    return bool(reading.kinds[after] & (AUXILIARY | BE | VERB | ADVERB))


def _last_place(reading: Reading) -> Place | None:
    """Return the one place of the sentence before."""
    number = reading.sentence.number - 1
    if number < 0 or number not in reading.roll.shapes:
        return None
    found = {
        spot.place.key: spot.place
        for spot in spots_of(reading.page.sentences[number], reading.page, reading.roll)
    }
    return next(iter(found.values())) if len(found) == 1 else None
