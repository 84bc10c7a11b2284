"""Digits: numerals in figures, with their part and their scale."""

from decimal import Decimal

from factcheck.claims import figures
from factcheck.claims.figures import is_too_large
from factcheck.claims.letters import multiplies
from factcheck.claims.parts import and_a_part, fraction_behind, part_of_a_cent
from factcheck.claims.points import pointed_figure
from factcheck.claims.powers import power
from factcheck.claims.readings import ONE, ZERO, Reading, Row
from factcheck.reference.grammar import grammar
from factcheck.reference.hedges import load_hedges
from factcheck.reference.units import load_units, plain

# Blanks that do not break a line, or are thinner than others, only part thousands.
_THIN = "\u00a0\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
_TOO_LARGE = "too large for a number of anything"
_HUNDRED = 100
_THOUSANDS = "000"
_ELEVEN = 11
# More groups than this no number has.
_LONGEST = 24


def in_digits(row: Row, first: int) -> Reading:
    """Return a number in figures: "37,000", "3 million", "7 3/4", "75th"."""
    word, behind, numbers = row.lower[first], row.lower[first + 1], row.numbers
    loose = behind == "," and row.lower[first + 2] == _THOUSANDS
    if not loose and behind not in numbers.follow_figures and behind[:1] not in numbers.go_on:
        read = figures.read(word)
        if read is not None and (not first or row.lower[first - 1] != "."):
            return Reading(first, first + 1, *read)
    at, word = _grouped(row, first)
    read = figures.read(word) or _foreign_price(row, first, at, word)
    if read is None:
        single = row.has_currency(first) or row.has_unit(at)
        return Reading(first, at, ZERO, ONE, malformed=figures.what_is_wrong(word, single=single))
    return _read_on(row, first, at, word, read)


def _read_on(row: Row, first: int, at: int, word: str, read: tuple[Decimal, Decimal]) -> Reading:
    """Return a figure with what stands around it: an end, a part, a power, a scale."""
    number, grain = read
    if _is_decimals_only(row, first):
        step = ONE.scaleb(-len(word))
        return _scaled(row, first - 1, at, plain(number * step), step)
    return (
        _with_end(row, first, at, number)
        or power(row, first, at, number, grain)
        or fraction_behind(row, first, at, number)
        or part_of_a_cent(row, first, at, number, grain)
        or and_a_part(row, first, at, number)
        or pointed_figure(row, first, at, number)
        or _scaled(row, first, at, number, grain)
    )


# ---- the figure itself


def _grouped(row: Row, first: int) -> tuple[int, str]:
    """Return a figure whose thousands stand apart: "37 000", and the place behind it."""
    word, at = row.lower[first], first + 1
    if not (word.isdigit() and len(word) <= 3 and word[0] != "0"):
        return at, word
    if not _is_thin(row, at) and row.follows_a_name(first) and not _opens(row, first):
        return at, word
    while len(word) < _LONGEST:
        step = at + 1 if _is_apostrophe(row, at) or _is_loose_comma(row, at) else at
        group = row.lower[step]
        if not _is_group(group) or (step == at and not _is_one_space_off(row, at)):
            break
        word += group.replace(",", ".")
        at = step + 1
        if len(group) > 3:
            break
    return at, word


def _opens(row: Row, first: int) -> bool:
    """Say whether the capital before a figure is that of a sentence: "About 1 250 died"."""
    if first != 1:
        return False
    word, code = row.lower[0], row.sentence.page.language.code
    return word in load_hedges(code).beside or word in grammar().determiners


def _is_group(word: str) -> bool:
    return (
        word[:3].isdigit()
        and len(word) >= 3
        and word[3:4] in ("", ".", ",")
        and (word[3:4] != "," or (len(word) < 7 and word[4:].isdigit()))
    )


def _is_apostrophe(row: Row, at: int) -> bool:
    """Say whether an apostrophe parts thousands, as the Swiss write: "12'500"."""
    return row.lower[at] == "'" and row.touches(at) and row.touches(at + 1)


def _is_loose_comma(row: Row, at: int) -> bool:
    """Say whether a comma parts thousands though a space follows: "2, 000ft"."""
    if row.lower[at] != "," or row.lower[at + 1] != _THOUSANDS:
        return False
    return row.touches(at) and _is_one_space_off(row, at + 1)


def _is_one_space_off(row: Row, at: int) -> bool:
    end = row.ends[at - 1]
    return row.starts[at] == end + 1 and row.sentence.page.plain[end] == " "


def _is_thin(row: Row, at: int) -> bool:
    """Say whether the space before a place is one that only parts thousands."""
    return at < len(row.starts) and row.sentence.page.article.text[row.ends[at - 1]] in _THIN


