"""Frames: what a claim says its value is about, ready to be compared."""

import re
from decimal import Decimal
from enum import Enum
from functools import cached_property
from itertools import takewhile

import attrs

from factcheck.alignments.names import NameBook
from factcheck.alignments.rows import row_of
from factcheck.alignments.singles import Single
from factcheck.alignments.stories import NOWHERE, Story
from factcheck.model import (
    Aspect,
    Claim,
    Grain,
    Interval,
    Moment,
    Name,
    Place,
    Quantity,
    Zone,
    nearness,
)
from factcheck.reference.frequencies import bits
from factcheck.reference.grammar import grammar
from factcheck.reference.judgement import judgement
from factcheck.reference.kin import load_kinship
from factcheck.reference.measures import measures
from factcheck.reference.nouns import load_nouns
from factcheck.reference.places import places

_SPEECH = frozenset({"statement"})  # families of measures
_ANYBODY = ("people",)  # tells nothing that the unit does not
LONG = 14  # days
NOBODY = NameBook.of_names(())
MONEY = "money"  # a kind of its own, whatever the currency
FAR = 30  # days
NEAR = 4  # words before a figure that may say of it that it holds no longer
BEHIND = 6  # words behind a figure that may say that there are many such
OPENING = 40  # characters that open a sentence
BEFORE = 60  # characters that hold them
OPENING = 1_200  # characters of a sentence that are laid beside another one: few have as many
RARE = 13.0  # bits: "narcotics" is rare, "police" is not


_SCORE = re.compile(r"\d{1,3}[-\u2013]\d{1,3}")


class Standing(Enum):
    """How a figure stands among those of its kind in its article."""

    SOLE = "the only one"
    FIRST = "the first"  # what an article gives first is what it is about
    LATER = "a later one"


