"""The day of publication: which signal wins, what is settled by what, and what stays open."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from factcheck.articles.days.publication import Evidence, Publication, publication
from factcheck.articles.days.signals import day_of_address
from factcheck.articles.page.zones import stretches
from factcheck.model import Dated

BODY = "The harbour authority closed the bridge on Monday after cracks were found, it said."
HEADLINE = "Bridge closed after cracks"
MANIFEST = Dated(date(2024, 4, 8), "manifest")


def dated(text: str, *given: Dated, **more: object) -> Publication:
    """Return what is known of the day of a text."""
    return publication(
        Evidence(given=given, text=text, stretches=stretches(text), **more)  # type: ignore[arg-type]
    )


def page(*furniture: str, foot: str = "") -> str:
    """Return a page with lines above its body and a foot."""
    return "\n".join([HEADLINE, *furniture, BODY, BODY, foot])


SIGNALS: dict[str, tuple[str, date]] = {
    page("BEIRUT, March 4, 2024 (AP) - The bridge is closed, it said."): (
        "dateline",
        date(2024, 3, 4),
    ),
    page("4 March 2024"): ("header line", date(2024, 3, 4)),
    page("By Jane Roe", "Published: March 4, 2024 9:05 am EDT"): (
        "header line",
        datetime(2024, 3, 4, 9, 5, tzinfo=timezone(timedelta(hours=-4))),
    ),
    page("Updated 5 March 2024", "Published 4 March 2024"): ("header line", date(2024, 3, 4)),
    page("Updated 5 March 2024"): ("header line", date(2024, 3, 5)),
    page("03/14/2024"): ("header line", date(2024, 3, 14)),
    page(BODY, BODY * 9, "Published: 4 March 2024"): ("header line", date(2024, 3, 4)),
}


@pytest.mark.parametrize("text", SIGNALS)
def test_a_page_tells_its_day(text: str) -> None:
    """Each signal of a page gives its day, and is named."""
    found = dated(text).published

    assert found == Dated(SIGNALS[text][1], SIGNALS[text][0])


def test_a_copyright_line_tells_the_year_only() -> None:
    """A year is the first day of it, marked, and the reader is told."""
    found = dated(page(foot="© 2024 Harbour Post"))

    assert found.published == Dated(date(2024, 1, 1), "copyright line", year_only=True)
    assert "only the year" in found.doubts[0]


NO_DAYS = [
    page(),
    page(foot="© 2019-2024 Harbour Post"),
    page(foot="© 2019 Harbour Post\n© 2024 Island Press"),
    page("June 4 (AP) - The bridge is closed, it said."),
    page(foot="See also\nFerries sail again\n4 March 2024"),
    page(BODY, BODY * 9, "4 March 2024"),
    page("The bridge was opened on 4 March 2014 by the mayor."),
    page("31 February 2024"),
]


@pytest.mark.parametrize("text", NO_DAYS)
def test_a_page_without_a_day(text: str) -> None:
    """What speaks of another day, or of none, gives none; it is told once, with the cure."""
    found = dated(text)

    assert found.published is None
    assert [doubt.startswith("no publication date") for doubt in found.doubts] == [True]
    assert "published = " in found.doubts[0]


def test_the_stronger_signal_wins() -> None:
    """Manifest, head, dateline, header line, address, copyright line: in this order."""
    text = page("9 April 2024", "OSLO, April 8 (AP) - All is well.", foot="© 2024 Harbour Post")
    head = Dated(date(2024, 4, 8), "front matter")
    found = dated(text, MANIFEST, head, url="https://post.example/2024/04/09/bridge")

    assert found.published == MANIFEST
    assert [one.signal for one in found.also] == [
        "front matter",
        "dateline",
        "header line",
        "address",
        "copyright line",
    ]
    assert found.doubts == ()


def test_a_dateline_takes_its_year_from_the_nearest_signal() -> None:
    """A story of 31 December that is printed on 1 January was filed the year before."""
    found = dated(page("1 January 2024", "OSLO, Dec 31 (AP) - All is well."))

    assert found.published == Dated(date(2023, 12, 31), "dateline")


def test_a_dateline_and_a_copyright_make_a_day() -> None:
    """The year of the copyright line is the year of the dateline."""
    found = dated(page("OSLO, Dec 31 (AP) - All is well.", foot="© 2023 Harbour Post"))

    assert found.published == Dated(date(2023, 12, 31), "dateline")


CONTRADICTIONS = {
    page("Wed. Jul 24th, 2024"): "the header line gives 2024-07-24",
    page("OSLO, March 4 (AP) - All is well."): "the dateline gives 2024-03-04",
    page(foot="© 2021 Harbour Post"): "the copyright line gives 2021",
}


@pytest.mark.parametrize("text", CONTRADICTIONS)
def test_contradictions_are_told(text: str) -> None:
    """A weaker signal of another day is told, with the one that is used."""
    found = dated(text, MANIFEST)

    assert found.published == MANIFEST
    [doubt] = found.doubts
    assert doubt.startswith(CONTRADICTIONS[text])
    assert "the manifest 2024-04-08" in doubt


CONSISTENT = [
    page("9 April 2024"),
    page("OSLO, April 5 (AP) - All is well."),
    page(foot="© 2026 Harbour Post"),
]


@pytest.mark.parametrize("text", CONSISTENT)
def test_what_fits_is_not_told(text: str) -> None:
    """A time zone, a story filed some days before, a footer of this year: no contradiction."""
    assert dated(text, MANIFEST).doubts == ()


def test_an_open_order_is_settled_by_a_stronger_signal() -> None:
    """04/08/2024 is 8 April where the manifest says so."""
    found = dated(page("04/08/2024, 16.41"), MANIFEST)

    assert found.also[0].day == date(2024, 4, 8)
    assert found.doubts == ()


SETTLED = {
    page("04/08/2024", "OSLO, Aug 4 (AP) - All is well."): date(2024, 8, 4),
    page("04/08/2024", f"{BODY} It was built on 13/06/2008."): date(2024, 8, 4),
    page("04/08/2024", f"{BODY} It was built on 06/13/2008."): date(2024, 4, 8),
    page("Published 04/08/2024", "Updated 9 April 2024"): date(2024, 4, 8),
}


@pytest.mark.parametrize("text", SETTLED)
def test_an_open_order_is_settled_by_the_page(text: str) -> None:
    """The dateline, another header line, or an order that the whole text keeps to, settle it."""
    found = dated(text).published

    assert found is not None
    assert found.day == SETTLED[text]


OPEN = [
    page("04/08/2024"),
    page("04/08/2024", f"{BODY} It was built from 13/06/2008 to 06/13/2009."),
    page("04/08/2024", foot="See also\nFerries sail again\n13/06/2008"),
]


@pytest.mark.parametrize("text", OPEN)
def test_an_open_order_gives_no_day(text: str) -> None:
    """Both readings are told; links to other articles are no evidence of order."""
    found = dated(text)

    assert found.published is None
    assert "2024-04-08 or 2024-08-04" in found.doubts[0]


def test_the_article_has_a_time_zone() -> None:
    """A clock time without a zone is in that of the article."""
    found = dated(page("4 March 2024 16:41"), timezone=UTC).published

    assert found is not None
    assert found.when == datetime(2024, 3, 4, 16, 41, tzinfo=UTC)


ADDRESSES = {
    "https://post.example/2024/03/04/bridge": date(2024, 3, 4),
    "https://post.example/news/2024-03-04-bridge": date(2024, 3, 4),
    "https://post.example/20240304/bridge": date(2024, 3, 4),
    "https://post.example/2024/3/4/bridge": date(2024, 3, 4),
    "https://post.example/2024/02/31/bridge": None,
    "https://post.example/article/20241399": None,
    "https://post.example/2024/bridge-12345678": None,
}


@pytest.mark.parametrize("url", ADDRESSES)
def test_an_address_may_hold_a_day(url: str) -> None:
    """Year, month and day in an address; a number is none."""
    assert day_of_address(url) == ADDRESSES[url]


def test_the_country_of_a_paper_settles_its_header_line() -> None:
    """A national ending tells the order of day and month, and the reader is told of it."""
    found = dated(page("04/08/2024"), url="https://example.co.uk/bridge")

    assert found.published == Dated(date(2024, 8, 4), "header line")
    assert ".uk" in found.doubts[0]
    assert dated(page("04/08/2024"), url="https://example.gov/x").published == Dated(
        date(2024, 4, 8), "header line"
    )
    assert dated(page("04/08/2024"), url="https://example.com/x").published is None
