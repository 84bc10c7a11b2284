"""Places: where, by the words of a sentence."""

from functools import cache

import attrs

from factcheck.claims.context.borders import Spot, borders_of
from factcheck.claims.context.capitals import CAPITAL, DEMONYM, NO_NAME, PLACE, TITLE
from factcheck.claims.context.names import Roll, shouted
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Place
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part, measures
from factcheck.reference.people import people
from factcheck.reference.places import Known, fold, places


def spots_of(sentence: Sentence, page: Page, roll: Roll) -> list[Spot]:
    """Return the places of a sentence at which something is said to be or happen."""
    found = borders_of(sentence, page)
    row = roll.shapes[sentence.number]
    taken: set[int] = set()
    for name in roll.of(sentence):
        taken.update(range(name.first, name.last))
    for border in found:
        taken.update(range(border.first, border.last))
    folded: list[str] | None = None
    reached = 0
    for index in roll.capitals[sentence.number]:
        if index < reached or index in taken:
            continue
        spot = None
        if row[index] & PLACE:
            folded = folded or _folded(sentence)
            spot = _known(sentence, row, folded, index)
        if not spot and index and sentence.lower[index - 1] in _before_unknown():
            spot = _unknown(sentence, row, index, roll, taken)
        if spot:
            if _is_where(sentence, row, spot, found):
                found.append(spot)
            reached = spot.last
    found.sort(key=lambda spot: spot.first)
    return _nested(sentence, found) if found else found


def _folded(sentence: Sentence) -> list[str]:
    plain = sentence.text.isascii()
    return sentence.lower if plain else [fold(word) for word in sentence.lower]


def _known(sentence: Sentence, row: list[int], folded: list[str], index: int) -> Spot | None:
    found = places().names.at(folded, index)
    if found is None:
        return None
    last, known = found
    if len(sentence.words[index]) <= 3 and not sentence.words[index].isupper():
        return None
    if last < len(row) and sentence.words[last] in _SIGNS and sentence.touching(last):
        return None  # "US$750,000"
    # "Paris Saint-Germain", "Jackson Hole": a longer name is another one.
    if last < len(row) and row[last] & CAPITAL and not _goes_on(row[last], folded[last]):
        return None
    return Spot(index, last, _place(sentence.phrase(index, last), known))


_SIGNS = frozenset("$\u00a2\u00a3\u20ac")  # of money


def _goes_on(bits: int, word: str) -> bool:
    """Say whether a capitalised word behind a place begins something else."""
    return (
        bool(bits & DEMONYM)
        or word in people().no_names
        or word in people().titles
        or measures().signs.at((word,), 0) is not None
    )


def _place(name: str, known: Known) -> Place:
    return Place(name=name, key=known.key, within=known.within)


@cache
def _before_unknown() -> frozenset[str]:
    return word_set("near") | {"of", "the"}


def _unknown(
    sentence: Sentence, row: list[int], index: int, roll: Roll, taken: set[int]
) -> Spot | None:
    """Return a place that only its preposition tells: "near Playa Vicente"."""
    words, lower = sentence.words, sentence.lower
    before, landform = lower[index - 1], False
    if before == "of" and index > 1 and _is_direction(lower[index - 2]):
        before = "near"
    elif before in {"of", "the"} and index > 1:
        if lower[index - 2] in word_set("place_nouns") or lower[index - 2] in word_set("close"):
            before = "near"
        elif before == "the" and lower[index - 2] in word_set("near"):
            landform = True  # "in the Gila River", but no "in the Atlantic Division"
    if (
        not (landform or before in word_set("near"))
        or row[index] & (NO_NAME | TITLE | DEMONYM)
        or fold(lower[index]) in roll.heads
    ):
        return None
    last = index + 1
    while (
        last < len(words)
        and last not in taken
        and (
            row[last] & CAPITAL
            or (words[last] == "-" and sentence.touching(last) and sentence.touching(last + 1))
        )
    ):
        last += 1
    if last - index > _LONGEST or words[index].isupper() or _is_none(sentence, row, last):
        return None
    if landform and lower[last - 1] not in word_set("landforms"):
        return None
    name = sentence.phrase(index, last)
    return Spot(index, last, Place(name=name, key=fold(name)))


_LONGEST = 5  # words of a place that only its preposition tells


_OWNING = frozenset({"'s", "'", "\u2019", "\u2019s"})


def _is_none(sentence: Sentence, row: list[int], last: int) -> bool:
    """Say whether a capitalised name before a token is no place's: "in Week 15", "Parliament"."""
    lower = sentence.lower
    if lower[last - 1] in word_set("no_places"):
        return True
    # "at Bush's ranch"; "Ferry Fire In Harbour Leaves Two Dead": any word has a capital here.
    follows = lower[last] if last < len(lower) else ""
    return follows in _OWNING or follows.isdigit() or shouted(row)


