"""The day of web pages whose signals agree, are missing, contradict each other, or cannot be.

The pages are generated: each signal is written into the page where systems write it.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import product
from pathlib import Path

import attrs
import pytest

from factcheck.articles import read_all
from factcheck.model import Article, Dated

BODY = (
    "The harbour authority closed the bridge after cracks were found in two of its piers, and "
    "engineers are to look at the others before the week is out, its director told reporters. "
)
HEADLINE = "Bridge closed after cracks"
DAY = date(2025, 3, 6)
ADDRESS = "https://post.example/2025/03/06/a"


@attrs.frozen
class Written:
    """A day, and how each of its signals writes it."""

    json_ld: str
    meta: str
    time: str
    header: str
    day: date = DAY


# One day as papers around the world write it; the clock in UTC may show another one.
WRITTEN = {
    "plain": Written("2025-03-06", "2025-03-06", "2025-03-06", "6 March 2025"),
    "London": Written(
        "2025-03-06T09:10:00+00:00", "2025-03-06T09:10Z", "2025-03-06 09:10", "March 6, 2025"
    ),
    "Seoul": Written(
        "2025-03-06T02:10+09:00",
        "2025-03-05T17:10:00.000Z",
        "2025-03-06T02:10:00+0900",
        "6 March 2025 02:10",
    ),
    "Seoul, in UTC": Written(
        "2025-03-05T17:10:00Z",
        "2025-03-06T02:10:00+09:00",
        "2025-03-05T17:10:00Z",
        "Thursday, March 6, 2025",
    ),
    "Los Angeles": Written(
        "2025-03-06T21:30:00-08:00", "Fri, 07 Mar 2025 05:30:00 GMT", "2025-03-06", "Mar 6, 2025"
    ),
}
OTHER = Written("2025-01-15T10:00:00Z", "2025-01-15T10:00:00Z", "2025-01-15", "15 January 2025")
NAMES = ("json_ld", "meta", "time", "header")  # the strongest first
SIGNALS = dict(
    zip(
        NAMES,
        ("JSON-LD datePublished", "article:published_time", "time element", "header line"),
        strict=True,
    )
)


def page(
    shown: Mapping[str, str],
    *,
    head: str = "",
    foot: str = "",
    body: str = BODY,
) -> str:
    """Return a page with signals by name, and with what else is told."""
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": HEADLINE}
    if "json_ld" in shown:
        data["datePublished"] = shown["json_ld"]
    if "modified" in shown:
        data["dateModified"] = shown["modified"]
    lines = [
        "<!doctype html><html lang='en'><head><title>Bridge closed after cracks | Post</title>",
        f"<script type='application/ld+json'>{json.dumps(data)}</script>",
        f"<link rel='canonical' href='{shown['url']}'>" if "url" in shown else "",
        head,
    ]
    if "meta" in shown:
        lines.append(f"<meta property='article:published_time' content='{shown['meta']}'>")
    lines.append(f"</head><body><main><article><h1>{HEADLINE}</h1>")
    if "time" in shown:
        lines.append(f"<p class='byline'>By Ada Holm <time datetime='{shown['time']}'></time></p>")
    if "header" in shown:
        lines.append(f"<p>{shown['header']}</p>")
    lines.append(f"<p>{body}</p><p>{BODY}</p></article></main>{foot}</body></html>")
    return "\n".join(lines)


@attrs.frozen
class Outcome:
    """What was understood of the day of a page."""

    article: Article
    doubts: tuple[str, ...]

    @property
    def published(self) -> Dated | None:
        """The day that is used."""
        return self.article.published


def read(markup: str, folder: Path) -> Outcome:
    """Return what is understood of a page."""
    path = folder / "post.html"
    path.write_text(markup, "utf-8")
    reading = read_all([path])
    [article] = reading.articles
    return Outcome(article, tuple(notice.text for notice in reading.notices))


def some(names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield all choices of at least one of several names."""
    for chosen in product((True, False), repeat=len(names)):
        if any(chosen):
            yield tuple(name for name, is_in in zip(names, chosen, strict=True) if is_in)


AGREEING = [(zone, names) for zone in WRITTEN for names in some(NAMES)]


@pytest.mark.parametrize(("zone", "names"), AGREEING)
def test_signals_that_agree(zone: str, names: tuple[str, ...], tmp_path: Path) -> None:
    """The strongest is named, its day is the paper's, and time zones are no contradiction."""
    written = WRITTEN[zone]
    outcome = read(page({name: getattr(written, name) for name in names}), tmp_path)
    article = outcome.article

    assert outcome.published is not None
    assert outcome.published.signal == SIGNALS[names[0]]
    assert not [doubt for doubt in outcome.doubts if "day of publication" in doubt]
    told = [getattr(written, name)[:10] for name in names]
    if any(day == DAY.isoformat() for day in told) or "header" in names:
        assert article.anchor is not None
        assert article.anchor.day == DAY


