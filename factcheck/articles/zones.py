"""Zones: which lines of a page speak, and which are its furniture.

Lines are told apart by what they are themselves, then by what stands around them; whatever no
rule knows is body.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from factcheck.articles.blocks import mark_markets, mark_tails
from factcheck.articles.datelines import dateline_end
from factcheck.articles.headerlines import is_header
from factcheck.articles.lines import Line, cut
from factcheck.model import Span, Stretch, Zone
from factcheck.reference.page_words import PageWords, page_words


def stretches(
    text: str, title: str | None = None, *, start: int = 0, language: str = "en"
) -> tuple[Stretch, ...]:
    """Return the zones of a text in order; what lies between them is body.

    *start* is where the article begins, below the head of its file, which is a header as well.

    >>> page = ["Bridge reopens", "By Jane Roe", "The bridge is open again, the mayor said."]
    >>> [one.zone.value for one in stretches(chr(10).join(page))]
    ['headline', 'credit line']
    """
    words = page_words(language)
    lines = list(cut(text, start))
    if len(lines) > 1:
        for line in lines:
            line.zone = _of_itself(line, words)
        mark_markets(lines, words)
        mark_tails(lines, words)
        _mark_headline(lines, title)
    head = (Stretch(Zone.HEADER, Span(0, start)),) if start else ()
    return tuple(_joined((*head, *_emit(lines)), text))


def _of_itself(line: Line, words: PageWords) -> Zone | None:
    """Return the zone that a line shows by itself."""
    return next((zone for zone, holds in RULES if holds(line, words)), None)


def _is_kind(zone: Zone) -> Callable[[Line, PageWords], bool]:
    def holds(line: Line, words: PageWords) -> bool:
        for kind in words.kinds:
            if kind.zone is zone and (
                line.bare in kind.whole
                or (
                    len(line.text) <= kind.longest
                    and (line.opening.startswith(kind.starts) or line.lower.endswith(kind.ends))
                )
            ):
                return True
        return False

    return holds


# A year, or the sign itself, makes a copyright line of the word.
_RIGHTS = re.compile(
    r"""
    (?: \b copyright \  (?: \u00a9 | \(c\) | (?:19|20) \d\d )
      | (?: \u00a9 | \(c\) ) \ ? (?: copyright \b | (?:19|20) \d\d )
      | \b all\ rights\ reserved \b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_RIGHTS_SIGNS = ("copyright", "\u00a9", "(c)", "rights reserved")


def _is_copyright(line: Line, _: PageWords) -> bool:
    return _rights_start(line) == 0


def _rights_start(line: Line) -> int | None:
    """Return where in a line the copyright begins: at its start or behind a sentence."""
    if not any(sign in line.lower for sign in _RIGHTS_SIGNS):
        return None
    for match in _RIGHTS.finditer(line.text):
        before = line.text[: match.start()].rstrip(" \t*|-\u2013\u2014(")
        if not before:
            return 0
        if before[-1] in ".!?>)\"'":
            return match.start()
    return None


_LONGEST_BYLINE = 160


def _is_byline(line: Line, words: PageWords) -> bool:
    return len(line.text) <= _LONGEST_BYLINE and bool(words.byline.fullmatch(line.text))


def _is_origin(line: Line, words: PageWords) -> bool:
    return bool(words.origin.match(line.text))


_LONGEST_CAPTION = 700
_ALT = " alt="  # the caption once more, for those who do not see the picture
_TAIL = 120  # where a credit stands, from the end of the line


def _is_caption(line: Line, words: PageWords) -> bool:
    """Say whether the line is a caption: it says so, or it ends in the credit of a picture."""
    if len(line.text) > _LONGEST_CAPTION:
        return False
    if line.opening.startswith(words.caption_opens) or _ALT in line.text:
        return line.words > _BARE_CREDIT
    if line.text.endswith(_QUOTE) or not any(mark in line.lower for mark in _CREDIT_SIGNS):
        return False
    tail = line.text[-_TAIL:]
    found = words.photo_credit.search(tail) or words.photo_source.search(tail)
    return found is not None and len(line.text) - len(tail) + found.start() > 0


_CREDIT_SIGNS = (":", " by ", "courtesy", "getty", "photo", "file", "pool", "handout", "stock")
_BARE_CREDIT = 4  # words: "Photo: Jane Roe, Reuters" shows nobody


def _is_photo_credit(line: Line, words: PageWords) -> bool:
    if line.words > _BARE_CREDIT * 3:
        return False
    found = words.photo_credit.search(line.text)
    return found is not None and found.start() == 0


_QUOTE = '"'


def _is_promotion(line: Line, words: PageWords) -> bool:
    """Say whether the line invites the reader to something of the paper's own."""
    return (
        _QUOTE not in line.text
        and any(own in line.lower for own in words.ours)
        and any(sentence.startswith(words.calls) for sentence in _SENTENCES.split(line.opening))
    )


_SENTENCES = re.compile(r"[.!?:]\s")

# The first that holds decides.
RULES: tuple[tuple[Zone, Callable[[Line, PageWords], bool]], ...] = (
    (Zone.ADVERTISEMENT, _is_kind(Zone.ADVERTISEMENT)),
    (Zone.HEADER, is_header),
    (Zone.COPYRIGHT, _is_copyright),
    (Zone.CREDIT, _is_byline),
    (Zone.CREDIT, _is_origin),
    (Zone.CREDIT, _is_photo_credit),
    (Zone.CAPTION, _is_caption),
    (Zone.CREDIT, _is_kind(Zone.CREDIT)),
    (Zone.RELATED, _is_kind(Zone.RELATED)),
    (Zone.NEWSLETTER, _is_kind(Zone.NEWSLETTER)),
    (Zone.NEWSLETTER, _is_promotion),
)

_LONGEST_HEADLINE = 220  # characters
_KICKER = 5  # words in capitals above a headline: "CHINA - TRADE"
_LOOKED_AT = 12  # lines that no rule knows, in which a headline may stand


def _mark_headline(lines: list[Line], title: str | None) -> None:
    """Mark the first short line that is no sentence and has a text below it."""
    unknown = [line for line in lines if line.zone is None][:_LOOKED_AT]
    wanted = " ".join(title.lower().split()) if title else None
    for place, line in enumerate(unknown):
        if wanted and line.bare == wanted.strip(" .:"):
            line.zone = Zone.HEADLINE
            return
        following = unknown[place + 1 : place + 3]
        if not (_is_heading(line) and following):
            return
        if not (_is_kicker(line) and _is_heading(following[0]) and len(following) > 1):
            line.zone = Zone.HEADLINE
            return
        line.zone = Zone.HEADER


def _is_heading(line: Line) -> bool:
    first = line.text.lstrip("#*\"' ")[:1]
    return (
        len(line.text) <= _LONGEST_HEADLINE
        and line.words >= 2
        and (first.isupper() or first.isdigit() or not first.isascii())
        and line.text[-1] not in ".:,;"
        and dateline_end(line) is None
    )


def _is_kicker(line: Line) -> bool:
    return line.text.isupper() and line.words <= _KICKER


_FIRST_LINES = 8  # of the body: where a dateline is looked for


def _emit(lines: Iterable[Line]) -> Iterator[Stretch]:
    """Yield the stretches of the lines; a dateline and a copyright are cut out of theirs."""
    bodies = 0
    for line in lines:
        start = line.start
        if line.zone is None:
            bodies += 1
            end = dateline_end(line) if bodies <= _FIRST_LINES else None
            if end:
                yield Stretch(Zone.DATELINE, Span(start, start + end))
                start += end
        rights = _rights_start(line)
        stop = line.end if not rights else line.start + rights
        if line.zone is not None:
            yield Stretch(line.zone, Span(start, stop))
        if stop < line.end:
            yield Stretch(Zone.COPYRIGHT, Span(stop, line.end))


def _joined(found: Iterable[Stretch], text: str) -> Iterator[Stretch]:
    """Yield the stretches; neighbours of one zone are one where only blanks lie between."""
    last: Stretch | None = None
    for stretch in found:
        if last is None:
            last = stretch
        elif last.zone is stretch.zone and not text[last.span.end : stretch.span.start].strip():
            last = Stretch(last.zone, Span(last.span.start, stretch.span.end))
        else:
            yield last
            last = stretch
    if last is not None:
        yield last