def _is_where(sentence: Sentence, row: list[int], spot: Spot, found: list[Spot]) -> bool:
    """Say whether a place is where something is, not who does it ("China agreed")."""
    words, lower = grammar(), sentence.lower
    index = spot.first
    before = _before(sentence, row, index)
    if before in words.locatives:
        # "migrants from China" are Chinese; they need not be there.
        country = places().country_of(sentence.phrase(spot.first, spot.last))
        return not (country and before in word_set("origins"))
    if before in {"of", ","}:
        return _is_named(lower, index) or (
            before == "," and any(one.last == index - 1 for one in found)
        )
    if before == "and" and any(index - one.last <= 2 for one in found):
        return True
    lead = index
    while lead and (lower[lead - 1] in words.determiners or _is_adjective(lower, row, lead - 1)):
        lead -= 1
    if lead and lower[lead - 1] in word_set("reached"):
        return True
    if sign := measures().signs.at(lower, lead - 1) if lead else None:
        return sign[1].part is not Part.NOUN and sign[1].measure in _REACHED
    return _before_event(sentence, spot.last)


_REACHED = frozenset({"visit", "earthquake", "attack", "flood", "evacuations"})


def _before(sentence: Sentence, row: list[int], index: int) -> str:
    """Return the preposition of a place, over articles and adjectives: "in the French city of"."""
    words = grammar()
    for at in range(index - 1, max(index - 6, -1), -1):
        word = sentence.lower[at]
        if word in words.prepositions and word != "of":
            return word
        if word == "," or (word == "and" and at == index - 1):
            return word
        if word == "of" and not (at and sentence.lower[at - 1] in word_set("place_nouns")):
            return "of"
        if not (
            word == "of"
            or word in words.determiners
            or word in word_set("place_nouns")
            or _is_adjective(sentence.lower, row, at)
        ):
            return ""
    return ""


def _is_adjective(lower: list[str], row: list[int], at: int) -> bool:
    return bool(row[at] & DEMONYM) or lower[at] == "-" or lower[at] in word_set("sides")


def _is_named(lower: list[str], index: int) -> bool:
    """Say whether "of" joins a name to its kind: "the town of", "outside of", "north of"."""
    return (
        index > 1
        and lower[index - 1] == "of"
        and (
            lower[index - 2] in word_set("place_nouns")
            or lower[index - 2] in word_set("parts")
            or lower[index - 2].endswith(
                ("north", "south", "east", "west", "northeast", "southwest")
            )
        )
    )


def _is_direction(word: str) -> bool:
    return word.endswith(("north", "south", "east", "west"))


def _before_event(sentence: Sentence, last: int) -> bool:
    """Say whether a place stands before an event noun: "the Paris attack", "UK's net migration"."""
    lower = sentence.lower
    if last < len(lower) and lower[last] == "'s":
        last += 1
    for at in range(last, min(last + 3, len(lower))):
        if not lower[at][0].isalpha() or lower[at] in grammar().stop:
            return False
        sign = measures().signs.at(lower, at)
        if sign and sign[1].part in (Part.NOUN, Part.EITHER):
            return True
    return False


def _nested(sentence: Sentence, found: list[Spot]) -> list[Spot]:
    """Let "Vienna, Austria" and "the Mexican state of Oaxaca" be one place in another."""
    kept: list[Spot] = []
    for spot in found:
        last = kept[-1] if kept else None
        if (
            last
            and sentence.lower[last.last : spot.first] == [","]
            and not spot.place.within
            and not last.place.within
        ):
            within = (spot.place.key, *spot.place.within)
            kept[-1] = Spot(last.first, spot.last, attrs.evolve(last.place, within=within))
        elif last and not last.place.within and _is_around(sentence, last.last, spot.first):
            # "near Playa Dorada, in the Mexican state of Oaxaca": one place, told twice.
            within = (spot.place.key, *_in_state(sentence, spot).place.within)
            kept[-1] = Spot(last.first, spot.last, attrs.evolve(last.place, within=within))
        elif (
            last
            and sentence.lower[last.last : spot.first] == [","]
            and spot.place.key in last.place.within
        ):
            kept[-1] = Spot(last.first, spot.last, last.place)
        else:
            kept.append(spot)
    return [_in_state(sentence, spot) for spot in kept]


def _is_around(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether a place is told again by what holds it: ", in the Mexican state of"."""
    words = sentence.lower[first:last]
    return (
        words[:2] == [",", "in"]
        and len(words) > 2
        and words[-1] == "of"
        and words[-2] in word_set("place_nouns")
    )


def _in_state(sentence: Sentence, spot: Spot) -> Spot:
    if spot.place.within or spot.first < 3 or sentence.lower[spot.first - 1] != "of":
        return spot
    country = places().country_of(sentence.words[spot.first - 3])
    if country is None or country.key == spot.place.key:
        return spot
    return Spot(spot.first, spot.last, attrs.evolve(spot.place, within=(country.key,)))