CONTRADICTING = [
    (zone, strong, weak)
    for zone in WRITTEN
    for place, strong in enumerate(NAMES)
    for weak in NAMES[place + 1 :]
]


@pytest.mark.parametrize(("zone", "strong", "weak"), CONTRADICTING)
def test_signals_that_contradict(zone: str, strong: str, weak: str, tmp_path: Path) -> None:
    """The stronger one is used, and the contradiction names both with their days."""
    shown = {strong: getattr(WRITTEN[zone], strong), weak: getattr(OTHER, weak)}
    outcome = read(page(shown), tmp_path)

    assert outcome.published is not None
    assert outcome.published.signal == SIGNALS[strong]
    assert abs((outcome.published.day - DAY).days) <= 1
    [doubt] = [one for one in outcome.doubts if "day of publication" in one]
    assert f"the {SIGNALS[weak]} gives 2025-01-15" in doubt
    assert f"the {SIGNALS[strong]} {outcome.published.day}" in doubt


NO_DAYS = {
    "1970-01-01T00:00:00Z": "a placeholder",
    "0001-01-01T00:00:00": "a placeholder",
    "0000-00-00": "a placeholder",
    "{{ article.date }}": "no date",
    "04/08/2025": "can be",
    "2525-01-01": "of the year 2525",
}


@pytest.mark.parametrize(("value", "name"), [*product(NO_DAYS, NAMES[:3])])
def test_what_cannot_be_is_refused(value: str, name: str, tmp_path: Path) -> None:
    """The reason is told, and the next signal is used."""
    outcome = read(page({name: value, "header": "6 March 2025"}), tmp_path)

    assert outcome.published == Dated(DAY, "header line")
    [doubt] = [one for one in outcome.doubts if "not used" in one]
    assert SIGNALS[name] in doubt
    assert NO_DAYS[value] in doubt


def test_an_overwritten_day_is_refused(tmp_path: Path) -> None:
    """A system that writes the day of the last change over the first: address and page tell."""
    late = "2025-05-20T08:00:00+01:00"
    shown = {"json_ld": late, "meta": late, "modified": late, "url": ADDRESS}
    outcome = read(page({**shown, "header": "Published 6 March 2025"}), tmp_path)

    assert outcome.published == Dated(DAY, "header line")
    refused = [one for one in outcome.doubts if "not used" in one]
    assert len(refused) == 2
    for doubt in refused:
        assert "the day of the JSON-LD dateModified" in doubt
        assert "the header line and the address give 2025-03-06" in doubt


def test_one_signal_overwrites_nothing(tmp_path: Path) -> None:
    """An address alone is weaker than what the page says of itself; it is told."""
    late = "2025-05-20T08:00:00+01:00"
    outcome = read(page({"json_ld": late, "modified": late, "url": ADDRESS}), tmp_path)

    assert outcome.published is not None
    assert outcome.published.signal == "JSON-LD datePublished"
    assert any("the address gives 2025-03-06" in one for one in outcome.doubts)


def test_a_day_after_its_change_is_refused(tmp_path: Path) -> None:
    """What was published on the 20th was not changed on the 7th; with another signal it goes."""
    shown = {"json_ld": "2025-05-20", "modified": "2025-03-07"}
    outcome = read(page({**shown, "header": "6 March 2025"}), tmp_path)
    alone = read(page(shown), tmp_path)

    assert outcome.published == Dated(DAY, "header line")
    assert any("lies after the JSON-LD dateModified" in one for one in outcome.doubts)
    assert alone.published == Dated(date(2025, 5, 20), "JSON-LD datePublished")
    assert any("lies after the JSON-LD dateModified" in one for one in alone.doubts)


def test_the_day_of_the_whole_site_is_refused(tmp_path: Path) -> None:
    """A template that gives every page the day of its site."""
    site = {"@type": "WebSite", "name": "Post", "datePublished": "2019-01-01"}
    head = f"<script type='application/ld+json'>{json.dumps(site)}</script>"
    outcome = read(page({"json_ld": "2019-01-01", "header": "6 March 2025"}, head=head), tmp_path)

    assert outcome.published == Dated(DAY, "header line")
    assert any("that of the whole site" in one for one in outcome.doubts)


def test_one_instant_on_all_pages_of_a_site_is_refused(tmp_path: Path) -> None:
    """A system that was moved gave all its articles the minute of the move: the pages tell."""
    moved = "2021-07-01T03:00:00+00:00"
    for number in range(3):
        shown = {"json_ld": moved, "header": f"{number + 6} March 2025"}
        markup = page({**shown, "url": f"https://post.example/{number}"}).replace(
            "two", str(number)
        )
        (tmp_path / f"{number}.html").write_text(markup, "utf-8")
    reading = read_all([tmp_path])

    assert [one.published for one in reading.articles] == [
        Dated(date(2025, 3, day), "header line") for day in (6, 7, 8)
    ]
    refused = [one.text for one in reading.notices if "several articles of its site" in one.text]
    assert len(refused) == 3


