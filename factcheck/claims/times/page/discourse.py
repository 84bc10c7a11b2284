"""Discourse: what a text has told before, which "the previous year" or "that day" go back to."""

from datetime import date

import attrs

from factcheck.model import Grain, Moment

DAYS = frozenset({Grain.DAY, Grain.PART_OF_DAY, Grain.HOUR, Grain.MINUTE})
# How many sentences back a word may reach.
REACH = 5
# How many dates back it may reach, so that no text makes the search long.
_FAR = 40


@attrs.define
class Memory:
    """The moments that a text has told so far, with the number of their sentence."""

    told: list[tuple[int, Moment]] = attrs.field(factory=list)
    sayings: set[tuple[int, Moment]] = attrs.field(factory=set)  # when something was said
    dated: tuple[int, date] | None = None  # the last date that was told with its year
    clocks: list[tuple[int, int, date, bool]] = attrs.field(factory=list)  # as small_hours has them
    story: tuple[int, date] | None = None  # the day of long ago that is told of

    def add(self, sentence: int, moment: Moment, *, with_year: bool) -> None:
        """Keep a moment that was resolved."""
        if moment.start is not None and moment.end is not None:
            self.told.append((sentence, moment))
            if with_year and moment.first_day and moment.grain.rank <= Grain.MONTH.rank:
                self.dated = sentence, moment.first_day

    def said_in(self, sentence: int) -> date | None:
        """Return the day on which a sentence says that something was said."""
        return next((one.first_day for at, one in self.sayings if at == sentence), None)

    def last(self, sentence: int) -> Moment | None:
        """Return what was told last, in the same sentence or in the one before it."""
        number, moment = self.told[-1] if self.told else (-1, None)
        return moment if sentence - number <= 1 else None

    def beside(self, sentence: int) -> date | None:
        """Return a date of the same sentence that was told with its year."""
        return self.dated[1] if self.dated and self.dated[0] == sentence else None

    def day(self, sentence: int, reach: int = REACH) -> date | None:
        """Return the last day that was told, if it was not long ago."""
        for number, moment in reversed(self.told[-_FAR:]):
            if sentence - number > reach:
                return None
            if moment.grain in DAYS and moment.first_day == moment.last_day:
                return moment.first_day
        return None

    def days(self) -> frozenset[date]:
        """Return the single days that were told."""
        return frozenset(
            moment.first_day
            for _, moment in self.told
            if moment.grain in DAYS and moment.first_day and moment.first_day == moment.last_day
        )

    def only_around(self, day: date) -> bool:
        """Say whether all that was told are weeks, months and years that hold a day."""
        return all(
            moment.first_day and moment.last_day and moment.first_day <= day <= moment.last_day
            for _, moment in self.told
        )

    def base(self, sentence: int, grain: Grain, reach: int = 1) -> Moment | None:
        """Return what "the previous ..." counts from.

        In its own sentence one of that grain, then any finer one; in those before it one of that
        grain, then a day.
        """
        near = [(at, one) for at, one in self.told[-_FAR:][::-1] if sentence - at <= reach]
        here = [one for at, one in near if at == sentence]
        for candidates in (
            (one for one in here if one.grain is grain),
            (one for one in here if one.grain.rank < grain.rank),
            (one for _, one in near if one.grain is grain),
            (one for _, one in near if one.grain in DAYS and grain is not Grain.QUARTER),
        ):
            if (found := next(candidates, None)) is not None:
                return found
        return None

    def only(self, sentence: int) -> Moment | None:
        """Return the one date of the same sentence, or else of the one before it, if but one."""
        for number in (sentence, sentence - 1):
            here = {one[1] for one in self.told[-_FAR:] if one[0] == number}
            here -= {one[1] for one in self.sayings if one[0] == number}
            if here:
                return here.pop() if len(here) == 1 else None
        return None

    def within(self, sentence: int, grain: Grain, reach: int = REACH) -> Moment | None:
        """Return the last moment that lies within one unit of a grain: "that year"."""
        for number, moment in reversed(self.told[-_FAR:]):
            if sentence - number > reach:
                return None
            if moment.grain.rank <= grain.rank:
                return moment
        return None

    def period(self, sentence: int) -> Moment | None:
        """Return the last month, quarter, half or year, or stretch of them."""
        for number, moment in reversed(self.told[-_FAR:]):
            if sentence - number > 1:
                return None
            if Grain.MONTH.rank <= moment.grain.rank <= Grain.FISCAL_YEAR.rank:
                return moment
        return None
