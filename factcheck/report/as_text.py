"""Text for people: what needs a decision first and in full, what agrees after it and in short."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.model import (
    Claim,
    Finding,
    Match,
    Notice,
    Position,
    Reason,
    Report,
    Scope,
    Verdict,
    Voice,
    Zone,
)
from factcheck.report.accepted_as_text import lay_out_accepted
from factcheck.report.lines import Line, Part, Tone, line, plain
from factcheck.report.over_time import in_one_line
from factcheck.report.presentation import DEFAULT, Presentation
from factcheck.report.sections import KINDS, SECTIONS, Section, in_one_sentence
from factcheck.report.wording import (
    bits,
    day_of,
    excerpt,
    file_of,
    number_of,
    place,
    source_and_day,
    told,
)

# How much of a sentence stands on either side of its figure, in characters.
_AROUND = 240
_AROUND_IN_SHORT = 36
# Of more sources for one position only the places are listed.
_QUOTED = 3
# More articles than these are counted, not listed; the JSON has them all.
_LISTED = 40


def render(report: Report, presentation: Presentation = DEFAULT) -> str:
    """Return the report as plain text, unwrapped."""
    return plain(lay_out(report, explain=presentation.explain, quiet=presentation.quiet))


def lay_out(report: Report, *, explain: bool = False, quiet: bool = False) -> Iterator[Line]:
    """Yield the lines of the report; to *explain* is to add all evidence of each finding.

    To be *quiet* is to tell of losses, and of what needs a decision, and of nothing else.
    """
    lost = [notice for notice in report.notices if notice.lost]
    doubts = [notice for notice in report.notices if not notice.lost]
    yield from lay_out_losses(lost)
    if lost:
        yield line()
    if quiet and not any(section.kind.in_full and section.of(report) for section in SECTIONS):
        return
    yield line(in_one_sentence(report))
    yield from _left_out(report.left_out)
    for section in SECTIONS:
        if section.kind.in_full or not quiet:
            yield from _section(section, report, explain=explain)
    if quiet:
        return
    yield from lay_out_accepted(report.accepted)
    yield from lay_out_notices(doubts, {one.id: one.path for one in report.articles})
    yield from lay_out_articles(report.voices)
    if lost:
        yield line()
        yield line(Part(f"{incomplete(lost)}: see above.", Tone.ALARM))


def lay_out_finding(finding: Finding) -> Iterator[Line]:
    """Yield the whole story of a finding, with evidence that adds up."""
    kind = KINDS[finding.verdict]
    yield line(Part(f"{finding.verdict.value}: ", kind.tone), finding.summary, hang=2)
    yield from _positions(finding)
    yield from _advice(finding)
    yield from _evidence(finding)


def lay_out_losses(lost: Sequence[Notice]) -> Iterator[Line]:
    """Yield what could not be read, if anything."""
    for number, notice in enumerate(lost):
        if not number:
            yield line(Part(f"{incomplete(lost)}:", Tone.ALARM))
        yield line(Part(notice.text, Tone.ALARM), indent=2, hang=2)


def incomplete(lost: Sequence[Notice]) -> str:
    """Return how much could not be read."""
    return f"{number_of(len(lost), 'input')} could not be read; this report is incomplete"


def _left_out(findings: Sequence[Finding]) -> Iterator[Line]:
    """Say what the desk did not ask for: a report that hides it looks better than it is."""
    if findings:
        counts = Counter(finding.verdict for finding in findings)
        told = ", ".join(
            number_of(counts[verdict], kind.one, kind.many)
            for verdict, kind in KINDS.items()
            if verdict in counts
        )
        yield line(Part(f"Left out, as not asked for (--select, --ignore): {told}.", Tone.DOUBT))


def _section(section: Section, report: Report, *, explain: bool) -> Iterator[Line]:
    findings = section.of(report)
    if not findings:
        return
    yield line()
    yield line(Part(f"{section.heading.upper()} ({len(findings)})", section.kind.tone))
    for finding in findings:
        if section.kind.in_full:
            yield line()
        yield line(finding.summary, Part(f" [{finding.id}]", Tone.QUIET), indent=2, hang=2)
        if finding.timeline:
            yield line(f"over time: {in_one_line(finding.timeline)}", indent=4, hang=2)
        if section.kind.in_full:
            yield from _positions(finding)
            yield from _advice(finding)
        elif finding.scope is Scope.ACROSS:
            yield from _in_short(finding, report.min_independent)
        else:
            yield from map(_reference, _one_a_sentence(finding.claims))
        if explain:
            yield from _evidence(finding)
        elif section.kind.in_full:
            yield from _why(finding)


def _positions(finding: Finding) -> Iterator[Line]:
    """Yield every position: its figure as written, and all who give it, with their sentences."""
    for position in finding.positions:
        first = position.claims[0]
        yield line(
            Part(f"«{_written(first)}»", Tone.FIGURE), f" · {_origins(position)}", indent=4, hang=2
        )
        witnesses = _witnesses(position)
        for claim in witnesses:
            yield from lay_out_claim(claim)
        for claim in position.claims:
            if claim not in witnesses:
                yield _reference(claim)


def _witnesses(position: Position) -> list[Claim]:
    """Return the claims to be quoted: one an article, rather from its text than its headline."""
    chosen: dict[str, Claim] = {}
    for claim in sorted(position.claims, key=lambda claim: claim.zone is Zone.HEADLINE):
        chosen.setdefault(claim.quote.article.id, claim)
    return sorted(chosen.values(), key=lambda claim: claim.order)[:_QUOTED]


def lay_out_claim(claim: Claim) -> Iterator[Line]:
    """Yield who says it and where, and the sentence."""
    yield line(
        source_and_day(claim.quote.article),
        *_saying(claim),
        " · ",
        Part(place(claim.quote), Tone.PLACE),
        indent=6,
        hang=2,
    )
    yield line(*excerpt(claim, _AROUND), indent=8)


def _saying(claim: Claim) -> Iterator[str]:
    """Yield the speaker and those through whom the article knows."""
    if claim.attribution.speaker:
        yield f" · says {claim.attribution.speaker}"
    via = [name for name in claim.attribution.via if name != claim.attribution.speaker]
    if via:
        yield f" · via {', '.join(via)}"


def _reference(claim: Claim) -> Line:
    """Return a figure among its nearest words, its source and its place on one line."""
    return line(
        *excerpt(claim, _AROUND_IN_SHORT),
        f" · {source_and_day(claim.quote.article)} · ",
        Part(place(claim.quote), Tone.PLACE),
        indent=6,
        hang=2,
    )


def _advice(finding: Finding) -> Iterator[Line]:
    """Yield what else is to be known, and what to look at."""
    for remark in finding.remarks:
        yield line(Part(f"note: {remark.text}", Tone.DOUBT), indent=4, hang=2)
    yield line(Part("to check: ", Tone.DOUBT), finding.check, indent=4, hang=2)


def _in_short(finding: Finding, independent: int) -> Iterator[Line]:
    """Yield who agrees, how independent they are, and where it stands."""
    others = [reason.rung for reason in finding.reasons if reason.rung != finding.rung]
    rung = "".join(f" · {rung}" for rung in (finding.rung, *others) if rung not in finding.summary)
    origins = finding.voices
    yield line(
        Part(_voices(origins), Tone.GOOD if len(origins) >= independent else Tone.DOUBT),
        f": {'; '.join(origins)}{rung}",
        indent=4,
        hang=2,
    )
    for remark in finding.remarks:
        if remark.code not in _SHOWN_ALREADY:
            yield line(Part(f"note: {remark.text}", Tone.DOUBT), indent=4, hang=2)
    claims = [claim for position in finding.positions for claim in position.claims]
    if finding.verdict is Verdict.SUPERSEDED:
        claims.sort(key=_time)
    for claim in claims:
        yield _reference(claim)


def _one_a_sentence(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the first claim of each sentence: figures that add up mostly share one."""
    seen: set[object] = set()
    for claim in claims:
        if claim.sentence not in seen:
            seen.add(claim.sentence)
            yield claim


