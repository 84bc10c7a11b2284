"""Find counts of people and things."""

from collections.abc import Iterator

from factcheck.claims import bare
from factcheck.claims.amounts import Amount, amounts
from factcheck.claims.borrowed import PEOPLE, Lender, Said, of_children
from factcheck.claims.changes import Change, change_at
from factcheck.claims.denials import denied_at, denied_in_front
from factcheck.claims.found import Found
from factcheck.claims.guards import hedge_behind
from factcheck.claims.name_numbers import ends_a_name
from factcheck.claims.nouns import Counted, counted_at, nouns_of
from factcheck.claims.numerals import readings
from factcheck.claims.sentences import Page, Sentence
from factcheck.claims.shared import shared
from factcheck.model import Aspect, Interval, Quantity, Zone
from factcheck.reference.forms import load_forms
from factcheck.reference.nouns import Nouns
from factcheck.reference.silences import Silences, load_silences
from factcheck.reference.units import load_units

_BACK = "refers back, counts nothing new"
_NOTHING = "a number of nothing that is named"
_TOO_VAGUE = 10
_SECOND = 2  # words before a figure that tells in how many


def find(sentence: Sentence, page: Page) -> Iterator[Found]:
    """Find counts of people and things."""
    counter: _Counter | None = None
    row = amounts(sentence)
    for place, amount in enumerate(row):
        if amount.unit is None and not amount.reading.parts:
            if counter is None:
                counter = _Counter(sentence, page)
            yield counter.count(amount, row[place + 1] if place + 1 < len(row) else None)
    for reading in readings(sentence):
        if reading.malformed:
            value = Quantity(amount=Interval.exactly(reading.number), unit="count")
            yield Found(
                sentence=sentence,
                tokens=(reading.first, reading.last),
                core=(reading.first, reading.last),
                stated=value,
                value=value,
                excluded=reading.malformed,
            )


