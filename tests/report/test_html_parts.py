"""What the page shows of each thing: sentences, readings, links, evidence, decisions, cuts."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

import attrs
import pytest

from factcheck.articles import read_all
from factcheck.articles.options import ReadingOptions
from factcheck.model import (
    Accepted,
    Article,
    Claim,
    Dated,
    Decision,
    Report,
    Ruling,
    Scope,
    Verdict,
)
from factcheck.pipeline import check
from factcheck.report.as_html import render
from factcheck.report.page.articles import anchors_of
from factcheck.report.page.excerpts import context_of, excerpt_of
from factcheck.report.page.limits import LIMITS
from factcheck.report.page.sections import sections_of
from factcheck.report.page.waterfalls import WIDTH, waterfalls_of
from factcheck.report.page.witnesses import Witnesses
from tests.report.markup import Element, elements, named
from tests.report.multiplied import multiplied

_FIRE = "The fire at the Holm mill on Monday killed {} people, police said."


def article(name: str, text: str, *, url: str | None = None, read_as: str = "text") -> Article:
    day = Dated(date(2024, 7, 5), "manifest")
    return Article(id=name, text=text, source=name.title(), published=day, url=url, format=read_as)


@pytest.fixture(scope="module")
def story() -> Report:
    return check(read_all(["fixtures/harbour-fire"], ReadingOptions()).articles)


def inside(found: list[Element], name: str) -> list[Element]:
    """Return the elements within the one of this id."""
    return [e for e in found if any(one.attributes.get("id") == name for one in e.parents)]


def the_conflict(*articles: Article) -> tuple[Report, list[Element]]:
    """Return a report that holds one conflict, and the elements that show it."""
    report = check(articles)
    (finding,) = report.of(Verdict.CONFLICTS)
    return report, inside(elements(render(report)), finding.id)


def test_a_sentence_is_quoted_once() -> None:
    """Whom two papers quote word for word is read once, and both are named."""
    same = _FIRE.format(34) + "\nThe mill had stood for 90 years."
    _, found = the_conflict(
        article("herald", same), article("tribune", same), article("gazette", _FIRE.format(43))
    )
    quoted = [e.text for e in named(found, "blockquote")]
    sources = [e.attributes["data-source"] for e in found if "data-source" in e.attributes]

    assert quoted.count(_FIRE.format(34)) == 1
    assert sorted(sources) == ["Gazette", "Herald", "Tribune"]
    assert any("In the same words: Tribune" in e.text for e in named(found, "li"))


READINGS = [
    # one article    the other      what is shown to have been read
    ("34", "43", []),
    ("thirty-four", "43", ["34 people"]),
]


@pytest.mark.parametrize(("one", "other", "read"), READINGS)
def test_how_it_was_read(one: str, other: str, read: list[str]) -> None:
    """A reading stands beside a figure where its words do not show it."""
    _, found = the_conflict(
        article("herald", _FIRE.format(one)), article("tribune", _FIRE.format(other))
    )
    shown = [e.text for e in named(found, "span") if e.classes == ["read"]]

    assert shown == [f"read as {words}" for words in read]


def test_what_stands_around() -> None:
    """The sentence before and the one after are at hand, and no more than these."""
    text = f"It was cold. Nobody slept. {_FIRE.format(34)} It took Mr. Bell all night. Then rain."
    _, found = the_conflict(article("herald", text), article("tribune", _FIRE.format(43)))
    around = [e.text for e in named(found, "p") if any("context" in p.classes for p in e.parents)]

    assert around == ["Nobody slept.", "[the sentence above]", "It took Mr. Bell all night."]


def test_endless_words_are_cut() -> None:
    """A sentence without an end, or of spaces, takes no more room than any other."""
    text = _FIRE.format(34).replace("killed", "w" * 90_000 + " " * 9_000 + "killed")
    _, found = the_conflict(article("herald", text), article("tribune", _FIRE.format(43)))

    assert all(len(e.text) < 1_500 for e in named(found, "blockquote", "p", "h3"))


ADDRESSES = {
    "https://herald.example/fire": True,
    "javascript:alert(1)": False,
    "data:text/html,<b>": False,
    "https://herald.example/a b": False,
    None: False,
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_links_to_the_words(address: str | None) -> None:
    """A page with an address is linked at its words; what no browser should open is not."""
    page = article("herald", _FIRE.format(34), url=address, read_as="html")
    _, found = the_conflict(page, article("tribune", _FIRE.format(43)))
    links = [e for e in named(found, "a") if not e.attributes["href"].startswith("#")]

    assert [e.attributes["href"].startswith(f"{address}#:~:text=") for e in links] == (
        [True] if ADDRESSES[address] else []
    )
    assert all(e.attributes["rel"] == "noopener noreferrer" for e in links)


def test_bars_stand_where_the_sum_is(story: Report) -> None:
    """The bars of a waterfall join on: each begins where the one before it ended."""
    for finding in story.findings:
        for one in waterfalls_of(finding, 9, lambda claim: claim.quote.exact):
            edges = [
                (float(bar.start), float(bar.start) + float(bar.length), bar.tone)
                for bar in (step.bar for step in one.steps)
                if bar
            ]
            ends = [(b, a) if tone == "against" else (a, b) for a, b, tone in edges]
            assert all(0 <= a < b <= WIDTH + 0.2 for a, b, _ in edges)
            for (_, end), (start, _) in pairwise(ends):
                assert end == pytest.approx(start, abs=0.2)


def test_of_a_conflict_what_joins_two_positions(story: Report) -> None:
    """A conflict is explained by a match of two positions, an agreement by its weakest."""
    for finding in story.findings:
        if finding.matches:
            (shown,) = waterfalls_of(finding, 1, lambda claim: claim.id)
            match = next(
                one
                for one in finding.matches
                if (one.left.id, one.right.id) == (shown.left_figure, shown.right_figure)
            )
            sides = [{claim.id for claim in one.claims} for one in finding.positions]
            differing = [
                one
                for one in finding.matches
                if not any({one.left.id, one.right.id} <= side for side in sides)
            ]
            if differing:
                assert match.weight == max(one.weight for one in differing)
            else:
                assert match.weight == min(one.weight for one in finding.matches)


def test_decisions_and_what_was_left_out(story: Report) -> None:
    """What the desk has settled stands apart with its reason, and so does what nobody asked for."""
    settled, skipped, *others = story.findings
    decision = Decision(
        ruling=Ruling.ACCEPTED,
        reason="counted twice",
        author="Ada",
        made=date(2024, 7, 8),
        expires=date(2025, 1, 31),
        place="decisions.toml: accepted 1",
    )
    report = attrs.evolve(
        story,
        findings=tuple(others),
        accepted=(Accepted(finding=settled, decision=decision),),
        left_out=(skipped,),
    )
    found = elements(render(report))
    rows = {e.attributes["id"]: e for e in named(found, "tr") if "id" in e.attributes}

    told = " ".join(rows[settled.id].text.split())
    for words in ("counted twice", "Ada", "8 July 2024", "until 31 January 2025", decision.place):
        assert words in told
    assert skipped.id in rows
    assert not {settled.id, skipped.id} & set(article_ids(found))


def article_ids(found: list[Element]) -> Iterator[str]:
    return (e.attributes["id"] for e in named(found, "article"))


def test_what_was_set_aside_is_counted(story: Report) -> None:
    """The numbers beside the reasons add up to all that was set aside."""
    found = elements(render(story))
    start = next(n for n, e in enumerate(found) if e.attributes.get("id") == "set-aside")
    section = [e for e in found if found[start].parents[-1] in e.parents]
    numbers = [
        int(e.text.replace(",", ""))
        for e in section
        if e.classes == ["number"] and e.parents[-1].name == "summary"
    ]

    assert sum(numbers) == len(story.set_aside) > 0


def test_nothing_in_common() -> None:
    """A single article makes a page that says so, and shows what was read."""
    found = elements(render(check([article("herald", _FIRE.format(34))])))
    headings = [e.text for e in named(found, "h2")]

    assert headings[0] == "Nothing that two articles both tell"
    assert any(e.text == "34 people" for e in named(found, "mark"))


def test_within_an_article_no_voices_are_missed(story: Report) -> None:
    """An article that checks its own sums needs no second voice, and is named instead."""
    found = elements(render(story))
    for finding in story.findings:
        if finding.scope is Scope.WITHIN:
            own = inside(found, finding.id)
            assert not [e for e in own if "flag" in e.classes]
            assert any(
                e.text.strip() == finding.claims[0].quote.article.name
                for e in own
                if "voices" in e.classes
            )


@pytest.fixture(scope="module")
def crowd(story: Report) -> tuple[Report, str]:
    report = multiplied(story, 60)
    return report, render(report)


def test_a_crowd_of_articles(story: Report, crowd: tuple[Report, str]) -> None:
    """At the rate of its later articles a thousand make less than 10 MB; each finding is there."""
    report, page = crowd
    half = render(multiplied(story, 30))
    size, rate = len(page), (len(page) - len(half)) / (len(report.articles) / 2)

    assert size + (1_000 - len(report.articles)) * rate < 10_000_000
    assert len(re.findall(r"<(?:article|tr)[^>]* data-finding", page)) == len(report.findings)


def test_too_many_for_rows(story: Report) -> None:
    """Where even rows are too many, those that are left out are counted: the gravest never are."""
    conflict, agreement = story.findings[0], story.of(Verdict.AGREES)[0]
    report = attrs.evolve(story, findings=(conflict, *(agreement,) * 4_000))
    witnesses = Witnesses(
        voices={one.article.id: one for one in story.voices}, anchors=anchors_of(story)
    )
    first, second = sections_of(report, witnesses)

    assert (first.number, len(first.in_full), first.left) == (1, 1, 0)
    assert second.number == len(second.folded) + len(second.rows) + second.left == 4_000
    assert (len(second.rows), second.left > 0) == (LIMITS.rows, True)


def test_each_cut_is_told(crowd: tuple[Report, str]) -> None:
    """What has no room is counted where it would stand, with the way to all of it."""
    report, page = crowd
    rest = page.partition('id="alone"')[2]
    alone = sum(claim.compared for claim in report.unmatched)

    assert f'<span class="number">{alone:,}</span>' in rest
    assert re.search(r"[\d,]+ more are not on this page; the JSON report has them", rest)
    assert re.search(r"[\d,]+ of them are only counted here", rest)


def test_excerpts_are_of_the_article(story: Report) -> None:
    """What is shown of a sentence are its words, and the figure stands where it stands."""
    for claim in claims_of(story):
        one, text = excerpt_of(claim), claim.quote.article.text
        whole = one.before.removeprefix("… ") + one.figure + one.after.removesuffix(" …")
        assert one.figure == claim.quote.exact
        assert whole in text
        around = context_of(claim)
        for words in (around.before, around.after) if around else ():
            assert words.removeprefix("… ").removesuffix(" …") in text


def claims_of(report: Report) -> tuple[Claim, ...]:
    return tuple(claim for claim in report.claims if claim.compared)
