"""A small report, built by hand: three articles on one storm."""

from datetime import date
from decimal import Decimal

from factcheck.model import (
    Article,
    Attribution,
    Claim,
    Dated,
    Finding,
    Grain,
    Hedge,
    Interval,
    Match,
    Moment,
    Notice,
    Place,
    Position,
    Quantity,
    Quote,
    Reason,
    Report,
    Scope,
    Span,
    Stance,
    Subject,
    TimeScope,
    Value,
    Verdict,
    Voice,
    Zone,
)
from tests.builders import day, people, quantity

HERALD = Article(
    id="herald",
    path="story/herald.txt",
    source="The Herald",
    published=Dated(date(2024, 7, 5), "manifest"),
    text="Storm hits coast\n\nAt least 34 people died in Porto when the storm came ashore on "
    "Monday, the civil protection agency said. Losses are 50 times those of the previous year.\n",
)
TRIBUNE = Article(
    id="tribune",
    path="story/tribune.txt",
    source="Daily Tribune",
    published=Dated(date(2024, 1, 1), "copyright line", year_only=True),
    text="The storm killed 37 people, rescuers told Northern Wire.\n"
    "Damage is 10 times that of the previous year, insurers say.\n",
)
# Nobody may paint the screen of who reads the report.
HOSTILE = Article(
    id="gazette",
    path="story/gazette.txt",
    text="\x1b[31mAlert\x1b[0m [bold red]now[/]: 34 people \u202edied\u202c in Porto\ud83d.\r\n"
    "The pact was signed on 03/04/2024.\n",
)
STORM = TimeScope(
    period=day("2024-07-01"), place=(Place(key="porto", name="Porto", within=("portugal",)),)
)


def claim(  # noqa: PLR0913 - a claim has many sides
    article: Article,
    words: str,
    value: Value,
    *,
    subject: Subject = Subject(),  # noqa: B008 - it is frozen
    scope: TimeScope = TimeScope(),  # noqa: B008 - it is frozen
    attribution: Attribution = Attribution(),  # noqa: B008 - it is frozen
    found_by: str = "counts",
    excluded: str | None = None,
    zone: Zone = Zone.BODY,
) -> Claim:
    """Return a claim on words of an article; its line is its sentence."""
    start = article.text.index(words)
    first = article.text.rfind("\n", 0, start) + 1
    last = article.text.find("\n", start)
    return Claim(
        quote=Quote(article, Span(start, start + len(words))),
        sentence=Span(first, last),
        value=value,
        stated=value,
        subject=subject,
        scope=scope,
        attribution=attribution,
        found_by=found_by,
        excluded=excluded,
        zone=zone,
    )


DEATHS = Subject(measure="deaths", counted="people", words=("ashore", "storm"))
LOSSES = Subject(measure="losses", base="the previous year", base_period=day("2023-01-01"))
HERALD_DEATHS = claim(
    HERALD,
    "At least 34 people",
    Quantity(amount=Interval(Decimal(34), None), unit="person", hedge=Hedge.AT_LEAST),
    subject=DEATHS,
    scope=STORM,
    attribution=Attribution(speaker="the civil protection agency"),
)
HERALD_LOSSES = claim(
    HERALD, "50 times those", quantity(50, "times"), subject=LOSSES, found_by="multiples"
)
TRIBUNE_DEATHS = claim(
    TRIBUNE,
    "37 people",
    people(37),
    subject=DEATHS,
    scope=STORM,
    attribution=Attribution(speaker="rescuers", via=("Northern Wire",)),
)
TRIBUNE_LOSSES = claim(
    TRIBUNE,
    "10 times that",
    quantity(10, "times"),
    subject=LOSSES,
    attribution=Attribution(speaker="insurers", stance=Stance.ALLEGED),
    found_by="multiples",
)
HOSTILE_DEATHS = claim(
    HOSTILE, "34 people \u202edied\u202c", people(34), subject=DEATHS, scope=STORM
)
SIGNED = claim(
    HOSTILE,
    "03/04/2024",
    Moment(
        grain=Grain.DAY,
        timex="2024-XX-XX",
        unresolved="the order of day and month is unknown",
        alternatives=(day("2024-04-03"), day("2024-03-04")),
    ),
    found_by="dates",
)
CLAIMS = (HOSTILE_DEATHS, SIGNED, HERALD_DEATHS, HERALD_LOSSES, TRIBUNE_DEATHS, TRIBUNE_LOSSES)

CONFLICT = Finding(
    verdict=Verdict.CONFLICTS,
    code="different-figures",
    rung="cannot both be right",
    check="Both sentences.",
    scope=Scope.ACROSS,
    summary="50 times (The Herald) against 10 times (Daily Tribune): losses over the previous year",
    claims=(HERALD_LOSSES, TRIBUNE_LOSSES),
    positions=(
        Position(value=HERALD_LOSSES.value, claims=(HERALD_LOSSES,), origins=("The Herald",)),
        Position(value=TRIBUNE_LOSSES.value, claims=(TRIBUNE_LOSSES,), origins=("insurers",)),
    ),
    matches=(
        Match(
            HERALD_LOSSES,
            TRIBUNE_LOSSES,
            (
                Reason("measure", "the same measure", 4.0),
                Reason("base", "compared with the same period", 3.25),
                Reason("place", "no place is named in one", 0.0),
                Reason("words", "few words in common", -0.5),
            ),
        ),
    ),
    reasons=(Reason("verdict", "cannot both be right"),),
)
FITTING = Finding(
    verdict=Verdict.FITS,
    code="within-bounds",
    rung="each within the other's bounds",
    check="Whether the open figure is the older one.",
    scope=Scope.ACROSS,
    summary="At least 34 people (The Herald, gazette) fits 37 people (Daily Tribune): deaths",
    claims=(HOSTILE_DEATHS, HERALD_DEATHS, TRIBUNE_DEATHS),
    positions=(
        Position(value=HOSTILE_DEATHS.value, claims=(HOSTILE_DEATHS,), origins=("gazette",)),
        Position(
            value=HERALD_DEATHS.value,
            claims=(HERALD_DEATHS,),
            origins=("the civil protection agency",),
        ),
        Position(value=TRIBUNE_DEATHS.value, claims=(TRIBUNE_DEATHS,), origins=("Northern Wire",)),
    ),
    reasons=(Reason("verdict", "each within the other's bounds"),),
)
REPORT = Report(
    articles=(HOSTILE, HERALD, TRIBUNE),
    voices=(
        Voice(article=HOSTILE, origin="gazette", sign="its own source"),
        Voice(article=HERALD, origin="The Herald", sign="its own source"),
        Voice(
            article=TRIBUNE,
            origin="Northern Wire",
            sign="credit line",
            copy_of="herald",
            credits=("Northern Wire",),
        ),
    ),
    claims=CLAIMS,
    findings=(CONFLICT, FITTING),
    notices=(
        Notice(text="story/photo.txt: this is no text", lost=True),
        Notice(text='"03/04/2024" can be read as 2024-04-03 or 2024-03-04', article="gazette"),
    ),
)
