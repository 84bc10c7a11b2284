"""Whose words an article prints, by its credit lines: its own, an agency's, or both."""

import pytest

from factcheck.articles.page.zones import stretches
from factcheck.lineage import trace
from factcheck.model import Article

BODY = "At least 34 people died when a bridge fell into the harbour, the mayor said on Wednesday."
MORE = "Some 34 people live on the island, and all of them were told to stay at home."
OWN = "Harbour Post"

ORIGINS = {
    # its own words, also where an agency has helped
    "By Jane Roe": (OWN, ()),
    "Reporting by Jane Roe in Amsel; Editing by John Doe": (OWN, ()),
    "The Associated Press contributed to this report.": (OWN, ("Associated Press",)),
    "AP writer Jane Roe in Amsel contributed to this report.": (OWN, ("Associated Press",)),
    "(With AFP inputs)": (OWN, ("AFP",)),
    "With inputs from PTI": (OWN, ("PTI",)),
    "With material from dpa": (OWN, ("dpa",)),
    "Based on reporting by Reuters and AFP": (OWN, ("AFP", "Reuters")),
    "jr/jd (AP, dpa)": (OWN, ("Associated Press", "dpa")),
    "Agencies": (OWN, ()),
    "Photo: Xinhua": (OWN, ()),
    # the copy of an agency
    "\u2014 Reuters": ("Reuters", ("Reuters",)),
    "(PTI)": ("PTI", ("PTI",)),
    "Source: Xinhua": ("Xinhua", ("Xinhua",)),
    "Jane Roe, The Associated Press": ("Associated Press", ("Associated Press",)),
    "This report is auto-generated from PTI news service.": ("PTI", ("PTI",)),
    "\u00a9 2026 The Associated Press. All rights reserved.": (
        "Associated Press",
        ("Associated Press",),
    ),
    "Our Standards: The Thomson Reuters Trust Principles.": ("Reuters", ("Reuters",)),
    # the words of another paper
    "This story was originally published by ProPublica.": ("ProPublica", ("ProPublica",)),
    "First published in The Island Courier": ("Island Courier", ("Island Courier",)),
}


@pytest.mark.parametrize("line", ORIGINS)
def test_a_credit_line_tells_whose_words_they_are(line: str) -> None:
    """Who helped is credited; whose copy it is, is its voice."""
    text = f"Bridge closed after cracks\n\n{BODY}\n\n{MORE}\n\n{line}\n"
    article = Article(id="a", text=text, source=OWN, stretches=stretches(text))
    [voice] = trace([article])

    assert (voice.origin, voice.credits) == ORIGINS[line]
