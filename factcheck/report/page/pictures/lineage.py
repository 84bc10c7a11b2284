"""Lineage: whose voice each article is, how we know, and what hangs on one voice alone."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from factcheck.model import Article, Finding, Report, Scope, Voice
from factcheck.report.page.days import Day, published
from factcheck.report.page.pictures.facts import headline_of
from factcheck.report.page.pictures.family import Family, depends, family_of
from factcheck.report.page.pictures.letters import named
from factcheck.report.wording import number_of

_ROWS = 60  # articles that depend on others
_PASSAGES = 3  # origins of passages of one article
_LONGEST_PASSAGE = 90  # characters
_ALONE = 30  # findings of one voice


@attrs.frozen(kw_only=True)
class Taken:
    """Words that an article has from another voice."""

    origin: str
    number: str  # of passages, and of words in them
    words: str | None  # the beginning of the longest; None where no words are to be shown


@attrs.frozen(kw_only=True)
class Row:
    """An article: whose voice it is, how we know, and what it has from whom."""

    anchor: str
    source: str
    day: Day | None
    voice: str | None  # None: its own
    sign: str
    copies: str | None
    copied: str | None  # the anchor of that
    credits: str
    taken: tuple[Taken, ...]
    more: int  # origins of passages that are not named


@attrs.frozen
class Alone:
    """A finding on which one voice speaks."""

    id: str
    fact: str
    voice: str


@attrs.frozen(kw_only=True)
class Lineage:
    """Who copies or cites whom, as a table and as a picture."""

    sentence: str
    voices: int
    rows: tuple[Row, ...]
    left_out: int
    family: Family | None
    notes: tuple[str, ...]  # on the picture
    alone: tuple[Alone, ...]
    alone_left: int

    @property
    def tells(self) -> frozenset[str]:
        """What any row tells: a column that is empty in all of them is left away."""
        columns = {
            "copies": any(row.copies is not None for row in self.rows),
            "credits": any(row.credits for row in self.rows),
            "taken": any(row.taken for row in self.rows),
        }
        return frozenset(column for column, told in columns.items() if told)


def lineage_of(report: Report, anchors: Mapping[str, str], *, quotes: bool) -> Lineage | None:
    """Return the lineage of the articles; None of a single one. No words stand in it unquoted."""
    if len(report.voices) < 2:
        return None
    told = [voice for voice in report.voices if depends(voice) or _givers(voice) or voice.credits]
    if len(report.voices) <= _ROWS and told:
        told = list(report.voices)
    told.sort(key=lambda voice: voice.article.age)
    articles = {voice.article.id: voice.article for voice in report.voices}
    alone = [one for one in report.findings if _is_of_one_voice(one)]
    family = family_of(report)
    return Lineage(
        sentence=_sentence(report.voices),
        voices=len({voice.origin for voice in report.voices}),
        rows=tuple(_row(one, articles, anchors, quotes=quotes) for one in told[:_ROWS]),
        left_out=max(0, len(told) - _ROWS),
        family=family,
        notes=tuple(_notes(family)) if family else (),
        alone=tuple(
            Alone(one.id, headline_of(one), named(one.voices[0])) for one in alone[:_ALONE]
        ),
        alone_left=max(0, len(alone) - _ALONE),
    )


def _is_of_one_voice(finding: Finding) -> bool:
    return finding.scope is Scope.ACROSS and len(finding.voices) == 1


def _sentence(voices: Sequence[Voice]) -> str:
    """Return in one sentence how many independent voices there are."""
    dependent = sum(map(depends, voices))
    if not dependent:
        return (
            f"Each of the {len(voices):,} articles speaks for itself: "
            "there is no sign that one copies or cites another."
        )
    origins = len({voice.origin for voice in voices})
    return (
        f"{number_of(len(voices), 'article')}, but {number_of(origins, 'voice')}: "
        f"{number_of(dependent, 'article has', 'articles have')} words or figures from elsewhere."
    )


def _row(
    voice: Voice, articles: Mapping[str, Article], anchors: Mapping[str, str], *, quotes: bool
) -> Row:
    article, copied = voice.article, voice.copy_of
    origins = _givers(voice)
    return Row(
        anchor=anchors[article.id],
        source=named(article.name),
        day=published(article),
        voice=None if voice.origin == article.name else named(voice.origin),
        sign=voice.sign,
        copies=named(articles[copied].name) if copied and copied in articles else None,
        copied=anchors.get(copied) if copied else None,
        credits=", ".join(map(named, voice.credits[:_PASSAGES])),
        taken=tuple(_taken(voice, one, quotes=quotes) for one in origins[:_PASSAGES]),
        more=max(0, len(origins) - _PASSAGES),
    )


def _givers(voice: Voice) -> list[str]:
    """Return from which other voices an article has passages."""
    return sorted({one.origin for one in voice.passages} - {voice.origin})


def _taken(voice: Voice, origin: str, *, quotes: bool) -> Taken:
    """Return what an article has from a voice: how much, and the beginning of the longest."""
    spans = [one.span for one in voice.passages if one.origin == origin]
    text = voice.article.text
    longest = max(spans, key=lambda span: (span.end - span.start, -span.start))
    words = sum(len(text[span.slice].split()) for span in spans)
    return Taken(
        origin=named(origin),
        number=f"{number_of(len(spans), 'passage')}, {number_of(words, 'word')}",
        words=named(text[longest.slice], _LONGEST_PASSAGE) if quotes else None,
    )


_ARROWS = {
    "copy": "Thick arrow: copies.",
    "figures": "Thin arrow: has its figures or words from.",
    "passages": "Dashes: has some of its words from.",
}
_BY_ARTICLE = "Dashed box: a voice that is not among the articles."
_BY_VOICE = "Dashed box: a voice; beside it the articles that have it."


def _notes(family: Family) -> Iterator[str]:
    """Yield how the picture is read."""
    yield from (_ARROWS[kind] for kind in family.kinds)
    if any(box.kind == "voice" for box in family.boxes):
        yield _BY_VOICE if family.by_voice else _BY_ARTICLE
    if family.left_out:
        yield f"{number_of(family.left_out, 'voice', 'voices')} of fewer articles left out."
