"""Find what looks like a value and is none: "COVID-19", phone numbers, model names."""

from collections.abc import Callable, Iterator
from decimal import Decimal

import attrs

from factcheck.claims.found import Found
from factcheck.claims.numerals import Reading, readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.model import Interval, Quantity, Zone
from factcheck.reference.numbers import Numbers, load_numbers
from factcheck.reference.silences import Silences, load_silences
from factcheck.reference.units import Units, load_units

_HYPHEN = "-"
_LONGEST_WORD = 40  # tokens to look at on each side; no word has more
_LONGEST_NUMBER = 8  # groups of digits
_TITLE_CASE = Decimal("0.6")


@attrs.frozen
class _Silence:
    first: int
    last: int
    reason: str


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find what looks like a value and is none: "COVID-19", phone numbers, model names."""
    found = readings(sentence)
    if not found:
        return
    look = _Look(sentence, load_silences(page.language.code), load_numbers(page.language.code))
    reached = 0
    for reading in found:
        if reading.first < reached:
            continue
        silence = next(filter(None, (check(look, reading) for check in _CHECKS)), None)
        if silence is not None and silence.first >= reached:
            reached = silence.last
            yield _set_aside(sentence, silence, reading)


def _set_aside(sentence: Sentence, silence: _Silence, reading: Reading) -> Found:
    value = Quantity(amount=Interval.exactly(reading.number), unit="count", grain=reading.grain)
    return Found(
        sentence=sentence,
        tokens=(silence.first, silence.last),
        core=(silence.first, silence.last),
        stated=value,
        value=value,
        excluded=silence.reason,
    )


class _Look:
    """A sentence, and what the checks ask of it."""

    def __init__(self, sentence: Sentence, silences: Silences, numbers: Numbers) -> None:
        self.sentence = sentence
        self.silences = silences
        self.numbers = numbers
        self.units: Units = load_units()
        self.words, self.lower = sentence.words, sentence.lower
        self._titled: bool | None = None

    @property
    def titled(self) -> bool:
        """Whether capitals say nothing here: a headline, or a line in title case."""
        if self._titled is None:
            long = [word for word in self.words if len(word) > 3 and word.isalpha()]
            capitals = sum(word[0].isupper() for word in long)
            self._titled = self.sentence.zone is Zone.HEADLINE or (
                len(long) > 2 and capitals >= _TITLE_CASE * len(long)
            )
        return self._titled

    def word(self, index: int) -> str:
        """Return a token, or nothing outside of the sentence."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def small(self, index: int) -> str:
        """Return a token in lower case, or nothing outside of the sentence."""
        return self.lower[index] if 0 <= index < len(self.words) else ""

    def touches(self, index: int) -> bool:
        """Say whether nothing stands between a token and the one before it."""
        return self.sentence.touching(index)

    def whole_word(self, first: int, last: int) -> tuple[int, int]:
        """Return the tokens up to the next spaces."""
        begin, end = max(0, first - _LONGEST_WORD), min(len(self.words), last + _LONGEST_WORD)
        while first > begin and self.touches(first):
            first -= 1
        while last < end and self.touches(last):
            last += 1
        return first, last

    def is_plain_figure(self, reading: Reading) -> bool:
        """Say whether a figure is a bare row of at most four digits."""
        return (
            reading.last == reading.first + 1
            and self.words[reading.first].isdigit()
            and (len(self.words[reading.first]) <= 4)
        )

    def has_unit(self, reading: Reading) -> bool:
        """Say whether a unit stands behind a number."""
        at = reading.last
        if at < len(self.words) and self.lower[at] == _HYPHEN:
            at += 1
        return at < len(self.words) and (
            self.units.behind(self.words, self.lower, at, reading.number) is not None
            or (self.touches(at) and self.units.touching(self.words[at]) is not None)
        )


def _phrase(look: _Look, reading: Reading) -> _Silence | None:
    for index in range(reading.first, reading.last):
        for phrase in look.silences.phrases.get(look.lower[index], ()):
            first = index - phrase.offset
            last = first + len(phrase.tokens)
            if first >= 0 and tuple(look.lower[first:last]) == phrase.tokens:
                return _Silence(min(first, reading.first), max(last, reading.last), phrase.reason)
    return None