def test_three_stories_of_one_minute_are_no_template(tmp_path: Path) -> None:
    """Where no page says another day, the minute at which a paper prints is believed."""
    for number in range(3):
        shown = {"json_ld": "2025-03-06T06:00:00Z", "header": "6 March 2025"}
        markup = page({**shown, "url": f"https://post.example/{number}"}).replace(
            "two", str(number)
        )
        (tmp_path / f"{number}.html").write_text(markup, "utf-8")
    reading = read_all([tmp_path])

    assert {one.published.signal for one in reading.articles if one.published} == {
        "JSON-LD datePublished"
    }
    assert not reading.notices


def test_signals_of_one_wrong_day_are_told_together(tmp_path: Path) -> None:
    """One line names all that say it."""
    head = "<meta name='dc.date' content='2025-01-15'><meta name='pubdate' content='2025-01-15'>"
    outcome = read(page({"json_ld": "2025-03-06"}, head=head), tmp_path)
    [doubt] = [one for one in outcome.doubts if "day of publication" in one]

    assert doubt.startswith("the dc.date and the pubdate give 2025-01-15")


FOREIGN = {
    "a teaser": "<aside><article><time datetime='2025-01-15'></time></article></aside>",
    "a comment": "<div class='comments'><p>Ben <time datetime='2025-03-09'></time></p></div>",
    "a footer": "<footer><time datetime='2025-11-30'>Today</time></footer>",
    "a list": "<ul><li><a href='/b'>Ferry lost <time datetime='2025-01-15'></time></a></li></ul>",
}


@pytest.mark.parametrize("foot", FOREIGN.values(), ids=FOREIGN.keys())
def test_the_time_of_others_is_none(foot: str, tmp_path: Path) -> None:
    """Teasers, comments, menus and footers have days of their own."""
    outcome = read(page({}, foot=foot), tmp_path)

    assert outcome.published is None or outcome.published.signal == "htmldate"
    assert outcome.published is None or any("guess" in one for one in outcome.doubts)


def test_a_day_of_a_change_is_none_of_publication(tmp_path: Path) -> None:
    """Behind the word "updated" a time is the day of a change."""
    foot = ""
    markup = page({"json_ld": "2025-03-06"}, foot=foot).replace(
        "</h1>", "</h1><p><span>Updated:</span> <time datetime='2025-05-20'>20 May</time></p>"
    )
    outcome = read(markup, tmp_path)

    assert outcome.published == Dated(DAY, "JSON-LD datePublished")
    assert outcome.article.modified == Dated(date(2025, 5, 20), "time element")
    assert not outcome.doubts


def test_a_guess_alone_is_told(tmp_path: Path) -> None:
    """Where nothing else speaks the guess does, and is called one; never by the article's words."""
    guessed = read(page({}, head="<meta name='created_at' content='2025-03-06'>"), tmp_path)
    told = read(page({}, body="The bridge was opened on 2014-03-04. " + BODY), tmp_path)

    assert told.published is None
    if guessed.published is not None:
        assert guessed.published == Dated(DAY, "htmldate")
        assert any("guess" in one for one in guessed.doubts)


def test_a_time_zone_given_by_hand_moves_what_is_in_utc(tmp_path: Path) -> None:
    """17:10 UTC is the next day in Seoul; what has an offset of its own is left alone."""
    (tmp_path / "post.html").write_text(page({"json_ld": "2025-03-05T17:10:00Z"}), "utf-8")
    manifest = tmp_path / "manifest.toml"
    manifest.write_text('[[article]]\nfile = "post.html"\ntimezone = "Asia/Seoul"\n', "utf-8")
    [article] = read_all([manifest]).articles

    assert article.published is not None
    assert article.published.day == DAY


def test_what_is_given_by_hand_is_the_strongest(tmp_path: Path) -> None:
    """A manifest wins over all data of the page, and contradictions name both."""
    (tmp_path / "post.html").write_text(page({"json_ld": "2025-05-20"}), "utf-8")
    manifest = tmp_path / "manifest.toml"
    manifest.write_text('[[article]]\nfile = "post.html"\npublished = 2025-03-06\n', "utf-8")
    reading = read_all([manifest])

    assert reading.articles[0].published == Dated(DAY, "manifest")
    assert any("JSON-LD datePublished gives 2025-05-20" in one.text for one in reading.notices)


def test_the_offset_is_kept(tmp_path: Path) -> None:
    """The day of a paper is that of its own clock."""
    outcome = read(page({"json_ld": "2025-03-06T02:10+09:00"}), tmp_path)
    seoul = timezone(timedelta(hours=9))

    assert outcome.published is not None
    assert outcome.published.when == datetime(2025, 3, 6, 2, 10, tzinfo=seoul)
    assert outcome.published.when != datetime(2025, 3, 6, 2, 10, tzinfo=UTC)
