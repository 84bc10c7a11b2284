"""Corrections: which figures an article calls wrong itself, and which it gives instead."""

from datetime import date

import pytest

from factcheck import extract
from factcheck.articles.page.zones import stretches
from factcheck.claims.corrections import BESIDE, OWN_DAY
from factcheck.model import WITHDRAWN, Article, Claim, Dated, Zone

BODY = (
    "Officials said 34 people died when the harbour bridge fell into the sea at Amsel on"
    " 4 March 2026.\n\nIt had been closed to lorries since 2019. The bus had 120 passengers."
)


def claims_of(note: str) -> tuple[Article, list[Claim]]:
    """Return an article that ends in a note, and the claims of the note."""
    text = f"Bridge collapse in Amsel\n\n{BODY}\n\n{note}\n"
    published = Dated(date(2026, 3, 5), "manifest")
    article = Article(id="a", text=text, stretches=stretches(text), published=published)
    start = text.index(note)
    return article, [claim for claim in extract(article) if claim.quote.span.start >= start]


# the note: what it calls wrong, and what it says is right
CORRECTIONS = {
    "Correction: An earlier version of this article said 43 people had died. The number is 34.": (
        ["43 people"],
        ["34"],
    ),
    "(This March 4 story corrects the toll in paragraph 2 to 34, not 43)": (["43"], ["34"]),
    "(This March 4 story has been corrected to show that 34, not 43, people died)": (
        ["43"],
        ["34"],
    ),
    "(Corrects headline to 34 dead, not 43)": (["43"], ["34 dead"]),
    "(Corrects death toll to 34 from 43)": (["43"], ["34"]),
    "(Refiles to correct the death toll from 43 to 34)": (["43"], ["34"]),
    "An earlier version of this article misstated the death toll as 43; it is 34.": (
        ["43"],
        ["34"],
    ),
    "An earlier version of this story misstated the toll. It was 34, not 43.": (["43"], ["34"]),
    "Clarification: 34 people died, rather than 43 as we reported earlier.": (
        ["43"],
        ["34 people"],
    ),
    "Editor's note: This story incorrectly stated that 43 people died. In fact 34 died.": (
        ["43 people"],
        ["34"],
    ),
    "CORRECTION: Due to an editing error, an earlier version said Mr. Roe had counted 43 dead. He"
    " counted 34.": (["43 dead"], ["34"]),
    "A previous version of this article wrongly said that 43 of the 120 passengers had died. The"
    " correct number is 34.": (["43"], ["34"]),
    "An earlier version of this article said forty-three people had died. Thirty-four died.": (
        ["forty-three people"],
        ["Thirty-four"],
    ),
    "Correction: An earlier version of this article gave the cost as $43 million. It is $34"
    " million.": (["$43 million"], ["$34 million"]),
    "Correction: An earlier version said 34 instead of 43.": (["34"], ["43"]),
}


@pytest.mark.parametrize("note", CORRECTIONS)
def test_a_correction_is_evidence(note: str) -> None:
    """What is called wrong is set aside and stays of something; what is right is a claim."""
    _, claims = claims_of(note)
    wrong, right = CORRECTIONS[note]
    figures = [claim for claim in claims if not claim.is_moment]

    assert {claim.zone for claim in claims} == {Zone.CORRECTION}
    assert [one.quote.exact for one in figures if one.excluded == WITHDRAWN] == wrong
    assert [one.quote.exact for one in figures if one.excluded is None] == right
    measures = {one.subject.measure for one in figures if one.excluded in (None, WITHDRAWN)}
    assert len(measures) == 1


def test_a_corrected_date_is_set_aside() -> None:
    """A day or year that an earlier version had is withdrawn as well."""
    _, claims = claims_of(
        "An earlier version of this article said the bridge was built in 1904. It was built in"
        " 1940."
    )

    assert [(one.quote.exact, one.excluded) for one in claims] == [
        ("1904", WITHDRAWN),
        ("1940", None),
    ]


def test_what_stands_beside_the_wrong_figure_is_not_withdrawn() -> None:
    """Of several figures of an earlier version, one that the text still has is not corrected."""
    _, claims = claims_of(
        "A previous version of this article wrongly said that 43 of the 120 passengers had died."
    )

    assert {one.quote.exact: one.excluded for one in claims} == {
        "43": WITHDRAWN,
        "120 passengers": BESIDE,
    }


def test_the_day_of_the_story_is_no_claim() -> None:
    """The story that is corrected is named by its day."""
    _, claims = claims_of("(This March 4 story corrects the toll to 34, not 43)")

    assert [
        one.excluded for one in claims if one.quote.span.start < claims[-2].quote.span.start
    ] == [
        OWN_DAY,
        OWN_DAY,
    ]


NO_CORRECTIONS = [
    "Department of Corrections: 34 inmates were moved from the island, it said.",
    "The market correction wiped out 34 billion dollars, not 43 billion as was feared.",
    "The house of correction holds 43 men and 34 women, the warden said on Wednesday.",
    "Correction officers said 43 people had died.",
    "Corrections officials counted 43 prisoners, not 34, the warden said.",
    "An earlier version of this bridge carried 43 vehicles an hour, not 34.",
    "A previous version of the ship had 43 cabins.",
    "The minister corrected the figure from 43 to 34 on Wednesday.",
    "The story has two sides: 43 people were hurt, not 34, he said.",
]


@pytest.mark.parametrize("line", NO_CORRECTIONS)
def test_what_others_correct_is_body(line: str) -> None:
    """A correction of something else than the article withdraws none of its figures."""
    _, claims = claims_of(line)

    assert {claim.zone for claim in claims} == {Zone.BODY}
    assert WITHDRAWN not in {claim.excluded for claim in claims}


NOTES = [
    "Editor's note: This article was first published on 4 March 2026.",
    "Editor's note: The writer has lived in Amsel for 34 years.",
    "(Adds minister's comment in paragraph 2, background)",
    "(Recasts with toll, adds quotes)",
]


@pytest.mark.parametrize("note", NOTES)
def test_a_note_that_corrects_nothing_withdraws_nothing(note: str) -> None:
    """An editor's note speaks for the article."""
    article, claims = claims_of(note)

    assert Zone.CORRECTION in {one.zone for one in article.stretches}
    assert WITHDRAWN not in {claim.excluded for claim in claims}