def _address_on_the_web(look: _Look, reading: Reading) -> _Silence | None:
    if not (look.touches(reading.first) or look.touches(reading.last)):
        return None
    first, last = look.whole_word(reading.first, reading.last)
    word = "".join(look.lower[first:last])
    if any(sign in word for sign in look.silences.web) or look.word(reading.first - 1) == "#":
        return _Silence(first, last, "an address or a tag")
    return None


def _footnote(look: _Look, reading: Reading) -> _Silence | None:
    if look.word(reading.first - 1) == "[" and look.word(reading.last) == "]":
        return _Silence(reading.first - 1, reading.last + 1, "a footnote mark")
    return None


def _phone(look: _Look, reading: Reading) -> _Silence | None:
    """Find telephone numbers, postal and other codes in groups of digits."""
    if not look.word(reading.first).isdigit():
        return None
    groups, at = [look.word(reading.first)], reading.first + 1
    first = reading.first
    separators = set()
    while at + 1 < len(look.words) and len(groups) < _LONGEST_NUMBER:
        step = at
        while look.word(step) in ("-", ")", "(", "/", ".") and step - at < 2:
            separators.add(look.word(step))
            step += 1
        close = (
            look.sentence.starts[step] - look.sentence.ends[step - 1] <= 1
            if step < len(look.words)
            else False
        )
        if not (close and look.word(step).isdigit()):
            break
        groups.append(look.word(step))
        at = step + 1
    announced = bool(look.silences.phones.intersection(look.lower[max(0, first - 4) : first]))
    signed = look.word(first - 1) in ("+", "(")
    digits = sum(map(len, groups))
    is_date = [len(group) for group in groups] in (
        [4, 2, 2],
        [2, 2, 4],
        [1, 2, 4],
        [1, 1, 4],
        [2, 1, 4],
    )
    if (
        digits < 7
        or len(groups) < 2
        or is_date
        or ("-" not in separators and not signed and not announced)
    ):
        return None
    if len(groups) < 3 and not (signed or announced):
        return None
    return _Silence(first - signed, at, "a telephone number or the like")


def _code(look: _Look, reading: Reading) -> _Silence | None:
    """Find "COVID-19", "G7", "F-16", "MH370", "5G": letters and digits of one name."""
    first = reading.first
    hyphen = look.word(first - 1) == _HYPHEN and look.touches(first)
    before = first - 1 - hyphen
    tied = look.touches(first) and (not hyphen or look.touches(first - 1))
    name = look.word(before) if tied and before >= 0 else ""
    if name and _is_name_of_code(look, reading, name, hyphen=hyphen):
        return _Silence(*look.whole_word(before, reading.last), "the name of something")
    after = look.word(reading.last)
    if (
        look.touches(reading.last)
        and after[:1].isupper()
        and look.word(reading.first).isdigit()
        and after.lower() not in look.silences.clocks
        and look.units.touching(after) is None
        and look.units.behind(look.words, look.lower, reading.last) is None
    ):
        return _Silence(reading.first, reading.last + 1, "the name of something")
    if after == "x" and look.touches(reading.last) and look.word(reading.last + 1).isdigit():
        return _Silence(reading.first, reading.last + 2, "the name of something")
    return None


def _is_name_of_code(look: _Look, reading: Reading, name: str, *, hyphen: bool) -> bool:
    if not name.isalpha() or not (name[0].isupper() or name[-1].isupper()):
        return False
    small = name.lower()
    if small in look.silences.calendar or (small in look.silences.codes and not hyphen):
        return False
    if name == "M" and "." in look.word(reading.first):  # "M7.5": a magnitude
        return False
    if hyphen and 1900 <= reading.number < 2100 and look.is_plain_figure(reading):
        return False  # "pre-2020", "Mid-2023"
    if look.units.before(look.words, look.lower, reading.first) is not None:
        return False
    return not (reading.scale > 1 or reading.spelled)


def _index(look: _Look, reading: Reading) -> _Silence | None:
    """Find "S&P 500", "the Fortune 500"."""
    at = reading.first - 1
    if look.small(at) not in look.silences.indexes or not look.words[at][0].isupper():
        return None
    if not look.word(reading.first).isdigit() or _is_year(look, reading) or look.has_unit(reading):
        return None
    return _Silence(at, reading.last, "the name of an index or a list")


