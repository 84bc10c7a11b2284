"""Numbers in names: "Article 5", "COVID-19", "Formula One", "Voyager 2"."""

from factcheck.claims.nouns import nouns_of
from factcheck.claims.numerals import reading_at
from factcheck.claims.silent.spot import Silence, Spot
from factcheck.reference.grammar import grammar
from factcheck.reference.numbers import load_numbers
from factcheck.reference.silences import Phrase

_HYPHEN = "-"
_OF = "of"
_NAME = "part of a name"
_CODE = "the name of something"
_CALL_SIGN = 4  # letters: WINS, KCBS
_FEWEST = 10


def phrase(spot: Spot) -> Silence | None:
    """Find fixed phrases with a number word: "first of all", "9/11", "no one"."""
    lower, phrases = spot.lower, spot.silences.phrases
    for index in range(max(spot.first, 1) - 1, spot.last):
        found = phrases.get((lower[index], spot.small(index + 1)), ())
        holding = [one for one in found if _holds(one, spot, index - one.offset)]
        if holding:
            one = max(holding, key=lambda one: len(one.tokens))
            first = index - one.offset
            last = first + len(one.tokens)
            return Silence(min(first, spot.first), max(last, spot.last), one.reason)
    return None


def _holds(one: Phrase, spot: Spot, first: int) -> bool:
    last = first + len(one.tokens)
    if first < 0 or tuple(spot.lower[first:last]) != one.tokens:
        return False
    if spot.is_compound and last == spot.last:
        return False  # "another one-year extension"
    if _is_duration(one, spot, first) or _is_counted(one, spot):
        return False
    # "the group of 20 companies" is not the Group of 20, nor "a gang of four thieves" a party.
    counted = spot.words[spot.first].isdigit() or (
        _OF in one.tokens and spot.words[first].islower()
    )
    ends = last == spot.last and counted
    return not (ends and spot.counts_several)


def _is_counted(one: Phrase, spot: Spot) -> bool:
    """Say whether a number at the end of a phrase counts: "that one man", "that one in five"."""
    last = spot.last
    if " ".join(one.tokens) not in spot.silences.alone or spot.word(last)[:1].isupper():
        return False
    sentence = spot.line.sentence
    shared = any(reading_at(sentence, at) is not None for at in (last + 1, last + 2))
    return shared or (spot.counts_something and not spot.is_closed)


def _is_duration(one: Phrase, spot: Spot, first: int) -> bool:
    """Say whether a word beside a phrase makes a figure of it: "in one day", "one day later"."""
    entry = spot.silences.unless.get(" ".join(one.tokens))
    if entry is None:
        return False
    before, behind = spot.small(first - 1), spot.small(first + len(one.tokens))
    return before in entry or behind in entry


def premises(spot: Spot) -> Silence | None:
    """Find "No 10" where it stands for the British prime minister's office."""
    at = spot.first - 1
    if spot.word(at) == ".":
        at -= 1
    if spot.number != 10 or not spot.word(at)[:1].isupper():
        return None
    if (
        spot.small(at) not in spot.silences.numbers
        or spot.small(at - 1) in spot.silences.no_premises
    ):
        return None
    behind = spot.small(spot.last)
    if behind.isalpha() and behind not in spot.silences.premises:
        return None  # "the No 10 seed"
    return Silence(at, spot.last, "an address: Downing Street")


def code(spot: Spot) -> Silence | None:
    """Find "COVID-19", "G7", "F-16", "MH370", "5G", "76ers": letters and digits of one name."""
    first, last = spot.first, spot.last
    hyphen = spot.word(first - 1) == _HYPHEN and spot.touches(first)
    before = first - 1 - hyphen
    tied = spot.touches(first) and (not hyphen or spot.touches(first - 1))
    name = spot.word(before) if tied and before >= 0 else ""
    if name and _names(spot, name, before, hyphen=hyphen):
        return Silence(*spot.whole_word(before, last), _CODE)
    if not spot.touches(last):
        return None
    after = spot.words[last]
    if _is_lettered(spot, after):
        return Silence(*spot.whole_word(first, last + 1), _CODE)
    if after == "x" and spot.word(last + 1).isdigit():
        return Silence(first, last + 2, _CODE)
    return None


def _is_lettered(spot: Spot, after: str) -> bool:
    """Say whether letters behind a figure are no unit: "10News", "5G", "76ers"."""
    units = spot.line.units
    return (
        after[0].isalpha()
        and (after[0].isupper() or len(after) > 1)
        and spot.words[spot.first].isdigit()
        and after.lower() not in spot.silences.clocks
        and units.touching(after) is None
        and not _is_a_run(spot, after)
        and units.behind(spot.words, spot.lower, spot.last) is None
    )


def _is_a_run(spot: Spot, letter: str) -> bool:
    """Say whether a letter is that of a length which is run: "the 10K run"."""
    numbers = load_numbers(spot.line.sentence.page.language.code)
    return letter in numbers.suffixes and spot.small(spot.last + 1) in numbers.unscaled


def _names(spot: Spot, name: str, before: int, *, hyphen: bool) -> bool:
    """Say whether letters before a figure make a name with it."""
    small, silences, reading = name.lower(), spot.silences, spot.reading
    if not name.isalpha() or small in silences.calendar or reading.scale > 1 or reading.spelled:
        return False
    if not (name[0].isupper() or name[-1].isupper() or _is_small_code(spot, before, hyphen=hyphen)):
        return False
    if hyphen:
        return not spot.is_year  # "pre-2020", "Mid-2023"
    if small in silences.codes and not spot.word(spot.last)[:1].isalpha():
        return False
    # "M7.5" is a magnitude, "R26" is money.
    is_magnitude = name == "M" and "." in spot.words[spot.first]
    return not is_magnitude and not spot.has_currency


