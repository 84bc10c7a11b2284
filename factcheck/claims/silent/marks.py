"""Numbers that mark a thing: addresses, telephones, footnotes, calibres, page furniture."""

from factcheck.claims.silent.spot import Silence, Spot

_LONGEST_NUMBER = 8  # groups of digits
_SEPARATORS = frozenset("-()/.")
# Groups of digits that are a date rather than a number to call.
_DATES = ([4, 2, 2], [2, 2, 4], [1, 2, 4], [1, 1, 4], [2, 1, 4])
_FAR = 6  # words between a calibre and the weapon
_OCTETS = 4


def on_the_web(spot: Spot) -> Silence | None:
    """Find "https://example.org/2024", "joe99@example.org", "#metoo2"."""
    first, last = spot.whole_word(spot.first, spot.last)
    word = "".join(spot.lower[first:last])
    if any(sign in word for sign in spot.silences.web):
        return Silence(first, last, "an address or a tag")
    hashed = spot.words[first] == "#" or spot.word(first - 1) == "#"
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
    """Find "[3]"."""
    if spot.word(spot.first - 1) == "[" and spot.word(spot.last) == "]":
        return Silence(spot.first - 1, spot.last + 1, "a footnote mark")
    return None


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
    if not (signed or announced or spaced or (len(groups) > 2 and "-" in separators)):
        return None
    return Silence(first - signed, last, "a telephone number or the like")


def _groups(spot: Spot) -> tuple[list[str], set[str], int]:
    """Return the groups of digits from the number on, what separates them, and where they end."""
    line, groups, at = spot.line, [spot.words[spot.first]], spot.first + 1
    separators: set[str] = set()
    while at + 1 < len(spot.words) and len(groups) < _LONGEST_NUMBER:
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
        return Silence(first, last + 1, "an address")
    for at in range(last + 1, last + 4):
        if not spot.word(at)[:1].isupper():
            return None
        if spot.small(at) in spot.silences.streets:
            return Silence(first, at + 1, "an address")
        if not spot.words[at - 1][0].isupper():
            return None
    return None


def calibre(spot: Spot) -> Silence | None:
    """Find "a 9mm pistol", "a .22 rifle", "a .38-calibre revolver", "12-gauge shotgun"."""
    lower, last, silences = spot.lower, spot.last, spot.silences
    at = last + (spot.small(last) == "-")
    sized = spot.small(at) in silences.calibres
    is_point = spot.words[spot.first][0] == "." or spot.word(spot.first - 1) == "."
    if not (sized or is_point):
        return None
    weapon = not silences.weapons.isdisjoint(lower[at : at + _FAR])
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