def _label(look: _Look, reading: Reading) -> _Silence | None:
    """Find "Article 5", "page 12", "Flight 370", "fig. 3"."""
    at = reading.first - 1
    if look.word(at) == "." and look.touches(at):
        at -= 1
    small = look.small(at)
    if small not in look.silences.labels or reading.scale > 1 or look.has_unit(reading):
        return None
    if not look.word(reading.first).replace(".", "").isdigit() or reading.ordinal:
        return None
    if look.words[at].islower() and (_is_year(look, reading) or _counts_something(look, reading)):
        return None
    tied = look.word(reading.last) == _HYPHEN  # "Boeing 737-800"
    last = look.whole_word(at, reading.last)[1] if tied else reading.last
    return _Silence(at, last, f"the number behind {small!r}")


def _proper(look: _Look, reading: Reading) -> _Silence | None:
    """Find a figure behind a name, where nothing follows that it could count: "Voyager 2"."""
    at = reading.first - 1
    name = look.word(at)
    if at < 1 or look.titled or not look.is_plain_figure(reading) or reading.scale > 1:
        return None
    if not (name.isalpha() and len(name) > 1 and any(letter.isupper() for letter in name)):
        return None
    if look.small(at) in look.silences.calendar | look.silences.codes or _is_year(look, reading):
        return None
    if _counts_something(look, reading) or look.has_unit(reading):
        return None
    if look.units.before(look.words, look.lower, reading.first) is not None:
        return None
    return _Silence(at, reading.last, "part of a name")


def _is_year(look: _Look, reading: Reading) -> bool:
    return look.is_plain_figure(reading) and 1900 <= reading.number < 2100


def _counts_something(look: _Look, reading: Reading) -> bool:
    """Say whether a word that may be counted, or a verb, follows the number."""
    behind = look.word(reading.last)
    return behind.isalpha() and behind.islower() and behind not in look.silences.no_nouns


def _capitalised_number(look: _Look, reading: Reading) -> _Silence | None:
    """Find "Two Sessions", "Formula One", "First Amendment": numbers written as names."""
    first, last = reading.first, reading.last
    if not reading.spelled or first == 0 or look.titled or not look.words[first][0].isupper():
        return None
    before = look.word(first - 1)
    if not (before[0].isalpha() or before == "'s"):
        return None  # behind a quotation mark or a colon a sentence begins
    if look.word(last)[:1].isupper():
        return _Silence(first, last + 1, "part of a name")
    if before[0].isupper():
        return _Silence(first - 1, last, "part of a name")
    return None


def _address(look: _Look, reading: Reading) -> _Silence | None:
    if not look.is_plain_figure(reading):
        return None
    for at in range(reading.last + 1, reading.last + 4):
        if not look.word(at)[:1].isupper() or not look.word(at - 1)[:1].isupper():
            return None
        if look.small(at) in look.silences.streets:
            return _Silence(reading.first, at + 1, "an address")
    return None


def _downing_street(look: _Look, reading: Reading) -> _Silence | None:
    """Find "No 10" where it stands for the British prime minister's office."""
    at = reading.first - 1
    if look.word(at) == ".":
        at -= 1
    if (
        reading.number != 10
        or look.small(at) not in ("no", "number")
        or not look.word(at)[0].isupper()
    ):
        return None
    if look.word(at - 1)[:1].islower() or look.word(at - 1) == "'s":
        return None  # "the No 10 seed"
    return _Silence(at, reading.last, "an address: Downing Street")


def _one(look: _Look, reading: Reading) -> _Silence | None:
    """Find "one" where it stands for a noun: "one of the areas", "the one that"."""
    if (
        not reading.spelled
        or reading.number != 1
        or reading.ordinal
        or reading.last != reading.first + 1
    ):
        return None
    behind = look.small(reading.last)
    before = look.small(reading.first - 1)
    if behind == "of" and look.small(reading.last + 1) not in ("them", "whom"):
        return _Silence(reading.first, reading.last, "one of several: counts nothing")
    if (
        before in ("no", "this", "that", "the", "which", "each", "any", "every")
        and not behind[:1].isalpha()
    ):
        return _Silence(reading.first, reading.last, "a pronoun")
    return None


_CHECKS: tuple[Callable[[_Look, Reading], _Silence | None], ...] = (
    _address_on_the_web,
    _footnote,
    _phrase,
    _downing_street,
    _phone,
    _code,
    _capitalised_number,
    _address,
    _index,
    _label,
    _proper,
    _one,
)
