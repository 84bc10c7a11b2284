"""How much the page holds: a report on a thousand articles must still open at once.

What exceeds a limit is not lost: it gets less room, then only a count, and the page says so. The
JSON has all of it.
"""

import attrs


@attrs.frozen(kw_only=True)
class Limits:
    """What a page shows at most of each thing."""

    in_full: int = 1_500  # places told by conflicts and disputes with sentences and evidence
    folded: int = 1_000  # the same of other findings; those beyond are rows of a table
    rows: int = 3_000  # findings as rows
    left_out: int = 300  # findings that were not asked for
    letters: int = 160  # of a figure, a name or a fact
    positions: int = 12  # of one finding
    quoted: int = 4  # articles quoted for one position; of the next ones the place is given
    places: int = 8  # places of one position
    matches: int = 3  # waterfalls of a conflict or dispute
    joints: int = 1  # waterfalls of any other finding: the weakest shows what it hangs on
    steps: int = 60  # of a timeline in words
    alone: int = 1_000  # figures that one article alone tells
    set_aside: int = 500  # figures that were compared with nothing
    alike: int = 12  # of those, for one reason in one article
    articles: int = 2_000
    notices: int = 500
    named: int = 4  # articles or sources that a line names


LIMITS = Limits()
