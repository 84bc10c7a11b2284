"""Short ways to build frames: claims with what is known of them beyond their sentence."""

from decimal import Decimal

from factcheck.alignments.frames import Frame, Standing
from factcheck.alignments.stories import Story
from factcheck.model import Claim, Name

WEIGHT = 9.0  # of a telling word
FERRY = ("torrin", "ferry", "aground", "coastguard")
VOTE = ("hessburg", "ballots", "mayoral", "turnout", "brandle", "council", "tally")


def story(paper: str, *words: str, weight: float = WEIGHT) -> Story:
    """Return what an article is about, by words of one weight.

    >>> story("a", "ferry").keys
    ('ferry',)
    """
    return Story(paper, dict.fromkeys(words, weight))


def named(*names: str) -> tuple[Name, ...]:
    """Return names, keyed in lower case."""
    return tuple(Name(full=name, key=name.lower()) for name in names)


def framed(  # noqa: PLR0913 -- a row of a test names what it needs, all by keyword
    claim: Claim,
    *words: str,
    standing: Standing = Standing.LATER,
    leads: bool = False,
    of_a_figure: bool = False,
    main: tuple[str, ...] = (),
    rate: Decimal | int | None = None,
) -> Frame:
    """Return the frame of a claim; its article is about these words."""
    return Frame(
        claim,
        story(claim.quote.article.id, *words),
        standing=standing,
        leads=leads,
        of_a_figure=of_a_figure,
        main=named(*main),
        rate=None if rate is None else Decimal(rate),
    )
