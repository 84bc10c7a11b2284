"""Bodies: an item that carries its text in several forms is read in one, and in one only."""

import html
import re
from collections.abc import Callable, Iterator, Sequence

import attrs

from factcheck.articles.agency.nitf_markup import markup_of_nitf
from factcheck.articles.composer import Composed
from factcheck.articles.html import composed_of
from factcheck.errors import ArticleError
from factcheck.reference.agency_notes import agency_notes

PLAIN, HTML, NITF, OTHER = "plain text", "HTML", "NITF", "a format of its own"


@attrs.frozen
class Body:
    """The text of an item in one form, and what it is said to be for."""

    form: str
    text: str
    role: str = ""

    @property
    def is_teaser(self) -> bool:
        """Whether it announces or describes an article and is none."""
        return not agency_notes().teasers.isdisjoint(re.split(r"[^a-z]+", self.role.lower()))


@attrs.frozen
class Read:
    """The body that was read, and what is doubtful about that."""

    composed: Composed
    doubts: tuple[str, ...] = ()


_NITF = re.compile(
    r"\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!DOCTYPE[^>]{0,400}>\s{0,99})?<nitf[\s>]"
)
_MARKUP = re.compile(
    r"</?(?:p|br|div|span|table|ul|section|article|h[1-6]|em|strong|a)\b[^<>]{0,999}>"
)
_LOOKED_AT = 2000  # characters


def form_of(said: str, text: str) -> str:
    """Return the form of a body by what is said of it, a media type or a role, and by its look.

    >>> form_of("text/html", "<p>34 dead</p>"), form_of("text", "34 dead")
    ('HTML', 'plain text')
    """
    if _NITF.match(text):
        return NITF
    words = said.lower()
    if "html" in words or _MARKUP.search(text, 0, _LOOKED_AT):
        return HTML
    if text.lstrip().startswith("<") and ("xml" in words or "nitf" in words):
        return OTHER
    return PLAIN


def best_of(bodies: Sequence[Body], place: str) -> Read | None:
    """Return the text of the fullest body that can be read; None where there is none.

    Bodies say the same in several forms. Figures that only another form has are told.
    """
    filled = [one for one in bodies if one.text.strip()]
    full = [one for one in filled if not one.is_teaser]
    doubts = [] if full or not filled else ["only a summary: there is no full text"]
    ranked = _ranked(full or filled)
    for number, body in enumerate(ranked):
        try:
            composed = READERS[body.form](body.text, place)
        except ArticleError as error:
            if not any(other.form == PLAIN for other in ranked[number + 1 :]):
                raise
            doubts.append(f"the {body.form} body is not read: {error.problem} ({error.cure})")
            continue
        if composed.text.strip():
            return Read(composed, (*doubts, *_some(list(_unread(composed, body, full)))))
    return None


_TOLD = 3  # forms of a text whose figures are told


def _some(told: list[str]) -> list[str]:
    """Return what is told of the first forms, and how many more there are."""
    rest = len(told) - _TOLD
    return told if rest <= 0 else [*told[:_TOLD], f"so have {rest} more of its bodies"]


_STUB = 0.6  # of the words of the fullest body: a shorter one is a part of it
# What a plain text loses of a page, or shows so that figures change.
_TELLING = re.compile(r"<(?:table|del|ins|s|strike|sup|sub|figcaption)\b", re.IGNORECASE)


def _ranked(bodies: Sequence[Body]) -> list[Body]:
    """Return the bodies, the best first: full ones, among them those whose markup tells."""
    words = {id(one): len(_bare(one).split()) for one in bodies}
    most = max(words.values(), default=0)

    def rank(body: Body) -> tuple[bool, bool, int]:
        tells = body.form == HTML and bool(_TELLING.search(body.text))
        return words[id(body)] < _STUB * most, not tells, _PREFERRED.index(body.form)

    return sorted(bodies, key=rank)


_PREFERRED = (PLAIN, HTML, NITF, OTHER)


def _plain(text: str, _: str) -> Composed:
    return Composed(text.strip(), ())


def _html(text: str, place: str) -> Composed:
    return composed_of(text, place)


def _nitf(text: str, place: str) -> Composed:
    return composed_of(markup_of_nitf(text, place), place)


def _other(text: str, _: str) -> Composed:
    return Composed(" ".join(without_tags(text).split()), ())


READERS: dict[str, Callable[[str, str], Composed]] = {
    PLAIN: _plain,
    HTML: _html,
    NITF: _nitf,
    OTHER: _other,
}

_TAG = re.compile(r"<[^<>]{0,5000}>")


def without_tags(text: str) -> str:
    """Return the words of markup, roughly: to count and to compare them."""
    return html.unescape(_TAG.sub(" ", text))


def _bare(body: Body) -> str:
    return body.text if body.form == PLAIN else without_tags(body.text)


# Blanks and commas are written differently in the forms of one text: they are no part of a figure.
_FIGURE = re.compile(r"\d(?:[.,\u00a0\u2009\u202f' ]?\d){0,30}")
_BLANK = re.compile(r"[\u00a0\u2009\u202f ]")
_MARK = re.compile(r"[.,']")
_SHOWN = 5  # figures


@attrs.frozen
class _Figure:
    """A figure as it is written, or several beside each other, which may be one: "25 000"."""

    written: str

    @property
    def digits(self) -> str:
        """All of its digits."""
        return _BLANK.sub("", _MARK.sub("", self.written))

    @property
    def parts(self) -> list[str]:
        """The digits of each part between blanks."""
        return _BLANK.split(_MARK.sub("", self.written))

    def stands_in(self, seen: set[str]) -> bool:
        """Say whether it is among the figures of a text, as one or part by part."""
        return self.digits in seen or seen.issuperset(self.parts)


def _figures(text: str) -> Iterator[_Figure]:
    for found in _FIGURE.finditer(text):
        yield _Figure(found[0])


def _seen(text: str) -> set[str]:
    return {digits for one in _figures(text) for digits in (one.digits, *one.parts)}


def _unread(composed: Composed, chosen: Body, bodies: Sequence[Body]) -> Iterator[str]:
    """Tell which figures stand only in the forms of the text that are not read."""
    seen = _seen(composed.text)
    for body in bodies:
        text = "" if body is chosen else _bare(body)
        missing = dict.fromkeys(one.written for one in _figures(text) if not one.stands_in(seen))
        if missing:
            shown = ", ".join(list(missing)[:_SHOWN])
            more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
            yield (
                f"its body in {body.form} has figures that the one in {chosen.form}, which is "
                f"read, has not: {shown}{more}"
            )
            seen |= _seen(text)
