"""When an article was last changed, as its own corrections say."""

from datetime import date

import pytest

from factcheck.articles.page.amended import amended
from factcheck.articles.page.zones import stretches
from factcheck.model import Dated

DAYS = {
    "This article was amended on 5 March 2026 to correct the toll.": date(2026, 3, 5),
    "This story was corrected on Wednesday, March 4, 2026.": date(2026, 3, 4),
    "Correction, March 5, 2026: The toll is 34.": date(2026, 3, 5),
    "This article was amended on 5 March 2026 and amended on 7 March 2026.": date(2026, 3, 7),
    "Correction: The bridge was built on 5 March 1904.": None,
    "This article was amended on Wednesday.": None,
    "The law was amended on 5 March 2026, the minister said.": None,
}


@pytest.mark.parametrize("note", DAYS)
def test_a_correction_tells_its_day(note: str) -> None:
    """Only the day of the correction itself counts."""
    text = f"Bridge closed\n\nThe bridge was closed, the mayor of the town said.\n\n{note}\n"
    day = DAYS[note]

    assert amended(text, stretches(text)) == (Dated(day, "correction") if day else None)
