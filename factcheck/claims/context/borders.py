"""Borders: by both countries that they part, whichever way a sentence tells them."""

from functools import lru_cache

import attrs

from factcheck.claims.context.names import roll_of
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Place
from factcheck.reference.context_words import word_set
from factcheck.reference.places import fold, places


@attrs.define(eq=False)
class Spot:
    """A place at tokens *first* to *last* of a sentence."""

    first: int
    last: int
    place: Place


def borders_of(sentence: Sentence, page: Page) -> list[Spot]:
    """Return the borders of a sentence, each by the two countries that it parts."""
    if "border" not in sentence.lower:
        return []
    return [
        _border(sentence, index, page)
        for index, word in enumerate(sentence.lower)
        if word == "border" and _is_noun(sentence, index)
    ]


def _is_noun(sentence: Sentence, index: int) -> bool:
    after = sentence.lower[index + 1] if index + 1 < len(sentence) else ""
    return after not in word_set("border_people")


def _border(sentence: Sentence, index: int, page: Page, *, alone: bool = False) -> Spot:
    """Return the border at a token: by both its countries, by one, or by what the page tells."""
    lower = sentence.lower
    side = lower[index - 1] if index else ""
    first = index - 1 if side in word_set("sides") else index
    start = _owners(sentence, first)
    before = _countries(sentence, start, first - start)
    behind = _countries(sentence, index + 2, 8) if lower[index + 1 : index + 2] in _JOINING else []
    both = behind if len(behind) > 1 else [*before, *behind]
    if len(both) > 1 and lower[index + 1 : index + 2] != ["of"]:
        ends = (both[0][0], both[-1][0])
        first, last = min(first, both[0][1]), max(index + 1, both[-1][2])
        return Spot(first, last, _border_place(sentence, first, last, ends))
    name = f"{side} border" if side in word_set("sides") else "border"
    if lower[index + 1 : index + 2] == ["of"]:
        before, behind = behind, []
    first, last = min([first, *(c[1] for c in before)]), max([index + 1, *(c[2] for c in behind)])
    parted = _parted(name, [c[0] for c in before], [c[0] for c in behind], page)
    if parted is None and name == "border" and not behind and not alone:
        parted = _whole_border(page)
    if parted:
        return Spot(first, last, _border_place(sentence, first, last, parted))
    return Spot(first, last, Place(name=sentence.phrase(first, last), key=name))


_JOINING = (["between"], ["with"], ["of"])


def _parted(name: str, home: list[str], beyond: list[str], page: Page) -> tuple[str, str] | None:
    """Return the two countries of a border of which the words tell one, or none."""
    known = places().borders
    told = [(code, other) for (code, side), other in sorted(known.items()) if side == name]
    if beyond:
        told = [(code, other) for (code, _), other in sorted(known.items()) if other == beyond[0]]
    if home:
        told = [(code, other) for code, other in told if code == home[0]]
    told = [ends for ends in told if home or beyond or not _nations(page).isdisjoint(ends)]
    return told[0] if len(set(told)) == 1 else None


def _owners(sentence: Sentence, last: int) -> int:
    """Return where the names begin that stand right before a border: "the U.S.-Mexico"."""
    first = last
    while first > max(0, last - 6) and (
        sentence.words[first - 1] in _LINKS or sentence.words[first - 1][0].isupper()
    ):
        first -= 1
    return first


_LINKS = frozenset({"-", "\u2013", "'s", "/"})


def _border_place(sentence: Sentence, first: int, last: int, codes: tuple[str, str]) -> Place:
    key = places().border(*codes)
    held = sorted(places().countries[code].key for code in codes)
    return Place(name=sentence.phrase(first, last), key=key, within=tuple(held))


def _countries(sentence: Sentence, first: int, length: int) -> list[tuple[str, int, int]]:
    """Return the countries among some tokens, by code and place."""
    found: list[tuple[str, int, int]] = []
    folded = [fold(word) for word in sentence.words[first : first + length + 3]]
    at = 0
    while at < min(length, len(folded)):
        hit = places().names.at(folded, at) if sentence.words[first + at][0].isupper() else None
        if hit and hit[1].within == () and hit[1].country in places().countries:
            found.append((hit[1].country, first + at, first + hit[0]))
            at = hit[0]
        else:
            at += 1
    return found


@lru_cache(maxsize=2)
def _nations(page: Page) -> frozenset[str]:
    """Return the countries that a page names, itself or by a body that guards a border."""
    found: set[str] = set()
    for sentence in page.sentences:
        if sentence.zone.speaks and "border" in sentence.lower:
            found.update(code for code, _, _ in _countries(sentence, 0, len(sentence)))
        if sentence.zone.speaks:
            found.update(
                places().guards[mention.name.key]
                for mention in roll_of(page).of(sentence)
                if mention.name.key in places().guards
            )
    return frozenset(found)


@lru_cache(maxsize=2)
def _whole_border(page: Page) -> tuple[str, str] | None:
    """Return the one border that "the border" of a page can mean, if it is told somewhere."""
    found = {
        tuple(sorted(spot.place.within))
        for sentence in page.sentences
        for index, word in enumerate(sentence.lower)
        if word == "border" and _is_noun(sentence, index) and _tells_more(sentence, index)
        if (spot := _border(sentence, index, page, alone=True)).place.within
    }
    if len(found) != 1:
        return None
    codes = {country.key: code for code, country in places().countries.items()}
    first, last = (codes[key] for key in found.pop())
    return first, last


def _tells_more(sentence: Sentence, index: int) -> bool:
    """Say whether more than "the border" is said: its side, or a country."""
    side = sentence.lower[index - 1] if index else ""
    return side in word_set("sides") or bool(
        _countries(sentence, max(0, index - 4), index + 10 - max(0, index - 4))
    )
