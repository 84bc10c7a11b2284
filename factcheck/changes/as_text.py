"""Changes as text for people: what is to be looked at first."""

from collections.abc import Iterator, Sequence

from factcheck.changes.comparing import Changed, Changes, Moved
from factcheck.changes.documents import Found, Text
from factcheck.report.lines import Line, Part, Tone, line
from factcheck.report.sections import KINDS
from factcheck.report.wording import number_of

# Each list of changes: its name, one and many of it, its heading.
LISTS = {
    "new": ("new finding", "new findings", "New"),
    "changed": ("finding changed", "findings changed", "Changed"),
    "settled": ("settled", "settled", "Settled: neither conflict nor dispute any more"),
    "aside": ("set aside", "set aside", "Set aside: accepted by the desk, or left out"),
    "moved": ("figure moved", "figures moved", "Figures that moved"),
    "gone": ("no longer found", "no longer found", "No longer found"),
}
ARTICLES = {"new_articles": "new", "edited_articles": "edited", "gone_articles": "gone"}


def in_one_sentence(changes: Changes) -> str:
    """Return the numbers of all changes."""
    counted = [
        number_of(len(getattr(changes, name)), one, many)
        for name, (one, many, _) in LISTS.items()
        if getattr(changes, name)
    ]
    articles = [
        f"{number_of(len(those), 'article')} {word}"
        for name, word in ARTICLES.items()
        if (those := getattr(changes, name))
    ]
    told = ", ".join([*counted, *articles]) or "nothing changed"
    return f"{told[:1].upper()}{told[1:]}; {number_of(changes.same, 'finding')} as before."


def lay_out(changes: Changes) -> Iterator[Line]:
    """Yield the lines of the changes."""
    yield line(in_one_sentence(changes))
    for name, (*_, heading) in LISTS.items():
        those: Sequence[object] = getattr(changes, name)
        if those:
            yield line()
            yield line(Part(f"{heading.upper()} ({len(those)})", _TONES.get(name, Tone.HEADING)))
        for one in those:
            yield from _one(one)
    if any(getattr(changes, name) for name in ARTICLES):
        yield line()
        yield line(Part("ARTICLES", Tone.HEADING))
    for name, word in ARTICLES.items():
        yield from (_article(word, one) for one in getattr(changes, name))


_TONES = {"new": Tone.ALARM, "changed": Tone.DOUBT, "settled": Tone.GOOD}


def _one(one: object) -> Iterator[Line]:
    if isinstance(one, Found):
        yield _finding(one.verdict.value, KINDS[one.verdict].tone, one)
    elif isinstance(one, Changed):
        yield _finding(step(one), KINDS[one.new.verdict].tone, one.new)
        yield line(Part("before: ", Tone.QUIET), one.old.summary, indent=4, hang=2)
    elif isinstance(one, Moved):
        yield line(
            Part(one.new.source, Tone.PLACE),
            f": {_around(one.new.before)}«{one.old.written}» → ",
            Part(f"«{one.new.written}»", Tone.FIGURE),
            _behind(one.new.behind),
            indent=2,
            hang=2,
        )


def step(one: Changed) -> str:
    """Return what a finding was and is.

    A verdict that is the same stands on other figures, or is of another kind.
    """
    old, new = one.old.verdict.value, one.new.verdict.value
    if old != new:
        return f"{old} → {new}"
    return f"{new} still, {'on other figures' if one.moved else 'of another kind'}"


def _finding(verdict: str, tone: Tone, one: Found) -> Line:
    return line(
        Part(f"{verdict}: ", tone), one.summary, Part(f" [{one.id}]", Tone.QUIET), indent=2, hang=2
    )


def _around(before: str) -> str:
    """Return the words in front of a figure; the first of them may have been cut."""
    words = before.split()[0 if len(before) < _CUT else 1 :]
    space = " " if before[-1:].isspace() else ""
    return f"… {' '.join(words)}{space}" if words else ""


def _behind(behind: str) -> str:
    """Return the words behind a figure; the last of them may have been cut."""
    words = behind.split()[: len(behind) if len(behind) < _CUT else -1]
    space = " " if behind[:1].isspace() else ""
    return f"{space}{' '.join(words)} …" if words else ""


_CUT = 32  # letters: more is not kept of what stands around a quote


def _article(word: str, one: Text) -> Line:
    name = "" if one.source == one.id else f" ({one.id})"
    return line(Part(f"{word}: ", Tone.DOUBT), one.source, Part(name, Tone.QUIET), indent=2, hang=2)
