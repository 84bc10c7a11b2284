"""--date-order and --timezone: they settle what a text leaves open, and nothing that it tells."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from factcheck import ReadingOptions, extract, read
from factcheck.cli import main
from factcheck.model import Article, Dated, Moment
from factcheck.notices import notices_of

# The order that is asked for, a text, an address: the first day that it tells, or both readings.
AUGUST, APRIL = date(2024, 8, 4), date(2024, 4, 8)
OPEN = "The pact was signed on 04/08/2024."
DAYS = {
    "nothing is asked for": (None, OPEN, None, (APRIL, AUGUST)),
    "the day first": ("DMY", OPEN, None, AUGUST),
    "the month first": ("MDY", OPEN, None, APRIL),
    "the text tells another order": (
        "MDY",
        f"{OPEN} It ended on 13/08/2024.",
        None,
        AUGUST,
    ),
    "the text tells both orders": (
        "MDY",
        f"{OPEN} It ended on 13/08/2024, and not on 08/14/2024.",
        None,
        (APRIL, AUGUST),
    ),
    "the paper's country writes otherwise": ("MDY", OPEN, "https://a.example.co.uk/b", APRIL),
    "one reading only": ("DMY", "The pact was signed on 04/18/2024.", None, date(2024, 4, 18)),
    "dots": ("DMY", "The pact was signed on 04.08.2024.", None, AUGUST),
    "the year first, of four figures at the end": ("YMD", OPEN, None, (APRIL, AUGUST)),
    "the year first": ("YMD", "The pact was signed on 04/08/03.", None, date(2004, 8, 3)),
    "the year first, and no day first": (
        "YMD",
        "The pact was signed on 24/05/03.",
        None,
        date(2024, 5, 3),
    ),
    "the year first, in a text with the day first": (
        "YMD",
        "The pact was signed on 04/08/03. It ended on 13/08/2024.",
        None,
        date(2003, 8, 4),
    ),
    "the year first, and no such day": (
        "YMD",
        "The pact was signed on 04/18/03.",
        None,
        date(2003, 4, 18),
    ),
}


def article(text: str, order: str | None = None, url: str | None = None) -> Article:
    """Return an article of 5 September 2024."""
    published = Dated(date(2024, 9, 5), "manifest")
    return Article(id="herald", text=text, published=published, date_order=order, url=url)


def days(given: Article) -> Iterator[date | tuple[date, ...]]:
    """Yield each date of an article, or all readings of one that stays open."""
    for claim in extract(given):
        value = claim.value
        if isinstance(value, Moment):
            both = tuple(one.first_day for one in value.alternatives if one.first_day)
            if both or value.first_day:
                yield (both and tuple(sorted(both))) or value.first_day or ()


@pytest.mark.parametrize(("order", "text", "url", "expected"), DAYS.values(), ids=DAYS.keys())
def test_an_order_settles_what_is_open(
    order: str | None, text: str, url: str | None, expected: date | tuple[date, ...]
) -> None:
    """What the text itself tells is stronger; what the country of the paper suggests is weaker."""
    assert next(days(article(text, order, url))) == expected


NOTICES = {
    "asked for": ("DMY", OPEN, '"04/08/2024" (line 1) is read with the day first, as --date-order'),
    "asked for, the year first": ("YMD", "It was on 04/08/03.", "with the year first, as --date"),
    "not needed": ("DMY", f"{OPEN} It ended on 13/08/2024.", ""),
    "of no use": ("YMD", OPEN, "can be read as"),
}


@pytest.mark.parametrize(("order", "text", "words"), NOTICES.values(), ids=NOTICES.keys())
def test_the_report_says_where_it_was_needed(order: str, text: str, words: str) -> None:
    """A date that was read by request is told."""
    given = article(text, order)
    told = " ".join(one.text for one in notices_of(given, extract(given)))

    assert words in told
    assert bool(told) is bool(words)


HEADER = "<html><body><h1>Storm</h1><p>Published: 04/08/2024</p><p>{}</p></body></html>"


@pytest.mark.parametrize(("order", "day"), [("DMY", AUGUST), ("MDY", APRIL), (None, None)])
def test_a_header_line_is_read_so(tmp_path: Path, order: str | None, day: date | None) -> None:
    """The day of publication is a date of the text like any other."""
    page = tmp_path / "a.html"
    page.write_text(HEADER.format("The storm killed 34 people in Porto. " * 8), "utf-8")
    [found] = read(page, options=ReadingOptions(date_order=order))

    assert (found.published.day if found.published else None) == day


ZONE = timezone(timedelta(hours=2))
CLOCKS = {
    "none": ("published: 2024-07-05T10:00\n\n", ZONE),
    "its own": ("published: 2024-07-05T10:00\ntimezone: UTC\n\n", UTC),
    "an offset": ("published: 2024-07-05T10:00+00:00\n\n", UTC),
}


@pytest.mark.parametrize(("head", "zone"), CLOCKS.values(), ids=CLOCKS.keys())
def test_a_zone_is_for_texts_that_declare_none(tmp_path: Path, head: str, zone: timezone) -> None:
    """A clock time without one is of that zone; what an article says of itself is stronger."""
    (tmp_path / "a.txt").write_text(f"{head}The storm killed 34 people.\n", "utf-8")
    [found] = read(tmp_path / "a.txt", options=ReadingOptions(timezone=ZONE))
    assert found.published
    when = found.published.when

    assert isinstance(when, datetime)
    assert when.utcoffset() == zone.utcoffset(None)


WRONG = {
    "no zone": (["--timezone", "Mars/Olympus"], "there is no time zone 'Mars/Olympus'"),
    "no order": (["--date-order", "DYM"], "there is no 'DYM' (did you mean"),
}


@pytest.mark.parametrize(("options", "words"), WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_is_told(
    options: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line, before anything is read."""
    assert main(["report", "x", *options]) == 2
    assert words in capsys.readouterr().err