class _Counter:
    """Reads the counts of one sentence, from left to right."""

    def __init__(self, sentence: Sentence, page: Page) -> None:
        self.sentence = sentence
        self.lower = sentence.lower
        self.silences: Silences = load_silences(page.language.code)
        self.nouns: Nouns = nouns_of(sentence)
        self.lender = Lender(sentence, self.nouns)
        nouns, lower = self.nouns, self.lower
        self._may_deny = not (nouns.denials.isdisjoint(lower) and nouns.undone.isdisjoint(lower))

    def count(self, amount: Amount, following: Amount | None) -> Found:
        """Return a bare amount as a count, or as set aside; it may share the noun of the next."""
        first = amount.core[0]
        tied = amount.first and self.lower[first - 1] == "-" and self._tied(first - 1)
        if tied and not of_children(self.sentence, self.nouns, first):
            return self._aside(amount, "part of a compound or a code")
        high = amount.reading.high
        if high is not None and high < _TOO_VAGUE and not amount.is_range:
            return self._aside(amount, "too vague to compare")
        compound = self._compound(amount)
        if compound is not None:
            return compound
        several = amount.is_range or amount.reading.number != 1
        counted = counted_at(self.sentence, amount.last, several=several)
        if counted is None and amount.is_range:
            counted = self._behind_commas(amount)
        if counted is not None and self._is_of_a_parent(amount, counted):
            counted = None
        if counted is not None and not counted.pronoun:
            return self._with_noun(amount, counted)
        if counted is None and following is not None:
            counted = shared(self.sentence, self.nouns, amount, following)
        return self._without_noun(amount, counted)

    def _is_of_a_parent(self, amount: Amount, counted: Counted) -> bool:
        """Say whether it is the parent who is told of: "mother of 2 dead", "mom of 12 killed"."""
        word = self.lower[counted.tokens[0]]
        return word in self.nouns.befalls and of_children(self.sentence, self.nouns, amount.first)

    # ---- with a noun

    def _with_noun(self, amount: Amount, counted: Counted) -> Found:
        before = self.lower[amount.first - 1] if amount.first else ""
        if self._points_back(amount, before):
            found = self._built(amount, counted, None)
            found.excluded = _BACK
            return found
        reading = amount.reading
        if reading.number == 1 and reading.spelled and before in self.nouns.definite:
            return self._aside(amount, _BACK)
        if self._is_dated(amount, before):
            return self._aside(amount, "a year")
        if self._is_a_season(amount, counted, before):
            return self._aside(amount, bare.RESULT)
        change = self._change(amount)
        end = hedge_behind(self.sentence, self.nouns, amount, counted.tokens[1])
        found = self._built(amount, counted, change)
        if end > counted.tokens[1]:
            found.tokens = (found.tokens[0], max(found.tokens[1], end))
        if change is None and self._lends(amount, counted):
            self.lender.said = Said(found.counted, found.counted_as, counted.person)
        return found

    def _lends(self, amount: Amount, counted: Counted) -> bool:
        """Say whether figures behind may count the same things."""
        if counted.occasion or self._is_part(amount):
            return False
        first, lower = amount.first, self.lower
        # "31 goals in 41 matches, 27 of them in the league": the second only tells in how many.
        if first < _SECOND or lower[first - 1] != "in":
            return True
        before = self.lender.said.counted if self.lender.said is not None else None
        return not (lower[first - 2][-1].isdigit() or (before and before[1] == first - 1))

    def _is_a_season(self, amount: Amount, counted: Counted, before: str) -> bool:
        """Say whether a hyphen ties wins and losses of a team: "the 0-14 Hawks"."""
        name = self.sentence.words[counted.tokens[0]]
        if not (amount.is_range and before in self.nouns.definite and name[0].isupper()):
            return False
        return "-" in self.lower[slice(*amount.core)] and not self.nouns.is_demonym(name)

    def _behind_commas(self, amount: Amount) -> Counted | None:
        """Return the noun of "at least 50, and up to 80, migrants": commas set off a bound."""
        lower, last = self.lower, amount.last
        if lower[last : last + 1] != [","] or "," not in lower[slice(*amount.core)]:
            return None
        counted = counted_at(self.sentence, last + 1, several=True)
        if counted is None or self.lower[counted.tokens[1] - 1] in self.nouns.speakers:
            return None
        return counted

    def _is_dated(self, amount: Amount, before: str) -> bool:
        """Say whether a year stands before a noun that it dates: "his 1982 films"."""
        if amount.is_range or not bare.is_year(self.sentence, amount):
            return False
        if self.sentence.zone is Zone.HEADLINE and amount.reading.number % 100:
            return True  # "Earthquake Today 2013 Erupts"
        dates = before in self.nouns.definite | self.nouns.indefinite | self.nouns.possessives
        return dates and amount.reading.number % 100 != 0

    def _is_part(self, amount: Amount) -> bool:
        """Say whether the count is part of another: "including two children"."""
        before = self.lower[max(0, amount.first - 2) : amount.first]
        return not self.nouns.parts.isdisjoint(before)

    def _points_back(self, amount: Amount, before: str) -> bool:
        """Say whether "the two countries" only repeats who is spoken of."""
        if before not in self.nouns.definite or not amount.reading.spelled:
            return False
        return amount.reading.number == 2 or (
            amount.reading.number <= 10 and before in self.nouns.pointing
        )

    def _built(self, amount: Amount, counted: Counted, change: Change | None) -> Found:
        rate = self._rate(counted.tokens[1])
        unit = "person" if counted.person else "count"
        found = _counted(amount, unit, rate)
        last = rate[1] if rate else counted.tokens[1]
        of_those = self.lower[amount.last : amount.last + 1] == ["of"] and not amount.reading.vague
        found.tokens = (amount.first, amount.last if of_those else max(last, amount.last))
        found.counted = counted.tokens
        found.measure = self._measure(amount, counted.tokens[1], change)
        return _changed(found, change)

    def _measure(self, amount: Amount, last: int, change: Change | None) -> str | None:
        """Return a measure that the words beside a count tell: what is not so, whose children."""
        nouns = self.nouns
        if of_children(self.sentence, nouns, amount.first):
            return nouns.children
        if change is not None or not self._may_deny:
            return None
        start = last
        for at in range(amount.last, last):
            if self.lower[at] in nouns.denials:
                start = at
        in_front = denied_in_front(self.sentence, nouns, amount.first)
        return in_front or denied_at(self.sentence, nouns, start)

    def _rate(self, index: int) -> tuple[str, int] | None:
        """Return what a count is "per", behind its noun: "2,500 people a day"."""
        if index + 1 >= len(self.sentence) or self.lower[index] not in self.nouns.per:
            return None
        units = load_units()
        found = units.behind(self.sentence.words, self.lower, index + 1)
        if found is None or found[0] not in units.rates:
            return None
        dated = load_forms(self.sentence.page.language.code).not_a_rate
        return found if dated.isdisjoint(self.lower[found[1] : found[1] + 1]) else None

    def _change(self, amount: Amount) -> Change | None:
        return change_at(self.sentence, amount.first, amount.last, share=False)

    # ---- without one

    def _without_noun(self, amount: Amount, counted: Counted | None) -> Found:
        if ends_a_name(self.sentence, amount.first):
            return self._aside(amount, "the name of something")
        reason = bare.why_nothing(self.sentence, self.silences, amount)
        if reason is not None:
            return self._aside(amount, reason)
        change = self._change(amount)
        if counted is not None and not counted.pronoun:
            said: Said | None = Said(counted.tokens, None, person=counted.person)
        else:
            said = self.lender.lend(amount, counted)
        rate = self._rate(amount.last)
        unit = "person" if said is not None and said.person else "count"
        found = _counted(amount, unit, rate)
        if rate:
            found.tokens = (amount.first, rate[1])
        if said is not None:
            found.counted, found.counted_as = said.counted, said.counted_as
            found.measure = said.measure
            # "58,000 were Poles and 97,000 came from Chile": those are no Poles.
            told = said.counted is not None and said.counted[0] == amount.last + 1
            if change is None and not (told and self.lower[amount.last] in self.nouns.predicated):
                self.lender.said = said if said.measure != self.nouns.children else None
        elif change is None and not self._asserts(amount, counted):
            found.excluded = _NOTHING
        found.measure = found.measure or self._measure(amount, amount.last, change)
        return _changed(found, change)

    def _asserts(self, amount: Amount, counted: Counted | None) -> bool:
        """Say whether a bare number says something; "two of them" always does."""
        if counted is not None and amount.reading.number != 1:
            return True
        return bare.asserts(self.sentence, self.nouns, self.silences, amount)

    # ---- set aside

    def _compound(self, amount: Amount) -> Found | None:
        """Read a number tied to a noun: "a 12-member jury" counts, "two-storey" does not."""
        at = amount.last
        if at + 1 >= len(self.lower) or self.lower[at] != "-" or not self._tied(at):
            return None
        word = self.lower[at + 1]
        if not word.isalpha():
            return None
        if word not in self.silences.compounds:
            return self._aside(
                amount, f"part of a compound: {self.sentence.phrase(*amount.core)}-{word}"
            )
        strong = word in self.nouns.strong
        unit = "person" if strong or word in self.nouns.people else "count"
        found = _counted(amount, unit, None)
        found.tokens = (amount.first, at + 2)
        if strong:
            found.counted_as = PEOPLE
        else:
            found.counted = (at + 1, at + 2)
        return found

    def _tied(self, hyphen: int) -> bool:
        return self.sentence.touching(hyphen) and self.sentence.touching(hyphen + 1)

    def _aside(self, amount: Amount, reason: str) -> Found:
        found = _counted(amount, "count", None)
        found.excluded = reason
        return found


def _counted(amount: Amount, unit: str, rate: tuple[str, int] | None) -> Found:
    """Return an amount as a count; only what is "per" a time has another base unit."""
    if rate is not None:
        return amount.found(f"{unit} / {rate[0]}")
    stated = amount.quantity(unit)
    return Found(
        sentence=amount.sentence,
        tokens=(amount.first, amount.last),
        core=amount.core,
        stated=stated,
        value=stated,
    )


def _changed(found: Found, change: Change | None) -> Found:
    if change is not None:
        found.aspect, found.direction, found.base = Aspect.CHANGE, change.direction, change.base
    return found
