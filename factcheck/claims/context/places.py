"""Places: where, by the words of a sentence."""

from functools import lru_cache

import attrs

from factcheck.claims.context.names import Roll, roll_of
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Place
from factcheck.reference.context_words import word_set
from factcheck.reference.grammar import grammar
from factcheck.reference.measures import Part, measures
from factcheck.reference.people import people
from factcheck.reference.places import Known, fold, places


@attrs.define(eq=False)
class Spot:
    """A place at tokens *first* to *last* of a sentence."""

    first: int
    last: int
    place: Place


def spots_of(sentence: Sentence, page: Page, roll: Roll) -> list[Spot]:
    """Return the places of a sentence at which something is said to be or happen."""
    taken = {token for name in roll.of(sentence) for token in range(name.first, name.last)}
    found = list(_borders(sentence, page))
    taken |= {token for spot in found for token in range(spot.first, spot.last)}
    folded = [fold(word) for word in sentence.words]
    index = 0
    while index < len(sentence):
        spot = None
        if index not in taken and sentence.words[index][0].isupper():
            spot = _known(sentence, folded, index) or _unknown(sentence, index, roll, taken)
        if spot:
            if _is_where(sentence, spot, found):
                found.append(spot)
            index = spot.last
        else:
            index += 1
    found.sort(key=lambda spot: spot.first)
    return _nested(sentence, found)


def _known(sentence: Sentence, folded: list[str], index: int) -> Spot | None:
    found = places().names.at(folded, index)
    if found is None:
        return None
    last, known = found
    if len(sentence.words[index]) <= 3 and not sentence.words[index].isupper():
        return None
    # "Paris Saint-Germain", "Jackson Hole": a longer name is another one.
    if last < len(sentence) and sentence.words[last][0].isupper() and not _goes_on(sentence, last):
        return None
    return Spot(index, last, _place(sentence.phrase(index, last), known))


def _goes_on(sentence: Sentence, last: int) -> bool:
    """Say whether a capitalised word behind a place begins something else."""
    word = fold(sentence.words[last])
    return (
        word in people().no_names
        or places().demonyms.at((word,), 0) is not None
        or measures().signs.at((word,), 0) is not None
        or word in people().titles
    )


def _place(name: str, known: Known) -> Place:
    return Place(name=name, key=known.key, within=known.within)


def _unknown(sentence: Sentence, index: int, roll: Roll, taken: set[int]) -> Spot | None:
    """Return a place that only its preposition tells: "near Playa Vicente"."""
    words, lower = sentence.words, sentence.lower
    before = lower[index - 1] if index else ""
    if before == "of" and index > 1 and _is_direction(lower[index - 2]):
        before = "near"
    elif before in {"of", "the"} and index > 1:
        before = "near" if lower[index - 2] in word_set("place_nouns") | word_set("near") else ""
    if (
        before not in word_set("near")
        or lower[index] in people().no_names
        or fold(lower[index]) in roll.heads
    ):
        return None
    if lower[index] in people().titles or places().demonyms.at((fold(words[index]),), 0):
        return None
    last = index + 1
    while (
        last < len(words)
        and last not in taken
        and (
            words[last][0].isupper()
            or (words[last] == "-" and sentence.touching(last) and sentence.touching(last + 1))
        )
    ):
        last += 1
    if last - index > 5 or words[index].isupper():
        return None
    name = sentence.phrase(index, last)
    return Spot(index, last, Place(name=name, key=fold(name)))


def _is_where(sentence: Sentence, spot: Spot, found: list[Spot]) -> bool:
    """Say whether a place is where something is, not who does it ("China agreed")."""
    words, lower = grammar(), sentence.lower
    index = spot.first
    before = _before(sentence, index)
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
    while lead and (lower[lead - 1] in words.determiners or _is_adjective(sentence, lead - 1)):
        lead -= 1
    if lead and lower[lead - 1] in word_set("reached"):
        return True
    if sign := measures().signs.at(lower, lead - 1) if lead else None:
        return sign[1].part is not Part.NOUN and sign[1].measure in _REACHED
    return _before_event(sentence, spot.last)


_REACHED = frozenset({"visit", "earthquake", "attack", "flood", "evacuations"})


def _before(sentence: Sentence, index: int) -> str:
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
            or _is_adjective(sentence, at)
        ):
            return ""
    return ""


def _is_adjective(sentence: Sentence, at: int) -> bool:
    word = sentence.lower[at]
    return (
        word in word_set("sides")
        or word == "-"
        or places().demonyms.at((fold(sentence.words[at]),), 0) is not None
    )


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


def _borders(sentence: Sentence, page: Page) -> list[Spot]:
    """Return the borders of a sentence, each by the two countries that it parts."""
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
