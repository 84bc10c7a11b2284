"""A timeline in one line: "4 June 275 -> 5 June 278 (+1 %)"."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from factcheck.model import Milestone, Quantity
from factcheck.report.wording import told

_STEPS = 12  # of a longer timeline the first and the last ones are shown
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def in_one_line(timeline: Sequence[Milestone]) -> str:
    """Return the steps of a timeline, each with its day where it is another one."""
    return " -> ".join(_steps(timeline))


def _steps(timeline: Sequence[Milestone]) -> Iterator[str]:
    years = {one.when[:4] for one in timeline}
    day = ""
    for number, one in enumerate(timeline):
        if len(timeline) > _STEPS and _STEPS // 2 <= number < len(timeline) - _STEPS // 2:
            if number == _STEPS // 2:
                yield "…"
            continue
        when = when_in_words(one.when, with_year=len(years) > 1)
        yield " ".join(
            filter(None, ("" if when == day else when, figure(one), jump_in_words(one.jump)))
        )
        day = when


def when_in_words(iso: str, *, with_year: bool) -> str:
    """Return a day, and the clock time where it is told."""
    if not iso:
        return "undated"
    when: date = datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso)
    year = f" {when.year}" if with_year else ""
    clock = f" {when:%H:%M}" if isinstance(when, datetime) else ""
    return f"{when.day} {MONTHS[when.month - 1]}{year}{clock}"


def figure(one: Milestone) -> str:
    """Return a figure in short: "at least 34", "a third"."""
    claim = one.claims[0]
    if isinstance(claim.stated, Quantity) and claim.stated.unit == "share":
        return " ".join(claim.quote.exact.split())  # "a third" is no 0.333
    return told(claim.stated).removesuffix(" people")


def jump_in_words(jump: Decimal | None) -> str:
    """Return a step in whole percent, or with a decimal where it is less than one."""
    if not jump:
        return ""
    whole = jump.quantize(Decimal(1), ROUND_HALF_UP)
    return f"({whole if abs(jump) >= 1 else jump:+} %)"
