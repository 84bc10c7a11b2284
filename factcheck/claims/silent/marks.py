"""Numbers that mark a thing: addresses, telephones, footnotes, calibres, page furniture."""

from factcheck.claims.numerals import reading_at
from factcheck.claims.silent.spot import Silence, Spot
from factcheck.reference.grammar import grammar

_LONGEST_NUMBER = 8  # groups of digits
_SHORT_NUMBER = [3, 4]  # groups of digits of a number within a town: "Tickets: 555 0162"
_SEPARATORS = frozenset("-()/.")
# Groups of digits that are a date rather than a number to call.
_DATES = ([4, 2, 2], [2, 2, 4], [1, 2, 4], [1, 1, 4], [2, 1, 4])
_FAR = 6  # words between a calibre and the weapon
_OCTETS = 4
_LONGEST_STREET = 6  # tokens: "W. American Blvd"
_ADDRESS = "an address"
_RECORD = 3  # wins, losses, draws


def on_the_web(spot: Spot) -> Silence | None:
    """Find "https://example.org/2024", "joe99@example.org", "#metoo2"."""
    first, last = spot.whole_word(spot.first, spot.last)
    word = "".join(spot.lower[first:last])
    if any(sign in word for sign in spot.silences.web):
        return Silence(first, last, "an address or a tag")
    # "# Thirty-four dead" is a heading of Markdown, "#34dead" a tag.
    tagged = spot.word(first - 1) == "#" and spot.touches(first)
    hashed = spot.words[first] == "#" or tagged
    if hashed and not _is_rank(spot):
        return Silence(first, last, "an address or a tag")
    return None


def _is_rank(spot: Spot) -> bool:
    """Say whether "#1" stands for "No 1"."""
    return spot.is_plain and spot.number <= 10 and not spot.touches(spot.last)


def internet_address(spot: Spot) -> Silence | None:
    """Find "192.168.1.2"."""
    groups = spot.word(spot.first).split(".")
    if len(groups) == _OCTETS and all(group.isdigit() and len(group) < 4 for group in groups):
        return Silence(spot.first, spot.last, "an address on the internet")
    return None


def footnote(spot: Spot) -> Silence | None:
    """Find "[3]", "[^3]"."""
    first = spot.first - 1
    if spot.word(first) == "^":
        first -= 1
    if spot.word(first) == "[" and spot.word(spot.last) == "]":
        return Silence(first, spot.last + 1, "a footnote mark")
    return None


def struck(spot: Spot) -> Silence | None:
    """Find "~~34~~", "~~34 people~~": what is struck out in Markdown."""
    before = [index for index in range(spot.first) if _is_stroke(spot, index)]
    if len(before) % 2 and any(_is_stroke(spot, at) for at in range(spot.last, len(spot.words))):
        return Silence(spot.first, spot.last, "struck out")
    return None


def _is_stroke(spot: Spot, index: int) -> bool:
    return spot.word(index) == "~" and spot.word(index + 1) == "~" and spot.touches(index + 1)


def telephone(spot: Spot) -> Silence | None:
    """Find telephone numbers, account numbers and the like in groups of digits."""
    first = spot.first
    groups, separators, last = _groups(spot)
    digits = [len(group) for group in groups]
    before = spot.word(first - 1)
    announced = not spot.silences.phones.isdisjoint(spot.lower[max(0, first - 4) : first])
    signed = before == "+" or (before == "(" and spot.word(first + 1) == ")")
    if sum(digits) < 7 or len(groups) < 2 or max(digits) < 3 or digits in _DATES:
        return None
    spaced = not separators and groups[0][0] == "0" and digits[0] > 2 and sum(digits) > 8
    labelled = before == ":" and not separators and digits == _SHORT_NUMBER
    if not (signed or announced or labelled or spaced or (len(groups) > 2 and "-" in separators)):
        return None
    return Silence(first - signed, last, "a telephone number or the like")


def _groups(spot: Spot) -> tuple[list[str], set[str], int]:
    """Return the groups of digits from the number on, what separates them, and where they end."""
    line, groups, at = spot.line, [spot.words[spot.first]], spot.first + 1
    separators: set[str] = set()
    while at < len(spot.words) and len(groups) < _LONGEST_NUMBER:
        step = at
        while spot.word(step) in _SEPARATORS and step - at < 2:
            separators.add(spot.words[step])
            step += 1
        if step >= len(spot.words) or line.starts[step] - line.ends[step - 1] > 1:
            break
        if not spot.words[step].isdigit():
            break
        groups.append(spot.words[step])
        at = step + 1
    return groups, separators, at


def emergency(spot: Spot) -> Silence | None:
    """Find "called 911", "a 911 operator"."""
    if spot.words[spot.first] in spot.silences.emergencies and not spot.is_sized:
        return Silence(spot.first, spot.last, "a telephone number or the like")
    return None


