"""When an article says that it was last changed: "This article was amended on 5 March 2026"."""

from collections.abc import Sequence

from factcheck.model import Dated, Stretch, Zone
from factcheck.reference.correction_words import correction_words
from factcheck.reference.plain import plain
from factcheck.reference.written_dates import written_dates

CORRECTION = "correction"
_BEFORE = 40  # characters before a day: "this article was amended on "


def amended(text: str, stretches: Sequence[Stretch]) -> Dated | None:
    """Return the latest day on which the corrections of an article were made, if they tell one."""
    days = []
    for stretch in stretches:
        if stretch.zone is Zone.CORRECTION:
            words = plain(text[stretch.span.slice])
            for found in written_dates(words):
                before = words[max(0, found.span.start - _BEFORE) : found.span.start].lower()
                if found.when is not None and correction_words().amended.search(before):
                    days.append(found.when)
    return Dated(max(days), CORRECTION) if days else None