_SHOWN_ALREADY = frozenset({"one-voice"})  # the voices are counted on the line above


def _time(claim: Claim) -> tuple[str, tuple[str, int, int, str]]:
    """Return a key to sort by: the day as of which a figure holds, else that of its article."""
    as_of = claim.scope.as_of
    day = as_of.last_day if as_of else None
    return str(day or day_of(claim.quote.article) or ""), claim.order


def _voices(origins: Iterable[str]) -> str:
    number = len(set(origins))
    return "one voice" if number == 1 else f"{number} voices"


def _origins(position: Position) -> str:
    """Return whose voice a position is: "2 voices: AP; Reuters"."""
    several = f"{len(position.origins)} voices: " if len(position.origins) > 1 else "voice: "
    return several + "; ".join(position.origins)


def _written(claim: Claim) -> str:
    return " ".join(claim.quote.exact.split())


def _why(finding: Finding) -> Iterator[Line]:
    """Yield in short why the claims were matched, and why this is the verdict."""
    if finding.matches:
        match = max(finding.matches, key=lambda match: (_differ(match), match.weight))
        yield line(Part(f"matched: {_sum(match)}", Tone.QUIET), indent=4, hang=2)
    yield line(Part(f"judged: {_judgement(finding)}", Tone.QUIET), indent=4, hang=2)