def _is_small_code(spot: Spot, before: int, *, hyphen: bool) -> bool:
    """Say whether small letters before a figure are a name: "mp3", not "6ft2" or "euro50"."""
    if hyphen or (spot.touches(before) and spot.words[before - 1][-1].isalnum()):
        return False
    return spot.line.units.behind(spot.words, spot.lower, before) is None


def capitalised(spot: Spot) -> Silence | None:
    """Find "Two Sessions", "Formula One", "First Amendment": numbers written as names."""
    first, last, words = spot.first, spot.last, spot.words
    if first == 0 or not words[first][0].isupper():
        return None
    if spot.small(first - 1) in spot.silences.channels:
        return Silence(first - 1, last, _NAME)
    before = words[first - 1]
    if spot.line.titled or not (before[0].isalpha() or before == "'s"):
        return None  # behind a quotation mark or a colon a sentence begins
    if spot.word(last)[:1].isupper():
        return Silence(first, last + 1, _NAME)
    if before[0].isupper():
        return Silence(first - 1, last, _NAME)
    return None


def index(spot: Spot) -> Silence | None:
    """Find "S&P 500", "the Fortune 500"."""
    at = spot.first - 1
    if spot.small(at) not in spot.silences.indexes or not spot.words[at][0].isupper():
        return None
    if not spot.word(spot.first).isdigit() or spot.is_year or spot.is_sized:
        return None
    if spot.touches(spot.first) and spot.has_currency:
        return None  # "P50 million"
    return Silence(at, spot.last, "the name of an index or a list")


def label(spot: Spot) -> Silence | None:
    """Find "Article 5", "page 12", "Flight 370", "fig. 3", "option two"."""
    at = spot.first - 1
    if spot.word(at) == "." and spot.touches(at):
        at -= 1
    small = spot.small(at)
    reading = spot.reading
    if small not in spot.silences.labels or reading.scale > 1 or reading.ordinal:
        return None
    lettered = _is_a_model(spot, at)
    if (spot.is_sized and not lettered) or (spot.goes_on and small in spot.silences.played):
        return None  # "tied the game 13-13"
    figure = spot.word(spot.first)
    if reading.spelled:
        counts = spot.counts_something or spot.number > 100
        return None if counts else Silence(at, spot.last, _behind(small))
    if spot.words[at].islower() and spot.counts_something and not spot.is_closed:
        return None  # "a figure 50 times higher"
    if not figure.replace(".", "").isdigit() or (spot.words[at].islower() and spot.is_year):
        return None
    tied = lettered or spot.word(spot.last) == _HYPHEN  # "Boeing 737-800"
    last = spot.whole_word(at, spot.last)[1] if tied else spot.last
    return Silence(at, last, _behind(small))


def _is_a_model(spot: Spot, label: int) -> bool:
    """Say whether a capital letter touches the figure of a name: "Boeing 777F"."""
    letter = spot.word(spot.last)
    large = len(letter) == 1 and letter.isupper() and spot.words[label][0].isupper()
    return large and spot.touches(spot.last)


def _behind(word: str) -> str:
    return f"the number behind {word!r}"


def before_a_name(spot: Spot) -> Silence | None:
    """Find a figure before a name in capitals alone, which counts nothing: "1010 WINS"."""
    name, last = spot.word(spot.last), spot.last
    if not (name.isupper() and name.isalpha() and len(name) >= _CALL_SIGN) or spot.line.titled:
        return None
    if not spot.is_plain or spot.number < _FEWEST or spot.is_sized or spot.has_currency:
        return None
    if spot.small(last) in spot.silences.clocks or name[1:] in spot.line.units.currencies:
        return None  # "30 MUSD"
    behind, stops = spot.small(last + 1), nouns_of(spot.line.sentence).stops
    counts = behind[:1].isalpha() and behind not in stops  # "12 NATO soldiers"
    return None if counts else Silence(spot.first, last + 1, _NAME)


def proper(spot: Spot) -> Silence | None:
    """Find a figure behind a name, where nothing follows that it could count: "Voyager 2"."""
    at = spot.first - 1
    name = spot.word(at)
    if at < 1 or not spot.is_plain or spot.reading.scale > 1 or spot.line.titled:
        return None
    if not (name.isalpha() and len(name) > 1):
        return None
    small, silences = spot.lower[at], spot.silences
    if small in silences.calendar or small in silences.codes or small in silences.clocks:
        return None
    if spot.is_year or spot.goes_on:
        return None
    if spot.is_sized or (spot.counts_something and spot.small(spot.last) not in grammar().pasts):
        return None
    return None if spot.has_currency else Silence(at, spot.last, _NAME)


def one(spot: Spot) -> Silence | None:
    """Find "one" where it stands for a noun: "one of the areas", "the one that"."""
    if spot.number != 1 or spot.reading.ordinal or spot.last != spot.first + 1:
        return None
    if spot.is_compound:
        return None  # "the one-storey house"
    behind = spot.small(spot.last)
    if behind == "of" and spot.small(spot.last + 1) not in spot.silences.of_those:
        return Silence(spot.first, spot.last, "one of several: counts nothing")
    if spot.small(spot.first - 1) in spot.silences.before_one and not behind[:1].isalpha():
        return Silence(spot.first, spot.last, "a pronoun")
    return None
