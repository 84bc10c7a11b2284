"""Texts and places in them."""

from datetime import UTC, date, datetime

import pytest

from factcheck.model import Article, Dated, Quote, Span, Stretch, Zone

TEXT = "Flood closes bridge\n\nAbout 1,200 people left Marl on Friday."


def _article(text: str = TEXT, **more: object) -> Article:
    return Article(id="herald", text=text, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 2), (-1, 4)])
def test_a_span_runs_forward(start: int, end: int) -> None:
    """A stretch of no length, or one that runs backwards, cannot be built."""
    with pytest.raises(ValueError, match="a span runs forward"):
        Span(start, end)


OVERLAPS = [
    # one           another       share a character?   the first covers the second?
    (Span(0, 5), Span(4, 9), True, False),
    (Span(0, 5), Span(5, 9), False, False),
    (Span(0, 9), Span(2, 4), True, True),
    (Span(2, 4), Span(2, 4), True, True),
]


@pytest.mark.parametrize(("one", "another", "overlap", "cover"), OVERLAPS)
def test_spans_side_by_side(one: Span, another: Span, *, overlap: bool, cover: bool) -> None:
    """Spans that only touch share nothing; the end is outside."""
    assert one.overlaps(another) is another.overlaps(one) is overlap
    assert one.covers(another) is cover


@pytest.mark.parametrize("name", ["", "  "])
def test_an_article_has_a_name(name: str) -> None:
    """Nobody could speak of an article without an id."""
    with pytest.raises(ValueError, match="needs an id"):
        Article(id=name, text="Ten houses burnt.")


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_an_article_has_words(text: str) -> None:
    """White space is no article."""
    with pytest.raises(ValueError, match="'herald' has no text"):
        _article(text)


@pytest.mark.parametrize(
    "spans",
    [[Span(0, 10), Span(5, 12)], [Span(8, 10), Span(0, 4)], [Span(0, len(TEXT) + 1)]],
    ids=["overlapping", "backwards", "outside"],
)
def test_stretches_lie_in_order(spans: list[Span]) -> None:
    """Zones neither overlap nor reach beyond the text."""
    with pytest.raises(ValueError, match="out of order in article 'herald'"):
        _article(stretches=tuple(Stretch(Zone.BODY, span) for span in spans))


def test_a_character_outside_of_all_stretches_is_body() -> None:
    """What no zone claims is what the article says."""
    article = _article(stretches=(Stretch(Zone.HEADLINE, Span(0, 19)),))

    assert article.zone_at(0) is article.zone_at(18) is Zone.HEADLINE
    assert article.zone_at(19) is article.zone_at(len(TEXT) - 1) is Zone.BODY


def test_furniture_asserts_nothing() -> None:
    """Only the words of the article speak for it: its text, tables, notes and corrections."""
    assert {zone for zone in Zone if zone.speaks} == {
        *(Zone.HEADLINE, Zone.BODY, Zone.CAPTION),
        *(Zone.TABLE, Zone.FOOTNOTE, Zone.CORRECTION),
    }


@pytest.mark.parametrize(("source", "name"), [("Marl Herald", "Marl Herald"), (None, "herald")])
def test_an_article_is_called_by_its_source(source: str | None, name: str) -> None:
    """Without a known source a reader meets the id."""
    assert _article(source=source).name == name


def test_a_moment_of_publication_has_a_day() -> None:
    """The calendar day is the one that the source gave, whatever the clock said elsewhere."""
    late = Dated(datetime(2024, 7, 5, 23, 50, tzinfo=UTC), "manifest")

    assert late.day == Dated(date(2024, 7, 5), "dateline").day == date(2024, 7, 5)


def test_the_fingerprint_is_that_of_the_text() -> None:
    """Two articles of the same words have one fingerprint; half a surrogate has one, too."""
    assert _article().sha256 == _article(source="Another").sha256 != _article("Else.").sha256
    assert len(_article("lone \ud800 half").sha256) == 64


def test_a_quote_reads_the_article() -> None:
    """A quote holds a place and reads its words there, with what stands around them."""
    quote = Quote(_article(), Span(21, 39))

    assert quote.exact == "About 1,200 people"
    assert (quote.line, quote.column) == (3, 1)
    assert (quote.prefix(8), quote.suffix(5)) == (" bridge\n\n"[-8:], " left")
    assert quote.order == ("herald", 21, 39)


def test_offsets_count_code_points() -> None:
    """A sign outside of the basic plane is one character."""
    article = _article("\U0001f6a8 12 hurt")

    assert Quote(article, Span(2, 4)).exact == "12"


def test_a_quote_lies_in_its_text() -> None:
    """Nobody can be quoted beyond the last word."""
    with pytest.raises(ValueError, match="outside of article 'herald'"):
        Quote(_article(), Span(0, len(TEXT) + 1))
