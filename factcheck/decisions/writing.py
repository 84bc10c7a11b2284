"""A file of decisions, added to and pruned: what people wrote into it stays as it is."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import attrs

from factcheck.decisions.reading import decisions_of, entries
from factcheck.errors import DecisionError
from factcheck.model import Claim, Decision, Finding

HEAD = """\
# What the desk has decided. factcheck baseline adds to this file; edit it as you like.
# A claim goes by its fingerprint: where the article changes the figure, the decision holds no more.
"""
_LONGEST = 300  # characters of what is written for the reader


def acceptance(finding: Finding, settled: Decision) -> Decision:
    """Return the decision to accept a finding; *settled* tells why, by whom and until when."""
    about = about_claims((*finding.claims, *finding.related), settled)
    return attrs.evolve(about, codes=(finding.code,), about=_readable(finding.summary))


def about_claims(claims: Iterable[Claim], settled: Decision) -> Decision:
    """Return a decision about claims, each named once."""
    named = {claim.fingerprint: claim for claim in sorted(claims, key=lambda one: one.order)}
    names = sorted(named)
    return attrs.evolve(
        settled,
        about=_readable(settled.about or "") or None,
        claims=tuple(names),
        articles=tuple(named[name].quote.article.id for name in names),
        figures=tuple(_readable(named[name].quote.exact) for name in names),
    )


def with_added(text: str, decisions: Sequence[Decision], path: str) -> str:
    """Return a file of decisions with some more at its end."""
    if not decisions:
        return text
    # Half a surrogate pair, as a hostile name may hold, cannot be written.
    added = "\n".join(map(_entry, decisions)).encode("utf-8", "replace").decode("utf-8")
    before = text or HEAD
    if not before.endswith("\n"):
        before += "\n"
    whole = f"{before}\n{added}"
    if "\r\n" in text:
        whole = whole.replace("\r\n", "\n").replace("\n", "\r\n")
    decisions_of(whole, path)  # what cannot be read back is not written
    return whole


def without(text: str, dropped: Collection[Decision], path: str) -> str:
    """Return a file of decisions without some of them, and without the comments above these."""
    if not dropped:
        return text
    lines = text.split("\n")
    starts = [(line, _begin(lines, line - 1)) for _, line in entries(text)]
    ends = [begin for _, begin in starts[1:]] + [len(lines)]
    gone = {decision.place for decision in dropped}
    for (line, begin), end in reversed(list(zip(starts, ends, strict=True))):
        if f"{path}:{line}" in gone:
            del lines[begin:end]
    left = "\n".join(lines).rstrip() + "\n" if any(map(str.strip, lines)) else ""
    wanted = [_said(one) for one in decisions_of(text, path) if one.place not in gone]
    try:
        safe = [_said(one) for one in decisions_of(left, path)] == wanted
    except DecisionError:
        safe = False
    if not safe:
        lowest = min(dropped, key=lambda one: one.order)
        cure = "take them out by hand"
        raise DecisionError(lowest.place, None, "decisions cannot be cut out of this file", cure)
    return left


def _begin(lines: Sequence[str], header: int) -> int:
    """Return where an entry begins: with the comments right above its header."""
    while header and lines[header - 1].lstrip().startswith("#"):
        header -= 1
    return header


def _said(decision: Decision) -> Decision:
    return attrs.evolve(decision, place="")


def _entry(decision: Decision) -> str:
    """Return a decision in TOML, as an entry of a file."""
    import tomlkit  # noqa: PLC0415 - only who decides needs it

    table = tomlkit.table()
    if decision.about:
        table.add("about", decision.about)
    claims = tomlkit.array()
    for name, article, figure in zip(
        decision.claims, decision.articles, decision.figures, strict=True
    ):
        claim = tomlkit.inline_table()
        claim.update({"fingerprint": name, "article": article, "says": figure})
        claims.append(claim)
    table.add("claims", claims.multiline(multiline=True))
    said: dict[str, Any] = {
        "codes": list(decision.codes),
        "reason": decision.reason,
        "author": decision.author,
        "made": decision.made,
        "expires": decision.expires,
    }
    for key, value in said.items():
        if value:
            table.add(key, value)
    whole = tomlkit.document()
    one = tomlkit.aot()
    one.append(table)
    whole.add(decision.ruling.value, one)
    return tomlkit.dumps(whole)


def _readable(text: str) -> str:
    """Return words of an article as one short line without what a file should not hold."""
    words = " ".join(text.split())
    plain = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in words)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
