"""Reasons: why a figure of a draft stands as it does, in the words of an editor."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from factcheck.claims.times.moments import NO_DATE, ONLY_MONTH, ONLY_YEAR
from factcheck.drafting.half_read import half_read
from factcheck.drafting.standings import standing_of
from factcheck.findings.facts import in_words
from factcheck.model import Article, Bearing, Claim, Grain, Moment, Witness

_LONGEST_QUOTE = 70
_AROUND = 50  # characters on either side of a figure that is to be compared
_SOURCES = 3  # of more sources the others are counted
_FIGURES = 3  # so are further figures
_UNDATED = {  # what a draft lacks
    NO_DATE: "the draft has no publication date",
    ONLY_MONTH: "of the draft's publication only the month is known",
    ONLY_YEAR: "of the draft's publication only the year is known",
}

_Heard = Sequence[Witness]


def reason_of(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> str:
    """Return a sentence or two: who says what, and what to do where nobody does."""
    rung = standing_of(claim, witnesses).name
    said = " ".join(REASONS[rung](claim, witnesses, voices, leads))
    disputes = _by(witnesses, Bearing.DISPUTES)
    if disputes and rung not in ("another authority differs", "a source contradicts it"):
        said += f" But {_given(disputes)} ({disputes[0].rung})."
    return said


def _half_read(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del witnesses, voices, leads
    yield f"“{half_read(claim)}” cannot be read whole: there is no such date."


def _unsettled(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    """Yield why a date is not settled, and what would settle it."""
    del witnesses, voices, leads
    value = claim.value
    if not isinstance(value, Moment):
        return
    if value.unresolved in _UNDATED:
        yield f"It is not known which day this is: {_UNDATED[value.unresolved]}."
        yield "Give it one: a head line “published: 2024-07-08”, or --draft-date 2024-07-08."
    elif value.alternatives:
        readings = " or ".join(in_words(one) for one in value.alternatives)
        yield f"It can be read as {readings}: write it out."
    else:
        yield f"It is not known which day this is: {value.unresolved}."


def _contradicted(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del voices, leads
    against = _by(witnesses, Bearing.CONTRADICTS)
    supporters = _by(witnesses, Bearing.SUPPORTS)
    rungs = dict.fromkeys(one.rung for one in against)
    verbs = _HAS if all(one.nearly_same for one in against) else _SAYS
    yield f"{_first_upper(_given(against, verbs=verbs))}: {'; '.join(rungs)}."
    if supporters:
        yield f"{_first_upper(_given(supporters))}, as the draft does."
    else:
        yield f"No source says {_quoted(claim)}."


def _outdated(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del voices, leads
    newer = sorted(_by(witnesses, Bearing.NEWER), key=lambda one: _day(one.claim), reverse=True)
    older = _by(witnesses, Bearing.SUPPORTS)
    yield f"Newer: {_given(newer, dated=True)}."
    if older:
        yield f"The draft's figure is that of {_names(older, dated=True)}."
    else:
        yield f"No source says {_quoted(claim)}."


def _supported(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del claim, leads
    supporters = _by(witnesses, Bearing.SUPPORTS)
    same = [one for one in supporters if one.code in _PLAIN]
    heard = (
        f"One voice: {voices[0]}"
        if len(voices) == 1
        else f"{len(voices)} voices: {'; '.join(voices)}"
    )
    if same:
        yield f"{heard}."
    else:
        yield f"{heard}. {_first_upper(_given(supporters))}: {supporters[0].rung}."


_PLAIN = frozenset({"same-figure", "same-figure-hedged", "same-time", "same-instant"})


def _another_authority(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del voices, leads
    yield f"No source says {_quoted(claim)}; {_given(_by(witnesses, Bearing.DISPUTES))}."


def _rougher(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del claim, voices, leads
    yield f"No source tells it so exactly: {_given(_by(witnesses, Bearing.ROUGHER))}."


def _another_time(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del claim, voices, leads
    others = sorted(
        _by(witnesses, Bearing.ANOTHER_TIME), key=lambda one: _day(one.claim), reverse=True
    )
    yield f"No source has this figure; for another time, {_given(others, dated=True)}."


def _uncompared(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del claim, voices, leads
    others = _by(witnesses, Bearing.UNCOMPARED)
    yield f"It cannot be compared: {_given(others)} ({others[0].rung})."


def _beside(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del voices, leads
    others = _by(witnesses, Bearing.BESIDE)
    yield f"No source says {_quoted(claim)}; {_given(others)} ({others[0].rung})."


def _nowhere(
    claim: Claim, witnesses: _Heard, voices: Sequence[str], leads: Sequence[Claim]
) -> Iterator[str]:
    del claim, witnesses, voices
    if not leads:
        yield "No source tells it."
        return
    named = dict.fromkeys(one.quote.article.name for one in leads)
    yield f"No source was found to tell it. The same stands in {_listed(named)}: is it of the same?"


_Reason = Callable[[Claim, _Heard, Sequence[str], Sequence[Claim]], Iterator[str]]

# By the rungs of the ladder of standings.
REASONS: dict[str, _Reason] = {
    "it cannot be read whole": _half_read,
    "a source contradicts it": _contradicted,
    "its day is not known": _unsettled,
    "a newer figure is told": _outdated,
    "a source tells it": _supported,
    "another authority differs": _another_authority,
    "the sources tell less": _rougher,
    "told for another time": _another_time,
    "it cannot be compared": _uncompared,
    "nothing is said for it": _beside,
    "no source tells it": _nowhere,
}


def _by(witnesses: _Heard, bearing: Bearing) -> list[Witness]:
    return [one for one in witnesses if one.bearing is bearing]


# What one source does, and what several do.
_SAYS = ("says", "say")
_HAS = ("has nearly the same sentence with", "have nearly the same sentence with")


def comparing(claim: Claim) -> str:
    """Return where an editor may look: "Compare Herald, line 7: “… killed 34 people in …”"."""
    text, sentence, span = claim.quote.article.text, claim.sentence, claim.quote.span
    before = text[sentence.start : span.start]
    after = text[span.end : sentence.end]
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + "…"
    words = " ".join(f"{before}{claim.quote.exact}{after}".split())
    return f"Compare {claim.quote.article.name}, line {claim.quote.line}: “{words}”"


def _given(
    witnesses: Iterable[Witness], *, dated: bool = False, verbs: tuple[str, str] = _SAYS
) -> str:
    """Return who says what: "Herald and AP say “34”; Tribune says “43”"."""
    by_figure: dict[str, list[Witness]] = {}
    for one in witnesses:
        by_figure.setdefault(_quoted(one.claim), []).append(one)
    told = [
        f"{_names(own, dated=dated)} {verbs[_articles(own) != 1]} {quoted}"
        for quoted, own in by_figure.items()
    ]
    if more := len(told) - _FIGURES:
        told[_FIGURES:] = [f"{more} more figures"] if more > 1 else told[_FIGURES:]
    return "; ".join(told)


def _articles(witnesses: Sequence[Witness]) -> int:
    return len({one.claim.quote.article.id for one in witnesses})


def _names(witnesses: Sequence[Witness], *, dated: bool = False) -> str:
    """Return the sources of witnesses, and whom they cite."""
    return _listed(dict.fromkeys(_name(one, dated=dated) for one in witnesses))


def _name(witness: Witness, *, dated: bool) -> str:
    article = witness.claim.quote.article
    return f"{article.name} ({_published(article)})" if dated else article.name


def _published(article: Article) -> str:
    if article.published is None:
        return "undated"
    if not article.published.is_day:
        return article.published.written
    day = article.published.day
    return in_words(Moment(start=day, end=day, grain=Grain.DAY, timex=day.isoformat()))


def _listed(names: Iterable[str]) -> str:
    """Return names as a sentence has them."""
    named = list(names)
    if more := len(named) - _SOURCES:
        named[_SOURCES:] = [f"{more} more"] if more > 0 else []
    return " and ".join(filter(None, [", ".join(named[:-1]), named[-1]]))


def _day(claim: Claim) -> date:
    published = claim.quote.article.published
    return published.day if published else date.min


def _quoted(claim: Claim) -> str:
    quote = " ".join(claim.quote.exact.split())
    if len(quote) > _LONGEST_QUOTE:
        quote = quote[: _LONGEST_QUOTE - 1].rstrip() + "…"
    return f"“{quote}”"


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]