@attrs.frozen(eq=False, slots=False)  # with slots, what is worked out once costs five times as much
class Frame:
    """A claim and what it is compared by."""

    claim: Claim
    story: Story = NOWHERE  # what its article is about
    standing: Standing = Standing.LATER
    leads: bool = False  # whether it is the first value of its kind in its article
    of_a_figure: bool = False  # whether it is a date that a figure of its sentence is told for
    book: NameBook = NOBODY  # whose name is whose on the desk
    main: tuple[Name, ...] = ()  # the sibling that its article is about, if the claim tells none
    single: Single | None = None  # what its sentence is about, if two sentences are all there is
    rate: Decimal | None = None  # of a sum: what its currency is worth, if the articles say so
    refused: frozenset[str] = frozenset()  # fingerprints that the desk holds for other facts

    @cached_property
    def article(self) -> str:
        """The id of the article."""
        return self.claim.quote.article.id

    @cached_property
    def is_moment(self) -> bool:
        """Whether the value is a date."""
        return self.claim.is_moment

    @cached_property
    def kind(self) -> str:
        """What must be equal for two claims to be comparable at all: unit and aspect."""
        value = self.claim.value
        if not isinstance(value, Quantity):
            return "moment"
        # Currencies are dimensions of their own, yet two papers may state one sum in two of them.
        unit = MONEY if len(value.unit) == 3 and value.unit.isupper() else value.unit
        unit = "number" if unit in nearness.COUNTS else unit
        unit = "duration" if unit in nearness.DURATIONS else unit
        # "Inflation stood at 3 %" and "prices rose by 3 %" say the same.
        aspect = Aspect.LEVEL if self.measure in judgement().rates else self.claim.subject.aspect
        return f"{unit} {aspect.value}"

    @cached_property
    def is_money(self) -> bool:
        """Whether the value is a sum of money."""
        return self.kind.startswith(MONEY)

    @cached_property
    def worth(self) -> Interval | None:
        """A sum in the currency that most articles give, by their own rates."""
        return None if self.rate is None else self.quantity.amount.times(self.rate)

    @cached_property
    def measure(self) -> str | None:
        """The class of the predicate."""
        return self.claim.subject.measure

    @cached_property
    def family(self) -> str | None:
        """The family of the measure: a summit and a meeting are kin."""
        return measures().family(self.measure) if self.measure else None

    @cached_property
    def families(self) -> frozenset[str]:
        """The families of all events that the clause of a date tells: "killed in a crash"."""
        told = (self.measure, *self.claim.subject.also)
        found = (measures().family(one) for one in told if one)
        return frozenset(family for family in found if family)

    @cached_property
    def recurring(self) -> bool:
        """Whether events of this measure happen again and again between the same people."""
        return self.measure is None or measures().recurring(self.measure)

    @cached_property
    def of_a_holder(self) -> bool:
        """Whether a story has figures of this measure for several people, parties or firms."""
        return self.speaks or self.measure in judgement().holders

    @cached_property
    def runs(self) -> bool:
        """Whether figures of this measure grow or fall from one report to the next."""
        return self.measure in judgement().running

    @cached_property
    def long_ago(self) -> bool:
        """Whether a date is far from the day of its article: few facts of a story have such one."""
        value, published = self.claim.value, self.claim.quote.article.published
        if not isinstance(value, Moment) or not value.resolved:
            return False
        if published is None:
            return value.grain.rank >= Grain.YEAR.rank  # who tells the year, tells of another
        early, late = value.first_day or value.last_day, value.last_day or value.first_day
        if early is None or late is None:
            return False
        return (published.day - late).days > FAR or (early - published.day).days > FAR

    @cached_property
    def earlier(self) -> bool:
        """Whether the figure was given first and holds no longer: "275, and not 288"."""
        if self.is_moment or self.period is not None:
            return False
        text, start = self.claim.quote.article.text, self.claim.quote.span.start
        before = text[max(self.claim.sentence.start, start - BEFORE) : start].lower().split()
        words = [word.strip(".,;:()'\"") for word in before[-NEAR:]]
        reach = list(takewhile(lambda word: word not in judgement().breaks, reversed(words)))
        denied = bool(reach) and reach[0] in (judgement().withdrawn | self._replaced)
        told = not judgement().earlier.isdisjoint(reach) and not judgement().reports.isdisjoint(
            reach
        )
        return denied or told

    @cached_property
    def general(self) -> bool:
        """Whether a figure is of what happens again and again: "quakes of magnitude 3 are common".

        It is no figure of one event.
        """
        text, quote = self.claim.quote.article.text, self.claim.quote
        before = text[max(self.claim.sentence.start, quote.span.start - BEFORE) : quote.span.start]
        if not judgement().usually.isdisjoint(before.lower().split()[-NEAR:]):
            return True
        behind = text[quote.span.end : min(self.claim.sentence.end, quote.span.end + BEFORE)]
        words = [word.strip(".,;:()'\"") for word in behind.lower().split()[:BEHIND]]
        return any(
            word in grammar().be and not judgement().usual.isdisjoint(words[at + 1 : at + 3])
            for at, word in enumerate(words)
        )

    @cached_property
    def compared_with(self) -> bool:
        """Whether the sentence tells of something else: "By comparison, the film cost more"."""
        start, text = self.claim.sentence.start, self.claim.quote.article.text
        opening = text[start : start + OPENING].lower().replace(",", " ").lstrip("\"'(\u201c\u2018")
        return opening.startswith(tuple(judgement().by_comparison))

    @property
    def _replaced(self) -> frozenset[str]:
        """The words before what a toll has been: "to 275 from 288"."""
        tolls = self.runs and self.kind.startswith("number")
        return judgement().replaced if tolls and self.central else frozenset()

    @cached_property
    def central(self) -> bool:
        """Whether a story has one figure of this measure: its toll, its magnitude, its sum."""
        level = self.claim.subject.aspect is Aspect.LEVEL
        return level and self.measure in judgement().central and not self.covers_long

    @cached_property
    def covers_long(self) -> bool:
        """Whether the figure is for a time of weeks or more."""
        period = self.period
        if period is None or period.first_day is None or period.last_day is None:
            return False
        return (period.last_day - period.first_day).days >= LONG

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The participants."""
        return self.claim.subject.participants

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """The places that have a name; "the border" can be any."""
        return tuple(place for place in self.claim.scope.place if not _is_generic(place))

    @cached_property
    def places_are_known(self) -> bool:
        """Whether it is known of a place of the claim where it lies."""
        return any(places().named(place.name) for place in self.places)

    @cached_property
    def period(self) -> Moment | None:
        """The time that a quantity covers, if it is known."""
        period = self.claim.scope.period
        return period if period is not None and period.resolved else None

    @cached_property
    def period_is_unsettled(self) -> bool:
        """Whether the time that a quantity covers is named, and not known."""
        period = self.claim.scope.period
        return period is not None and not period.resolved and not period.timex.endswith("_REF")

    @cached_property
    def speaks(self) -> bool:
        """Whether the event is that somebody says something."""
        return self.family in _SPEECH

    @cached_property
    def base(self) -> Moment | None:
        """The time that a change is measured from, if it is known."""
        base = self.claim.subject.base_period
        return base if base is not None and base.resolved else None

    @cached_property
    def day(self) -> Moment:
        """The value of a dated claim."""
        value = self.claim.value
        if not isinstance(value, Moment):
            raise TypeError(f"{self.claim.quote.exact!r} is no date")
        return value

    @cached_property
    def quantity(self) -> Quantity:
        """The value of a claim that is no date."""
        value = self.claim.value
        if not isinstance(value, Quantity):
            raise TypeError(f"{self.claim.quote.exact!r} is no quantity")
        return value

    @cached_property
    def figure(self) -> tuple[object, ...]:
        """What makes two values one figure: unit and figure, or the days of a date."""
        value = self.claim.value
        if isinstance(value, Moment):
            return value.start, value.end, value.timex
        return value.unit, value.amount.low, value.amount.high

    @cached_property
    def digits(self) -> int:
        """The number of digits that carry information: 2 for 37,000, 5 for 15,567; 0 for dates."""
        stated = self.claim.stated  # three hours are 10,800 seconds, but of one digit
        if isinstance(stated, Moment) or not stated.amount.known:
            return 0
        return len(stated.amount.known.normalize().as_tuple().digits)

    @cached_property
    def counted(self) -> tuple[str, ...]:
        """The words of the counted noun in lower case, the head last."""
        counted = self.claim.subject.counted
        words = tuple(counted.lower().replace("-", " ").split()) if counted else ()
        return () if words == _ANYBODY else words

    @cached_property
    def head(self) -> str | None:
        """What is counted, by the class of its word: "countries" and "nations" are one."""
        return load_kinship().named(" ".join(self.counted)) if self.counted else None

    @cached_property
    def counts_people(self) -> bool:
        """Whether the counted noun is a word for people."""
        counted = self.claim.subject.counted
        return counted is not None and load_nouns().is_person(counted.split()[-1])

    @cached_property
    def words(self) -> frozenset[str]:
        """The content words of the clause, without those that stand in other fields."""
        return frozenset(self.claim.subject.words)

    @cached_property
    def rare_words(self) -> tuple[str, ...]:
        """The three rarest words, the rarest first."""
        rarest = sorted(self.words, key=lambda word: (-bits(word), word))
        return tuple(word for word in rarest[:3] if bits(word) >= RARE)

    @cached_property
    def sentence(self) -> tuple[str, ...]:
        """The words of the sentence as written; of a list that goes on for pages, its opening."""
        start, end = self.claim.sentence.start, self.claim.sentence.end
        return tuple(self.claim.quote.article.text[start : min(end, start + OPENING)].split())

    @cached_property
    def one_more(self) -> bool:
        """Whether the sentence tells of one more of a kind: "a second fire", "another man"."""
        return any(word.lower() in judgement().another for word in self.sentence)

    @cached_property
    def scores(self) -> frozenset[str]:
        """The scores of matches and sets that the sentence gives, as written: "91-73"."""
        marked = (word.strip(".,;:()'\"") for word in self.sentence)
        return frozenset(word for word in marked if _SCORE.fullmatch(word))

    @cached_property
    def row(self) -> frozenset[str]:
        """The words that name the row of a table in which the claim stands."""
        return row_of(self.claim)

    @property
    def in_headline(self) -> bool:
        """Whether the claim stands in the headline."""
        return self.claim.zone is Zone.HEADLINE

    @cached_property
    def detail(self) -> int:
        """How much the claim says of its subject: richer ones are settled first."""
        return (
            3 * (self.measure is not None)
            + 2 * len(self.names)
            + 2 * len(self.places)
            + 2 * (self.period is not None or self.claim.scope.as_of is not None)
            + bool(self.counted)
            + min(len(self.words), 4)
        )


def _is_generic(place: Place) -> bool:
    return " " not in place.key and place.name.islower()