def _differ(match: Match) -> bool:
    """Say whether a match joins two values: what has to be explained first."""
    return match.left.value != match.right.value


def _sum(match: Match) -> str:
    """Return the parts of a match's evidence that weigh, the heaviest first, and their sum."""
    weighed = sorted(
        (reason for reason in match.reasons if reason.weight),
        key=lambda reason: -abs(reason.weight or 0),
    )
    parts = "; ".join(f"{reason.rung} {bits(reason.weight or 0)}" for reason in weighed)
    return f"{parts} = {bits(match.weight)} bits"


def _judgement(finding: Finding) -> str:
    others = [reason.rung for reason in finding.reasons if reason.rung != finding.rung]
    return "; ".join([finding.rung, *others])


def _evidence(finding: Finding) -> Iterator[Line]:
    """Yield every match with all its reasons and their sum, then the rungs of the verdict."""
    for match in finding.matches:
        yield line(
            "matched ",
            Part(place(match.left.quote), Tone.PLACE),
            f" «{_written(match.left)}» with ",
            Part(place(match.right.quote), Tone.PLACE),
            f" «{_written(match.right)}»",
            indent=4,
            hang=2,
        )
        yield from (_weighed(reason.weight, _rung(reason)) for reason in match.reasons)
        yield _weighed(match.weight, "bits in all: +1 doubles the odds that both tell one fact")
    yield line(f"judged: {_judgement(finding)} [{finding.code}]", indent=4, hang=2)
    if finding.priority.parts:
        points = " + ".join(
            f"{part.points} {part.name} ({part.seen})" for part in finding.priority.parts
        )
        yield line(f"priority: {points} = {finding.priority.points} points", indent=4, hang=2)
    for position in finding.positions:
        yield line(f"read as: {told(position.value)}", indent=6, hang=2)


def _rung(reason: Reason) -> str:
    return f"{reason.ladder}: {reason.rung}"


def _weighed(weight: float | None, text: str) -> Line:
    figure = "" if weight is None else bits(weight)
    return line(f"{figure:>8}  {text}", indent=4, hang=10)


def lay_out_notices(doubts: Iterable[Notice], paths: Mapping[str, str | None]) -> Iterator[Line]:
    """Yield each doubt once, with all that it is about: who reads ten lines a run reads none."""
    told: dict[str, list[str]] = {}
    for notice in doubts:
        about, words = _about(notice, paths)
        told.setdefault(words, []).extend([about] if about else [])
    if told:
        yield line()
        yield line(Part("NOTICES", Tone.DOUBT))
    for words, those in told.items():
        named = ", ".join(those[:_NAMED]) + (
            f" and {len(those) - _NAMED:,} more" if len(those) > _NAMED else ""
        )
        yield line(f"{named}: {words}" if named else words, indent=2, hang=2)


_NAMED = 4  # articles of one doubt


def _about(notice: Notice, paths: Mapping[str, str | None]) -> tuple[str | None, str]:
    """Return what a notice is about, an article or its file, and what it says of it."""
    path = paths.get(notice.article or "")
    if path and notice.text.startswith(f"{path}: "):
        return path, notice.text.removeprefix(f"{path}: ")
    return notice.article, notice.text


def lay_out_articles(voices: Sequence[Voice]) -> Iterator[Line]:
    """Yield who was read, dated by what, and whose voice it is."""
    yield line()
    yield line(Part("ARTICLES", Tone.HEADING))
    for voice in voices[:_LISTED]:
        article = voice.article
        signal = f" ({article.published.signal})" if article.published else ""
        if own := article.counts_from:
            signal += f", counted from {own.day.isoformat()} ({own.signal})"
        copied = f", a copy of {voice.copy_of}" if voice.copy_of else ""
        whose = "its own voice" if voice.origin == article.name else f"voice: {voice.origin}"
        yield line(
            Part(file_of(article), Tone.PLACE),
            f"  {article.name}, {day_of(article) or 'undated'}{signal}"
            f" · {whose} ({voice.sign}{copied})",
            indent=2,
            hang=2,
        )
    if len(voices) > _LISTED:
        yield line(f"and {len(voices) - _LISTED:,} more", indent=2)
