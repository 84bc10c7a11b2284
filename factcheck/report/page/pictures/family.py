"""Whom each article depends on, drawn: boxes for articles and voices, arrows for what is taken."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from factcheck.model import Article, Report, Voice
from factcheck.report.page.days import published
from factcheck.report.page.pictures.layers import HIGH, Arrow, Line, draw
from factcheck.report.page.pictures.letters import cut, named, width
from factcheck.report.wording import number_of

_ARTICLES = 40  # in a picture; of more, each voice has one box
_VOICES = 20  # in a picture
_WIDE = (120, 220)  # pixels of a box, at least and at most
_MARGIN = 16  # pixels beside the words in it
_OWN = "its own source"  # the sign of an article that speaks for itself


@attrs.frozen(kw_only=True)
class Box:
    """An article, or a voice: its name and what is known about it, cut to the box and in full."""

    x: int
    y: int
    kind: str  # "article", "voice", "several"
    name: str
    detail: str
    told: str


@attrs.frozen(kw_only=True)
class Family:
    """All coordinates of the picture."""

    width: int
    height: int
    box_width: int
    box_height: int
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    kinds: tuple[str, ...]  # of its arrows
    told: str
    by_voice: bool
    left_out: int  # voices


@attrs.frozen
class _Node:
    kind: str
    name: str
    detail: str


def family_of(report: Report) -> Family | None:
    """Return the picture of who depends on whom; None where each article speaks for itself."""
    nodes, arrows = _by_article(report.voices)
    by_voice = len(nodes) > _ARTICLES
    left_out = 0
    if by_voice:
        nodes, arrows, left_out = _by_voice(report.voices)
    if not arrows:
        return None
    names = list(nodes)
    wide = _wide(nodes.values())
    drawing = draw(names, arrows, wide)
    return Family(
        width=drawing.width,
        height=drawing.height,
        box_width=wide,
        box_height=HIGH,
        boxes=tuple(_box(nodes[one.name], one.x, one.y, wide - _MARGIN) for one in drawing.boxes),
        lines=drawing.lines,
        kinds=tuple(sorted({line.kind for line in drawing.lines})),
        told=_told(report.voices),
        by_voice=by_voice,
        left_out=left_out,
    )


def depends(voice: Voice) -> bool:
    """Say whether an article has its words or figures from elsewhere."""
    return voice.copy_of is not None or not speaks_for_itself(voice)


def speaks_for_itself(voice: Voice) -> bool:
    """Say whether an article is its own origin."""
    return voice.copy_of is None and (voice.sign == _OWN or voice.origin == voice.article.name)


def _wide(nodes: Iterable[_Node]) -> int:
    """Return how wide boxes must be for the longest name, within reason."""
    longest = max(max(width(one.name, bold=True), width(one.detail)) for one in nodes)
    least, most = _WIDE
    return min(max(longest + _MARGIN, least), most)


def _box(node: _Node, x: int, y: int, room: int) -> Box:
    return Box(
        x=x,
        y=y,
        kind=node.kind,
        name=cut(node.name, room, bold=True),
        detail=cut(node.detail, room),
        told=f"{node.name}, {node.detail}",
    )


def _by_article(voices: Sequence[Voice]) -> tuple[dict[str, _Node], list[Arrow]]:
    """Return a box for each article that depends on another or is depended on."""
    homes = _homes(voices)
    arrows = [arrow for voice in voices for arrow in _arrows(voice, homes)]
    articles = {f"a{voice.article.id}": voice.article for voice in voices}
    joined = {end for arrow in arrows for end in (arrow.source, arrow.target)}
    return {
        end: _article(articles[end]) if end in articles else _outside(end[1:])
        for end in sorted(joined, key=lambda end: _age(articles.get(end), end))
    }, arrows


def _age(article: Article | None, end: str) -> tuple[int, str, str]:
    """Return a key to sort by: voices from outside first, then the oldest article."""
    return (0, "", end) if article is None else (1, *article.age)


def _article(article: Article) -> _Node:
    day = published(article)
    return _Node("article", named(article.name), day.words if day else "undated")


def _outside(origin: str) -> _Node:
    return _Node("voice", named(origin), "cited, not read")


def _homes(voices: Sequence[Voice]) -> dict[str, str]:
    """Return the box of each voice that an article here speaks with: that of its oldest one."""
    ordered = sorted(voices, key=lambda voice: voice.article.age)
    return {
        voice.origin: f"a{voice.article.id}"
        for voice in reversed(ordered)
        if speaks_for_itself(voice)
    }


def _arrows(voice: Voice, homes: Mapping[str, str]) -> Iterator[Arrow]:
    """Yield what an article has from whom: as a copy, its figures, its words, passages of them."""
    own = f"a{voice.article.id}"

    def home(origin: str) -> str:
        return homes.get(origin, f"v{origin}")

    if voice.copy_of is not None:
        yield Arrow(f"a{voice.copy_of}", own, "copy")
    elif not speaks_for_itself(voice):
        yield Arrow(home(voice.origin), own, "figures")
    others = {one.origin for one in voice.passages}
    if voice.words is not None and voice.copy_of is None:
        others |= {voice.words} - {voice.origin, voice.article.name}
    for origin in sorted(others - {voice.origin}):
        if home(origin) != own:
            yield Arrow(home(origin), own, "passages")


def _by_voice(voices: Sequence[Voice]) -> tuple[dict[str, _Node], list[Arrow], int]:
    """Return a box for each voice that several articles have, and one for those articles."""
    members: dict[str, list[Article]] = {}
    for voice in voices:
        members.setdefault(voice.origin, []).append(voice.article)
    several = sorted(
        (origin for origin in members if len(members[origin]) > 1),
        key=lambda origin: (-len(members[origin]), origin),
    )
    shown = several[:_VOICES]
    taken = Counter(
        (passage.origin, voice.origin)
        for voice in voices
        for passage in voice.passages
        if passage.origin in shown and voice.origin in shown
    )
    nodes: dict[str, _Node] = {}
    arrows: list[Arrow] = []
    for origin in shown:
        nodes[f"v{origin}"] = _Node("voice", named(origin), "voice")
        nodes[f"g{origin}"] = _several(members[origin])
        arrows.append(Arrow(f"v{origin}", f"g{origin}", "figures"))
    arrows += [Arrow(f"v{one}", f"g{other}", "passages") for one, other in taken if one != other]
    return nodes, arrows, len(several) - len(shown)


def _several(articles: Iterable[Article]) -> _Node:
    names = sorted(article.name for article in articles)
    told = ", ".join(map(named, dict.fromkeys(names[:6])))
    more = len(set(names)) - len(set(names[:6]))
    return _Node("several", number_of(len(names), "article"), f"{told} +{more}" if more else told)


def _told(voices: Sequence[Voice]) -> str:
    dependent = sum(map(depends, voices))
    alone = len(voices) - dependent
    return (
        f"{number_of(dependent, 'article has', 'articles have')} words or figures from others, "
        f"{number_of(alone, 'speaks for itself', 'speak for themselves')}"
    )
