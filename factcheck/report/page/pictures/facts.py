"""Who says what: a row for each fact, a column for each article, and what each cell gives."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from factcheck.model import (
    Article,
    Claim,
    Finding,
    Position,
    Report,
    Scope,
    Verdict,
    Zone,
)
from factcheck.report.page.days import published
from factcheck.report.page.pictures.letters import named
from factcheck.report.page.pictures.notes import Note, notes_of

_COLUMNS = 8  # more cannot be read side by side
_ROWS = 60  # facts, the gravest first
_GIVEN = 3  # figures of one cell
_VALUES = 6  # figures of one fact, in a list
_NAMED = 6  # sources of one figure, in a list
_LONGEST_FACT = 160  # characters
_LONGEST_FIGURE = 70


@attrs.frozen
class Given:
    """A figure as written, and how it stands to the others."""

    figure: str
    note: Note | None


@attrs.frozen
class Cell:
    """What one column gives for a fact; nothing, where it is silent."""

    given: tuple[Given, ...]
    more: int


@attrs.frozen
class Group:
    """A figure and all who give it, where columns would be too many."""

    given: Given
    sources: tuple[str, ...]
    more: int


@attrs.frozen(kw_only=True)
class Row:
    """A row of the table: a fact, and what each column gives for it."""

    id: str  # of its finding
    fact: str
    verdict: Verdict
    one_voice: bool
    cells: tuple[Cell, ...]  # as many as there are columns
    groups: tuple[Group, ...]  # where there are no columns
    more: int  # figures that are not in the list


@attrs.frozen
class Column:
    """An article, or a voice of several."""

    name: str
    detail: str  # the day; or how many articles


@attrs.frozen(kw_only=True)
class Facts:
    """The table."""

    by: str  # "article", "voice", "figure"
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    left_out: int

    @property
    def caption(self) -> str:
        """What the table holds."""
        return _CAPTIONS[self.by]


_CAPTIONS = {
    "article": "Each fact of two or more articles, and what each article gives for it",
    "voice": "Each fact of two or more articles, and what each voice gives for it",
    "figure": "Each fact of two or more articles, its figures, and who gives them",
}

_Key = Callable[[Claim], str]


def facts_of(report: Report, figure: Callable[[Claim], str]) -> Facts | None:
    """Return who says what, told as *figure* tells it; None if no two articles tell one fact."""
    findings = [one for one in report.findings if one.scope is Scope.ACROSS]
    if not findings:
        return None
    voices = {voice.article.id: voice.origin for voice in report.voices}
    by, columns, key = _layout(report, voices)
    rows = tuple(_row(one, columns, key, figure) for one in findings[:_ROWS])
    return Facts(
        by=by, columns=tuple(columns.values()), rows=rows, left_out=len(findings) - len(rows)
    )


def _layout(report: Report, voices: Mapping[str, str]) -> tuple[str, Mapping[str, Column], _Key]:
    """Return what the columns are, and in which of them a claim stands."""

    def article_of(claim: Claim) -> str:
        return claim.quote.article.id

    def voice_of(claim: Claim) -> str:
        return voices[claim.quote.article.id]

    if len(report.articles) <= _COLUMNS:
        ordered = sorted(report.articles, key=lambda one: one.age)
        return "article", {one.id: _column(one) for one in ordered}, article_of
    if len(set(voices.values())) <= _COLUMNS:
        return "voice", _voice_columns(report, voices), voice_of
    return "figure", {}, voice_of


def _column(article: Article) -> Column:
    return Column(named(article.name), _day(article))


def _day(article: Article) -> str:
    day = published(article)
    return day.words if day else "undated"


def _voice_columns(report: Report, voices: Mapping[str, str]) -> dict[str, Column]:
    """Return a column for each voice, the one of most articles first."""
    members: dict[str, list[Article]] = {}
    for article in report.articles:
        members.setdefault(voices[article.id], []).append(article)
    ordered = sorted(members, key=lambda voice: (-len(members[voice]), voice))
    return {voice: Column(named(voice), _members(voice, members[voice])) for voice in ordered}


def _members(voice: str, articles: Sequence[Article]) -> str:
    """Return the day of the only article, or the number of them."""
    only = articles[0]
    if len(articles) > 1:
        return f"{len(articles):,} articles"
    day = _day(only)
    return day if only.name == voice else f"{named(only.name)}, {day}"


def _row(
    finding: Finding, columns: Mapping[str, Column], key: _Key, figure: Callable[[Claim], str]
) -> Row:
    notes = notes_of(finding)
    cells: dict[str, list[Given]] = {column: [] for column in columns}
    groups: list[Group] = []
    for position in finding.positions:
        if not columns:
            groups.append(_group(position, notes, figure))
            continue
        for claim in _one_a_column(position, key):
            cells[key(claim)].append(_given(claim, notes, figure))
    return Row(
        id=finding.id,
        fact=headline_of(finding),
        verdict=finding.verdict,
        one_voice=len(finding.voices) == 1,
        cells=tuple(_cell(cells[column]) for column in columns),
        groups=tuple(groups[:_VALUES]),
        more=max(0, len(groups) - _VALUES),
    )


def _one_a_column(position: Position, key: _Key) -> Iterable[Claim]:
    """Return the first claim of each column that gives a value, rather not from a headline."""
    chosen: dict[str, Claim] = {}
    for claim in sorted(position.claims, key=lambda claim: claim.zone is Zone.HEADLINE):
        chosen.setdefault(key(claim), claim)
    return chosen.values()


def _given(claim: Claim, notes: Mapping[str, Note], figure: Callable[[Claim], str]) -> Given:
    return Given(named(figure(claim), _LONGEST_FIGURE), notes.get(claim.id))


def headline_of(finding: Finding) -> str:
    """Return the name of a fact as it stands at the head of a row."""
    fact = finding.fact.removeprefix("the ") or finding.summary
    return named(fact[:1].upper() + fact[1:], _LONGEST_FACT)


def _cell(given: Sequence[Given]) -> Cell:
    row = tuple(dict.fromkeys(given))
    return Cell(row[:_GIVEN], max(0, len(row) - _GIVEN))


def _group(position: Position, notes: Mapping[str, Note], figure: Callable[[Claim], str]) -> Group:
    sources = list(dict.fromkeys(named(one.quote.article.name) for one in position.claims))
    return Group(
        _given(position.claims[0], notes, figure),
        tuple(sources[:_NAMED]),
        max(0, len(sources) - _NAMED),
    )