def postcode(spot: Spot) -> Silence | None:
    """Find "Denver, CO 80202"."""
    figure, state = spot.words[spot.first], spot.word(spot.first - 1)
    if len(figure) == 5 and figure.isdigit() and state.isupper() and not spot.counts_something:
        return Silence(spot.first - 1, spot.last, "a postcode")
    return None


def street(spot: Spot) -> Silence | None:
    """Find "10 Downing Street", "the 1200 block of Main Street", "29km Road", "the 605 Freeway"."""
    first, last = spot.first, spot.last
    figure = spot.words[first]
    if last != first + 1 or not figure.isdigit() or len(figure) > 5:
        return None
    if spot.small(last) in spot.silences.roads:
        return Silence(first, last + 1, _ADDRESS)
    named = 0
    for at in range(last, last + _LONGEST_STREET):
        if named and spot.small(at) in spot.silences.streets and spot.words[at][0].isupper():
            return Silence(first, at + 1, _ADDRESS)
        if spot.word(at) == "." and spot.touches(at) and named:
            continue  # "200 W. Elm Street"
        ordinal = reading_at(spot.line.sentence, at - spot.touches(at))
        if ordinal is not None and ordinal.ordinal and ordinal.first != first:
            named += 1  # "40 East 5th Avenue"
            continue
        if not spot.word(at)[:1].isupper():
            return None
        named += 1
    return None


def numbered_street(spot: Spot) -> Silence | None:
    """Find "117th Street", "East 97th Ave.", "Fifth Avenue"."""
    first, last = spot.first, spot.last
    if not spot.reading.ordinal or spot.small(last) not in spot.silences.ways:
        return None
    written = spot.words[last][0].isupper() and spot.words[first][0] != spot.lower[first][0]
    in_figures = spot.words[first][0].isdigit() and (
        spot.words[last][0].isupper() or not _is_counted(spot)
    )
    return Silence(first, last + 1, _ADDRESS) if written or in_figures else None


def numbered_body(spot: Spot) -> Silence | None:
    """Find "the 102nd Precinct", "the 9th Circuit"."""
    first, last = spot.first, spot.last
    named = spot.small(last) in spot.silences.bodies and spot.words[last][0].isupper()
    in_figures = spot.reading.ordinal and spot.words[first][0].isdigit()
    return Silence(first, last + 1, "part of a name") if named and in_figures else None


def _is_counted(spot: Spot) -> bool:
    """Say whether a word stands before it as before "the 5th street to be closed"."""
    before = spot.small(spot.first - 1)
    return not before.isalpha() or before in grammar().determiners


def record(spot: Spot) -> Silence | None:
    """Find the wins, losses and draws of a fighter or a team: "(45-7-2, 36 KOs)"."""
    groups, separators, last = _groups(spot)
    if len(groups) != _RECORD or separators != {"-"} or spot.word(spot.first - 1) == "-":
        return None
    if any(len(group) >= _RECORD + 1 or (group[0] == "0" and group != "0") for group in groups):
        return None
    if len(groups[-1]) > 1 and int(groups[0]) <= _DAYS and int(groups[1]) <= _DAYS:
        return None  # a date
    return Silence(spot.first, last, "wins and losses, or a row of figures")


_DAYS = 31


def calibre(spot: Spot) -> Silence | None:
    """Find "a 9mm pistol", "a .38-calibre revolver", "12-gauge shotgun", "35mm film"."""
    lower, last, silences = spot.lower, spot.last, spot.silences
    at = last + (spot.small(last) == "-")
    sized = spot.small(at) in silences.calibres
    is_point = spot.words[spot.first][0] == "." or spot.word(spot.first - 1) == "."
    if not (sized or is_point):
        return None
    weapon = not silences.weapons.isdisjoint(lower[at : at + _FAR])
    weapon = weapon or (sized and spot.small(at + 1) in silences.optics)
    if weapon or (sized and is_point):
        return Silence(spot.first, at + 1 if sized else last, "a calibre")
    return None


def decade(spot: Spot) -> Silence | None:
    """Find "the nineteen sixties"."""
    return Silence(spot.first, spot.last + 1, "a decade, or the like")


def furniture(spot: Spot) -> Silence | None:
    """Find lines as "5 min read", "12 comments", "Photo 3 of 10", "Share 45"."""
    silences, of_words = spot.silences, 0
    for small in spot.lower:
        if small in silences.furniture:
            of_words += 1
        elif not (small in silences.of_furniture or small[0].isdigit() or not small[0].isalnum()):
            return None
    return Silence(spot.first, spot.last, "page furniture") if of_words else None