def _foreign_price(row: Row, first: int, at: int, word: str) -> tuple[Decimal, Decimal] | None:
    """Return "€4,50", "4,50 euros": with a currency the comma can only part decimals."""
    read = figures.read_foreign(word)
    if read is None:
        return None
    units = load_units()
    at = row.scales(at)[1]  # "3,5 million euros"
    behind = row.words[at] and units.behind(row.words, row.lower, at)
    money = (behind and units.is_money(behind[0])) or row.has_currency(first)
    return read if money else None


def _is_decimals_only(row: Row, first: int) -> bool:
    """Say whether the point of ".25" stands before the figure."""
    return (
        row.before(first) == "."
        and row.touches(first)
        and row.lower[first].isdigit()
        and (first == 1 or not row.touches(first - 1) or _may_precede(row.words[first - 2]))
    )


def _may_precede(sign: str) -> bool:
    """Say whether a sign may touch the point of ".25": a currency, a minus, a bracket."""
    return not sign[-1].isalnum() and sign not in ".,"


def _with_end(row: Row, first: int, at: int, number: Decimal) -> Reading | None:
    """Return "75th", "the 1960s", "in her 40s", "100s of people"."""
    if not row.touches(at):
        return None
    word, numbers = row.lower[at], row.numbers
    if word in numbers.ordinal_ends:
        if word in load_units().attached and not _is_a_place(row, at, number):
            return None  # "18st"
        return Reading(first, at + 1, number, ONE, ordinal=True)
    if word != "s":
        return None
    size = numbers.open_figures.get(f"{number:f}")
    if size is None or row.lower[at + 1] not in numbers.of:
        return Reading(first, at + 1, number, ONE, vague=True)
    scale, end = row.sizes(at + 2)
    low = plain(2 * size * scale)
    return Reading(
        first,
        end if scale > 1 else at + 1,
        low,
        figures.grain_of(low),
        vague=True,
        high=plain(20 * size * scale - 1),
    )


def _is_a_place(row: Row, at: int, number: Decimal) -> bool:
    """Say whether "st" ends an ordinal: "21st", not "12st", nor "11 st 4lb"."""
    if number % 10 != 1 or number % 100 == _ELEVEN:
        return False
    behind = row.lower[at + 1]
    return not (behind.isdigit() and row.has_unit(at + 2))


# ---- its scale


def _scaled(row: Row, first: int, at: int, number: Decimal, grain: Decimal) -> Reading:
    """Return a figure with the scale behind it: "3 million", "1.5bn", "2-million"."""
    scale, end = _scale(row, first, at, number)
    if scale == 1:
        return Reading(first, at, number, grain)
    if is_too_large(number, scale):
        return Reading(first, end, ZERO, ONE, malformed=_TOO_LARGE)
    total, step = plain(number * scale), plain(grain * scale)
    half = and_a_part(row, first, end, total, scale)
    if half is not None:
        return half
    for goes_on in (_smaller, _rest):
        more = goes_on(row, end, scale)
        if more is not None:
            total, end, step = total + more.number, more.last, min(step, more.grain)
    return Reading(first, end, total, step, scale=scale)


def _smaller(row: Row, at: int, scale: Decimal) -> Reading | None:
    """Return the smaller scale that goes on with a number: "3 crore 20 lakh"."""
    word = row.lower[at]
    if not word.isdigit() or len(word) > 3 or scale < 1000 or word[0] == "0":
        return None
    second, end = row.scales(at + 1)
    number = Decimal(word)
    if second == 1 or number * second >= scale:
        return None
    return Reading(at, end, number * second, second)


def _rest(row: Row, at: int, scale: Decimal) -> Reading | None:
    """Return what "and" adds to hundreds: "3 hundred and 21"."""
    numbers, word = row.numbers, row.lower[at + 1]
    if row.lower[at] not in numbers.joins or numbers.scales.get(row.lower[at - 1]) != _HUNDRED:
        return None
    if not word.isdigit() or len(word) > 2 or word[0] == "0" or scale < _HUNDRED:
        return None
    return Reading(at, at + 2, Decimal(word), ONE)


def _scale(row: Row, first: int, at: int, number: Decimal) -> tuple[Decimal, int]:
    """Return the scale at a place, as a letter or in words, and the place behind it."""
    suffix = row.words[at]
    scale = row.numbers.suffixes.get(suffix)
    if scale is not None and multiplies(row, first, at, suffix):
        return Decimal(scale), at + 1
    if row.lower[at] in row.numbers.plural_scales and (number >= 1000 or row.follows_a_name(first)):
        return ONE, at  # "in 2008 millions fled"
    return row.scales(at)
